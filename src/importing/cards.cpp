#include "importing/cards.h"

#include "importing/card_search.h"
#include "importing/heading_map.h"
#include "importing/ref_numbers.h"

#include <algorithm>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isTableOfActions(const SourceBlock& block)
{
    return std::any_of(block.rows.begin(), block.rows.end(), [](const SourceRow& row) { return isHeaderRow(row); });
}

// Beside tables of actions, one that says who or when; right above such a table, labels are the table's.
bool isActionBesideTables(const Card& card, const SourceDocument& document)
{
    const std::size_t next = *std::max_element(card.blocks.begin(), card.blocks.end()) + 1;
    const bool isAbove = next < document.blocks.size() && isTableOfActions(document.blocks[next]);
    return card.saysWhoOrWhen() && !isAbove;
}

// "1.1 Publish the list" above the labels of its lead and timescale.
void takeTitle(CardEntry& entry)
{
    Card& card = entry.card;
    if (card.texts.empty() || card.title.text.isEmpty() || card.has(CellField::Action)) {
        return;
    }
    const auto numbered = readNumbered(card.title.text);
    const auto first = std::find_if(card.texts.begin(), card.texts.end(), [](const LabelledText& text) {
        return text.field != CellField::Priority && text.field != CellField::Objective && text.field != CellField::Number;
    });
    card.texts.insert(first, {u"Action"_s, CellField::Action, numbered ? numbered->ref : QString{},
        {numbered ? numbered->text : card.title.text, card.title.places}, card.title.places.front(), {}});
    card.isTitled = true;
    card.blocks.push_back(card.titleBlock);
    entry.block = std::min(entry.block, card.titleBlock);
}

// Takes out what is no action; leaves nothing where too little shows that the document has cards.
void keepActions(std::vector<CardEntry>& entries, const SourceDocument& document)
{
    std::for_each(entries.begin(), entries.end(), takeTitle);
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                      [](const CardEntry& entry) { return entry.heading.empty() && !entry.card.isAction(); }),
        entries.end());
    const bool hasTable = !entries.empty() && std::any_of(document.blocks.begin(), document.blocks.end(), isTableOfActions);
    if (hasTable) {
        entries.erase(std::remove_if(entries.begin(), entries.end(),
                          [&](const CardEntry& entry) {
                              return entry.heading.empty() && !isActionBesideTables(entry.card, document);
                          }),
            entries.end());
    }
    const auto count = [&](auto isSo) {
        return std::count_if(entries.begin(), entries.end(),
            [&](const CardEntry& entry) { return entry.heading.empty() && isSo(entry.card); });
    };
    const auto full = count([](const Card& card) { return card.saysWhoOrWhen(); });
    const auto complete = count([](const Card& card) { return card.has(CellField::Lead) && card.has(CellField::Timescale); });
    const auto titled = count([](const Card& card) { return card.isTitled; });
    const bool areEnough = full > 1 || (complete == 1 && !hasTable);
    if (!areEnough || (titled > 0 && (hasTable || titled < 2))) {
        entries.clear();
    }
}

// The columns that hold all cards, and the tables made of them.
class CardTables {
public:
    CardTables(SourceDocument& document, const std::vector<CardEntry>& entries);

    FoundCards make();

private:
    // The n-th label of a field in a card has a column.
    struct Column {
        CellField field = CellField::None;
        int which = 0;
        SourceCell heading;
    };

    void addColumns(const Card& card);
    std::size_t columnOf(CellField field, int which) const;
    SourceRow rowOf(const Card& card);
    void flush();

    SourceDocument& m_document;
    const std::vector<CardEntry>& m_entries;
    std::vector<Column> m_columns;
    std::vector<SourceRow> m_rows; // of the table that is being made
    bool m_hasCard = false;
    std::vector<SourceBlock> m_blocks;
    FoundCards m_found;
};

CardTables::CardTables(SourceDocument& document, const std::vector<CardEntry>& entries)
    : m_document{document}
    , m_entries{entries}
{
    for (const CardEntry& entry : entries) {
        addColumns(entry.card);
    }
}

std::size_t CardTables::columnOf(CellField field, int which) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const Column& column) { return column.field == field && column.which == which; });
    return static_cast<std::size_t>(found - m_columns.begin());
}

void CardTables::addColumns(const Card& card)
{
    std::map<CellField, int> earlier;
    for (const LabelledText& text : card.texts) {
        if (!text.ref.isEmpty() && columnOf(CellField::Number, 0) == m_columns.size()) {
            m_columns.insert(m_columns.begin(), Column{CellField::Number, 0, {}}); // told by what it holds
        }
        const int which = earlier[text.field]++;
        if (columnOf(text.field, which) == m_columns.size()) {
            m_columns.push_back({text.field, which, {text.label, text.place, 1, 1, {}}});
        }
    }
}

SourceRow CardTables::rowOf(const Card& card)
{
    const Place& first = card.texts.front().place;
    SourceRow row(m_columns.size(), SourceCell{{}, Place{first.line, 0, first.sheet, first.row}, 1, 1, {}});
    std::map<CellField, int> earlier;
    for (const LabelledText& text : card.texts) {
        if (!text.ref.isEmpty()) {
            row[columnOf(CellField::Number, 0)] = {text.ref, text.place, 1, 1, {}};
        }
        SourceCell& cell = row[columnOf(text.field, earlier[text.field]++)];
        const auto& places = text.value.places;
        const bool isFilled = !text.value.text.isEmpty();
        if (isFilled) {
            cell.text = text.value.text;
            cell.place = places.front();
            m_found.more[{cell.place.line, cell.place.cell}] = {places.begin() + 1, places.end()};
        } else if (!text.beside.fill.isEmpty()) {
            cell.place = text.beside.place;
        }
        cell.fill = text.beside.fill;
        if (text.ref.isEmpty() && !(isFilled && places.front() == text.place)) {
            m_found.labels.push_back(text.place);
        }
    }
    return row;
}

void CardTables::flush()
{
    if (m_rows.empty()) {
        return;
    }
    SourceBlock table{SourceBlockKind::Table, {}, m_rows.front().front().place, 0, {}};
    if (m_hasCard) {
        SourceRow headings;
        for (const Column& column : m_columns) {
            headings.push_back(column.heading);
        }
        table.rows.push_back(std::move(headings));
        m_found.tables.push_back(m_blocks.size());
    }
    table.rows.insert(table.rows.end(), m_rows.begin(), m_rows.end());
    m_blocks.push_back(std::move(table));
    m_rows.clear();
    m_hasCard = false;
}

FoundCards CardTables::make()
{
    std::set<std::size_t> taken;
    for (const CardEntry& entry : m_entries) {
        taken.insert(entry.card.blocks.begin(), entry.card.blocks.end());
    }
    auto entry = m_entries.begin();
    for (std::size_t block = 0; block < m_document.blocks.size(); ++block) {
        for (; entry != m_entries.end() && entry->block == block; ++entry) {
            const bool isHeading = !entry->heading.empty();
            if (taken.contains(block)) {
                m_rows.push_back(isHeading ? entry->heading : rowOf(entry->card));
                append(m_found.labels, entry->headingPlaces);
                m_hasCard = m_hasCard || !isHeading;
            }
        }
        if (!taken.contains(block)) {
            flush();
            m_blocks.push_back(m_document.blocks[block]);
        }
    }
    flush();
    m_document.blocks = std::move(m_blocks);
    return std::move(m_found);
}

} // namespace

bool FoundCards::isCard(std::size_t block) const
{
    return std::find(tables.begin(), tables.end(), block) != tables.end();
}

FoundCards tabulateCards(SourceDocument& document, const Amendments& amendments)
{
    std::vector<CardEntry> entries = findCards(document, amendments);
    keepActions(entries, document);
    const bool hasCards = std::any_of(entries.begin(), entries.end(), [](const CardEntry& entry) { return entry.heading.empty(); });
    return hasCards ? CardTables{document, entries}.make() : FoundCards{};
}

} // namespace boardplan
