#include "setup_fixture.h"

#include "gui/frame/message_bar.h"
#include "gui/ratings/rating_choice.h"
#include "gui/setup/ratings_page.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/verbs.h>

#include <QColorDialog>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SetupRatingsTest : public SetupTest {
protected:
    SetupRatingsTest()
        : m_page{static_cast<RatingsPage&>(dialog.showPage(u"ratings"_s))}
    {
    }

    const RatingScheme& scheme() { return session->book().find(session->plan())->ratingScheme; }
    QString ratingOf(ActionId action)
    {
        const Rating* const rating = session->view().rating(action);
        return rating == nullptr ? QString{} : rating->word;
    }
    RatingChoice& list() { return *spoken<RatingChoice>(m_page, u"Ratings, mildest first"_s); }
    void pick(const QString& box, const QString& text)
    {
        auto* const choice = spoken<QComboBox>(dialog, box);
        ASSERT_NE(choice, nullptr);
        const int index = choice->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        choice->setFocus();
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    // Replaces what stands in a box, letter by letter.
    void type(const QString& box, const QString& words)
    {
        auto* const line = spoken<QLineEdit>(m_page, box);
        ASSERT_NE(line, nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
    }
    FormDialog& form()
    {
        auto* const form = m_page.findChild<FormDialog*>();
        EXPECT_NE(form, nullptr);
        return *form;
    }
    void confirm()
    {
        press(form(), u"Change the ratings"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool canAccept() { return buttonSaying(m_page, u"Change the ratings…"_s).isEnabled(); }

    RatingsPage& m_page;
};

} // namespace

TEST_F(SetupRatingsTest, ABuiltInSetIsTakenByTheTableAndUndone)
{
    EXPECT_FALSE(canAccept());
    pick(u"Start from"_s, u"RAG"_s);
    EXPECT_TRUE(shows(m_page, u"Not in the plan yet."_s));
    EXPECT_EQ(scheme(), bragScheme());
    press(m_page, u"Change the ratings…"_s);
    EXPECT_TRUE(shows(form(), u"2 actions"_s)); // amber
    auto* const blue = spoken<QComboBox>(form(), u"Complete counts as"_s);
    EXPECT_EQ(blue->currentText(), u"no rating; stays complete"_s);
    pick(u"Amber counts as"_s, u"Red"_s);
    confirm();
    EXPECT_EQ(scheme().name, u"RAG"_s);
    EXPECT_EQ(ratingOf(session.plan().fireSafety), u"Red"_s);
    EXPECT_TRUE(session->view().isComplete(session.plan().pathway));
    EXPECT_EQ(message(), u"Ratings changed to RAG."_s);
    press(dialog.messages(), u"Undo"_s);
    EXPECT_EQ(scheme(), bragScheme());
    EXPECT_EQ(ratingOf(session.plan().fireSafety), u"Amber"_s);
    EXPECT_FALSE(canAccept());
}

TEST_F(SetupRatingsTest, AWordIsChangedAndWhatWasSaidStays)
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_A);
    type(u"Word"_s, u"Orange"_s);
    type(u"Letter"_s, u"O"_s);
    EXPECT_EQ(list().item(2)->text(), u"Orange"_s);
    press(m_page, u"Change the ratings…"_s);
    EXPECT_EQ(spoken<QComboBox>(form(), u"Amber counts as"_s)->currentText(), u"Orange"_s);
    spoken<QLineEdit>(form(), u"Name of the ratings"_s)->setText(u"Ours"_s);
    confirm();
    EXPECT_EQ(scheme().name, u"Ours"_s);
    EXPECT_EQ(ratingOf(session.plan().fireSafety), u"Orange"_s);
    EXPECT_EQ(scheme().said(u"amber"_s)->word, u"Amber"_s);
}

TEST_F(SetupRatingsTest, WhatIsWrongStandsBesideItAndStopsTheChange)
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_R);
    type(u"Letter"_s, u"G"_s);
    EXPECT_TRUE(shows(m_page, u"“Green” and “Red” have the same letter."_s));
    EXPECT_TRUE(shows(m_page, u"To put right: "_s));
    EXPECT_FALSE(canAccept());
    type(u"Letter"_s, u"R"_s);
    EXPECT_FALSE(shows(m_page, u"have the same letter"_s));
    type(u"Text on the fill"_s, u"#b0101c"_s);
    EXPECT_TRUE(shows(m_page, u"The text of “Red” cannot be read on its fill: contrast 1.0"_s));
    EXPECT_FALSE(canAccept());
    type(u"Text on the fill"_s, u"#ffffff"_s);
    pick(u"Shape"_s, u"triangle"_s);
    EXPECT_TRUE(shows(m_page, u"“Amber” and “Red” have the same shape."_s));
    EXPECT_TRUE(canAccept()); // only a warning
    press(m_page, u"As in the plan"_s);
    EXPECT_FALSE(m_page.draft().isChanged());
}

TEST_F(SetupRatingsTest, RatingsAreAddedMovedAndRemoved)
{
    press(m_page, u"Add"_s);
    EXPECT_TRUE(shows(m_page, u"Rating 5 has no word."_s));
    EXPECT_TRUE(spoken<QLineEdit>(m_page, u"Word"_s)->hasFocus());
    QTest::keyClicks(spoken<QLineEdit>(m_page, u"Word"_s), u"At a stand"_s);
    type(u"Letter"_s, u"S"_s);
    EXPECT_TRUE(canAccept());
    press(m_page, u"Move up"_s);
    EXPECT_EQ(m_page.draft().scheme().ratings[3].word, u"At a stand"_s);
    EXPECT_EQ(m_page.draft().scheme().ratings[4].severity, 4);
    press(m_page, u"Change the ratings…"_s);
    confirm();
    EXPECT_TRUE(scheme().offers(u"atAStand"_s));
    EXPECT_TRUE(scheme().retired.empty());
    list().setRating(u"red"_s);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_R);
    press(m_page, u"Remove"_s);
    press(m_page, u"Change the ratings…"_s);
    EXPECT_EQ(spoken<QComboBox>(form(), u"Red counts as"_s)->currentText(), u"At a stand"_s);
    confirm();
    EXPECT_EQ(ratingOf(session.plan().competency), u"At a stand"_s);
    EXPECT_EQ(scheme().retired.size(), 1U);
}

TEST_F(SetupRatingsTest, AColourIsChosenFromADialog)
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_G);
    auto* const choose = spoken<QPushButton>(m_page, u"Fill: choose a colour"_s);
    ASSERT_NE(choose, nullptr);
    choose->click();
    auto* const colours = m_page.findChild<QColorDialog*>();
    ASSERT_NE(colours, nullptr);
    colours->setCurrentColor(QColor{u"#78c878"_s});
    colours->accept();
    EXPECT_EQ(m_page.draft().scheme().find(u"green"_s)->fill, u"#78c878"_s);
    press(m_page, u"Change the ratings…"_s);
    confirm();
    EXPECT_TRUE(scheme().retired.empty()); // another colour says the same
}

TEST_F(SetupRatingsTest, ADraftOutlivesOtherEditsAndGoesWithTheRatings)
{
    pick(u"Start from"_s, u"RAYG"_s);
    ASSERT_TRUE(session->perform(setActionText(session->book(), session.plan().guide, u"Another text"_s)));
    EXPECT_EQ(m_page.draft().scheme().name, u"RAYG"_s);
    ASSERT_TRUE(session->perform(setRatingScheme(session->book(), session->plan(), ragScheme(),
                                                 suggestedTable(scheme(), ragScheme()))));
    EXPECT_EQ(m_page.draft().scheme().name, u"RAG"_s);
    EXPECT_FALSE(m_page.draft().isChanged());
}

} // namespace boardplan::test
