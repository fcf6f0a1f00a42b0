#include "gui/widgets/run_layout.h"

#include "gui/look/theme.h"

#include <QTextLayout>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat runFormat(RunStyle style, const QColor& plain)
{
    QTextCharFormat format;
    format.setForeground(plain);
    switch (style) {
    case RunStyle::Plain:
        break;
    case RunStyle::Strong:
        format.setFontWeight(QFont::DemiBold);
        break;
    case RunStyle::Muted:
        format.setForeground(theme().muted);
        break;
    case RunStyle::Danger:
        format.setForeground(theme().danger);
        break;
    case RunStyle::Added:
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(true);
        break;
    case RunStyle::Removed:
        format.setForeground(theme().muted);
        format.setFontStrikeOut(true);
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> runFormats(const std::vector<TextRun>& runs, const QColor& plain)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const TextRun& run : runs) {
        const int length = static_cast<int>(run.text.size());
        ranges.append({start, length, runFormat(run.style, plain)});
        start += length;
    }
    return ranges;
}

} // namespace

QString joinedText(const std::vector<TextRun>& runs)
{
    QString text;
    for (const TextRun& run : runs) {
        text += run.text;
    }
    return text;
}

qreal layOutRuns(QTextLayout& layout, const std::vector<TextRun>& runs, const QFont& font, const QColor& plain,
                 qreal width, Qt::Alignment alignment)
{
    QTextOption option{alignment & Qt::AlignHorizontal_Mask};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(joinedText(runs).replace(u'\n', QChar::LineSeparator));
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setFormats(runFormats(runs, plain));
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height() + QFontMetricsF{font}.leading());
    }
    layout.endLayout();
    return height;
}

} // namespace boardplan
