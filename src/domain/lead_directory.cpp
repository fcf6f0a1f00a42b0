#include <boardplan/domain/lead_directory.h>

#include <boardplan/domain/lead_names.h>

#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The leads below these members, the members first, each once: depth first, in order. By a list,
// not by calls: a file may hold groups in groups as deep as it likes.
std::vector<LeadId> everybodyBelow(const PlanBook& book, const std::vector<LeadId>& members)
{
    std::vector<LeadId> found;
    QSet<LeadId> met;
    std::vector<LeadId> next{members.rbegin(), members.rend()};
    while (!next.empty()) {
        const LeadId id = next.back();
        next.pop_back();
        const Lead* const lead = book.find(id);
        if (lead == nullptr || met.contains(id)) {
            continue;
        }
        met.insert(id);
        found.push_back(id);
        next.insert(next.end(), lead->members.rbegin(), lead->members.rend());
    }
    return found;
}

bool isDomain(const QString& text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
               const auto isGood = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
               return !part.isEmpty() && std::all_of(part.begin(), part.end(), isGood) &&
                      !part.startsWith(u'-') && !part.endsWith(u'-');
           });
}

} // namespace

LeadIndex::LeadIndex(const PlanBook& book)
{
    for (const LeadId id : book.leads()) {
        const Lead& lead = *book.find(id);
        m_known.append(lead.name);
        m_known.append(lead.aliases);
        const QString folded = foldLeadName(lead.name);
        if (!m_byName.contains(folded)) {
            m_byName.insert(folded, id);
        }
        for (const QString& alias : lead.aliases) {
            const QString spelling = foldLeadName(alias);
            if (!m_byAlias.contains(spelling)) {
                m_byAlias.insert(spelling, id);
            }
        }
    }
}

LeadId LeadIndex::find(const QString& name) const
{
    const QString folded = foldLeadName(name);
    if (folded.isEmpty()) {
        return {};
    }
    const auto named = m_byName.constFind(folded);
    return named != m_byName.constEnd() ? *named : m_byAlias.value(folded);
}

QHash<LeadId, LeadUse> leadUses(const View& view)
{
    const PlanBook& book = view.book();
    QHash<LeadId, LeadUse> uses;
    for (const PlanId plan : book.plans()) {
        for (const ActionId id : book.allActionsOf(plan)) {
            const int open = isOpenAction(view, id) ? 1 : 0;
            for (const ActionLead& named : book.find(id)->leads) {
                LeadUse& use = uses[named.lead];
                use.actions.push_back(id);
                use.open += open;
            }
        }
    }
    for (const LeadId group : book.leads()) {
        for (const LeadId member : book.find(group)->members) {
            uses[member].groups.push_back(group);
        }
    }
    for (const Meeting& meeting : book.table<Meeting>().rows()) {
        if (!meeting.subgroup.isNull()) {
            uses[meeting.subgroup].meetings.push_back(meeting.id);
        }
    }
    return uses;
}

bool isOpenAction(const View& view, ActionId action)
{
    return view.hasAction(action) && !view.isComplete(action) &&
           view.exclusion(action) != Exclusion::Withdrawn;
}

std::vector<LeadId> membersOf(const PlanBook& book, LeadId group)
{
    const Lead* const lead = book.find(group);
    std::vector<LeadId> members =
        lead == nullptr ? std::vector<LeadId>{} : everybodyBelow(book, lead->members);
    std::erase_if(members,
                  [&](LeadId id) { return id == group || !book.find(id)->members.empty(); });
    return members;
}

std::vector<LeadId> groupsOf(const PlanBook& book, LeadId lead)
{
    std::vector<LeadId> groups = book.leads();
    std::erase_if(groups, [&](LeadId id) {
        return id == lead || !isInCircle(book, lead, book.find(id)->members);
    });
    return groups;
}

bool isInCircle(const PlanBook& book, LeadId lead, const std::vector<LeadId>& members)
{
    const std::vector<LeadId> below = everybodyBelow(book, members);
    return std::find(below.begin(), below.end(), lead) != below.end();
}

bool isEmailAddress(const QString& text)
{
    constexpr qsizetype longest = 254;
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.size() > longest) {
        return false;
    }
    const QString name = text.left(at);
    static const QString marks = u".!#$%&'*+-/=?^_`{|}~"_s;
    const auto isGood = [](QChar c) { return c.isLetterOrNumber() || marks.contains(c); };
    return std::all_of(name.begin(), name.end(), isGood) && !name.startsWith(u'.') &&
           !name.endsWith(u'.') && !name.contains(u".."_s) && isDomain(text.mid(at + 1));
}

} // namespace boardplan
