#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/meetings/meeting_forms.h"
#include "gui/meetings/meeting_rows.h"
#include "gui/meetings/meetings_view.h"
#include "gui/session.h"

#include <boardplan/document/verbs.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The meeting chosen in the Meetings view; null while another view is shown.
const Meeting* chosenMeeting(const MainWindow& window)
{
    const bool isShown = window.workspace() != nullptr && window.workspace()->currentView() == ViewKind::Meetings;
    return isShown ? window.session()->book().find(window.workspace()->meetingsView().current()) : nullptr;
}

bool canChangeOpen(const MainWindow& window)
{
    const Meeting* const meeting = chosenMeeting(window);
    return window.canEdit() && meeting != nullptr && !meeting->closedOn.isValid();
}

bool isHeld(const MainWindow& window)
{
    const Meeting* const meeting = chosenMeeting(window);
    return meeting != nullptr && meeting->date <= window.session()->document().today();
}

void reopen(MainWindow& window)
{
    Session& session = *window.session();
    const MeetingId meeting = chosenMeeting(window)->id;
    const auto frozen = session.document().frozenOf(meeting);
    session.perform(frozen ? reopenMeeting(session.book(), meeting, frozen.value()) : Result<Edit>{frozen.error()});
}

} // namespace

void addMeetingCommands(Commands& commands, MainWindow& window)
{
    const auto add = [&](Command command) {
        command.menu = CommandMenu::Meeting;
        commands.add(std::move(command));
    };
    add({.id = u"meeting.new"_s,
        .text = MainWindow::tr("&Add a meeting…"),
        .help = MainWindow::tr("Puts a meeting into the calendar: updates are expected for it."),
        .icon = u"meeting"_s,
        .run = [&window] { openNewMeetingForm(*window.session(), &window); },
        .applies = [&window] { return window.canEdit() && window.hasPlan(); }});
    add({.id = u"meeting.change"_s,
        .text = MainWindow::tr("C&hange the meeting…"),
        .help = MainWindow::tr("Another date, title or body for the meeting chosen in the Meetings view."),
        .run = [&window] { openChangeMeetingForm(*window.session(), chosenMeeting(window)->id, &window); },
        .applies = [&window] { return canChangeOpen(window); }});
    add({.id = u"meeting.remove"_s,
        .text = MainWindow::tr("Re&move the meeting"),
        .help = MainWindow::tr("Takes the open meeting chosen in the Meetings view out of the calendar."),
        .icon = u"remove"_s,
        .run = [&window] {
            window.session()->perform(removeMeeting(window.session()->book(), chosenMeeting(window)->id));
        },
        .applies = [&window] { return canChangeOpen(window); }});
    add({.id = u"meeting.close"_s,
        .text = MainWindow::tr("&Close the meeting…"),
        .help = MainWindow::tr("Keeps what the meeting chosen in the Meetings view was told, for good."),
        .icon = u"check"_s,
        .run = [&window] { openCloseMeetingForm(*window.session(), chosenMeeting(window)->id, &window); },
        .applies = [&window] { return canChangeOpen(window) && isHeld(window); },
        .startsGroup = true});
    add({.id = u"meeting.reopen"_s,
        .text = MainWindow::tr("&Reopen the meeting"),
        .help = MainWindow::tr("Opens the closed meeting chosen in the Meetings view again; what it kept goes."),
        .run = [&window] { reopen(window); },
        .applies = [&window] {
            const Meeting* const meeting = chosenMeeting(window);
            return window.canEdit() && meeting != nullptr && meeting->closedOn.isValid();
        }});
}

} // namespace boardplan
