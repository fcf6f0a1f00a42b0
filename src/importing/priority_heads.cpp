#include "importing/priority_heads.h"

#include "importing/phrases.h"
#include "importing/text_shape.h"
#include "importing/title_page.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isLooseHeading(const SourceBlock& block)
{
    const bool isParagraph = block.kind == SourceBlockKind::Paragraph || block.kind == SourceBlockKind::Heading;
    return isParagraph && isHeadingLike(block.text) && !block.text.endsWith(u':')
        && !isPhrase(block.text, u"table titles"_s) && !isTitlePageLine(block.text);
}

bool isLabelOrList(const SourceBlock& block)
{
    return block.kind == SourceBlockKind::ListItem || isQuoted(block.text) || block.text.endsWith(u':')
        || startsWithPhrase(block.text, u"outcome labels"_s) || isPhrase(block.text, u"aim labels"_s)
        || isPhrase(block.text, u"measure labels"_s) || isPhrase(block.text, u"table titles"_s);
}

// How the headings of a document name its priorities.
struct HeadingWords {
    bool headPriorities = false; // in so many words
    bool haveNumbers = false;
};

class HeadSearch {
public:
    HeadSearch(const SourceDocument& document, const std::vector<bool>& taken, const Amendments& amendments,
        std::size_t first, std::size_t end, HeadingWords words)
        : m_document{document}
        , m_taken{taken}
        , m_amendments{amendments}
        , m_first{first}
        , m_end{end}
        , m_words{words}
    {
    }

    PriorityHead find() const;
    std::optional<PriorityHead> byHand() const;

private:
    std::optional<PriorityHead> levelHeading() const;
    std::optional<PriorityHead> labelledHeading() const;
    std::optional<PriorityHead> numberedLine() const;
    std::optional<PriorityHead> looseHeading() const;
    PriorityHead headAt(std::size_t block, const NumberedText& heading) const;
    bool isText(std::size_t block) const;

    const SourceDocument& m_document;
    const std::vector<bool>& m_taken;
    const Amendments& m_amendments;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
    HeadingWords m_words;
};

bool HeadSearch::isText(std::size_t block) const
{
    const SourceBlockKind kind = m_document.blocks[block].kind;
    const bool isJudged = m_amendments.treatmentOf(m_document.blocks[block].place.line).has_value();
    const bool isObjective = m_words.headPriorities && headsObjective(m_document.blocks[block].text);
    return !m_taken[block] && !isJudged && !isObjective && (kind == SourceBlockKind::Paragraph || kind == SourceBlockKind::Heading);
}

PriorityHead HeadSearch::headAt(std::size_t block, const NumberedText& heading) const
{
    PriorityHead head{true, heading, {m_document.blocks[block].place}, block + 1, m_end, {block}};
    const bool isTitleBelow = heading.text.isEmpty() && block + 1 < m_end && isText(block + 1)
        && isHeadingLike(m_document.blocks[block + 1].text);
    if (isTitleBelow) {
        head.heading.text = m_document.blocks[block + 1].text;
        head.places.push_back(m_document.blocks[block + 1].place);
        head.blocks.push_back(block + 1);
        ++head.firstBody;
    }
    return head;
}

std::optional<PriorityHead> HeadSearch::levelHeading() const
{
    for (std::size_t at = m_end; at > m_first; --at) {
        const auto heading = isText(at - 1) ? readPriorityHeading(m_document.blocks[at - 1].text) : std::nullopt;
        if (heading) {
            return headAt(at - 1, *heading);
        }
    }
    return std::nullopt;
}

// "Priority: Babies under one", in a plan that numbers none.
std::optional<PriorityHead> HeadSearch::labelledHeading() const
{
    for (std::size_t at = m_end; !m_words.haveNumbers && at > m_first; --at) {
        const auto heading = isText(at - 1) ? readPriorityLabel(m_document.blocks[at - 1].text) : std::nullopt;
        if (heading) {
            return headAt(at - 1, *heading);
        }
    }
    return std::nullopt;
}

// Going back from the table over quotes, labels, lists and a few paragraphs.
std::optional<PriorityHead> HeadSearch::numberedLine() const
{
    constexpr int farthest = 6; // paragraphs between a number and its table
    int passed = 0;
    for (std::size_t at = m_end; at > m_first && passed < farthest; --at) {
        const SourceBlock& block = m_document.blocks[at - 1];
        passed += isLabelOrList(block) ? 0 : 1;
        const auto numbered = isText(at - 1) ? readNumbered(block.text) : std::nullopt;
        if (numbered && !isLabelOrList(block)) {
            return headAt(at - 1, *numbered);
        }
    }
    return std::nullopt;
}

std::optional<PriorityHead> HeadSearch::looseHeading() const
{
    for (std::size_t at = m_end; at > m_first; --at) {
        const SourceBlock& block = m_document.blocks[at - 1];
        if (isText(at - 1) && isLooseHeading(block) && !isLabelOrList(block)) {
            return headAt(at - 1, readLabelledHeading(block.text).value_or(NumberedText{{}, {}, block.text}));
        }
        if (!isLabelOrList(block)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

PriorityHead HeadSearch::find() const
{
    for (const auto& found : {levelHeading(), labelledHeading(), numberedLine(), looseHeading()}) {
        if (found) {
            return *found;
        }
    }
    return {false, {}, {}, m_end, m_end, {}};
}

NumberedText headingOf(const QString& text)
{
    for (const auto& heading : {readPriorityHeading(text), readLabelledHeading(text), readNumbered(text)}) {
        if (heading) {
            return *heading;
        }
    }
    return {{}, {}, text};
}

std::optional<PriorityHead> HeadSearch::byHand() const
{
    for (std::size_t at = m_end; at > m_first; --at) {
        const SourceBlock& block = m_document.blocks[at - 1];
        const bool isHeading = m_amendments.treatmentOf(block.place.line) == RowTreatment::PriorityHeading;
        if (isHeading && block.kind != SourceBlockKind::Table && !m_taken[at - 1]) {
            return headAt(at - 1, headingOf(block.text));
        }
    }
    return std::nullopt;
}

PriorityHead headOfTitle(const TableRun& run)
{
    return {true, headingOf(run.title.text), run.title.places, run.firstBlock, run.firstBlock, {}};
}

// Whether a paragraph, or a row of one cell, is such a heading.
bool hasHeading(const SourceDocument& document, bool (*isHeading)(const QString&))
{
    const auto isHeadingRow = [&](const SourceRow& row) {
        const auto isFilled = [](const SourceCell& cell) { return !cell.text.isEmpty(); };
        const auto first = std::find_if(row.begin(), row.end(), isFilled);
        return first != row.end() && std::none_of(first + 1, row.end(), isFilled) && isHeading(first->text);
    };
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const SourceBlock& block) {
        return block.kind == SourceBlockKind::Table ? std::any_of(block.rows.begin(), block.rows.end(), isHeadingRow)
                                                    : isHeading(block.text);
    });
}

bool hasNumberedPriorities(const SourceDocument& document)
{
    return hasHeading(document, [](const QString& text) { return readLevelHeading(text) && !isObjectiveHeading(text); });
}

} // namespace

bool hasPriorityHeadings(const SourceDocument& document)
{
    return hasNumberedPriorities(document)
        || hasHeading(document, [](const QString& text) { return readPriorityLabel(text).has_value(); });
}

bool headsObjective(const QString& text)
{
    const auto label = readObjectiveLabel(text);
    return isObjectiveHeading(text) || (label && isPhrase(label->word, u"objective labels"_s));
}

std::optional<NumberedText> readPriorityHeading(const QString& text)
{
    if (const auto heading = readLevelHeading(text)) {
        return heading;
    }
    for (const QString& title : phrases(u"table titles"_s)) {
        if (text.startsWith(title + u' ', Qt::CaseInsensitive)) {
            return readLevelHeading(text.mid(title.size()).trimmed());
        }
    }
    return std::nullopt;
}

std::vector<PriorityHead> findPriorityHeads(
    const SourceDocument& document, const std::vector<TableRun>& runs, const std::vector<bool>& taken,
    const Amendments& amendments)
{
    const HeadingWords words{hasPriorityHeadings(document), hasNumberedPriorities(document)}; // there may be many runs
    std::vector<PriorityHead> heads;
    std::size_t first = 0;
    for (const TableRun& run : runs) {
        const bool hasColumn = run.header.has(CellField::Priority);
        PriorityHead head{false, {}, {}, run.firstBlock, run.firstBlock, {}};
        const HeadSearch search{
            document, taken, amendments, std::min(first, run.firstBlock), run.firstBlock, words};
        if (const auto chosen = search.byHand()) {
            head = *chosen;
        } else if (!run.title.text.isEmpty()) {
            head = headOfTitle(run);
        } else if (!hasColumn && !run.completes && first <= run.firstBlock) {
            head = search.find();
        }
        first = run.lastBlock + 1;
        heads.push_back(std::move(head));
    }
    return heads;
}

} // namespace boardplan
