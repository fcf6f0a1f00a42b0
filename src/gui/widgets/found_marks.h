#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QTextLayout>

class QPainter;

namespace boardplan {

// The words of a text that were searched for (text_search.h), set off in the colours of the theme.
QList<QTextLayout::FormatRange> foundMarks(const QString& text, const QStringList& terms);

// The text as one line of that width. Too long, it is cut at its end; where that would hide what was found, before it.
QString fittedFoundLine(const QString& text, const QFont& font, qreal width, const QStringList& terms);

// One line of text in the painter's pen, marked, and fitted to the width.
void paintFoundLine(QPainter& painter, const QPointF& at, const QString& text, const QFont& font, qreal width,
                    const QStringList& terms);

} // namespace boardplan
