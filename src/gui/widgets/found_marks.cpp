#include "gui/widgets/found_marks.h"

#include "gui/look/theme.h"

#include <boardplan/domain/text_search.h>

#include <QFontMetricsF>
#include <QPainter>

namespace boardplan {

QList<QTextLayout::FormatRange> foundMarks(const QString& text, const QStringList& terms)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& range : foundRanges(text, terms)) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start);
        format.length = static_cast<int>(range.length);
        format.format.setBackground(theme().found);
        format.format.setForeground(theme().foundInk);
        formats.append(format);
    }
    return formats;
}

void paintFoundLine(QPainter& painter, const QPointF& at, const QString& text, const QFont& font, qreal width,
                    const QStringList& terms)
{
    const QString shown = QFontMetricsF{font}.elidedText(text, Qt::ElideRight, width);
    QTextLayout layout{shown, font};
    layout.setFormats(foundMarks(shown, terms));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width + 1e4);
    layout.endLayout();
    layout.draw(&painter, at);
}

} // namespace boardplan
