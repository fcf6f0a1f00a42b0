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

QString fittedFoundLine(const QString& text, const QFont& font, qreal width, const QStringList& terms)
{
    const QFontMetricsF metrics{font};
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    if (cut == text || !foundRanges(cut, terms).empty()) {
        return cut;
    }
    const std::vector<TextRange> found = foundRanges(text, terms);
    return found.empty() ? cut : metrics.elidedText(u'…' + text.mid(found.front().start), Qt::ElideRight, width);
}

void paintFoundLine(QPainter& painter, const QPointF& at, const QString& text, const QFont& font, qreal width,
                    const QStringList& terms)
{
    const QString shown = fittedFoundLine(text, font, width, terms);
    QTextLayout layout{shown, font};
    layout.setFormats(foundMarks(shown, terms));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width + 1e4);
    layout.endLayout();
    layout.draw(&painter, at);
}

} // namespace boardplan
