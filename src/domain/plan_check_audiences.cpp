// Which boards of a joint plan its actions serve (domain.md, "Audience").

#include "domain/plan_check_parts.h"

#include <QMap>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString boardName(const PlanBook& book, BoardId id)
{
    const Board* const board = book.find(id);
    return board == nullptr ? QString{} : board->calledName();
}

QString boardNamesOf(const PlanBook& book, const std::vector<BoardId>& boards)
{
    QStringList names;
    for (const BoardId board : boards) {
        names.append(boardName(book, board));
    }
    return names.join(checkText(" and "));
}

// Each board alone, then all together: what a person chooses from.
std::vector<CheckFix> choicesOf(const CheckSubject& subject, CheckFixKind kind,
                                const QString& value)
{
    std::vector<CheckFix> fixes;
    for (const BoardId board : subject.plan.boards) {
        fixes.push_back({kind, boardName(subject.book, board), value, {board}, {}, false});
    }
    const QString all =
        subject.plan.boards.size() == 2 ? checkText("Both boards") : checkText("All boards");
    fixes.push_back({kind, all, value, subject.plan.boards, {}, false});
    return fixes;
}

// The one answer of those that gave any; empty where they differ or none did.
std::vector<BoardId> agreedBoards(const PlanBook& book, const std::vector<ActionId>& actions)
{
    std::vector<BoardId> agreed;
    for (const ActionId id : actions) {
        const std::vector<BoardId>& boards = book.find(id)->boards;
        if (boards.empty()) {
            continue;
        }
        if (!agreed.empty() && agreed != boards) {
            return {};
        }
        agreed = boards;
    }
    return agreed;
}

void addBlank(CheckSubject& subject, const Action& action)
{
    CheckFinding& finding = subject.add(CheckKind::BlankBoard, action,
                                        subject.plan.boards.size() == 2
                                            ? checkText("No board is named: it counts for both.")
                                            : checkText("No board is named: it counts for all."),
                                        action.text);
    const bool hasObjective = !action.objective.isNull();
    const std::vector<BoardId> agreed =
        hasObjective ? agreedBoards(subject.book, subject.book.actionsOf(action.objective))
                     : agreedBoards(subject.book, subject.book.allActionsOf(action.priority));
    if (agreed.empty()) {
        finding.fixes = choicesOf(subject, CheckFixKind::SetBoards, {});
        return;
    }
    const QString names = boardNamesOf(subject.book, agreed);
    const QString words =
        hasObjective ? checkText("As its objective: %1") : checkText("As its priority: %1");
    finding.fixes.push_back({CheckFixKind::SetBoards, words.arg(names), {}, agreed, {}});
}

} // namespace

void checkAudiences(CheckSubject& subject)
{
    if (subject.plan.boards.size() < 2) {
        return;
    }
    QMap<QString, std::vector<const Action*>> unread;
    std::vector<const Action*> blank;
    bool isUsed = false;
    for (const Action* const action : subject.open) {
        const QString audience = action->audience.trimmed();
        isUsed = isUsed || !audience.isEmpty() || !action->boards.empty();
        if (!action->boards.empty()) {
            continue;
        }
        if (audience.isEmpty()) {
            blank.push_back(action);
        } else {
            unread[audience].push_back(action);
        }
    }
    for (auto word = unread.cbegin(); word != unread.cend(); ++word) {
        const auto count = word.value().size();
        QString words = checkText("%2 actions are for %1; nobody has said which board that is.");
        if (count == 1) {
            words = checkText("%2 action is for %1; nobody has said which board that is.");
        }
        CheckFinding& finding =
            subject.add(CheckKind::UnreadBoard, Node::of(NodeKind::Plan, subject.plan.id),
                        words.arg(quotedForCheck(word.key()), QString::number(count)), word.key());
        finding.fixes = choicesOf(subject, CheckFixKind::ReadAudience, word.key());
    }
    for (const Action* const action : blank) {
        if (isUsed) {
            addBlank(subject, *action);
        }
    }
}

} // namespace boardplan
