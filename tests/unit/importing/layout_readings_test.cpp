// Plans in layouts of every kind, each with a reading by hand: every action comes with its lead and timescale.

#include "unit/importing/hand_reading.h"
#include "unit/importing/import_fixtures.h"

#include <QDir>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString& layoutFolder()
{
    static const QString folder = QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/fixtures/import/layouts"_s;
    return folder;
}

std::vector<std::string> layoutNames()
{
    std::vector<std::string> names;
    for (const QString& name : QDir{layoutFolder()}.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        names.push_back(name.chopped(5).toStdString());
    }
    return names;
}

Proposal proposalOfLayout(const QString& name)
{
    QStringList plans = QDir{layoutFolder()}.entryList({name + u".*"_s}, QDir::Files);
    plans.removeAll(name + u".json"_s);
    const QByteArray bytes = test::fixtureBytes(u"layouts/"_s + plans.value(0));
    const auto format = detectFormat(plans.value(0), bytes);
    const auto document = format ? readDocument(plans.value(0), bytes, format.value()) : Result<SourceDocument>{format.error()};
    const auto proposal = document ? interpret(document.value()) : Result<Proposal>{document.error()};
    EXPECT_TRUE(proposal) << name.toStdString();
    return proposal ? proposal.value() : Proposal{};
}

} // namespace

class Layout : public ::testing::TestWithParam<std::string> {};

TEST_P(Layout, GivesEveryActionWithItsLeadAndTimescale)
{
    const QString name = QString::fromStdString(GetParam());
    const Proposal proposal = proposalOfLayout(name);
    const test::ReadingScore score
        = test::compareWithReading(proposal, test::readingOf(layoutFolder() + u'/' + name + u".json"_s));
    const std::string misses = score.misses.join(u'\n').toStdString();
    EXPECT_TRUE(proposal.accounting.isWhole());
    EXPECT_EQ(score.missing, 0) << misses;
    EXPECT_GT(score.main().all, 0);
    EXPECT_GE(100 * score.main().right, 93 * score.main().all) << misses;
}

INSTANTIATE_TEST_SUITE_P(Table, Layout, ::testing::ValuesIn(layoutNames()), [](const auto& layout) {
    std::string name = layout.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace boardplan
