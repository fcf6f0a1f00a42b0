#include "domain/checked_texts.h"

#include "domain/impossible_date.h"

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/placeholder.h>
#include <boardplan/domain/text_search.h>

namespace boardplan {

namespace {

template <typename Kept, typename Read> const auto& readOnce(Kept& kept, const QString& text, Read read)
{
    const auto found = kept.find(text);
    return found != kept.end() ? found->second : kept.emplace(text, read(text)).first->second;
}

} // namespace

const QString& CheckedTexts::placeholder(const QString& text)
{
    return readOnce(m_placeholders, text, placeholderIn);
}

const QString& CheckedTexts::impossibleDate(const QString& text)
{
    return readOnce(m_impossibleDates, text, impossibleDateIn);
}

bool CheckedTexts::repeatsAction(const QString& measure, const QString& action)
{
    return readOnce(m_repeats, measure + QChar::Null + action,
                    [&](const QString&) { return boardplan::repeatsAction(measure, compared(action)); });
}

bool CheckedTexts::saysNothing(const QString& text)
{
    return readOnce(m_emptiness, text, [](const QString& read) { return findable(read).isEmpty(); });
}

const ComparedText& CheckedTexts::compared(const QString& text)
{
    return readOnce(m_compared, text, [](const QString& read) { return ComparedText{read}; });
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
