#include "importing/front_matter.h"

#include "importing/findings.h"
#include "importing/grid.h"
#include "importing/phrases.h"
#include "importing/priority_body.h"
#include "importing/priority_heads.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isTextBlock(const SourceBlock& block)
{
    return block.kind == SourceBlockKind::Paragraph || block.kind == SourceBlockKind::Heading;
}

// Text that a heading may stand over: a list, a table, a sentence.
bool isBodyText(const SourceBlock& block)
{
    return !isTextBlock(block) || isQuoted(block.text) || !isHeadingLike(block.text) || block.text.endsWith(u':');
}

// A priority named in the front matter, with the blocks below it.
struct PriorityMention {
    std::size_t block = 0;
    std::size_t firstBody = 0;
    std::size_t end = 0;
    NumberedText heading;
};

// A heading over a list that counts on from the priority ("3.1 …" below priority 3) belongs to it.
bool headsOwnList(const SourceDocument& document, std::size_t block, const QString& ref)
{
    if (block + 1 >= document.blocks.size() || document.blocks[block + 1].kind != SourceBlockKind::ListItem) {
        return false;
    }
    const auto numbered = readNumbered(document.blocks[block + 1].text);
    return numbered && foldRef(numbered->ref).startsWith(foldRef(ref) + u'.');
}

std::vector<PriorityMention> findMentions(const SourceDocument& document, std::size_t end)
{
    std::vector<PriorityMention> mentions;
    bool isOpen = false;
    for (std::size_t at = 0; at < end; ++at) {
        const SourceBlock& block = document.blocks[at];
        const auto heading = isTextBlock(block) ? readPriorityHeading(block.text) : std::nullopt;
        const bool endsBody = block.kind == SourceBlockKind::Table || heading
            || (isSectionHeading(document, at) && !isBodyLabel(block)
                && !(isOpen && headsOwnList(document, at, mentions.back().heading.ref)));
        if (isOpen && endsBody) {
            mentions.back().end = at;
            isOpen = false;
        }
        if (heading) {
            PriorityMention mention{at, at + 1, end, *heading};
            const bool isTitleBelow = heading->text.isEmpty() && at + 1 < end && isTextBlock(document.blocks[at + 1])
                && isHeadingLike(document.blocks[at + 1].text);
            if (isTitleBelow) {
                mention.heading.text = document.blocks[++at].text;
                ++mention.firstBody;
            }
            mentions.push_back(mention);
            isOpen = true;
        }
    }
    return mentions;
}

ProposedPriority* mentioned(std::vector<ProposedPriority>& priorities, const NumberedText& heading)
{
    const auto found = std::find_if(priorities.begin(), priorities.end(), [&](const ProposedPriority& priority) {
        return !priority.ref.text.isEmpty() && foldRef(priority.ref.text) == foldRef(heading.ref);
    });
    return found == priorities.end() ? nullptr : &*found;
}

// The place in `text` where its folded letters have said `folded`; -1 where it does not begin so.
qsizetype endOfFolded(const QString& text, const QString& folded)
{
    qsizetype end = 0;
    while (end < text.size() && foldText(text.left(end)).size() < folded.size()) {
        ++end;
    }
    return foldText(text.left(end)) == folded ? end : -1;
}

// "Prevention We will deliver …", elsewhere "Prevention": title and statement.
void splitTitle(ProposedPriority& priority, const QString& mention)
{
    const QString folded = foldText(mention);
    const qsizetype end = folded.isEmpty() ? -1 : endOfFolded(priority.title.text, folded);
    if (end <= 0 || end >= priority.title.text.size() || priority.title.text[end].isLetterOrNumber()) {
        return;
    }
    const QString parted = priority.title.text.mid(end);
    QString rest = parted;
    while (!rest.isEmpty() && !rest[0].isLetterOrNumber()) {
        rest.remove(0, 1);
    }
    const bool startsAnew = !rest.isEmpty() && (rest[0].isUpper() || parted.trimmed().size() > rest.size());
    if (wordCount(rest) < 3 || !startsAnew) {
        return;
    }
    priority.title.text = priority.title.text.left(end);
    priority.statement = {rest, priority.title.places};
}

bool hasDetails(const SourceDocument& document, const PriorityMention& mention)
{
    for (std::size_t at = mention.firstBody; at < mention.end; ++at) {
        const SourceBlock& block = document.blocks[at];
        if (block.kind == SourceBlockKind::ListItem || isQuoted(block.text) || isBodyLabel(block)) {
            return true;
        }
    }
    return false;
}

Block sectionBlock(const SourceBlock& block)
{
    if (block.kind == SourceBlockKind::ListItem) {
        return {BlockKind::List, {block.text}, 0};
    }
    if (block.kind != SourceBlockKind::Table) {
        return {BlockKind::Paragraph, {block.text}, 0};
    }
    std::size_t width = 0;
    for (const SourceRow& row : block.rows) {
        width = std::max(width, row.size());
    }
    Block table{BlockKind::Table, {}, static_cast<int>(width)};
    for (const SourceRow& row : block.rows) {
        for (std::size_t at = 0; at < width; ++at) {
            table.items.append(at < row.size() ? row[at].text : QString{});
        }
    }
    return table;
}

std::vector<Place> placesOf(const SourceBlock& block)
{
    if (block.kind != SourceBlockKind::Table) {
        return {block.place};
    }
    std::vector<Place> places;
    for (const SourceRow& row : block.rows) {
        for (const SourceCell& cell : row) {
            if (!cell.text.isEmpty()) {
                places.push_back(cell.place);
            }
        }
    }
    return places;
}

void addBlock(ProposedSection& section, const SourceBlock& block)
{
    const Block made = sectionBlock(block);
    const bool carriesListOn = made.kind == BlockKind::List && !section.blocks.empty()
        && section.blocks.back().kind == BlockKind::List;
    if (carriesListOn) {
        section.blocks.back().items += made.items;
    } else {
        section.blocks.push_back(made);
    }
    append(section.places, placesOf(block));
}

// Gathers blocks below the heading before them. Behind the first table only blocks below a heading of
// their own are a section: a line between tables belongs to no page of the front matter.
class SectionReader {
public:
    SectionReader(const SourceDocument& document, std::size_t frontEnd, std::vector<bool>& taken,
        std::vector<Finding>& findings)
        : m_document{document}
        , m_frontEnd{frontEnd}
        , m_taken{taken}
        , m_findings{findings}
    {
    }

    void take(std::size_t at);
    std::vector<ProposedSection> sections();
    std::vector<Place> contents() { return std::move(m_contents); }

private:
    void open(const SourceBlock& heading);
    bool isHeading(std::size_t at) const;

    const SourceDocument& m_document;
    std::size_t m_frontEnd = 0;
    std::vector<bool>& m_taken;
    std::vector<Finding>& m_findings;
    std::vector<ProposedSection> m_sections;
    std::vector<Place> m_contents;
    bool m_isOpen = false;
    bool m_isContents = false;
    bool m_isBehind = false;
};

void SectionReader::open(const SourceBlock& heading)
{
    m_isContents = isPhrase(heading.text, u"contents headings"_s);
    if (m_isContents) {
        m_findings.push_back(makeFinding(FindingKind::ContentsLeftOut, heading.place));
        m_contents.push_back(heading.place);
        return;
    }
    m_sections.push_back({{heading.text, {heading.place}}, {}, {}});
    m_isOpen = true;
}

// What stands right above a table or a priority heads no text of its own.
bool SectionReader::isHeading(std::size_t at) const
{
    const QString& text = m_document.blocks[at].text;
    const bool standsOverNothing = at + 1 >= m_document.blocks.size() || m_taken[at + 1];
    return isSectionHeading(m_document, at) && !readPriorityHeading(text)
        && (!standsOverNothing || isPhrase(text, u"section headings"_s));
}

void SectionReader::take(std::size_t at)
{
    if (at >= m_frontEnd && !m_isBehind) {
        m_isBehind = true;
        m_isOpen = false;
        m_isContents = false;
    }
    const SourceBlock& block = m_document.blocks[at];
    if (isHeading(at)) {
        open(block);
        return;
    }
    if (m_isContents) {
        const auto places = placesOf(block);
        m_contents.insert(m_contents.end(), places.begin(), places.end());
    }
    if (m_isContents || (m_isBehind && !m_isOpen)) {
        return;
    }
    if (!m_isOpen) {
        m_sections.emplace_back();
        m_isOpen = true;
    }
    addBlock(m_sections.back(), block);
}

std::vector<ProposedSection> SectionReader::sections()
{
    const auto isEmpty = [](const ProposedSection& section) { return section.blocks.empty(); };
    m_sections.erase(std::remove_if(m_sections.begin(), m_sections.end(), isEmpty), m_sections.end());
    return std::move(m_sections);
}

} // namespace

bool isSectionHeading(const SourceDocument& document, std::size_t block)
{
    const SourceBlock& heading = document.blocks[block];
    if (heading.kind == SourceBlockKind::Heading) {
        return true;
    }
    if (heading.kind != SourceBlockKind::Paragraph || !isHeadingLike(heading.text) || heading.text.endsWith(u':')) {
        return false;
    }
    const bool standsOverText
        = block + 1 < document.blocks.size() && isBodyText(document.blocks[block + 1]);
    return standsOverText || isPhrase(heading.text, u"section headings"_s);
}

void readPriorityMentions(const SourceDocument& document, std::size_t end,
    std::vector<ProposedPriority>& priorities, std::vector<bool>& taken)
{
    const auto mentions = findMentions(document, end);
    for (const PriorityMention& mention : mentions) {
        if (ProposedPriority* priority = mentioned(priorities, mention.heading)) {
            splitTitle(*priority, mention.heading.text);
        }
    }
    for (const PriorityMention& mention : mentions) {
        ProposedPriority* priority = mentioned(priorities, mention.heading);
        if (priority == nullptr || !hasDetails(document, mention)) {
            continue;
        }
        for (std::size_t at = mention.block; at < mention.firstBody; ++at) {
            append(priority->title.places, {document.blocks[at].place});
            taken[at] = true;
        }
        readPriorityBody(document, mention.firstBody, mention.end, *priority, taken);
    }
}

FoundSections readSections(const SourceDocument& document, std::size_t frontEnd, std::vector<bool>& taken,
    std::vector<Finding>& findings)
{
    SectionReader reader{document, frontEnd, taken, findings};
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        if (!taken[at]) {
            reader.take(at);
        }
    }
    return {reader.sections(), reader.contents()};
}

} // namespace boardplan
