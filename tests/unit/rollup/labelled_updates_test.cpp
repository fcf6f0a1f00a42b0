// How well doubtful wording is told from honest progress, on updates labelled by their writers. The figures are those of
// docs/domain.md, "Doubtful wording": a change of the words moves them, and the page with them.

#include <boardplan/domain/flags.h>

#include <gtest/gtest.h>

#include <QFile>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

struct LabelledUpdate {
    QString text;
    bool isDoubtful = false;
};

std::vector<LabelledUpdate> labelledUpdates()
{
    QFile file{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/fixtures/updates/labelled.tsv"_s};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<LabelledUpdate> updates;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            updates.push_back({line.section(u'\t', 1), line.startsWith(u"doubt\t")});
        }
    }
    return updates;
}

TEST(LabelledUpdates, DoubtIsFoundAsOftenAsThePageSays)
{
    int doubtful = 0;
    int found = 0;
    int falseAlarms = 0;
    const std::vector<LabelledUpdate> updates = labelledUpdates();
    for (const LabelledUpdate& update : updates) {
        const bool isFound = hasDoubtfulWording(update.text);
        doubtful += update.isDoubtful ? 1 : 0;
        found += update.isDoubtful && isFound ? 1 : 0;
        falseAlarms += !update.isDoubtful && isFound ? 1 : 0;
    }
    EXPECT_EQ(updates.size(), 280U);
    EXPECT_EQ(doubtful, 140);
    EXPECT_EQ(found, 132);
    EXPECT_EQ(falseAlarms, 13);
}

// What is said twice is the same text, and no other: every pair of different updates is told apart.
TEST(LabelledUpdates, AreTheSameTextOnlyAsThemselves)
{
    const std::vector<LabelledUpdate> updates = labelledUpdates();
    for (std::size_t i = 0; i < updates.size(); ++i) {
        const QString said = updates[i].text.toUpper().replace(u' ', u"  "_s) + u" ."_s;
        EXPECT_TRUE(isSameText(updates[i].text, said)) << updates[i].text.toStdString();
        for (std::size_t other = i + 1; other < updates.size(); ++other) {
            EXPECT_FALSE(isSameText(updates[i].text, updates[other].text));
        }
    }
}

} // namespace
} // namespace boardplan::test
