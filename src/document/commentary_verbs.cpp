#include <boardplan/document/commentary_verbs.h>

#include <boardplan/domain/commentary.h>
#include <boardplan/domain/labels.h>

#include "document/verb_support.h"

#include <optional>

namespace boardplan {

namespace {

// "the plan", "priority 2", "objective 2.1".
QString commentedNode(const PlanBook& book, const Node& node)
{
    switch (node.kind) {
    case NodeKind::Priority:
        return verbText("priority %1").arg(labelOf(book, PriorityId{node.id}));
    case NodeKind::Objective:
        return verbText("objective %1").arg(labelOf(book, ObjectiveId{node.id}));
    default:
        return verbText("the plan");
    }
}

std::optional<Error> frozenRefusal(const PlanBook& book, const Commentary& commentary)
{
    if (!isFrozen(book, commentary)) {
        return std::nullopt;
    }
    return refusal("BP-DOC-051",
        verbText("The meeting of %1 is closed: what it was told on %2 stays as it is.")
            .arg(displayDate(book.find(commentary.meeting)->date), commentedNode(book, commentary.node)),
        verbText("Write it for a meeting to come, or reopen that meeting first."));
}

std::optional<Error> meetingRefusal(const PlanBook& book, const Commentary& commentary)
{
    if (commentary.meeting.isNull()) {
        return std::nullopt;
    }
    const Meeting* meeting = book.find(commentary.meeting);
    if (meeting == nullptr) {
        return notInPlan("The meeting is not in this file.");
    }
    const Plan& plan = *book.find(commentedPlan(book, commentary.node));
    if (!plan.isOf(meeting->board)) {
        return refusal("BP-DOC-052", verbText("The meeting is not one of the plan's boards."),
            verbText("Choose a meeting of the plan's own board."));
    }
    return frozenRefusal(book, commentary);
}

// What no commentary may be.
std::optional<Error> refusalOfCommentary(const PlanBook& book, const Commentary& commentary)
{
    if (commentedPlan(book, commentary.node).isNull()) {
        const bool isOfAPlan = commentary.node.kind == NodeKind::Plan || commentary.node.kind == NodeKind::Priority
            || commentary.node.kind == NodeKind::Objective;
        return isOfAPlan ? notInPlan("What the commentary is on is not in this file.")
                         : refusal("BP-DOC-053",
                             verbText("A commentary is written on a plan, a priority or an objective."),
                             verbText("Record an update where something is to be said of an action."));
    }
    if (commentary.text.isEmpty()) {
        return refusal("BP-DOC-054", verbText("A commentary needs words."),
            verbText("Write it, or remove the one that is there."));
    }
    if (!commentary.on.isValid()) {
        return refusal("BP-DOC-055", verbText("The commentary has no day."), verbText("Give the day it is of."));
    }
    if (auto refused = meetingRefusal(book, commentary)) {
        return refused;
    }
    const Commentary* known = commentaryFor(book, commentary.node, commentary.meeting);
    if (known != nullptr && known->id != commentary.id) {
        return refusal("BP-DOC-056",
            verbText("There is a commentary on %1 %2 already.")
                .arg(commentedNode(book, commentary.node), commentaryOccasion(book, *known)),
            verbText("Change that one."));
    }
    return std::nullopt;
}

} // namespace

Result<Edit> writeCommentary(const PlanBook& book, Commentary commentary)
{
    commentary.id = CommentaryId::create();
    commentary.text = plainText(commentary.text);
    if (auto refused = refusalOfCommentary(book, commentary)) {
        return *refused;
    }
    return Edit{verbText("Write commentary on %1").arg(commentedNode(book, commentary.node)), commentary.author,
        {inserted(commentary)}};
}

Result<Edit> changeCommentary(const PlanBook& book, Commentary changed)
{
    const Commentary* before = book.find(changed.id);
    if (before == nullptr) {
        return notInPlan("The commentary is not in this file.");
    }
    if (auto refused = frozenRefusal(book, *before)) {
        return *refused;
    }
    changed.node = before->node;
    changed.text = plainText(changed.text);
    if (auto refused = refusalOfCommentary(book, changed)) {
        return *refused;
    }
    Edit edit = replacement(
        verbText("Change commentary on %1").arg(commentedNode(book, changed.node)), *before, changed);
    edit.author = changed.author;
    return edit;
}

Result<Edit> removeCommentary(const PlanBook& book, CommentaryId id)
{
    const Commentary* commentary = book.find(id);
    if (commentary == nullptr) {
        return notInPlan("The commentary is not in this file.");
    }
    if (auto refused = frozenRefusal(book, *commentary)) {
        return *refused;
    }
    return Edit{
        verbText("Remove commentary on %1").arg(commentedNode(book, commentary->node)), {}, {removed(*commentary)}};
}

} // namespace boardplan
