#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QTextLayout>

class QPainter;

namespace boardplan {

// The words of a text that were searched for (text_search.h), set off in the colours of the theme.
QList<QTextLayout::FormatRange> foundMarks(const QString& text, const QStringList& terms);

// One line of text in the painter's pen, marked; too long a one ends in an ellipsis.
void paintFoundLine(QPainter& painter, const QPointF& at, const QString& text, const QFont& font, qreal width,
                    const QStringList& terms);

} // namespace boardplan
