// What a paper says of ratings, the import takes for suggested ratings, whatever the format.

#include "sample_book.h"

#include <boardplan/importing/import.h>
#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QMap>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

using RatingsByAction = QMap<QString, QString>;

RatingsByAction ratingsSaid(const SampleBook& sample, const View& view)
{
    RatingsByAction ratings;
    for (const ActionId id : sample.book.allActionsOf(sample.plan)) {
        const Rating* const rating = view.rating(id);
        if (rating != nullptr && view.hasAction(id)) {
            ratings.insert(sample.book.find(id)->text.simplified(), rating->key);
        }
    }
    return ratings;
}

RatingsByAction ratingsRead(const QString& format, const QByteArray& bytes)
{
    const auto document = readDocument(u"plan."_s + format, bytes, format);
    if (!document) {
        ADD_FAILURE() << document.error().message().toStdString();
        return {};
    }
    const auto proposal = interpret(document.value());
    if (!proposal) {
        ADD_FAILURE() << proposal.error().message().toStdString();
        return {};
    }
    RatingsByAction ratings;
    const auto take = [&](const std::vector<ProposedAction>& actions) {
        for (const ProposedAction& action : actions) {
            for (const ProposedUpdate& update : action.updates) {
                if (!update.rating.isEmpty()) {
                    ratings.insert(action.text.text.simplified(), update.rating);
                }
            }
        }
    };
    for (const ProposedPriority& priority : proposal->priorities) {
        take(priority.actions);
        for (const ProposedObjective& objective : priority.objectives) {
            take(objective.actions);
        }
    }
    return ratings;
}

} // namespace

class RatingsOfAPaper : public ::testing::TestWithParam<const char*> {};

TEST_P(RatingsOfAPaper, ComeBackAsSuggestions)
{
    const SampleBook sample = sampleBook();
    const View view{sample.book, sampleDay};
    const Report report = actionTable(view, sample.plan, {});
    const QString format = QLatin1String{GetParam()};
    const auto bytes = format == u"docx"_s ? renderDocx(report)
        : format == u"odt"_s               ? renderOdt(report)
        : format == u"xlsx"_s              ? renderXlsx(report)
        : format == u"ods"_s               ? renderOds(report)
        : format == u"csv"_s               ? Result<QByteArray>{renderCsv(report)}
                                           : Result<QByteArray>{renderHtml(report)};
    ASSERT_TRUE(bytes.ok());
    const RatingsByAction said = ratingsSaid(sample, view);
    const RatingsByAction read = ratingsRead(format, bytes.value());
    ASSERT_GE(said.size(), 5);
    for (auto one = said.begin(); one != said.end(); ++one) {
        EXPECT_EQ(read.value(one.key()).toStdString(), one.value().toStdString()) << one.key().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Table, RatingsOfAPaper, ::testing::Values("docx", "odt", "html", "xlsx", "ods", "csv"),
    [](const auto& one) { return std::string{one.param}; });

} // namespace boardplan::test
