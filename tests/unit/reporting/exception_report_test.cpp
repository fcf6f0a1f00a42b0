// Which heading of the exception report an action stands under, and that it stands there alone.

#include "sample_book.h"

#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// The refs of a paper's tables under the heading that stands above them.
std::vector<std::pair<QString, QString>> standing(const Report& report)
{
    std::vector<std::pair<QString, QString>> found;
    QString heading;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* text = std::get_if<ReportHeading>(&block)) {
            heading = text->text.section(u':', 0, 0).section(u',', 0, 0);
        } else if (const auto* table = std::get_if<ReportTable>(&block)) {
            for (const RowGroup& group : table->groups) {
                for (const ReportRow& row : group.rows) {
                    found.emplace_back(row.cells.front().text, heading);
                }
            }
        }
    }
    return found;
}

QString headingOf(const Report& report, const QString& ref)
{
    QStringList headings;
    for (const auto& [label, heading] : standing(report)) {
        if (label == ref) {
            headings << heading;
        }
    }
    return headings.join(u'+');
}

struct ExceptionCase {
    const char* name;
    const char* timescale;
    const char* rating; // empty: none
    QDate reported;     // invalid: never
    ActionStateKey state;
    const char* heading; // empty: the action does not stand out
};

void PrintTo(const ExceptionCase& one, std::ostream* out)
{
    *out << one.name;
}

const QDate lately{2026, 11, 1};
const QDate longAgo{2026, 3, 1};

} // namespace

class ExceptionHeading : public testing::TestWithParam<ExceptionCase> {};

TEST_P(ExceptionHeading, IsTheGravestAndTheOnlyOne)
{
    const ExceptionCase& one = GetParam();
    SampleBook sample;
    const auto id = sample.addAction(sample.addPriority(u"1"_s, u"P"_s), u"1.1"_s, u"Do it"_s,
                                     u"QA Subgroup"_s, QString::fromLatin1(one.timescale));
    if (one.reported.isValid()) {
        sample.report(id, one.reported, QString::fromLatin1(one.rating), u"Done this."_s);
    }
    sample.edit(id, [&](Action& action) { action.state.key = one.state; });
    sample.addMeeting({2026, 6, 11}, true);
    sample.addMeeting(sampleMeeting, true);
    const Report report = exceptionReport(View{sample.book, sampleDay}, sample.plan, {});
    EXPECT_EQ(headingOf(report, u"1.1"_s), QString::fromLatin1(one.heading));
}

INSTANTIATE_TEST_SUITE_P(
    Table, ExceptionHeading,
    testing::Values(
        ExceptionCase{"RedAndOverdue", "June 2026", "red", lately, ActionStateKey::Live, "Red"},
        ExceptionCase{"AmberAndOverdue", "June 2026", "amber", longAgo, ActionStateKey::Live,
                      "Amber"},
        ExceptionCase{"GreenAndOverdue", "June 2026", "green", longAgo, ActionStateKey::Live,
                      "Overdue"},
        ExceptionCase{"GreenAndStale", "March 2027", "green", longAgo, ActionStateKey::Live,
                      "No recent update"},
        ExceptionCase{"GreenAndFresh", "March 2027", "green", lately, ActionStateKey::Live, ""},
        ExceptionCase{"NotRatedAndOverdue", "June 2026", "", {}, ActionStateKey::Live, "Overdue"},
        ExceptionCase{"NotRatedAndStale", "March 2027", "", longAgo, ActionStateKey::Live,
                      "No recent update"},
        ExceptionCase{"NeverReported", "March 2027", "", {}, ActionStateKey::Live, "Not rated"},
        ExceptionCase{"Complete", "June 2026", "blue", lately, ActionStateKey::Live, ""},
        ExceptionCase{"PausedAndRed", "June 2026", "red", lately, ActionStateKey::Paused, ""},
        ExceptionCase{"WithdrawnAndRed", "June 2026", "red", lately, ActionStateKey::Withdrawn,
                      ""}),
    [](const auto& exception) { return std::string{exception.param.name}; });

TEST(ExceptionReport, HasEveryActionAtMostOnce)
{
    const SampleBook sample = sampleBook();
    std::set<QString> seen;
    const Report report = exceptionReport(View{sample.book, sampleDay}, sample.plan, {});
    for (const auto& [label, heading] : standing(report)) {
        EXPECT_TRUE(seen.insert(label).second) << label.toStdString();
    }
    EXPECT_EQ(seen, (std::set<QString>{u"2.2a"_s, u"2.4"_s, u"3.1"_s, u"3.2"_s, u"3.3"_s}));
}

TEST(ExceptionReport, CountsWhatIsNotRatedWhereverItStands)
{
    const auto figuresOf = [](const SampleBook& sample) {
        const Report report = exceptionReport(View{sample.book, sampleDay}, sample.plan, {});
        for (const ReportBlock& block : report.blocks) {
            const auto* paragraph = std::get_if<ReportParagraph>(&block);
            if (paragraph != nullptr && paragraph->lead.startsWith(u"Of "_s)) {
                return paragraph->text;
            }
        }
        return QString{};
    };
    SampleBook sample;
    const PriorityId priority = sample.addPriority(u"1"_s, u"P"_s);
    const auto add = [&](const char* timescale) {
        return sample.addAction(priority, {}, u"Do it"_s, {}, QString::fromLatin1(timescale));
    };
    const auto late = add("June 2026");
    EXPECT_EQ(figuresOf(sample), u"1 overdue (not rated)."_s);
    const auto alsoLate = add("July 2026");
    add("March 2027");
    EXPECT_EQ(figuresOf(sample), u"2 overdue (none of them rated), 1 more not rated."_s);
    sample.report(late, sampleDay, u"green"_s, u"Nearly there."_s);
    EXPECT_EQ(figuresOf(sample), u"2 overdue (1 of them not rated), 1 more not rated."_s);
    sample.report(alsoLate, sampleDay, u"red"_s, u"Stuck."_s);
    EXPECT_EQ(figuresOf(sample), u"1 red, 1 more overdue, 1 not rated."_s);
}

TEST(ExceptionReport, SaysThatNothingIsRedOrAmberInThePlansOwnWords)
{
    const auto saidOf = [](const RatingScheme& scheme) {
        SampleBook sample;
        sample.editPlan().ratingScheme = scheme;
        sample.putPlan();
        sample.addAction(sample.addPriority(u"1"_s, u"P"_s), u"1.1"_s, u"Do it"_s, {}, {});
        const Report report = exceptionReport(View{sample.book, sampleDay}, sample.plan, {});
        QStringList texts;
        for (const ReportBlock& block : report.blocks) {
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
                texts << paragraph->text;
            }
        }
        return texts.join(u'\n');
    };
    EXPECT_TRUE(saidOf(ragScheme()).contains(u"No action is rated red or amber."_s));
    EXPECT_TRUE(
        saidOf(confidenceScheme()).contains(u"No action is rated red or amber/red or amber."_s));
    RatingScheme two = ragScheme();
    std::erase_if(two.ratings,
                  [](const Rating& rating) { return rating.ratingClass != RatingClass::OnPlan; });
    EXPECT_TRUE(saidOf(two).contains(u"No action is off track or at risk."_s));
}

} // namespace boardplan::test
