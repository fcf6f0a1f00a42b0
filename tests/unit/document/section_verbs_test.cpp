#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/document/section_verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SectionVerbsTest : public ::testing::Test {
protected:
    const PlanBook& book() { return m_open->book(); }
    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().what.toStdString();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
    }
    QStringList names()
    {
        QStringList names;
        for (const SectionId id : book().sectionsOf(m_sample.plan)) {
            names.append(book().find(id)->calledName());
        }
        return names;
    }
    SectionId section(int row) { return book().sectionsOf(m_sample.plan).at(static_cast<std::size_t>(row)); }
    void add(const QStringList& headings)
    {
        for (const QString& heading : headings) {
            carryOut(addSection(book(), m_sample.plan, {}, heading));
        }
    }

    OpenDocument m_open;
    SamplePlan m_sample = addSamplePlan(*m_open);
};

QString refusalOf(const Result<Edit>& edit)
{
    return edit.ok() ? u"accepted"_s : edit.error().code;
}

} // namespace

TEST_F(SectionVerbsTest, NewSectionsComeAfterTheOneNamedOrAtTheEnd)
{
    add({u"Why"_s, u"How"_s});
    carryOut(addSection(book(), m_sample.plan, section(0), u"  For whom "_s));
    EXPECT_EQ(names(), (QStringList{u"Why"_s, u"For whom"_s, u"How"_s}));
    EXPECT_EQ(m_open->undoVerb(), u"Add section “For whom”"_s);
    EXPECT_EQ(refusalOf(addSection(book(), m_sample.plan, {}, u" "_s)), u"BP-DOC-110"_s);
    EXPECT_EQ(refusalOf(addSection(book(), PlanId::create(), {}, u"Why"_s)), u"BP-DOC-003"_s);
}

TEST_F(SectionVerbsTest, MovesByPlacesWhileThereAreAny)
{
    add({u"a"_s, u"b"_s, u"c"_s});
    const auto moved = [&](int row, int by) {
        carryOut(moveSection(book(), section(row), by));
        return names().join(QString{});
    };
    EXPECT_EQ(moved(0, 1), u"bac"_s);
    EXPECT_EQ(moved(2, -2), u"cba"_s);
    EXPECT_EQ(moved(0, -1), u"cba"_s);
    EXPECT_EQ(moved(1, 2), u"cba"_s);
    EXPECT_TRUE(moveSection(book(), section(2), 1)->changes.empty());
    EXPECT_EQ(refusalOf(moveSection(book(), SectionId::create(), 1)), u"BP-DOC-003"_s);
}

TEST_F(SectionVerbsTest, TextIsKeptWithoutBlocksThatSayNothing)
{
    add({u"Why"_s});
    Section changed = *book().find(section(0));
    changed.heading = u"Why now"_s;
    changed.blocks = {{BlockKind::Paragraph, {u" Because. "_s}, 0}, {BlockKind::Paragraph, {u" "_s}, 0},
                      {BlockKind::List, {u"one"_s, {}, u"two"_s}, 0}, {BlockKind::Table, {u"a"_s, {}, {}, u"d"_s}, 2},
                      {BlockKind::Table, {{}, {}}, 2}};
    carryOut(changeSection(book(), changed));
    const std::vector<Block> kept{{BlockKind::Paragraph, {u"Because."_s}, 0}, {BlockKind::List, {u"one"_s, u"two"_s}, 0},
                                  {BlockKind::Table, {u"a"_s, {}, {}, u"d"_s}, 2}};
    EXPECT_EQ(book().find(section(0))->blocks, kept);
    EXPECT_EQ(names(), QStringList{u"Why now"_s});
    EXPECT_TRUE(changeSection(book(), *book().find(section(0)))->changes.empty());
    changed.heading.clear();
    changed.blocks.clear();
    EXPECT_EQ(refusalOf(changeSection(book(), changed)), u"BP-DOC-111"_s);
}

TEST_F(SectionVerbsTest, ASectionWithoutHeadingIsCalledByItsText)
{
    add({u"Why"_s});
    Section changed = *book().find(section(0));
    changed.heading.clear();
    changed.blocks = {{BlockKind::List, {u"Listen to people, to those who care for them and to those who work with them"_s}, 0}};
    carryOut(changeSection(book(), changed));
    EXPECT_EQ(names().front(), u"Listen to people, to those who care for them and to those w…"_s);
}

TEST_F(SectionVerbsTest, WhatIsRemovedComesBack)
{
    add({u"Why"_s, u"How"_s});
    const QByteArray before = m_open.dump();
    carryOut(removeSection(book(), section(0)));
    EXPECT_EQ(names(), QStringList{u"How"_s});
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.dump(), before);
    EXPECT_EQ(refusalOf(removeSection(book(), SectionId::create())), u"BP-DOC-003"_s);
}

} // namespace boardplan::test
