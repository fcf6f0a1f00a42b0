#include "domain/plan_check_parts.h"

#include <boardplan/domain/counted_ref.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The printed number of a node, beside its siblings' in plan order.
struct PrintedRef {
    Node node;
    QString ref;
};

// Letters and digits alone.
QString foldedRef(const QString& ref)
{
    QString folded;
    for (const QChar letter : ref) {
        if (letter.isLetterOrNumber()) {
            folded += letter.toLower();
        }
    }
    return folded;
}

// "1.4" of "I.4": letters that are read for digits, where every other sign is a digit or a mark.
// Empty where the ref is not of that kind.
QString withDigits(const QString& ref)
{
    const auto isOne = [](QChar letter) { return letter == u'I' || letter == u'l'; };
    const auto isNone = [](QChar letter) { return letter == u'O'; };
    const bool isMisread = std::any_of(ref.begin(), ref.end(), [&](QChar c) { return isOne(c) || isNone(c); });
    const bool isOfDigits = std::none_of(
        ref.begin(), ref.end(), [&](QChar c) { return c.isLetter() && !isOne(c) && !isNone(c); });
    if (!isMisread || !isOfDigits) {
        return {};
    }
    QString read;
    for (const QChar letter : ref) {
        read += isOne(letter) ? QChar{u'1'} : isNone(letter) ? QChar{u'0'} : letter;
    }
    return read;
}

bool isNumeric(const QString& ref)
{
    return !ref.isEmpty() &&
           std::all_of(ref.begin(), ref.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

// The number that belongs at a place between its neighbours: the one after the number before, where
// nothing bears it and the next one goes on from there. Empty where there is doubt.
std::optional<QString> refBetween(const std::vector<PrintedRef>& siblings, std::size_t at)
{
    if (at == 0) {
        return std::nullopt;
    }
    const CountedRef before = countedRef(siblings[at - 1].ref);
    if (!before.isCounted()) {
        return std::nullopt;
    }
    const QString wanted = before.next();
    const bool isTaken = std::any_of(siblings.begin(), siblings.end(),
                                     [&](const PrintedRef& one) { return one.ref == wanted; });
    if (isTaken) {
        return std::nullopt;
    }
    if (at + 1 < siblings.size()) {
        const CountedRef after = countedRef(siblings[at + 1].ref);
        if (after.before != before.before || after.number != before.number + 2) {
            return std::nullopt;
        }
    }
    return wanted;
}

CheckFix renumber(const QString& ref)
{
    return {CheckFixKind::SetRef, checkText("Number it %1").arg(ref), ref, {}, {}};
}

class RefChecker {
public:
    explicit RefChecker(CheckSubject& subject)
        : m_subject{subject}
    {
    }

    // `parent` is the ref of the objective above: a number in a column of its own is that of its
    // action too.
    void checkSiblings(const std::vector<PrintedRef>& siblings, const QString& parent)
    {
        QHash<QString, Node> met;
        const QString foldedParent = foldedRef(parent);
        for (std::size_t at = 0; at < siblings.size(); ++at) {
            const auto& [node, ref] = siblings[at];
            if (ref.isEmpty() || ref == parent) {
                continue;
            }
            if (!parent.isEmpty() && foldedRef(ref) == foldedParent) {
                addMisprint(node, ref, parent);
            } else if (met.contains(ref)) {
                addTwice(siblings, at, met.value(ref));
            } else {
                met.insert(ref, node);
            }
        }
    }

    // Letters for digits, in a level that is numbered by digits.
    void checkLevel(const std::vector<PrintedRef>& level)
    {
        constexpr int fewest = 3;
        const auto isMisread = [](const PrintedRef& one) { return !withDigits(one.ref).isEmpty(); };
        if (std::none_of(level.begin(), level.end(), isMisread)) {
            return;
        }
        QSet<QString> taken;
        int numeric = 0;
        for (const PrintedRef& one : level) {
            taken.insert(one.ref);
            numeric += isNumeric(one.ref) ? 1 : 0;
        }
        for (const PrintedRef& one : level) {
            const QString read = withDigits(one.ref);
            if (numeric >= fewest && !read.isEmpty() && !taken.contains(read)) {
                addMisprint(one.node, one.ref, read);
            }
        }
    }

private:
    void addMisprint(const Node& node, const QString& ref, const QString& right)
    {
        CheckFinding& finding = m_subject.add(
            CheckKind::RefMisprint, node,
            checkText("The number %1 looks misprinted for %2.").arg(quotedForCheck(ref), right),
            ref);
        finding.fixes.push_back(renumber(right));
    }

    void addTwice(const std::vector<PrintedRef>& siblings, std::size_t at, const Node& first)
    {
        const auto& [node, ref] = siblings[at];
        const QString title = m_subject.view.heading(first).second;
        CheckFinding& finding = m_subject.add(CheckKind::RefTwice, node,
                                              checkText("The number %1 is also that of %2.")
                                                  .arg(quotedForCheck(ref), quotedForCheck(title)),
                                              ref + u'\n' + title);
        if (const auto wanted = refBetween(siblings, at)) {
            finding.fixes.push_back(renumber(*wanted));
        }
    }

    CheckSubject& m_subject;
};

template <typename Id>
std::vector<PrintedRef> printedRefs(const PlanBook& book, NodeKind kind, const std::vector<Id>& ids)
{
    std::vector<PrintedRef> refs;
    for (const Id id : ids) {
        refs.push_back({Node::of(kind, id), book.find(id)->ref.trimmed()});
    }
    return refs;
}

} // namespace

void checkRefs(CheckSubject& subject)
{
    const PlanBook& book = subject.book;
    RefChecker checker{subject};
    const auto priorities =
        printedRefs(book, NodeKind::Priority, book.prioritiesOf(subject.plan.id));
    std::vector<PrintedRef> objectives;
    std::vector<PrintedRef> actions;
    checker.checkSiblings(priorities, {});
    for (const PriorityId priority : book.prioritiesOf(subject.plan.id)) {
        const auto own = printedRefs(book, NodeKind::Objective, book.objectivesOf(priority));
        checker.checkSiblings(own, {});
        objectives.insert(objectives.end(), own.begin(), own.end());
        const auto addActions = [&](const std::vector<ActionId>& ids, const QString& parent) {
            const auto below = printedRefs(book, NodeKind::Action, ids);
            checker.checkSiblings(below, parent);
            actions.insert(actions.end(), below.begin(), below.end());
        };
        addActions(book.actionsOf(priority), {});
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            addActions(book.actionsOf(objective), book.find(objective)->ref.trimmed());
        }
    }
    for (const auto& level : {priorities, objectives, actions}) {
        checker.checkLevel(level);
    }
}

} // namespace boardplan
