#include "gui/commands/finder_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FrameFinder : public ::testing::Test {
protected:
    FrameFinder()
        : m_finder{new FinderDialog{u"Go to"_s, u"Type"_s,
              {{u"1.1  Hear from people"_s, u"Green"_s, u"QA Subgroup"_s, true},
                  {u"1.2  Publish the leaflet"_s, {}, u"Board Manager"_s, true},
                  {u"2.1  Hear from staff"_s, {}, {}, false}}}}
    {
    }
    ~FrameFinder() override { delete m_finder; }

    QLineEdit& box() { return *m_finder->findChild<QLineEdit*>(); }

    QPointer<FinderDialog> m_finder;
};

} // namespace

TEST_F(FrameFinder, FindsEveryTypedWordInAnyOrderAndCase)
{
    EXPECT_EQ(m_finder->shownTexts().size(), 3);
    QTest::keyClicks(&box(), u"PEOPLE hear"_s);
    EXPECT_EQ(m_finder->shownTexts(), QStringList{u"1.1  Hear from people"_s});
    box().setText(u"manager"_s);
    EXPECT_EQ(m_finder->shownTexts(), QStringList{u"1.2  Publish the leaflet"_s});
    box().setText(u"nothing like it"_s);
    EXPECT_TRUE(m_finder->shownTexts().isEmpty());
}

TEST_F(FrameFinder, WhatBearsTheWordItselfComesFirst)
{
    FinderDialog finder{u"All"_s, u"Type"_s, {{u"Light"_s, {}, u"Dark text"_s}, {u"Dark"_s, {}, u"Light text"_s}}};
    finder.findChild<QLineEdit*>()->setText(u"dark"_s);
    EXPECT_EQ(finder.shownTexts(), (QStringList{u"Dark"_s, u"Light"_s}));
}

TEST_F(FrameFinder, WhatCanBeChosenComesFirst)
{
    FinderDialog finder{u"All"_s, u"Type"_s,
        {{u"Rate red"_s, {}, {}, false}, {u"Exception report"_s, {}, u"rated red"_s, true}, {u"Key to rates"_s, {}, {}, true}}};
    finder.findChild<QLineEdit*>()->setText(u"rate"_s);
    EXPECT_EQ(finder.shownTexts(), (QStringList{u"Key to rates"_s, u"Exception report"_s, u"Rate red"_s}));
}

TEST_F(FrameFinder, WhatOnlyHasTheWordInsideOfAKeywordComesLast)
{
    FinderDialog finder{u"All"_s, u"Type"_s,
        {{u"Plan and boards"_s, {}, u"title strategy"_s, true}, {u"Rate red"_s, {}, {}, false}, {u"Key"_s, {}, u"how to rate"_s, true}}};
    finder.findChild<QLineEdit*>()->setText(u"rate"_s);
    EXPECT_EQ(finder.shownTexts(), (QStringList{u"Key"_s, u"Rate red"_s, u"Plan and boards"_s}));
}

TEST_F(FrameFinder, SaysWhyWhatIsShownIsGrey)
{
    m_finder->show();
    const auto* const note = m_finder->findChild<QLabel*>();
    EXPECT_TRUE(note->isVisible());
    box().setText(u"leaflet"_s);
    EXPECT_FALSE(note->isVisible());
}

TEST_F(FrameFinder, ArrowsMoveAndEnterChoosesWhileTheCursorStaysInTheBox)
{
    QSignalSpy chosen{m_finder, &FinderDialog::chosen};
    m_finder->show();
    QTest::keyClick(&box(), Qt::Key_Down);
    EXPECT_EQ(m_finder->findChild<QListWidget*>()->currentRow(), 1);
    QTest::keyClick(&box(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
    EXPECT_TRUE(m_finder == nullptr || m_finder->isHidden());
}

TEST_F(FrameFinder, WhatDoesNotApplyCannotBeChosen)
{
    QSignalSpy chosen{m_finder, &FinderDialog::chosen};
    box().setText(u"staff"_s);
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
}

} // namespace boardplan::test
