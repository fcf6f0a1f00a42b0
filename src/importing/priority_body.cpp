#include "importing/priority_body.h"

#include "importing/grid.h"
#include "importing/phrases.h"
#include "importing/text_shape.h"

#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLabelWords = 9;

enum class BodyList { None, Aims, Outcomes, Measures, Quantitative, Qualitative, ServiceUsers, FrontLineStaff };

BodyList listLabelled(const QString& text)
{
    static const std::array<std::pair<BodyList, QString>, 7> labels{{{BodyList::Outcomes, u"outcome labels"_s},
        {BodyList::Measures, u"measure labels"_s}, {BodyList::Aims, u"aim labels"_s},
        {BodyList::Quantitative, u"indicators quantitative"_s},
        {BodyList::Qualitative, u"indicators qualitative"_s},
        {BodyList::ServiceUsers, u"indicators service users"_s},
        {BodyList::FrontLineStaff, u"indicators front line staff"_s}}};
    for (const auto& [list, name] : labels) {
        const bool isWhole = isPhrase(text, name);
        const bool startsSo = wordCount(text) <= mostLabelWords && startsWithPhrase(text, name)
            && (text.endsWith(u':') || list == BodyList::Outcomes);
        if (isWhole || startsSo) {
            return list;
        }
    }
    const bool endsInAims = text.endsWith(u':') && endsWithPhrase(text, u"aim labels"_s);
    return endsInAims ? BodyList::Aims : BodyList::None;
}

// A sentence that leads over to a list, without its last words ("Our priority is … . We will:").
QString withoutLeadIn(const QString& text)
{
    const qsizetype stop = text.lastIndexOf(u". "_s);
    return stop < 0 ? QString{} : text.left(stop + 1);
}

class BodyReader {
public:
    BodyReader(ProposedPriority& priority, std::vector<bool>& taken)
        : m_priority{priority}
        , m_taken{taken}
    {
    }

    void take(const SourceBlock& block, std::size_t index);

private:
    void takeLabel(const SourceBlock& block, BodyList list);
    bool takeItem(const SourceBlock& block);
    void addStatement(const QString& text, const Place& place);
    QStringList* items();
    std::vector<Place>& places();

    ProposedPriority& m_priority;
    std::vector<bool>& m_taken;
    BodyList m_list = BodyList::None;
};

QStringList* BodyReader::items()
{
    switch (m_list) {
    case BodyList::Aims:
        return &m_priority.aims.items;
    case BodyList::Outcomes:
        return &m_priority.desiredOutcomes.items;
    case BodyList::Measures:
        return &m_priority.measures.items;
    case BodyList::Quantitative:
        return &m_priority.indicators.quantitative;
    case BodyList::Qualitative:
        return &m_priority.indicators.qualitative;
    case BodyList::ServiceUsers:
        return &m_priority.indicators.serviceUsers;
    case BodyList::FrontLineStaff:
        return &m_priority.indicators.frontLineStaff;
    case BodyList::None:
        break;
    }
    return nullptr;
}

std::vector<Place>& BodyReader::places()
{
    switch (m_list) {
    case BodyList::Outcomes:
        return m_priority.desiredOutcomes.places;
    case BodyList::Measures:
        return m_priority.measures.places;
    case BodyList::None:
    case BodyList::Aims:
        return m_priority.aims.places;
    default:
        return m_priority.indicatorPlaces;
    }
}

void BodyReader::addStatement(const QString& text, const Place& place)
{
    if (!foldText(m_priority.statement.text).contains(foldText(text))) {
        append(m_priority.statement, {text, {}}, u"\n"_s);
    }
    append(m_priority.statement.places, {place});
}

void BodyReader::takeLabel(const SourceBlock& block, BodyList list)
{
    m_list = list;
    const QString statement = list == BodyList::Aims ? withoutLeadIn(block.text) : QString{};
    if (!statement.isEmpty() && m_priority.statement.text.isEmpty()) {
        addStatement(statement, block.place);
    }
    append(places(), {block.place});
}

// Items without a label are aims: what the priority sets out to do.
bool BodyReader::takeItem(const SourceBlock& block)
{
    if (m_list == BodyList::None) {
        m_list = BodyList::Aims;
    }
    items()->append(block.text);
    append(places(), {block.place});
    return true;
}

void BodyReader::take(const SourceBlock& block, std::size_t index)
{
    const BodyList label = block.kind == SourceBlockKind::ListItem ? BodyList::None : listLabelled(block.text);
    const bool isIndicator = m_list >= BodyList::Quantitative;
    if (label != BodyList::None) {
        takeLabel(block, label);
    } else if (block.kind == SourceBlockKind::ListItem) {
        takeItem(block);
    } else if (isQuoted(block.text)) {
        const bool isNew = m_priority.quote.text.isEmpty();
        append(m_priority.quote.places, {block.place});
        m_priority.quote.text = isNew ? withoutQuotes(block.text) : m_priority.quote.text;
    } else if (isIndicator && !isHeadingLike(block.text)) {
        takeItem(block);
    } else if (!isHeadingLike(block.text) && !block.text.endsWith(u':')) {
        addStatement(block.text, block.place);
    } else {
        return;
    }
    m_taken[index] = true;
}

} // namespace

bool isBodyLabel(const SourceBlock& block)
{
    return block.kind != SourceBlockKind::ListItem && listLabelled(block.text) != BodyList::None;
}

void readPriorityBody(const SourceDocument& document, std::size_t first, std::size_t end,
    ProposedPriority& priority, std::vector<bool>& taken)
{
    BodyReader reader{priority, taken};
    for (std::size_t at = first; at < end; ++at) {
        const SourceBlock& block = document.blocks[at];
        if (block.kind != SourceBlockKind::Table && !taken[at]) {
            reader.take(block, at);
        }
    }
}

} // namespace boardplan
