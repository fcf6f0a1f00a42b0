#include "reporting/laid_paper.h"

#include "reporting/block_ties.h"
#include "reporting/key_strips.h"
#include "reporting/paper_pieces.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/table_layout.h"
#include "reporting/title_piece.h"
#include "reporting/trend_piece.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortTitle = 120; // letters
constexpr qreal mostHeld = 0.9; // of a page, kept together

constexpr qreal betweenRules = 5;
constexpr std::size_t fewestRules = 2; // on the page that they begin on, where they go on over the page
constexpr qreal leastOfRules = 0.2;    // of the page that they go on to

// How many of the rules stand on the page that they begin on, and how high these are.
struct RulesHere {
    std::size_t count = 0;
    qreal height = 0;
};

// All where all fit, or where few would; else as many as fit and leave enough for the next page.
RulesHere rulesOnThisPage(const std::vector<Strips>& paragraphs, qreal room, qreal leastLeft)
{
    RulesHere all{paragraphs.size(), 0};
    for (const Strips& paragraph : paragraphs) {
        all.height += betweenRules + heightOf(paragraph);
    }
    if (all.height <= room) {
        return all;
    }
    RulesHere fitting;
    for (const Strips& paragraph : paragraphs) {
        const qreal height = fitting.height + betweenRules + heightOf(paragraph);
        if (height > std::min(room, all.height - leastLeft)) {
            break;
        }
        fitting = {fitting.count + 1, height};
    }
    return fitting.count < fewestRules ? all : fitting;
}

class LayingOut {
public:
    LayingOut(const Report& report, LaidPaper& paper, SharedGrids& grids)
        : m_report{report}
        , m_paper{paper}
        , m_flow{paper.flow}
        , m_grids{grids}
    {
    }

    void run();

private:
    void addTitle();
    void addBlock(std::size_t block);
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);
    void add(const ReportTrend& trend);
    void addTable(const ReportTable& table, const TableGrid& grid);

    const Report& m_report;
    LaidPaper& m_paper;
    PageFlow& m_flow;
    SharedGrids& m_grids;
    bool m_staysWithNext = false; // the block that is laid out
};

void LayingOut::run()
{
    addTitle();
    for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
        m_staysWithNext = staysWithNext(m_report, i);
        addBlock(i);
    }
    m_flow.release(0);
}

// A title that would fill much of a page is cut short above, and stands whole below.
void LayingOut::addTitle()
{
    const Piece piece = titlePiece(m_report, m_flow.width());
    if (piece.height <= m_flow.height() / 2) {
        return m_flow.place(piece);
    }
    const auto cut = [](const QString& text) {
        const QString line = printableText(text).simplified();
        return line.size() <= shortTitle ? line : line.left(shortTitle - 1) + u'…';
    };
    Report shortened = m_report;
    shortened.title = cut(m_report.title);
    shortened.subtitle = cut(m_report.subtitle);
    m_flow.place(titlePiece(shortened, m_flow.width()));
    m_flow.placeText(textStrips(m_report.title, bodyLook(), m_flow.width()), 6);
    m_flow.placeText(textStrips(m_report.subtitle, promptLook(), m_flow.width()), 6);
}

void LayingOut::addBlock(std::size_t block)
{
    const ReportBlock& added = m_report.blocks[block];
    const std::size_t before = m_flow.placed().size();
    std::visit([this](const auto& value) { add(value); }, added);
    const bool isTable = std::holds_alternative<ReportTable>(added) || std::holds_alternative<ReportTrend>(added);
    if (isTable && m_flow.placed().size() > before) {
        const PlacedPiece& first = m_flow.placed()[before];
        m_paper.tableAreas.push_back({block, {first.page, first.top}, m_flow.here()});
    }
}

void LayingOut::add(const ReportHeading& heading)
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

void LayingOut::add(const ReportParagraph& paragraph)
{
    const TextLook look = paragraph.isPrompt ? promptLook() : bodyLook();
    const Strips strips = textStrips(paragraph.text, look, m_flow.width(), paragraph.lead);
    const qreal below = paragraph.isPrompt ? PaperStyle::roomBelowPrompt : 0;
    const Piece piece = wordsPiece(strips, 6, below);
    const bool isShort = piece.height < m_flow.height() / 4
        && m_flow.heldHeight() + piece.before + piece.height < m_flow.height() * mostHeld;
    if (m_staysWithNext && isShort) {
        m_flow.hold(piece);
    } else {
        m_flow.placeText(strips, 6);
        m_flow.skip(below);
    }
}

void LayingOut::add(const ReportList& list)
{
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString number = list.isNumbered ? u"%1."_s.arg(i + 1) : QString{};
        m_flow.placeText(itemStrips(list.items[i], number, m_flow.width()), 2);
    }
}

void LayingOut::add(const ReportTable& table)
{
    addTable(table, m_grids.of(table));
}

void LayingOut::addTable(const ReportTable& table, const TableGrid& grid)
{
    TableLayout{table, grid, m_flow}.run();
    m_flow.skip(6);
}

void LayingOut::add(const ReportKey& key)
{
    m_flow.placeText(keyStrips(key, m_flow.width()), 8);
}

void LayingOut::add(const ReportTrend& trend)
{
    if (trend.points.empty()) {
        return;
    }
    const auto whole = trendPiece(trend, {m_flow.width(), m_flow.height()});
    const Piece piece = whole ? *whole : trendBarsPiece(trend, m_flow.width());
    m_flow.release(piece.before + piece.height);
    m_flow.place(piece);
    m_flow.skip(6);
    if (!whole) {
        const ReportTable numbers = trendTable(trend);
        addTable(numbers, gridFor({&numbers}, m_flow.width()));
    }
}

void LayingOut::add(const ReportRules& rules)
{
    const Piece heading = headingPiece(rules.heading, 2, m_flow.width());
    std::vector<Strips> paragraphs;
    for (const QString& paragraph : rules.paragraphs) {
        if (Strips strips = textStrips(paragraph, bodyLook(), m_flow.width()); !strips.empty()) {
            paragraphs.push_back(std::move(strips));
        }
    }
    const qreal start = heading.before + heading.height;
    const RulesHere here = rulesOnThisPage(paragraphs, m_flow.room() - m_flow.heldHeight() - start,
                                           leastOfRules * m_flow.height());
    m_flow.release(start + here.height);
    m_paper.rulesPage = m_flow.page();
    m_flow.place(heading);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (i == here.count) {
            m_flow.newPage();
        }
        m_flow.placeText(paragraphs[i], betweenRules);
    }
}

} // namespace

LaidPaper laidOut(const Report& report, const QSizeF& body, qreal cellPadding, SharedGrids& grids)
{
    LaidPaper paper{PageFlow{body, cellPadding}};
    LayingOut{report, paper, grids}.run();
    return paper;
}

} // namespace boardplan
