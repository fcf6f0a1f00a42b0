// Laws of the plan check: what is kept from one check to the next changes nothing, and a list finds
// what its pairs say.

#include "domain/text_likeness.h"
#include "support/random_edits.h"

#include <boardplan/domain/plan_check.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QString& oneOfTexts(const QStringList& texts, std::mt19937& random)
{
    return texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
}

// Words in which a check finds something, so that findings come and go.
Action spoiltAction(Action action, std::mt19937& random)
{
    static const QStringList texts{u"Review the training programme of part 2"_s,
                                   u"Review the training programs of part 2"_s,
                                   u"Review the training programme (with partners) of part 2"_s,
                                   u"Review the training programme of part 3"_s,
                                   u"Publish the leaflet, TBC"_s, u"???"_s, u"—"_s};
    static const QStringList times{u"31/02/2026"_s, u"by [insert date]"_s, u"May 2020"_s, u""_s,
                                   u"soon"_s, u"01/02/2027"_s, u"Quarterly"_s, u"Ongoing"_s};
    static const QStringList cells{u"Board Manager; Somebody Else"_s, u"TBC"_s, u""_s,
                                   u"Quality Subgroup"_s};
    switch (random() % 4) {
    case 0:
        action.text = oneOfTexts(texts, random);
        break;
    case 1:
        action.timescale = readTimescale(oneOfTexts(times, random), {});
        break;
    case 2:
        action.leadText = oneOfTexts(cells, random);
        break;
    default:
        action.measures = {{MeasureId::create(), oneOfTexts(texts, random) + u" was done"_s, false}};
    }
    return action;
}

// The words of one finding are dismissed.
AnyChange dismissed(const CheckFinding& finding)
{
    Saved saved;
    saved.id = SavedId::create();
    saved.kind = QStringView{checkDismissedKind}.toString();
    saved.value = checkDismissal(finding);
    return inserted(saved);
}

AnyChange renamedLead(const PlanBook& book, std::mt19937& random)
{
    const auto& leads = book.table<Lead>().rows();
    const Lead& before = leads[random() % leads.size()];
    Lead after = before;
    after.name = oneOfTexts({u"Board Manager"_s, u"Quality Subgroup"_s, u"Quality Sub-groups"_s}, random);
    return replaced(before, after);
}

std::vector<AnyChange> nextChanges(const PlanBook& book, const PlanCheck& last, std::mt19937& random)
{
    switch (random() % 6) {
    case 0:
        return randomEdit(book, random).changes;
    case 1:
        return {renamedLead(book, random)};
    case 2:
        if (!last.open.empty()) {
            return {dismissed(last.open[random() % last.open.size()])};
        }
        break;
    default:
        break;
    }
    const auto& actions = book.table<Action>().rows();
    if (actions.empty()) {
        return randomEdit(book, random).changes;
    }
    const Action& before = actions[random() % actions.size()];
    return {replaced(before, spoiltAction(before, random))};
}

QString randomWords(std::mt19937& random)
{
    static const QStringList words{u"review"_s, u"training"_s, u"trainng"_s, u"protocol"_s, u"policy"_s,
                                   u"partners"_s, u"2"_s, u"3"_s, u"(with"_s, u"carers)"_s, u"the"_s};
    QStringList text;
    for (auto count = random() % 9; count > 0; --count) {
        text.append(oneOfTexts(words, random));
    }
    return text.join(u' ');
}

} // namespace

RC_GTEST_PROP(PlanCheckProperty, CheckedAgainEqualsCheckedAnew, (unsigned seed))
{
    std::mt19937 random{seed};
    PlanBook book;
    QHash<ActionId, std::vector<Update>> updates;
    for (const AnyChange& change : firstEdit(random).changes) {
        book.put(change);
    }
    const PlanId plan = book.plans().front();
    PlanChecker checker;
    PlanCheck last;
    View view{book, randomDay};
    for (int i = 0; i < 30; ++i) {
        for (const AnyChange& change : nextChanges(book, last, random)) {
            book.put(change);
            if (const auto* update = std::get_if<Change<Update>>(&change)) {
                const Action& action = *book.find(update->after->action);
                updates[action.id].push_back(*update->after);
                book.setStanding(action.id, standingOf(updates[action.id], book.schemeOf(action)));
            }
            view.renew(change);
        }
        last = checker.check(view, plan);
        const PlanCheck fresh = checkPlan(View{book, randomDay}, plan);
        RC_ASSERT(last.open == fresh.open);
        RC_ASSERT(last.dismissed == fresh.dismissed);
        RC_ASSERT(last.actions == fresh.actions && last.leads == fresh.leads);
    }
}

// Another plan of the file, and the first again.
RC_GTEST_PROP(PlanCheckProperty, AnotherPlanIsCheckedAsItIs, (unsigned seed))
{
    std::mt19937 random{seed};
    PlanBook book;
    for (int plans = 0; plans < 2; ++plans) {
        for (const AnyChange& change : firstEdit(random).changes) {
            book.put(change);
        }
    }
    const View view{book, randomDay};
    PlanChecker checker;
    for (int round = 0; round < 2; ++round) {
        for (const PlanId plan : book.plans()) {
            RC_ASSERT(checker.check(view, plan).open == checkPlan(view, plan).open);
        }
    }
}

// Each text goes with the first that is like it and is like none before.
RC_GTEST_PROP(PlanCheckProperty, AListFindsEachTextItsFirst, (unsigned seed))
{
    std::mt19937 random{seed};
    QStringList texts;
    for (auto count = random() % 30; count > 0; --count) {
        texts.append(randomWords(random));
    }
    std::vector<std::pair<std::size_t, std::size_t>> expected;
    std::vector<std::size_t> firsts;
    const auto textAt = [&](std::size_t place) { return texts[static_cast<qsizetype>(place)]; };
    for (std::size_t at = 0; at < static_cast<std::size_t>(texts.size()); ++at) {
        const auto like = std::find_if(firsts.begin(), firsts.end(), [&](std::size_t first) {
            return isNearlySame(textAt(first), textAt(at));
        });
        if (like != firsts.end()) {
            expected.emplace_back(*like, at);
        } else {
            firsts.push_back(at);
        }
    }
    RC_ASSERT(nearlySamePairs(texts) == expected);
}

} // namespace boardplan::test
