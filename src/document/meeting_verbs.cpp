#include <boardplan/document/verbs.h>


#include "document/frozen_rows.h"
#include "document/verb_support.h"

#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isLedBy(const Action& action, LeadId subgroup)
{
    return std::any_of(action.leads.begin(), action.leads.end(),
        [&](const ActionLead& lead) { return lead.lead == subgroup; });
}

// Of a subgroup's meeting the actions it leads, of another every action of the board's plans.
void freezeActions(const View& view, const Meeting& meeting, PlanId plan, Edit& edit)
{
    const bool isOfBoard = view.book().find(plan)->isOf(meeting.board);
    for (const ActionId id : view.book().allActionsOf(plan)) {
        const bool isCovered = meeting.body == MeetingBody::Subgroup
            ? isLedBy(*view.book().find(id), meeting.subgroup)
            : isOfBoard;
        if (isCovered) {
            edit.changes.push_back(inserted(frozenAction(view, meeting, id)));
        }
    }
}

void freezePlan(const View& view, const Meeting& meeting, PlanId plan, Edit& edit)
{
    edit.changes.push_back(inserted(frozenNode(view, meeting, Node::of(NodeKind::Plan, plan))));
    for (const PriorityId priority : view.book().prioritiesOf(plan)) {
        edit.changes.push_back(inserted(frozenNode(view, meeting, Node::of(NodeKind::Priority, priority))));
        for (const ObjectiveId objective : view.book().objectivesOf(priority)) {
            edit.changes.push_back(
                inserted(frozenNode(view, meeting, Node::of(NodeKind::Objective, objective))));
        }
    }
}

Error closedAlready(const Meeting& meeting)
{
    return refusal("BP-DOC-041", verbText("The meeting was closed on %1.").arg(displayDate(meeting.closedOn)),
        verbText("Reopen it first."));
}

// What no meeting may be: of nobody, without a day, of a subgroup that is not named.
std::optional<Error> refusalOf(const PlanBook& book, const Meeting& meeting)
{
    if (book.find(meeting.board) == nullptr) {
        return notInPlan("The board is not in this file.");
    }
    if (!meeting.date.isValid()) {
        return refusal("BP-DOC-040", verbText("The meeting has no date."), verbText("Give its day."));
    }
    if (meeting.body == MeetingBody::Subgroup && book.find(meeting.subgroup) == nullptr) {
        return refusal(
            "BP-DOC-042", verbText("It is not said whose meeting it is."), verbText("Choose the subgroup."));
    }
    return std::nullopt;
}

Result<const Meeting*> openMeeting(const PlanBook& book, MeetingId id)
{
    const Meeting* meeting = book.find(id);
    if (meeting == nullptr) {
        return notInPlan("The meeting is not in this file.");
    }
    if (meeting->closedOn.isValid()) {
        return closedAlready(*meeting);
    }
    return meeting;
}

} // namespace

Result<Edit> addMeeting(const PlanBook& book, Meeting meeting)
{
    if (auto refused = refusalOf(book, meeting)) {
        return *refused;
    }
    meeting.id = MeetingId::create();
    meeting.position = nextPosition(book, book.meetingsOf(meeting.board));
    return Edit{verbText("Add meeting of %1").arg(displayDate(meeting.date)), {}, {inserted(meeting)}};
}

Result<Edit> changeMeeting(const PlanBook& book, const Meeting& changed)
{
    const Result<const Meeting*> meeting = openMeeting(book, changed.id);
    if (!meeting) {
        return meeting.error();
    }
    if (auto refused = refusalOf(book, changed)) {
        return *refused;
    }
    return replacement(
        verbText("Change meeting of %1").arg(displayDate(meeting.value()->date)), *meeting.value(), changed);
}

Result<Edit> removeMeeting(const PlanBook& book, MeetingId id)
{
    const Result<const Meeting*> meeting = openMeeting(book, id);
    if (!meeting) {
        return meeting.error();
    }
    const auto notes = book.table<Commentary>().rows();
    if (std::any_of(notes.begin(), notes.end(), [&](const Commentary& note) { return note.meeting == id; })) {
        return refusal("BP-DOC-043", verbText("A commentary was written for this meeting."),
            verbText("Remove the commentary first, or change the meeting's date instead."));
    }
    return Edit{
        verbText("Remove meeting of %1").arg(displayDate(meeting.value()->date)), {}, {removed(*meeting.value())}};
}

Result<Edit> reopenMeeting(const PlanBook& book, MeetingId id, const std::vector<Frozen>& frozen)
{
    const Meeting* meeting = book.find(id);
    if (meeting == nullptr) {
        return notInPlan("The meeting is not in this file.");
    }
    if (!meeting->closedOn.isValid()) {
        return refusal("BP-DOC-044", verbText("The meeting is open."));
    }
    Meeting reopened = *meeting;
    reopened.closedOn = {};
    Edit edit{verbText("Reopen meeting of %1").arg(displayDate(meeting->date)), {}, {}};
    for (const Frozen& row : frozen) {
        edit.changes.push_back(removed(row));
    }
    edit.changes.push_back(replaced(*meeting, reopened));
    return edit;
}

Result<Edit> closeMeeting(const View& view, MeetingId id, const QDate& on)
{
    const PlanBook& book = view.book();
    const Result<const Meeting*> found = openMeeting(book, id);
    if (!found) {
        return found.error();
    }
    const Meeting* meeting = found.value();
    if (on < meeting->date) {
        return refusal("BP-DOC-045",
            verbText("The meeting is on %1 and cannot be closed before.").arg(displayDate(meeting->date)),
            verbText("Change its date if it was held earlier."));
    }
    Meeting closed = *meeting;
    closed.closedOn = on;
    Edit edit{verbText("Close meeting of %1").arg(displayDate(meeting->date)), {}, {replaced(*meeting, closed)}};
    for (const PlanId plan : book.plans()) {
        freezeActions(view, *meeting, plan, edit);
        if (meeting->body != MeetingBody::Subgroup && book.find(plan)->isOf(meeting->board)) {
            freezePlan(view, *meeting, plan, edit);
        }
    }
    return edit;
}

Result<Edit> setJudgement(const View& view, const Override& judgement)
{
    Edit edit{verbText("Board's judgement"), judgement.author, {}};
    for (const Override& known : view.book().table<Override>().rows()) {
        if (known.node == judgement.node && !known.clearedOn.isValid()) {
            Override cleared = known;
            cleared.clearedOn = judgement.on;
            edit.changes.push_back(replaced(known, cleared));
        }
    }
    if (judgement.rating.isEmpty()) {
        edit.verb = verbText("Clear board's judgement");
        return edit;
    }
    if (!view.scheme(judgement.node).offers(judgement.rating)) {
        return refusal("BP-DOC-106", verbText("The judgement is by a rating that is none of the plan's now."),
            verbText("Choose one of the present ratings."));
    }
    if (judgement.reason.trimmed().isEmpty()) {
        return refusal("BP-DOC-050", verbText("A judgement needs a reason."),
            verbText("Write why the board sees it otherwise."));
    }
    Override added = judgement;
    added.id = OverrideId::create();
    edit.changes.push_back(inserted(added));
    return edit;
}

} // namespace boardplan
