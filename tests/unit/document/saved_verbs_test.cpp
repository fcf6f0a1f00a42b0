#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/action_filter.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SavedVerbs : public testing::Test {
protected:
    void SetUp() override
    {
        std::mt19937 random{3};
        ASSERT_TRUE(m_open->apply(firstEdit(random)).ok());
    }

    const PlanBook& book() { return m_open->book(); }
    std::span<const Saved> saved() { return book().table<Saved>().rows(); }
    QString refusalOf(const Result<Edit>& edit)
    {
        return edit.ok() ? u"accepted"_s : edit.error().code;
    }
    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
    }
    static QJsonObject overdue()
    {
        ActionFilter filter;
        filter.facts = {ActionFact::Overdue};
        return filterToJson(filter);
    }

    OpenDocument m_open;
};

} // namespace

TEST_F(SavedVerbs, AFilterIsKeptRenamedAndRemovedAndEachIsTakenBack)
{
    const QByteArray before = m_open.dump();
    carryOut(addSaved(book(), savedFilterKind, u" Late  ones "_s, overdue()));
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().name, u"Late ones"_s);
    EXPECT_EQ(m_open->undoVerb(), u"Save “Late ones”"_s);
    EXPECT_EQ(filterFromJson(saved().front().value)->facts, std::vector{ActionFact::Overdue});

    const SavedId id = saved().front().id;
    carryOut(renameSaved(book(), id, u"Overdue"_s));
    EXPECT_EQ(book().find(id)->name, u"Overdue"_s);
    EXPECT_EQ(m_open->undoVerb(), u"Rename “Late ones”"_s);
    carryOut(removeSaved(book(), id));
    EXPECT_TRUE(saved().empty());
    EXPECT_EQ(m_open->undoVerb(), u"Remove “Overdue”"_s);

    ASSERT_TRUE(m_open->undo().ok());
    m_open.reopen();
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().name, u"Overdue"_s);
    carryOut(removeSaved(book(), saved().front().id));
    EXPECT_EQ(m_open.dump(), before);
    EXPECT_TRUE(m_open.verifies());
}

TEST_F(SavedVerbs, ANameIsNeededAndBorneOnce)
{
    EXPECT_EQ(refusalOf(addSaved(book(), savedFilterKind, u"  "_s, overdue())), u"BP-DOC-080"_s);
    carryOut(addSaved(book(), savedFilterKind, u"Late"_s, overdue()));
    carryOut(addSaved(book(), savedFilterKind, u"Red"_s, overdue()));
    EXPECT_EQ(refusalOf(addSaved(book(), savedFilterKind, u"LATE"_s, overdue())), u"BP-DOC-081"_s);
    EXPECT_EQ(refusalOf(addSaved(book(), u"report"_s, u"Late"_s, {})), u"accepted"_s);
    const SavedId red = saved()[1].id;
    EXPECT_EQ(refusalOf(renameSaved(book(), red, u"late"_s)), u"BP-DOC-081"_s);
    EXPECT_EQ(refusalOf(renameSaved(book(), red, u"RED"_s)), u"accepted"_s);
    EXPECT_EQ(refusalOf(renameSaved(book(), red, {})), u"BP-DOC-080"_s);
    EXPECT_TRUE(renameSaved(book(), red, u"Red"_s).value().isEmpty());
}

TEST_F(SavedVerbs, WhatIsNotThereIsSaid)
{
    EXPECT_EQ(refusalOf(renameSaved(book(), SavedId::create(), u"A"_s)), u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(removeSaved(book(), SavedId::create())), u"BP-DOC-003"_s);
}

} // namespace boardplan::test
