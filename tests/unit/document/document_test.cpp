#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <boardplan/document/verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// A document with a plan in it, and one action of it.
class DocumentTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::mt19937 random{11};
        ASSERT_TRUE(m_open->apply(firstEdit(random)).ok());
        m_action = m_open->book().allActionsOf(m_open->book().plans().front()).front();
    }

    Result<Edit> rating(const QString& key) const
    {
        Update update;
        update.action = m_action;
        update.reportedOn = randomDay;
        update.rating = key;
        update.whatHappened = u"Agreed."_s;
        return recordUpdate(m_open->book(), update, randomDay, m_open->now());
    }

    mutable OpenDocument m_open;
    ActionId m_action;
};

} // namespace

TEST_F(DocumentTest, ARatingShowsAndUndoTakesItBack)
{
    const QString before = m_open.picture();
    ASSERT_TRUE(m_open->apply(rating(u"amber"_s).value()).ok());
    EXPECT_EQ(m_open->view().rating(m_action)->key, u"amber"_s);
    EXPECT_NE(m_open.picture(), before);
    EXPECT_TRUE(m_open->undoVerb().endsWith(u"amber"_s));
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.picture(), before);
    EXPECT_EQ(m_open->redoVerb().isEmpty(), false);
    ASSERT_TRUE(m_open->redo().ok());
    EXPECT_EQ(m_open->view().rating(m_action)->key, u"amber"_s);
}

TEST_F(DocumentTest, ANewEditEmptiesRedo)
{
    ASSERT_TRUE(m_open->apply(rating(u"amber"_s).value()).ok());
    ASSERT_TRUE(m_open->undo().ok());
    ASSERT_TRUE(m_open->apply(rating(u"green"_s).value()).ok());
    EXPECT_FALSE(m_open->canRedo());
}

TEST_F(DocumentTest, NoticesComeInPairsAroundTheChange)
{
    QStringList seen;
    QObject::connect(&*m_open, &Document::aboutToChange, [&] {
        seen.append(u"about "_s + QString::number(m_open->book().standing(m_action).updates));
    });
    QObject::connect(&*m_open, &Document::changed, [&] {
        seen.append(u"done "_s + QString::number(m_open->book().standing(m_action).updates));
    });
    QObject::connect(&*m_open, &Document::edited, [&] { seen.append(u"edited"_s); });
    ASSERT_TRUE(m_open->apply(rating(u"amber"_s).value()).ok());
    EXPECT_EQ(seen, (QStringList{u"about 0"_s, u"done 1"_s, u"edited"_s}));
}

TEST_F(DocumentTest, AnEditMadeFromAnOldStateIsRefused)
{
    const auto first = setActionText(m_open->book(), m_action, u"First wording"_s);
    const auto second = setActionText(m_open->book(), m_action, u"Second wording"_s);
    ASSERT_TRUE(m_open->apply(first.value()).ok());
    const QByteArray dump = m_open.dump();
    const Status refused = m_open->apply(second.value());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, u"BP-DOC-002"_s);
    EXPECT_EQ(m_open.dump(), dump);
    EXPECT_EQ(m_open->book().find(m_action)->text, u"First wording"_s);
}

TEST_F(DocumentTest, AnEmptyEditDoesNothing)
{
    const auto same = setActionText(m_open->book(), m_action, m_open->book().find(m_action)->text);
    ASSERT_TRUE(same.ok());
    const QString verb = m_open->undoVerb();
    EXPECT_TRUE(same->isEmpty());
    ASSERT_TRUE(m_open->apply(same.value()).ok());
    EXPECT_EQ(m_open->undoVerb(), verb);
}

// A store that fails at the n-th statement, for every n, leaves store and snapshot equal and the edit undone.
TEST_F(DocumentTest, AFailureAtAnyStatementLeavesEverythingAsItWas)
{
    const QByteArray dump = m_open.dump();
    const QString picture = m_open.picture();
    const Edit edit = rating(u"red"_s).value();
    int failures = 0;
    for (int failAt = 1;; ++failAt) {
        m_open->setStatementProbe([failAt](int ordinal) -> Status {
            return ordinal == failAt ? Status{Error{ErrorKind::Io, u"BP-TEST-001"_s, u"The disk is full."_s, {}, {}, {}}}
                                     : done();
        });
        const Status status = m_open->apply(edit);
        m_open->setStatementProbe({});
        if (status.ok()) {
            break;
        }
        ++failures;
        EXPECT_EQ(m_open.dump(), dump) << "after failing at statement " << failAt;
        EXPECT_EQ(m_open.picture(), picture);
        EXPECT_FALSE(m_open->undoVerb().endsWith(u"red"_s));
        ASSERT_LT(failAt, 200);
    }
    EXPECT_GT(failures, 4) << "a rating takes more than four statements: the probe was not asked";
    EXPECT_NE(m_open.dump(), dump);
    EXPECT_TRUE(m_open.verifies());
}

TEST_F(DocumentTest, AFailedUndoLeavesBothStacks)
{
    ASSERT_TRUE(m_open->apply(rating(u"amber"_s).value()).ok());
    const QByteArray dump = m_open.dump();
    m_open->setStatementProbe([](int) -> Status {
        return Error{ErrorKind::Io, u"BP-TEST-001"_s, u"The disk is full."_s, {}, {}, {}};
    });
    EXPECT_FALSE(m_open->undo().ok());
    m_open->setStatementProbe({});
    EXPECT_EQ(m_open.dump(), dump);
    EXPECT_TRUE(m_open->canUndo());
    EXPECT_FALSE(m_open->canRedo());
    EXPECT_TRUE(m_open->undo().ok());
}

TEST_F(DocumentTest, TheViewOfAnEarlierDayHasNotSeenTodaysRating)
{
    ASSERT_TRUE(m_open->apply(rating(u"amber"_s).value()).ok());
    const auto earlier = m_open->viewAsAt(randomDay.addDays(-1));
    ASSERT_TRUE(earlier.ok());
    EXPECT_EQ(earlier->rating(m_action), nullptr);
    const auto same = m_open->viewAsAt(randomDay);
    ASSERT_TRUE(same.ok());
    EXPECT_EQ(same->rating(m_action)->key, u"amber"_s);
}

TEST_F(DocumentTest, AReadOnlyDocumentRefusesEdits)
{
    const QString path = m_open.path();
    m_open.close();
    auto document = Document::open(path, OpenMode::ReadOnly, [] { return QDateTime{randomDay, QTime{12, 0}, Qt::UTC}; });
    ASSERT_TRUE(document.ok());
    const Status refused =
        document.value()->apply(setActionText(document.value()->book(), m_action, u"Other"_s).value());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, u"BP-DOC-001"_s);
}

} // namespace boardplan::test
