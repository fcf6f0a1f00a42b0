// Laws of the comparison: it is what the two books and the updates say, whatever was edited between, undone or not.

#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <boardplan/document/verbs.h>

#include <QSet>
#include <array>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int editsPerEnd = 8;

// Random updates are of the year before randomDay: about half of them come between the two ends.
const QDateTime earlyOn{randomDay.addDays(-200), QTime{12, 0}, Qt::UTC};
const QDateTime lateOn{randomDay, QTime{12, 0}, Qt::UTC};

using KindOfAction = std::pair<ActionId, ChangeKind>;

// What a person would have noted at an end: the book, and how every action stood.
struct Noted {
    PlanBook book;
    QHash<ActionId, Standing> standings;
    QDate day;
};

QHash<ActionId, std::vector<Update>> allUpdates(Document& document)
{
    return document.historyOf(document.book().plans().front())->updates;
}

// A plan made early on, which is still the day then.
PlanId planBegunEarly(OpenDocument& open, std::mt19937& random)
{
    open.moveTo(earlyOn);
    RC_ASSERT(open->apply(firstEdit(random)).ok());
    return open->book().plans().front();
}

// How the actions stood, by all updates that are known in the end.
void noteStandings(Document& document, Noted& noted)
{
    const auto updates = allUpdates(document);
    const PlanBook& book = document.book();
    for (const ActionId action : book.allActionsOf(book.plans().front())) {
        noted.standings.insert(action, standingOf(updates.value(action), book.schemeOf(*book.find(action)), noted.day));
    }
}

bool isCompleteThen(const Noted& noted, const Action& today)
{
    const Standing& standing = noted.standings.value(today.id);
    const bool isMarked = today.completedOn.isValid() && today.completedOn <= noted.day;
    return standing.completedOn.isValid() || isMarked || standing.rating == u"blue"_s;
}

QDate dueThen(const Noted& noted, ActionId action)
{
    const QDate given = noted.standings.value(action).due;
    return given.isValid() ? given : noted.book.find(action)->timescale.due;
}

void noteAction(const Noted& then, const Noted& now, const Action& today, std::vector<KindOfAction>& kinds)
{
    static const QStringList order{u"blue"_s, u"green"_s, u"amber"_s, u"red"_s};
    const ActionId id = today.id;
    const Action& before = *then.book.find(id);
    const Standing& was = then.standings[id];
    const Standing& is = now.standings[id];
    const auto add = [&](ChangeKind kind) { kinds.emplace_back(id, kind); };
    if (isCompleteThen(then, today) != isCompleteThen(now, today)) {
        add(isCompleteThen(now, today) ? ChangeKind::Completed : ChangeKind::Reopened);
    } else if (was.rating != is.rating) {
        add(was.rating.isEmpty()                                      ? ChangeKind::FirstRated
                : is.rating.isEmpty()                                 ? ChangeKind::NoLongerRated
                : order.indexOf(is.rating) > order.indexOf(was.rating) ? ChangeKind::Worse
                                                                      : ChangeKind::Better);
    } else if (is.updates > was.updates) {
        add(ChangeKind::Commented);
    }
    if (dueThen(then, id) != dueThen(now, id)) {
        add(ChangeKind::DateMoved);
    }
    if (before.priority != today.priority || before.objective != today.objective) {
        add(ChangeKind::Moved);
    }
    const auto measures = [](const Action& action) {
        QStringList texts;
        for (const Measure& measure : action.measures) {
            texts.append(measure.text);
        }
        return texts;
    };
    if (before.text != today.text || measures(before) != measures(today)) {
        add(ChangeKind::Words);
    }
}

// States are left to tables of tests: they count from days of their own.
bool isOfState(ChangeKind kind)
{
    return kind == ChangeKind::Withdrawn || kind == ChangeKind::Paused || kind == ChangeKind::Resumed;
}

std::vector<KindOfAction> expectedKinds(const Noted& then, const Noted& now)
{
    std::vector<KindOfAction> kinds;
    for (const Action& action : now.book.table<Action>().rows()) {
        if (then.book.find(action.id) != nullptr) {
            noteAction(then, now, action, kinds);
        }
    }
    for (const Action& action : then.book.table<Action>().rows()) {
        if (now.book.find(action.id) == nullptr) {
            kinds.emplace_back(action.id, ChangeKind::Removed);
        }
    }
    return kinds;
}

// Without those that were entered between: without a date of their own they count from the plan's start.
std::vector<KindOfAction> kindsOf(const Comparison& comparison, const PlanBook& then)
{
    std::vector<KindOfAction> kinds;
    for (const ActionChange& change : comparison.actions) {
        if (!isOfState(change.kind) && then.find(change.action) != nullptr) {
            kinds.emplace_back(change.action, change.kind);
        }
    }
    return kinds;
}

std::vector<KindOfAction> sorted(std::vector<KindOfAction> kinds)
{
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

void editAtRandom(OpenDocument& open, std::mt19937& random)
{
    for (int i = 0; i < editsPerEnd; ++i) {
        RC_ASSERT(open->apply(randomEdit(open->book(), random)).ok());
        if (random() % 5 == 0) {
            RC_ASSERT(open->undo().ok());
        }
    }
}

ActionId anyAction(const PlanBook& book, std::mt19937& random)
{
    const std::vector<ActionId> actions = book.allActionsOf(book.plans().front());
    return actions[random() % actions.size()];
}

Update anyUpdate(ActionId action, std::mt19937& random)
{
    Update update;
    update.action = action;
    update.reportedOn = randomDay.addDays(-static_cast<qint64>(random() % 300));
    static const std::array ratings{u""_s, u"green"_s, u"amber"_s, u"red"_s, u"blue"_s};
    update.rating = ratings[random() % ratings.size()];
    update.whatHappened = randomText(random) + u" happened"_s;
    if (random() % 4 == 0) {
        update.newDate = {u"then"_s, randomDay.addDays(static_cast<qint64>(random() % 90)), u"It takes longer."_s};
    }
    return update;
}

// What is done to one action day by day, and to what was said of it.
Result<Edit> actOnOneAction(Document& document, std::mt19937& random)
{
    const PlanBook& book = document.book();
    const ActionId action = anyAction(book, random);
    const std::vector<Update> updates = document.updatesOf(action).value();
    switch (random() % 8) {
    case 0:
        return setActionText(book, action, randomText(random) + u" anew"_s);
    case 1:
        return setActionTimescale(book, action, u"by May 2027"_s);
    case 2:
        return setActionState(book, action, ActionState{ActionStateKey::Paused, u"It waits."_s, randomDay.addDays(-3)});
    case 3:
        return setActionWeight(book, action, static_cast<int>(random() % 4));
    case 4:
        return updates.empty() ? Result<Edit>{Edit{}} : removeUpdate(book, updates.front(), u"In error."_s);
    default:
        return recordUpdate(book, anyUpdate(action, random), document.today(), document.now());
    }
}

// A closed meeting between the two days, and a judgement that updates make lapse.
MeetingId closeMeetingBetween(OpenDocument& open)
{
    Meeting meeting;
    meeting.board = open->book().boards().front();
    meeting.date = randomDay.addDays(-90);
    RC_ASSERT(open->apply(addMeeting(open->book(), meeting).value()).ok());
    const MeetingId id = open->book().meetingsOf(meeting.board).back();
    const auto then = open->viewAsAt(meeting.date);
    if (const auto edit = closeMeeting(then.value(), id, meeting.date)) {
        RC_ASSERT(open->apply(edit.value()).ok());
    }
    const Node priority = Node::of(NodeKind::Priority, open->book().prioritiesOf(open->book().plans().front()).front());
    const Override judgement{{}, priority, u"amber"_s, u"It is early."_s, u"Chair"_s, randomDay.addDays(-5), {}};
    if (const auto edit = setJudgement(open->view(), judgement)) {
        RC_ASSERT(open->apply(edit.value()).ok());
    }
    return id;
}

} // namespace

RC_GTEST_PROP(ComparisonProperty, IsWhatTheTwoBooksSay, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    planBegunEarly(open, random);
    editAtRandom(open, random);
    Noted then{open->book(), {}, earlyOn.toLocalTime().date()};
    open.moveTo(lateOn);
    editAtRandom(open, random);
    Noted now{open->book(), {}, open->today()};
    noteStandings(*open, then);
    noteStandings(*open, now);
    const ComparisonEnd from{then.day, {}};
    const ComparisonEnd to{now.day, {}};
    const PlanId plan = open->book().plans().front();
    const auto comparison = open->compare(plan, from, to);
    RC_ASSERT(comparison.ok());
    const auto kinds = sorted(kindsOf(comparison.value(), then.book));
    RC_ASSERT(std::adjacent_find(kinds.begin(), kinds.end()) == kinds.end());
    RC_ASSERT(kinds == sorted(expectedKinds(then, now)));
    RC_ASSERT(open->compare(plan, from, from)->isEmpty());
}

RC_GTEST_PROP(ComparisonProperty, SwappedEndsMirrorEachOther, (unsigned seed))
{
    static const QHash<ChangeKind, ChangeKind> mirror{
        {ChangeKind::Worse, ChangeKind::Better}, {ChangeKind::Better, ChangeKind::Worse},
        {ChangeKind::FirstRated, ChangeKind::NoLongerRated}, {ChangeKind::NoLongerRated, ChangeKind::FirstRated},
        {ChangeKind::Completed, ChangeKind::Reopened}, {ChangeKind::Reopened, ChangeKind::Completed},
        {ChangeKind::Added, ChangeKind::Removed}, {ChangeKind::Removed, ChangeKind::Added}};
    std::mt19937 random{seed};
    OpenDocument open;
    planBegunEarly(open, random);
    editAtRandom(open, random);
    open.moveTo(lateOn);
    editAtRandom(open, random);
    const PlanId plan = open->book().plans().front();
    const ComparisonEnd from{earlyOn.toLocalTime().date(), {}};
    const ComparisonEnd to{open->today(), {}};
    const auto forth = open->compare(plan, from, to);
    const auto back = open->compare(plan, to, from);
    std::vector<KindOfAction> mirrored;
    std::vector<KindOfAction> seen;
    for (const ActionChange& change : forth->actions) {
        if (!isOfState(change.kind) && change.kind != ChangeKind::Commented) {
            mirrored.emplace_back(change.action, mirror.value(change.kind, change.kind));
        }
    }
    for (const ActionChange& change : back->actions) {
        if (!isOfState(change.kind)) {
            RC_ASSERT(change.kind != ChangeKind::Commented);
            seen.emplace_back(change.action, change.kind);
        }
    }
    RC_ASSERT(sorted(mirrored) == sorted(seen));
}

// What a document keeps of a comparison is what another one reads from the file, edit after edit.
RC_GTEST_PROP(ComparisonProperty, AskedAgainEqualsReadAnew, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    const PlanId plan = planBegunEarly(open, random);
    open.moveTo(lateOn);
    const ComparisonEnd from{earlyOn.toLocalTime().date(), {}};
    const ComparisonEnd to{open->today(), {}};
    for (int i = 0; i < 3; ++i) {
        RC_ASSERT(open->compare(plan, from, to).ok());
        editAtRandom(open, random);
        const auto first = open->compare(plan, from, to);
        const auto again = open->compare(plan, from, to);
        const auto other = Document::open(open.path(), OpenMode::ReadOnly, [] { return lateOn; });
        const auto anew = other.value()->compare(plan, from, to);
        RC_ASSERT(first.value() == anew.value());
        RC_ASSERT(again.value() == anew.value());
    }
}

// One edit at a time, so that what is kept outlives some of them; read a part at a time, as idle work does.
RC_GTEST_PROP(ComparisonProperty, ThePastThatIsKeptEqualsThatReadAnew, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    const PlanId plan = planBegunEarly(open, random);
    open.moveTo(lateOn);
    const ComparisonEnd from{earlyOn.toLocalTime().date(), {}};
    const ComparisonEnd to{open->today(), {}};
    for (int i = 0; i < editsPerEnd; ++i) {
        RC_ASSERT(open->apply(randomEdit(open->book(), random)).ok());
        int parts = 0;
        while (!open->readAhead(plan, from, to).value()) {
            RC_ASSERT(++parts <= 3); // no meeting: standings, updates
        }
        const auto kept = open->compare(plan, from, to);
        for (const int daysAgo : {0, 40, 200}) {
            const QDate day = open->today().addDays(-daysAgo);
            const auto ofPlan = open->viewAsAt(day, plan);
            const auto ofAll = open->viewAsAt(day);
            for (const ActionId action : open->book().allActionsOf(plan)) {
                RC_ASSERT(ofPlan->standing(action) == ofAll->standing(action));
            }
        }
        if (i % 4 == 3) {
            const auto other = Document::open(open.path(), OpenMode::ReadOnly, [] { return lateOn; });
            RC_ASSERT(kept.value() == other.value()->compare(plan, from, to).value());
        }
    }
}

// One act at a time on one action: what a document compares again of what it kept is what another one compares anew.
RC_GTEST_PROP(ComparisonProperty, BroughtUpToDateEqualsComparedAnew, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    const PlanId plan = planBegunEarly(open, random);
    open.moveTo(lateOn);
    const MeetingId meeting = closeMeetingBetween(open);
    const ComparisonEnd today{open->today(), {}};
    const bool isClosed = open->book().find(meeting)->closedOn.isValid();
    const ComparisonEnd from = isClosed && seed % 2 == 0 ? ComparisonEnd{{}, meeting}
                                                        : ComparisonEnd{earlyOn.toLocalTime().date(), {}};
    for (int i = 1; i <= editsPerEnd; ++i) {
        const auto edit = random() % 6 == 0 ? Result<Edit>{randomEdit(open->book(), random)}
                                            : actOnOneAction(*open, random);
        RC_ASSERT((random() % 5 == 0 ? open->undo() : edit ? open->apply(edit.value()) : done()).ok());
        const auto there = open->compare(plan, from, today);
        const auto back = open->compare(plan, today, from); // kept beside it
        if (i % 4 != 0) {
            continue; // opening a file takes longer than all the rest
        }
        const auto other = Document::open(open.path(), OpenMode::ReadOnly, [] { return lateOn; });
        const auto anew = other.value()->compare(plan, from, today);
        RC_ASSERT(there.ok() == anew.ok()); // the plan may have been taken from the board that met
        if (anew) {
            RC_ASSERT(there.value() == anew.value());
            RC_ASSERT(back.value() == other.value()->compare(plan, today, from).value());
        }
    }
}

RC_GTEST_PROP(ComparisonProperty, OtherRefsAreNotesAlone, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    const PlanId plan = planBegunEarly(open, random);
    open.moveTo(lateOn);
    editAtRandom(open, random);
    const ComparisonEnd from{earlyOn.toLocalTime().date(), {}};
    const ComparisonEnd to{open->today(), {}};
    const auto before = open->compare(plan, from, to);
    Edit edit{u"Number anew"_s, {}, {}};
    int number = 0;
    for (const ActionId id : open->book().allActionsOf(plan)) {
        const Action& action = *open->book().find(id);
        Action renumbered = action;
        renumbered.ref = u"new %1"_s.arg(++number);
        edit.changes.push_back(replaced(action, renumbered));
    }
    RC_ASSERT(open->apply(edit).ok());
    const auto after = open->compare(plan, from, to);
    RC_ASSERT(kindsOf(before.value(), open->book()) == kindsOf(after.value(), open->book()));
    for (const ActionId id : open->book().allActionsOf(plan)) {
        const auto noted = std::count_if(after->refs.begin(), after->refs.end(),
                                         [&](const RefNote& note) { return note.action == id; });
        const bool isEnteredBetween = noted == 0; // without an earlier ref there is nothing to note
        RC_ASSERT(noted == 1 || isEnteredBetween);
    }
}

} // namespace boardplan::test
