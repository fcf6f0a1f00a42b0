#include "gui/subgroup/desk_record.h"

#include "gui/session.h"

#include <boardplan/domain/asks.h>
#include <boardplan/reporting/node_figures.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString reportedLines(const View& view, const Reported& reported)
{
    const Action& action = *view.book().find(reported.action);
    const Update& said = reported.latest;
    const QString then = reported.before.text();
    const QString now = actionChip(view, action).text();
    QStringList lines{u"%1  %2"_s.arg(view.label(action.id), action.text.simplified())};
    lines << (then == now ? DeskRecord::tr("    Rating: %1").arg(now)
                          : DeskRecord::tr("    Rating: %1, was %2").arg(now, then.toLower()));
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.trimmed().isEmpty()) {
            lines << u"    %1: %2"_s.arg(label, text.simplified());
        }
    };
    add(DeskRecord::tr("What happened"), said.whatHappened);
    add(DeskRecord::tr("What next"), said.whatNext);
    add(DeskRecord::tr("Asked of %1").arg(isTheBoard(said.askOf) ? DeskRecord::tr("the board") : said.askOf), said.ask);
    add(DeskRecord::tr("New date"), said.newDate.text);
    return lines.join(u'\n') + u'\n';
}

} // namespace

DeskRecord::DeskRecord(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    connect(&session.document(), &Document::aboutToChange, this, &DeskRecord::follow);
}

void DeskRecord::follow(const AnyChange& change)
{
    const auto* const update = std::get_if<Change<Update>>(&change);
    if (update == nullptr) {
        return;
    }
    const UpdateId id = update->either().id;
    const auto known =
        std::find_if(m_said.begin(), m_said.end(), [&](const Said& said) { return said.update.id == id; });
    if (!update->after && known != m_said.end()) {
        m_said.erase(known);
    } else if (update->after && known != m_said.end()) {
        known->update = *update->after;
    } else if (!update->before) {
        const Action* const action = m_session.book().find(update->after->action);
        if (action != nullptr) {
            m_said.push_back({actionChip(m_session.document().view(), *action), *update->after});
        }
    }
}

std::vector<Reported> DeskRecord::of(const SubgroupDesk& desk) const
{
    std::vector<Reported> reported;
    for (const Said& said : m_said) {
        const ActionId action = said.update.action;
        const auto known = std::find_if(reported.begin(), reported.end(),
                                        [&](const Reported& one) { return one.action == action; });
        if (known != reported.end()) {
            known->latest = said.update;
        } else if (desk.find(action) != nullptr) {
            reported.push_back({action, said.before, said.update});
        }
    }
    return reported;
}

QString reportedText(const View& view, LeadId lead, const std::vector<Reported>& reported)
{
    const Lead* const owner = view.book().find(lead);
    QStringList parts{u"%1, %2\n"_s.arg(owner == nullptr ? QString{} : owner->name, displayLongDate(view.day()))};
    for (const Reported& one : reported) {
        parts << reportedLines(view, one);
    }
    return parts.join(u'\n');
}

} // namespace boardplan
