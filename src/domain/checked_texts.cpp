#include "domain/checked_texts.h"

#include "domain/impossible_date.h"

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/placeholder.h>
#include <boardplan/domain/text_search.h>

#include <algorithm>

namespace boardplan {

namespace {

template <typename Kept, typename Read> const auto& readOnce(Kept& kept, const QString& text, Read read)
{
    const auto found = kept.find(text);
    return found != kept.end() ? found->second : kept.emplace(text, read(text)).first->second;
}

} // namespace

const QString& CheckedTexts::placeholder(const QString& cell)
{
    return readOnce(m_placeholders, cell, placeholderIn);
}

const QString& CheckedTexts::impossibleDate(const QString& cell)
{
    return readOnce(m_impossibleDates, cell, impossibleDateIn);
}

bool CheckedTexts::saysNothing(const QString& text)
{
    const auto isPlainLetter = [](QChar sign) { return sign.unicode() < 0x80 && sign.isLetterOrNumber(); };
    return std::none_of(text.begin(), text.end(), isPlainLetter) && findable(text).isEmpty();
}

const ComparedText& CheckedTexts::compared(const Action& action)
{
    const auto found = m_compared.find(action.id);
    if (found == m_compared.end()) {
        const auto kept = m_compared.emplace(action.id, ComparedAction{action.text, ComparedText{action.text}}).first;
        return kept->second.compared;
    }
    ComparedAction& kept = found->second;
    if (kept.text != action.text) {
        kept = {action.text, ComparedText{action.text}};
    }
    return kept.compared;
}

const QStringList& CheckedTexts::unknownLeads(const QString& cell, const LeadIndex& directory)
{
    if (m_known != directory.known()) {
        m_unknownLeads.clear();
    }
    m_known = directory.known(); // the same list, though equal: comparing it again costs nothing
    return readOnce(m_unknownLeads, cell, [&](const QString& text) {
        QStringList names = splitLeads(text, m_known);
        names.removeIf([&](const QString& name) {
            return !directory.find(name).isNull() || !placeholder(name).isEmpty();
        });
        return names;
    });
}

} // namespace boardplan
