#include "reporting/paper_layout.h"

#include "reporting/footer_words.h"
#include "reporting/key_strips.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/table_layout.h"
#include "reporting/title_piece.h"
#include "reporting/trend_piece.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortTitle = 120; // letters
constexpr qreal nearlyEmpty = 0.15; // of a page

TextLook bodyLook()
{
    return {paperFont(PaperStyle::bodySize), PaperStyle::ink};
}

TextLook headingLook(int level)
{
    const int size = level <= 2 ? PaperStyle::headingSize : PaperStyle::bodySize + 1;
    return {paperFont(size, QFont::DemiBold), PaperStyle::ink};
}

Piece headingPiece(const QString& text, int level, qreal width)
{
    const Strips strips = textStrips(text, headingLook(level), width);
    const auto paint = [strips](QPainter& painter, const QPointF& topLeft) {
        paintStrips(painter, topLeft, strips, 0, strips.size());
    };
    return {18, heightOf(strips) + 5, paint, level, text, PieceKind::Heading};
}

Piece wordsPiece(const Strips& strips, qreal before)
{
    const auto paint = [strips](QPainter& painter, const QPointF& topLeft) {
        paintStrips(painter, topLeft, strips, 0, strips.size());
    };
    return {before, heightOf(strips), paint, 0, {}};
}

// "The board is asked to:" does not end a page.
bool introduces(const Report& report, std::size_t block)
{
    const auto* paragraph = std::get_if<ReportParagraph>(&report.blocks[block]);
    return paragraph != nullptr && !paragraph->isPrompt && block + 1 < report.blocks.size() &&
           std::holds_alternative<ReportList>(report.blocks[block + 1]) &&
           (paragraph->text.isEmpty() ? paragraph->lead : paragraph->text).endsWith(u':');
}

TextLook promptLook()
{
    return {paperFont(PaperStyle::bodySize), PaperStyle::muted};
}

// An item behind its number, or behind a bullet where it has none.
Strips itemStrips(const QString& item, const QString& number, qreal width)
{
    const qreal indent = number.isEmpty() ? 14 : 24;
    Strips strips = textStrips(item, bodyLook(), width - indent);
    if (strips.empty()) {
        return strips;
    }
    const auto paintMark = [number](QPainter& painter, const QPointF& topLeft) {
        if (number.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(PaperStyle::ink);
            painter.drawEllipse(topLeft + QPointF{5, 9.5}, 1.8, 1.8);
            return;
        }
        const Strips mark = textStrips(number, bodyLook(), 24);
        paintStrips(painter, topLeft, mark, 0, mark.size());
    };
    for (std::size_t i = 0; i < strips.size(); ++i) {
        strips[i].paint = [=, inner = strips[i].paint](QPainter& painter, const QPointF& topLeft) {
            if (i == 0) {
                paintMark(painter, topLeft);
            }
            inner(painter, topLeft + QPointF{indent, 0});
        };
    }
    return strips;
}

} // namespace

QPageSize pageSize(PaperSize paper)
{
    return QPageSize{paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4};
}

QSizeF PageSheet::body() const
{
    return {size.width() - margins.left() - margins.right(),
            size.height() - margins.top() - margins.bottom() - PaperStyle::footerHeight};
}

PageSheet sheetOf(PaperSize paper, PageOrientation orientation)
{
    const QSizeF portrait = pageSize(paper).size(QPageSize::Point) * (96.0 / 72.0);
    const QSizeF size =
        orientation == PageOrientation::Landscape ? portrait.transposed() : portrait;
    constexpr qreal side = PaperStyle::margin;
    return {size, {side, side * 0.84, side, side * 0.6}};
}

PaperLayout::PaperLayout(const Report& report, const PageSheet& sheet)
    : m_sheet{sheet}
    , m_flow{sheet.body()}
    , m_report{&report}
    , m_version{versionWords(report)}
    , m_origin{originWords(report)}
{
    layOut(report);
    if (endsOnNearlyEmptyPage()) {
        const PageFlow loose = std::exchange(m_flow, PageFlow{m_sheet.body(), PaperStyle::tightPaddingY});
        const int rulesPage = m_rulesPage;
        const std::vector<BlockArea> areas = std::exchange(m_tableAreas, {});
        layOut(report);
        if (m_flow.page() >= loose.page()) {
            m_flow = loose;
            m_rulesPage = rulesPage;
            m_tableAreas = areas;
        }
    }
    m_report = nullptr;
}

// A page that a little less room between rows would save.
bool PaperLayout::endsOnNearlyEmptyPage() const
{
    return m_flow.page() > 0 && m_flow.height() - m_flow.room() < nearlyEmpty * m_flow.height();
}

// A title that would fill much of a page is cut short above, and stands whole below.
void PaperLayout::addTitle(const Report& report)
{
    const Piece piece = titlePiece(report, m_flow.width());
    if (piece.height <= m_flow.height() / 2) {
        return m_flow.place(piece);
    }
    const auto cut = [](const QString& text) {
        const QString line = printableText(text).simplified();
        return line.size() <= shortTitle ? line : line.left(shortTitle - 1) + u'…';
    };
    Report shortened = report;
    shortened.title = cut(report.title);
    shortened.subtitle = cut(report.subtitle);
    m_flow.place(titlePiece(shortened, m_flow.width()));
    m_flow.placeText(textStrips(report.title, bodyLook(), m_flow.width()), 6);
    m_flow.placeText(textStrips(report.subtitle, promptLook(), m_flow.width()), 6);
}

void PaperLayout::layOut(const Report& report)
{
    addTitle(report);
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        m_isIntroduction = introduces(report, i);
        addBlock(i);
    }
    m_flow.release(0);
}

void PaperLayout::addBlock(std::size_t block)
{
    const ReportBlock& added = m_report->blocks[block];
    const PagePoint first = m_flow.here();
    const auto items = [&] { return m_flow.pages()[static_cast<std::size_t>(first.page)].size(); };
    const std::size_t before = items();
    std::visit([this](const auto& value) { add(value); }, added);
    if (std::holds_alternative<ReportTable>(added) || std::holds_alternative<ReportTrend>(added)) {
        const bool isOnNext = m_flow.page() > first.page && items() == before;
        m_tableAreas.push_back({block, isOnNext ? PagePoint{first.page + 1, 0} : first, m_flow.here()});
    }
}

void PaperLayout::add(const ReportHeading& heading)
{
    if (heading.startsPage && !m_flow.isAtTop()) {
        m_flow.release(0);
        m_flow.newPage();
    }
    const int level = std::max(2, heading.level);
    const Piece piece = headingPiece(heading.text, level, m_flow.width());
    if (piece.height > m_flow.height() / 3) { // no heading, whatever it is called
        m_flow.placeText(textStrips(heading.text, headingLook(level), m_flow.width()),
                         piece.before);
    } else {
        m_flow.hold(piece);
    }
}

void PaperLayout::add(const ReportParagraph& paragraph)
{
    const TextLook look = paragraph.isPrompt ? promptLook() : bodyLook();
    const Strips strips = textStrips(paragraph.text, look, m_flow.width(), paragraph.lead);
    if (m_isIntroduction && heightOf(strips) < m_flow.height() / 4) {
        m_flow.hold(wordsPiece(strips, 6));
    } else {
        m_flow.placeText(strips, 6);
    }
    if (paragraph.isPrompt) {
        m_flow.skip(PaperStyle::roomBelowPrompt);
    }
}

void PaperLayout::add(const ReportList& list)
{
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString number = list.isNumbered ? u"%1."_s.arg(i + 1) : QString{};
        m_flow.placeText(itemStrips(list.items[i], number, m_flow.width()), 2);
    }
}

void PaperLayout::add(const ReportTable& table)
{
    m_flow.skip(4);
    TableLayout{table, gridFor(tablesAlike(*m_report, table), m_flow.width()), m_flow}.run();
    m_flow.skip(6);
}

void PaperLayout::add(const ReportKey& key)
{
    m_flow.placeText(keyStrips(key, m_flow.width()), 8);
}

void PaperLayout::add(const ReportTrend& trend)
{
    if (trend.points.empty()) {
        return;
    }
    const Piece whole = trendPiece(trend, m_flow.width());
    const bool isOnOnePage = whole.height <= m_flow.height();
    const Piece piece = isOnOnePage ? whole : trendBarsPiece(trend, m_flow.width());
    m_flow.release(piece.before + piece.height);
    m_flow.place(piece);
    m_flow.skip(6);
    if (!isOnOnePage) {
        add(trendTable(trend));
    }
}

void PaperLayout::add(const ReportRules& rules)
{
    const Piece heading = headingPiece(rules.heading, 2, m_flow.width());
    std::vector<Strips> paragraphs;
    qreal height = heading.before + heading.height;
    for (const QString& paragraph : rules.paragraphs) {
        paragraphs.push_back(textStrips(paragraph, bodyLook(), m_flow.width()));
        height += heightOf(paragraphs.back()) + 5;
    }
    if (!m_flow.isAtTop() && height > m_flow.room()) {
        m_flow.newPage();
    }
    m_rulesPage = m_flow.page();
    m_flow.place(heading);
    for (const Strips& paragraph : paragraphs) {
        m_flow.placeText(paragraph, 5);
    }
}

void PaperLayout::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_sheet.margins.left(), m_sheet.margins.top());
    for (const PageItem& item : m_flow.pages()[static_cast<std::size_t>(page)]) {
        item(painter);
    }
    paintFooter(painter, page);
    painter.restore();
}

void PaperLayout::paintFooter(QPainter& painter, int page) const
{
    const qreal top = m_flow.height() + 10;
    const qreal width = m_flow.width();
    const QFont font = paperFont(PaperStyle::smallSize);
    const QFontMetricsF metrics{font};
    QStringList left;
    if (m_rulesPage >= 0) {
        left << QCoreApplication::translate("boardplan", "How ratings are worked out: page %1")
                    .arg(m_rulesPage + 1);
    }
    left << m_version;
    const QString right =
        QCoreApplication::translate("boardplan", "Page %1 of %2").arg(page + 1).arg(pageCount());
    const qreal rightWidth = metrics.horizontalAdvance(right);

    painter.setPen(QPen{PaperStyle::line, PaperStyle::hairline});
    painter.drawLine(QPointF{0, top}, QPointF{width, top});
    painter.setFont(font);
    painter.setPen(PaperStyle::muted);
    const qreal first = top + 5 + metrics.ascent();
    painter.drawText(QPointF{0, first}, metrics.elidedText(left.join(u" · "_s), Qt::ElideRight,
                                                           width - rightWidth - 20));
    painter.drawText(QPointF{width - rightWidth, first}, right);
    painter.drawText(QPointF{0, first + metrics.height()},
                     metrics.elidedText(m_origin, Qt::ElideMiddle, width));
}

} // namespace boardplan
