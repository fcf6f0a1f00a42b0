#include "unit/importing/import_fixtures.h"

#include "importing/heading_words.h"
#include "importing/run_on_headings.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using enum CellField;

struct HeadingWordsCase {
    QString heading;
    std::vector<CellField> fields;
};

void PrintTo(const HeadingWordsCase& one, std::ostream* out) { *out << one.heading.toStdString(); }

class HeadingFields : public ::testing::TestWithParam<HeadingWordsCase> {};

TEST_P(HeadingFields, AreToldByItsWords) { EXPECT_EQ(fieldsOfHeading(GetParam().heading), GetParam().fields); }

INSTANTIATE_TEST_SUITE_P(Questions, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"How will we know it?"_s, {Measure}},
        HeadingWordsCase{u"How do we know this is working?"_s, {Measure}},
        HeadingWordsCase{u"How are we doing it?"_s, {Update}}, HeadingWordsCase{u"What do we need to do?"_s, {Action}},
        HeadingWordsCase{u"What are we going to do about it?"_s, {Action}},
        HeadingWordsCase{u"What will need to be done?"_s, {Action}},
        HeadingWordsCase{u"What will be done?"_s, {Action}}, HeadingWordsCase{u"What has been done?"_s, {Update}},
        HeadingWordsCase{u"Who is going to do this?"_s, {Lead}}, HeadingWordsCase{u"Who will be responsible?"_s, {Lead}},
        HeadingWordsCase{u"When will this be done?"_s, {Timescale}},
        HeadingWordsCase{u"By when will it be done?"_s, {Timescale}},
        HeadingWordsCase{u"Where are we now?"_s, {Update}}, HeadingWordsCase{u"What difference will it make?"_s, {Outcome}},
        HeadingWordsCase{u"What do we want to achieve and how will we do it?"_s, {Objective, Action}}));

INSTANTIATE_TEST_SUITE_P(NaturalWords, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"Success looks like"_s, {Measure}}, HeadingWordsCase{u"What good looks like"_s, {Measure}},
        HeadingWordsCase{u"Signs of success"_s, {Measure}}, HeadingWordsCase{u"Evidence of impact"_s, {Measure}},
        HeadingWordsCase{u"What will we see?"_s, {Measure}}, HeadingWordsCase{u"We will know when"_s, {Measure}},
        HeadingWordsCase{u"How will we check?"_s, {Measure}}, HeadingWordsCase{u"Performance indicators"_s, {Measure}},
        HeadingWordsCase{u"What will be better?"_s, {Outcome}}, HeadingWordsCase{u"The difference it will make"_s, {Outcome}},
        HeadingWordsCase{u"Things to do"_s, {Action}}, HeadingWordsCase{u"What we must do"_s, {Action}},
        HeadingWordsCase{u"Who is in charge?"_s, {Lead}}, HeadingWordsCase{u"To be done by"_s, {Timescale}},
        HeadingWordsCase{u"By what date"_s, {Timescale}}, HeadingWordsCase{u"Where things stand"_s, {Update}},
        HeadingWordsCase{u"What we have done so far"_s, {Update}}, HeadingWordsCase{u"Current status"_s, {Rating}}));

INSTANTIATE_TEST_SUITE_P(DatesBeside, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"Progress at 30 Sept"_s, {Update}},
        HeadingWordsCase{u"Update Q2 2024"_s, {Update}}, HeadingWordsCase{u"Q3 update"_s, {Update}},
        HeadingWordsCase{u"Progress to end of March 2026"_s, {Update}},
        HeadingWordsCase{u"RAG as at 31 December 2025"_s, {Rating}},
        HeadingWordsCase{u"October 2025 RAG"_s, {Rating}}, HeadingWordsCase{u"2025/26 actions"_s, {Action}},
        HeadingWordsCase{u"Date"_s, {Timescale}}, HeadingWordsCase{u"30 June 2026"_s, {}},
        HeadingWordsCase{u"Quarter 1"_s, {}}));

INSTANTIATE_TEST_SUITE_P(BracketsAndAnd, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"Lead (name and agency)"_s, {Lead}},
        HeadingWordsCase{u"Timescale (month/year)"_s, {Timescale}}, HeadingWordsCase{u"(Lead)"_s, {Lead}},
        HeadingWordsCase{u"Action(s)"_s, {Action}}, HeadingWordsCase{u"RAG (Red, Amber, Green)"_s, {Rating}},
        HeadingWordsCase{u"Lead & timescale"_s, {Lead, Timescale}},
        HeadingWordsCase{u"Outcome / measure of success"_s, {Outcome, Measure}},
        HeadingWordsCase{u"Actions + milestones"_s, {Action, Measure}},
        HeadingWordsCase{u"Lead and supporting agencies"_s, {Lead}},
        HeadingWordsCase{u"Progress and RAG rating"_s, {Update, Rating}},
        HeadingWordsCase{u"Lead officer Deadline"_s, {Lead, Timescale}},
        HeadingWordsCase{u"Actions and tasks"_s, {Action}}));

INSTANTIATE_TEST_SUITE_P(WordsInFront, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"Strategic action"_s, {Action}}, HeadingWordsCase{u"Proposed actions"_s, {Action}},
        HeadingWordsCase{u"Planned completion date"_s, {Timescale}}, HeadingWordsCase{u"The key measure"_s, {Measure}},
        HeadingWordsCase{u"Partnership lead"_s, {Lead}}, HeadingWordsCase{u"Overall RAG"_s, {Rating}},
        HeadingWordsCase{u"Specific task"_s, {Action}}, HeadingWordsCase{u"Our aim"_s, {Objective}},
        HeadingWordsCase{u"Current position"_s, {Update}}));

INSTANTIATE_TEST_SUITE_P(TwoLanguages, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"Cam gweithredu / Action"_s, {Action}},
        HeadingWordsCase{u"Arweinydd Lead"_s, {Lead}}, HeadingWordsCase{u"Amserlen / Timescale"_s, {Timescale}},
        HeadingWordsCase{u"Action / Cam gweithredu"_s, {Action}},
        HeadingWordsCase{u"Mesur llwyddiant / Measure of success"_s, {Measure}}));

INSTANTIATE_TEST_SUITE_P(Sentences, HeadingFields,
    ::testing::Values(HeadingWordsCase{u"Lead the review of all homes by May"_s, {}},
        HeadingWordsCase{u"Measure the waiting times of every clinic"_s, {}},
        HeadingWordsCase{u"Target those who live alone in the older streets."_s, {}},
        HeadingWordsCase{u"Work with the fire service on safer homes"_s, {}},
        HeadingWordsCase{u"Who to call is printed on the new card"_s, {}},
        HeadingWordsCase{u"Report shared with the owner."_s, {}}, HeadingWordsCase{u"Board"_s, {Audience}},
        HeadingWordsCase{u"Housing Board"_s, {Audience}}, HeadingWordsCase{u""_s, {}}, HeadingWordsCase{u"–"_s, {}},
        HeadingWordsCase{QString{u"Action "_s}.repeated(40), {}}));

TEST(ActionAndLead, AreReadFromHeadingsThatRanTogether)
{
    const std::vector both{Action, Lead};
    EXPECT_EQ(actionAndLead(u"Action Lead"_s), both);
    EXPECT_EQ(actionAndLead(u"What we will do Who will lead"_s), both);
    EXPECT_EQ(actionAndLead(u"Key actions Responsible officer"_s), both);
    EXPECT_EQ(actionAndLead(u"No. Action Lead"_s), (std::vector{Number, Action, Lead}));
    for (const QString& other : {u"Action"_s, u"Lead"_s, u"Lead action"_s, u"Action Timescale"_s, u"Measure Lead"_s, u""_s}) {
        EXPECT_EQ(actionAndLead(other), std::vector<CellField>{}) << other.toStdString();
    }
}

TEST(RunOnHeadings, AreTakenApartByWhatTheyStandFor)
{
    const auto parted = [](const QString& heading) { return runOnHeadings(heading, fieldsOfHeading(heading)); };
    EXPECT_EQ(parted(u"Lead officer Timescale"_s), (QStringList{u"Lead officer"_s, u"Timescale"_s}));
    EXPECT_EQ(parted(u"Measure Target date RAG"_s), (QStringList{u"Measure"_s, u"Target date"_s, u"RAG"_s}));
    EXPECT_EQ(parted(u"By when Progress"_s), (QStringList{u"By when"_s, u"Progress"_s}));
    EXPECT_EQ(parted(u"Lead officer"_s), QStringList{u"Lead officer"_s});
    EXPECT_EQ(parted(u"Colour of the folder"_s), QStringList{u"Colour of the folder"_s});
    EXPECT_EQ(runOnHeadings(u"No. Action Lead"_s, {Number, Action, Lead}),
        (QStringList{u"No."_s, u"Action"_s, u"Lead"_s}));
}

struct PartedCase {
    const char* name;
    QString row;   // cells parted by "|"
    QString below;
    QString parted;
};

void PrintTo(const PartedCase& one, std::ostream* out) { *out << one.name; }

class PartedHeadings : public ::testing::TestWithParam<PartedCase> {};

TEST_P(PartedHeadings, StandInACellEach)
{
    const auto rowOf = [](const QString& cells) {
        SourceRow row;
        for (const QString& text : cells.split(u'|')) {
            row.push_back({text, Place{3, static_cast<int>(row.size()) + 1}, 1, 1, {}});
        }
        return row;
    };
    EXPECT_EQ(test::textsOf(partedHeadings(rowOf(GetParam().row), rowOf(GetParam().below))).join(u'|'), GetParam().parted);
}

INSTANTIATE_TEST_SUITE_P(Table, PartedHeadings,
    ::testing::Values(PartedCase{"Two", u"Ref Action||Lead Timescale||RAG"_s, u""_s, u"Ref|Action|Lead|Timescale|RAG"_s},
        PartedCase{"ActionAndLead", u"Ref|Action Lead||When"_s, u""_s, u"Ref|Action|Lead|When"_s},
        PartedCase{"Three", u"Ref Action Lead|||RAG"_s, u""_s, u"Ref|Action|Lead|RAG"_s},
        PartedCase{"AtTheEnd", u"Action|Lead officer Deadline|||"_s, u""_s, u"Action|Lead officer|Deadline||"_s},
        PartedCase{"WrappedBelow", u"Action|Timescale How will we||RAG"_s, u"||measure success?|"_s,
            u"Action|Timescale|How will we|RAG"_s},
        PartedCase{"OneInTwoCells", u"What we will do||Delivery|"_s, u"Ref|Action|Lead|When"_s, u"What we will do||Delivery|"_s},
        PartedCase{"OneOfTwoFields", u"Timescale and desired outcome||RAG"_s, u""_s, u"Timescale and desired outcome||RAG"_s},
        PartedCase{"NoRoom", u"Ref Action|Lead Timescale|RAG"_s, u""_s, u"Ref Action|Lead Timescale|RAG"_s},
        PartedCase{"AnotherAction", u"Action|Action lead||When"_s, u""_s, u"Action|Action lead||When"_s},
        PartedCase{"RowOfThePlan", u"Visit each home of the ward||May 2026"_s, u"||"_s, u"Visit each home of the ward||May 2026"_s},
        PartedCase{"RowBelowOfThePlan", u"Action|How we measure success||"_s, u"Visit|List on the website|TBC|"_s,
            u"Action|How we measure success||"_s}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(LevelWord, IsThePlansOwn)
{
    const auto wordOf = [](const QString& heading) { return levelWordOf(TableColumn{heading, {}, {}}); };
    EXPECT_EQ(wordOf(u"Pledge (What we promise …)"_s), u"Pledge"_s);
    EXPECT_EQ(wordOf(u"STRATEGIC PRIORITY"_s), u"Strategic priority"_s);
    EXPECT_EQ(wordOf(u"Tasks"_s), u"Task"_s);
    EXPECT_EQ(wordOf(u"Key Activities"_s), u"Key Activity"_s);
    EXPECT_EQ(wordOf(u"Desired outcomes"_s), u"Desired outcome"_s);
    EXPECT_EQ(wordOf(u"Measures of success"_s), u"Measures of success"_s);
    EXPECT_EQ(wordOf(u"Who"_s), QString{});
    EXPECT_EQ(wordOf(u"What needs to be done?"_s), QString{});
    EXPECT_EQ(wordOf(u"Colour of the folder"_s), QString{});
    EXPECT_EQ(wordOf({}), QString{});
}

} // namespace boardplan
