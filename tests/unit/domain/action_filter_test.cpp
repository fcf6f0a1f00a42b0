#include "support/book_builder.h"

#include <boardplan/domain/action_filter.h>
#include <boardplan/domain/scheme_change.h>

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <random>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QDate filterDay{2026, 11, 22};

// As seen on 22 November 2026, after the board of 12 September:
//   1  Listening   1.1 green, due 18 Dec   1.2 complete   1.3 paused
//   2  Preventing  2.1 red (was amber), overdue   2.2 green in June   2.3 not rated, ongoing
BookBuilder filterBook()
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s)
        .closedMeeting("2026-06-11")
        .closedMeeting("2026-09-12")
        .openMeeting("2026-12-04");
    build.plan(u"P"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s);
    build.action(u"1.1"_s, u"Hear from forty people"_s).due("2026-12-18").lead(u"QA Subgroup"_s);
    build.rated(u"green"_s, day("2026-09-01"))
        .rated(u"green"_s, day("2026-11-10"), u"Café talks"_s);
    build.action(u"1.2"_s, u"Publish the leaflet"_s).rated(u"blue"_s, day("2026-09-01"));
    build.action(u"1.3"_s, u"Join the network"_s).state(ActionStateKey::Paused, "2026-05-01");
    build.priority(u"2"_s, u"Preventing"_s);
    build.action(u"2.1"_s, u"Agree the fire safety framework"_s).due("2026-09-30");
    build.lead(u"QA Subgroup"_s).lead(u"Fire Service"_s).measure(u"Signed by all partners"_s);
    build.rated(u"amber"_s, day("2026-09-02")).rated(u"red"_s, day("2026-11-12"));
    build.action(u"2.2"_s, u"Renew the pathway"_s).due("2027-03-31").lead(u"Fire Service"_s);
    build.rated(u"green"_s, day("2026-06-05"));
    build.action(u"2.3"_s, u"Train new members"_s).timescale(u"Ongoing"_s);
    return build;
}

const QHash<QString, QString>& ratingsThen()
{
    static const QHash<QString, QString> then{{u"1.1"_s, u"green"_s}, {u"1.2"_s, u"blue"_s},
                                              {u"1.3"_s, u""_s},      {u"2.1"_s, u"amber"_s},
                                              {u"2.2"_s, u"green"_s}, {u"2.3"_s, u""_s}};
    return then;
}

struct FilterCase {
    const char* name;
    std::function<void(ActionFilter&, const BookBuilder&)> choose;
    QStringList shown;
};

void PrintTo(const FilterCase& given, std::ostream* out)
{
    *out << given.name;
}

QStringList shownBy(const ActionFilter& filter, const PlanBook& book, PlanId plan)
{
    const View view{book, filterDay};
    QStringList refs;
    for (const ActionId id : book.allActionsOf(plan)) {
        const QString ref = book.find(id)->ref;
        if (matches(view, id, filter, ratingsThen().value(ref))) {
            refs.append(ref);
        }
    }
    return refs;
}

std::function<void(ActionFilter&, const BookBuilder&)> facts(std::vector<ActionFact> facts)
{
    return [facts](ActionFilter& filter, const BookBuilder&) { filter.facts = facts; };
}

std::function<void(ActionFilter&, const BookBuilder&)> text(const char16_t* text)
{
    return [text](ActionFilter& filter, const BookBuilder&) {
        filter.text = QString::fromUtf16(text);
    };
}

std::function<void(ActionFilter&, const BookBuilder&)> ratings(const QStringList& ratings)
{
    return [ratings](ActionFilter& filter, const BookBuilder&) { filter.ratings = ratings; };
}

} // namespace

class ActionFilters : public ::testing::TestWithParam<FilterCase> {};

TEST_P(ActionFilters, ShowWhatFits)
{
    const BookBuilder build = filterBook();
    ActionFilter filter;
    GetParam().choose(filter, build);
    EXPECT_EQ(shownBy(filter, build.book(), build.planId()), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ActionFilters,
    ::testing::Values(
        FilterCase{
            "Nothing", facts({}), {u"1.1"_s, u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s}},
        FilterCase{"Red", ratings({u"red"_s}), {u"2.1"_s}},
        FilterCase{"RedOrGreen", ratings({u"red"_s, u"green"_s}), {u"1.1"_s, u"2.1"_s, u"2.2"_s}},
        FilterCase{"Complete", ratings({u"blue"_s}), {u"1.2"_s}},
        FilterCase{"NotRatedButNotPaused", ratings({ActionFilter::notRatedKey}), {u"2.3"_s}},
        FilterCase{"Overdue", facts({ActionFact::Overdue}), {u"2.1"_s}},
        FilterCase{"DueSoon", facts({ActionFact::DueSoon}), {u"1.1"_s}},
        FilterCase{"OverdueOrDueSoon",
                   facts({ActionFact::DueSoon, ActionFact::Overdue}),
                   {u"1.1"_s, u"2.1"_s}},
        FilterCase{"ReportDue", facts({ActionFact::ReportDue}), {u"2.3"_s}},
        FilterCase{"Awaited", facts({ActionFact::UpdateAwaited}), {u"2.2"_s, u"2.3"_s}},
        FilterCase{"Stale", facts({ActionFact::NoRecentUpdate}), {u"2.2"_s}},
        FilterCase{"Changed", facts({ActionFact::Changed}), {u"2.1"_s}},
        FilterCase{"DatesAndUpdates",
                   facts({ActionFact::DueSoon, ActionFact::Overdue, ActionFact::Changed}),
                   {u"2.1"_s}},
        FilterCase{"OfALead",
                   [](ActionFilter& filter, const BookBuilder& build) {
                       filter.leads = {build.leadId(u"Fire Service"_s)};
                   },
                   {u"2.1"_s, u"2.2"_s}},
        FilterCase{
            "OfALeadAndGreen",
            [](ActionFilter& filter, const BookBuilder& build) {
                filter.leads = {build.leadId(u"Fire Service"_s), build.leadId(u"QA Subgroup"_s)};
                filter.ratings = {u"green"_s};
            },
            {u"1.1"_s, u"2.2"_s}},
        FilterCase{"OfAPriority",
                   [](ActionFilter& filter, const BookBuilder& build) {
                       filter.priorities = {build.priorityId(u"1"_s)};
                   },
                   {u"1.1"_s, u"1.2"_s, u"1.3"_s}},
        FilterCase{
            "OfNoTheme",
            [](ActionFilter& filter, const BookBuilder&) { filter.themes = {ThemeId::create()}; },
            {}},
        FilterCase{"Words", text(u"fire SAFETY"), {u"2.1"_s}},
        FilterCase{"ALead", text(u"fire service"), {u"2.1"_s, u"2.2"_s}},
        FilterCase{"AnUpdate", text(u"cafe"), {u"1.1"_s}},
        FilterCase{"AMeasure", text(u"signed"), {u"2.1"_s}},
        FilterCase{"APriority", text(u"listen"), {u"1.1"_s, u"1.2"_s, u"1.3"_s}},
        FilterCase{"AFlag", text(u"overdue"), {u"2.1"_s}},
        FilterCase{"ADate", text(u"Mar 2027"), {u"2.2"_s}},
        FilterCase{"ARef", text(u"2.1"), {u"2.1"_s}},
        FilterCase{"OnlySigns",
                   text(u" … "),
                   {u"1.1"_s, u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s}},
        FilterCase{"WordsNowhere", text(u"flood"), {}}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(ActionTraits, BeforeTheFirstClosedMeetingAFirstUpdateIsAwaited)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).priority(u"1"_s).action(u"1.1"_s).action(u"1.2"_s);
    build.rated(u"green"_s, day("2026-11-01"));
    const PlanBook book = build.book();
    const View view{book, filterDay};
    EXPECT_TRUE(traitsOf(view, build.actionId(u"1.1"_s), {}).has(ActionFact::UpdateAwaited));
    EXPECT_FALSE(traitsOf(view, build.actionId(u"1.2"_s), {}).has(ActionFact::UpdateAwaited));
}

TEST(ActionTraits, CompleteWithoutARatingThatSaysSo)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).scheme(ragScheme()).priority(u"1"_s);
    build.action(u"1.1"_s).completedOn("2026-10-01");
    const PlanBook book = build.book();
    EXPECT_EQ(traitsOf(View{book, filterDay}, build.actionId(u"1.1"_s), {}).rating,
              ActionFilter::completeKey);
}

namespace {

template <typename Item> Item oneOf(const std::vector<Item>& items, std::mt19937& random)
{
    return items[random() % items.size()];
}

ActionFilter randomFilter(const BookBuilder& build, std::mt19937& random)
{
    const auto maybe = [&random] { return random() % 3 == 0; };
    ActionFilter filter;
    if (maybe()) {
        filter.text = oneOf<QString>({u"the"_s, u"fire"_s, u"2"_s, u"QA-sub"_s, u"é"_s}, random);
    }
    for (const QString& key : {u"red"_s, u"green"_s, u"blue"_s, ActionFilter::notRatedKey}) {
        if (maybe()) {
            filter.ratings.append(key);
        }
    }
    for (int fact = 0; fact < actionFacts; ++fact) {
        if (maybe()) {
            filter.facts.push_back(static_cast<ActionFact>(fact));
        }
    }
    if (maybe()) {
        filter.leads.push_back(
            build.leadId(oneOf<QString>({u"QA Subgroup"_s, u"Fire Service"_s}, random)));
    }
    if (maybe()) {
        filter.priorities.push_back(build.priorityId(oneOf<QString>({u"1"_s, u"2"_s}, random)));
    }
    return filter;
}

// The kinds of one filter and, where they are empty, those of the other.
std::optional<ActionFilter> both(const ActionFilter& one, const ActionFilter& other)
{
    const auto clash = [](const auto& first, const auto& second) {
        return !first.empty() && !second.empty();
    };
    if (clash(one.ratings, other.ratings) || clash(one.facts, other.facts) ||
        clash(one.leads, other.leads) || clash(one.priorities, other.priorities)) {
        return std::nullopt;
    }
    ActionFilter joined = one;
    joined.text += u' ' + other.text;
    joined.ratings += other.ratings;
    joined.facts.insert(joined.facts.end(), other.facts.begin(), other.facts.end());
    joined.leads.insert(joined.leads.end(), other.leads.begin(), other.leads.end());
    joined.priorities.insert(joined.priorities.end(), other.priorities.begin(),
                             other.priorities.end());
    return joined;
}

QStringList inBoth(const QStringList& one, const QStringList& other)
{
    QStringList common;
    for (const QString& ref : one) {
        if (other.contains(ref)) {
            common.append(ref);
        }
    }
    return common;
}

} // namespace

TEST(ActionFilterLaws, JoinedKindsShowWhatBothShow)
{
    const BookBuilder build = filterBook();
    const PlanBook book = build.book();
    std::mt19937 random{4};
    int joinedOnes = 0;
    for (int round = 0; round < 2000; ++round) {
        const ActionFilter one = randomFilter(build, random);
        const ActionFilter other = randomFilter(build, random);
        if (const auto joined = both(one, other)) {
            ++joinedOnes;
            ASSERT_EQ(
                shownBy(*joined, book, build.planId()),
                inBoth(shownBy(one, book, build.planId()), shownBy(other, book, build.planId())));
        }
    }
    EXPECT_GT(joinedOnes, 20);
}

// A count is what would be shown if that choice were the only one of its kind.
TEST(ActionFilterLaws, CountsAreTheRowsThatAChoiceShows)
{
    const BookBuilder build = filterBook();
    const PlanBook book = build.book();
    const View view{book, filterDay};
    std::mt19937 random{5};
    for (int round = 0; round < 200; ++round) {
        const ActionFilter filter = randomFilter(build, random);
        FilterCounter counter{filter};
        for (const ActionId id : book.allActionsOf(build.planId())) {
            ActionFilter words;
            words.text = filter.text;
            counter.add(traitsOf(view, id, ratingsThen().value(book.find(id)->ref)),
                        matches(view, id, words));
        }
        const FilterCounts& counts = counter.counts();
        const auto rows = [&](const ActionFilter& chosen) {
            return static_cast<int>(shownBy(chosen, book, build.planId()).size());
        };
        ASSERT_EQ(counts.shown, rows(filter));
        ASSERT_EQ(counts.total, rows({}));
        ActionFilter chosen = filter;
        chosen.ratings = {u"green"_s};
        ASSERT_EQ(counts.ratings.value(u"green"_s), rows(chosen));
        chosen = filter;
        chosen.leads = {build.leadId(u"Fire Service"_s)};
        ASSERT_EQ(counts.leads.value(chosen.leads.front()), rows(chosen));
        chosen = filter;
        chosen.priorities = {build.priorityId(u"2"_s)};
        ASSERT_EQ(counts.priorities.value(chosen.priorities.front()), rows(chosen));
        chosen = filter;
        std::erase_if(chosen.facts, [](ActionFact fact) { return fact <= ActionFact::ReportDue; });
        chosen.facts.push_back(ActionFact::Overdue);
        ASSERT_EQ(counts.facts[0], rows(chosen));
    }
}

TEST(ActionFilterJson, IsReadBackAsItWas)
{
    const BookBuilder build = filterBook();
    std::mt19937 random{3};
    for (int round = 0; round < 100; ++round) {
        const ActionFilter filter = randomFilter(build, random);
        EXPECT_EQ(filterFromJson(filterToJson(filter)), filter);
    }
}

TEST(ActionFilterJson, RefusesWhatIsNoFilter)
{
    QJsonObject json = filterToJson({});
    json[u"facts"_s] = QJsonArray{u"overdue"_s, u"late"_s};
    EXPECT_EQ(filterFromJson(json), std::nullopt);
    json = filterToJson({});
    json[u"more"_s] = 1;
    EXPECT_EQ(filterFromJson(json), std::nullopt);
    EXPECT_EQ(filterFromJson({}), std::nullopt);
}

TEST(ActionFilterJson, BelongsToThePlanOfItsPriorities)
{
    BookBuilder build = filterBook();
    const PlanId first = build.planId();
    ActionFilter filter;
    EXPECT_TRUE(fitsPlan(filter, build.book(), first));
    filter.priorities = {build.priorityId(u"1"_s)};
    EXPECT_TRUE(fitsPlan(filter, build.book(), first));
    build.plan(u"Other"_s);
    EXPECT_FALSE(fitsPlan(filter, build.book(), build.planId()));
    filter.priorities = {PriorityId::create()};
    EXPECT_FALSE(fitsPlan(filter, build.book(), first));
}

// A filter kept in the file, or in use, while the plan's ratings change.
TEST(ActionFilterRatings, RetiredOnesStandForWhatTheyCountAs)
{
    RatingTable table = suggestedTable(raygScheme(), ragScheme());
    table[u"red"_s].clear();
    const RatingScheme scheme = changedScheme(raygScheme(), ragScheme(), table);
    const QString amber = scheme.ratings[1].key;
    ActionFilter filter;
    filter.ratings = {u"yellow"_s, u"amber"_s, u"red"_s, ActionFilter::completeKey, u"green"_s};
    EXPECT_EQ(withPresentRatings(filter, scheme).ratings,
              (QStringList{amber, ActionFilter::notRatedKey, ActionFilter::completeKey, u"green"_s}));
    EXPECT_EQ(withPresentRatings({}, scheme), ActionFilter{});
}

} // namespace boardplan::test
