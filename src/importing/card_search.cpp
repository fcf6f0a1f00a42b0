#include "importing/card_search.h"

#include "importing/heading_words.h"
#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

#include <QHash>
#include <algorithm>
#include <set>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Gathers cards from the blocks of a document, one after the other.
class CardSearch {
public:
    CardSearch(const SourceDocument& document, const Amendments& amendments);

    std::vector<CardEntry> entries();

private:
    void takeTable(std::size_t block);
    void takeColumns(std::size_t block);
    void takeText(std::size_t block);
    void takeLine(const SourceBlock& line, bool isFollowedByLabel, std::size_t block);
    void feed(const LabelledText& label, std::size_t block);
    void goOn(const QString& text, const Place& place, bool isInside, std::size_t block);
    bool startsCard(const LabelledText& label) const;
    std::optional<LabelledText> labelIn(const SourceBlock& block) const;
    bool isFollowedByLabel(std::size_t block) const;
    bool isHeadingByHand(int line) const;
    void close();

    const SourceDocument& m_document;
    const Amendments& m_amendments;
    QHash<QString, int> m_lines; // how often a line stands in the document, folded
    std::set<CellField> m_leading; // fields that stand above the action
    std::vector<CardEntry> m_entries;
    bool m_isOpen = false;
    bool m_isList = false; // the last label may have items below it
    Sourced m_title; // the line above
    std::size_t m_titleBlock = 0;
};

CardSearch::CardSearch(const SourceDocument& document, const Amendments& amendments)
    : m_document{document}
    , m_amendments{amendments}
{
    constexpr qsizetype longest = 60; // characters of a label
    for (const SourceBlock& block : document.blocks) {
        if (block.kind != SourceBlockKind::Table && block.text.size() <= longest) {
            ++m_lines[foldText(block.text)];
        }
    }
}

bool CardSearch::isHeadingByHand(int line) const
{
    const auto treatment = m_amendments.treatmentOf(line);
    return treatment == RowTreatment::PriorityHeading || treatment == RowTreatment::ObjectiveHeading;
}

void CardSearch::close()
{
    m_isOpen = false;
    m_title = {};
}

bool CardSearch::startsCard(const LabelledText& label) const
{
    if (!m_isOpen) {
        return true;
    }
    const Card& card = m_entries.back().card;
    const bool isAbove = m_leading.contains(label.field) && (card.has(CellField::Action) || card.saysWhoOrWhen());
    return isAbove || card.bears(label.label);
}

void CardSearch::feed(const LabelledText& label, std::size_t block)
{
    if (startsCard(label)) {
        m_entries.push_back({block, {}, {}});
        m_isOpen = true;
        m_entries.back().card.title = std::exchange(m_title, {});
        m_entries.back().card.titleBlock = m_titleBlock;
    }
    m_isList = label.value.text.isEmpty() || label.value.text.endsWith(u':') || withoutBullet(label.value.text) != label.value.text;
    Card& card = m_entries.back().card;
    const bool mayLead = label.field == CellField::Priority || label.field == CellField::Objective || label.field == CellField::Number;
    if (mayLead && !card.has(CellField::Action)) {
        m_leading.insert(label.field);
    }
    card.texts.push_back(label);
    card.blocks.push_back(block);
}

// What goes on with the last label of the card.
void CardSearch::goOn(const QString& text, const Place& place, bool isInside, std::size_t block)
{
    Card& card = m_entries.back().card;
    Sourced& value = card.texts.back().value;
    value.text = isInside ? joinHalves(value.text, text) : value.text + (value.text.isEmpty() ? QString{} : u"\n"_s) + text;
    append(value.places, {place});
    card.blocks.push_back(block);
}

std::optional<LabelledText> CardSearch::labelIn(const SourceBlock& block) const
{
    if (block.kind == SourceBlockKind::Table || readLevelHeading(block.text) || isHeadingByHand(block.place.line)) {
        return std::nullopt;
    }
    if (const auto label = readLabel(block.text, block.place)) {
        return label;
    }
    constexpr int fewest = 2; // a heading of the text would come once
    const bool isAlone = m_lines.value(foldText(block.text)) >= fewest && isHeadingPhrase(block.text);
    return isAlone ? readLabel(block.text + u':', block.place) : std::nullopt;
}

bool CardSearch::isFollowedByLabel(std::size_t block) const
{
    const auto next = block + 1 < m_document.blocks.size() ? labelIn(m_document.blocks[block + 1]) : std::nullopt;
    return next && !startsCard(*next);
}

void CardSearch::takeLine(const SourceBlock& line, bool isFollowedByLabel, std::size_t block)
{
    const Sourced* const last = m_isOpen ? &m_entries.back().card.texts.back().value : nullptr;
    const bool isItem = line.kind == SourceBlockKind::ListItem;
    const bool isAbove = last != nullptr && !last->text.isEmpty() && !isItem && !m_entries.back().card.has(CellField::Action)
        && m_leading.contains(m_entries.back().card.texts.back().field);
    if (isAbove && !startsInside(line.text)) {
        m_entries.back().card.title = {line.text, {line.place}};
        m_entries.back().card.titleBlock = block;
        return;
    }
    const bool isInside = last != nullptr && !last->text.isEmpty() && !isItem && (startsInside(line.text) || isUnfinished(last->text));
    const bool isFirst = last != nullptr && last->text.isEmpty() && line.place.line <= m_entries.back().card.texts.back().place.line + 1;
    if (last != nullptr && (isInside || (isItem && m_isList) || isFirst || isFollowedByLabel)) {
        goOn(line.text, line.place, isInside, block);
        return;
    }
    close();
    m_title = {line.text, {line.place}};
    m_titleBlock = block;
}

void CardSearch::takeText(std::size_t block)
{
    const SourceBlock& text = m_document.blocks[block];
    if (const auto label = labelIn(text)) {
        feed(*label, block);
    } else if (readLevelHeading(text.text) || isHeadingByHand(text.place.line)) {
        close();
    } else {
        takeLine(text, isFollowedByLabel(block), block);
    }
}

void CardSearch::takeTable(std::size_t block)
{
    for (const SourceRow& row : m_document.blocks[block].rows) {
        const SourceRow heading = headingRow(row);
        const auto labels = heading.empty() ? labelsOf(row) : std::vector<LabelledText>{};
        const auto filled = filledCellsOf(row);
        if (!heading.empty() || isHeadingByHand(filled.empty() ? 0 : filled.front().place.line)) {
            close();
            m_entries.push_back({block, {}, heading.empty() ? row : heading});
            for (std::size_t other = 1; !heading.empty() && other < filled.size(); ++other) {
                m_entries.back().headingPlaces.push_back(filled[other].place);
            }
            continue;
        }
        for (const LabelledText& label : labels) {
            feed(label, block);
        }
        if (labels.empty() && filled.size() == 1) {
            takeLine({SourceBlockKind::Paragraph, filled.front().text, filled.front().place, 0, {}}, false, block);
        }
    }
}

void CardSearch::takeColumns(std::size_t block)
{
    const auto& rows = m_document.blocks[block].rows;
    std::size_t width = 0;
    for (const SourceRow& row : rows) {
        width = std::max(width, row.size());
    }
    for (std::size_t column = 1; column < width; ++column) {
        close();
        for (const SourceRow& row : rows) {
            LabelledText label = labelsOf({row.front()}).front();
            const bool isFilled = column < row.size() && !row[column].text.isEmpty();
            label.value = isFilled ? Sourced{row[column].text, {row[column].place}} : Sourced{};
            label.beside = column < row.size() ? row[column] : SourceCell{};
            feed(label, block);
        }
    }
    close();
}

std::vector<CardEntry> CardSearch::entries()
{
    for (std::size_t block = 0; block < m_document.blocks.size(); ++block) {
        const SourceBlock& source = m_document.blocks[block];
        if (source.kind != SourceBlockKind::Table) {
            takeText(block);
        } else if (isTableOfColumns(source.rows)) {
            takeColumns(block);
        } else if (isTableOfCards(source.rows)) {
            takeTable(block);
        } else {
            close();
        }
    }
    return std::move(m_entries);
}

} // namespace

bool Card::has(CellField field) const
{
    return std::any_of(texts.begin(), texts.end(),
        [&](const LabelledText& text) { return text.field == field && !text.value.text.isEmpty(); });
}

bool Card::bears(const QString& label) const
{
    return std::any_of(texts.begin(), texts.end(),
        [&](const LabelledText& text) { return foldText(text.label) == foldText(label); });
}

std::vector<CardEntry> findCards(const SourceDocument& document, const Amendments& amendments)
{
    return CardSearch{document, amendments}.entries();
}

} // namespace boardplan
