#include "reporting/strips.h"

#include "reporting/printable_text.h"

#include <QTextLayout>
#include <memory>

namespace boardplan {

namespace {

std::shared_ptr<QTextLayout> laidOut(const QString& lead, const QString& text, const QFont& font,
                                     qreal width)
{
    QString whole = lead.isEmpty() ? text : lead + u' ' + text;
    whole.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!lead.isEmpty()) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        layout->setFormats({{0, static_cast<int>(lead.size()), bold}});
    }
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({});
    }
    layout->endLayout();
    return layout;
}

} // namespace

Strips textStrips(const QString& text, const TextLook& look, qreal width, const QString& lead)
{
    const QString shown = printableText(text);
    const QString shownLead = printableText(lead);
    if (shown.isEmpty() && shownLead.isEmpty()) {
        return {};
    }
    const auto layout = laidOut(shownLead, shown, look.font, width);
    Strips strips;
    for (int i = 0; i < layout->lineCount(); ++i) {
        strips.push_back(
            {layout->lineAt(i).height(),
             [layout, i, colour = look.colour](QPainter& painter, const QPointF& topLeft) {
                 painter.setPen(colour);
                 layout->lineAt(i).draw(&painter, topLeft);
             }});
    }
    return strips;
}

qreal heightOf(const Strips& strips)
{
    qreal height = 0;
    for (const Strip& strip : strips) {
        height += strip.height;
    }
    return height;
}

std::size_t fitting(const Strips& strips, std::size_t first, qreal room, bool takesOne)
{
    std::size_t end = first;
    qreal used = 0;
    while (end < strips.size() && (used + strips[end].height <= room || (end == first && takesOne))) {
        used += strips[end].height;
        ++end;
    }
    const bool leavesOne = end + 1 == strips.size() && end >= first + 3;
    return (leavesOne ? end - 1 : end) - first;
}

void paintStrips(QPainter& painter, const QPointF& topLeft, const Strips& strips)
{
    QPointF at = topLeft;
    for (const Strip& strip : strips) {
        strip.paint(painter, at);
        at.ry() += strip.height;
    }
}

} // namespace boardplan
