#include "setup_fixture.h"

#include "gui/frame/message_bar.h"
#include "gui/setup/section_edit.h"
#include "gui/setup/section_text.h"
#include "gui/setup/sections_page.h"

#include <boardplan/document/section_verbs.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SetupSectionsTest : public SetupTest {
protected:
    SetupSectionsTest()
        : m_page{static_cast<SectionsPage&>(dialog.showPage(u"frontMatter"_s))}
    {
    }

    void add(const QString& heading, const std::vector<Block>& blocks = {})
    {
        ASSERT_TRUE(session->perform(addSection(session->book(), session->plan(), {}, heading)));
        Section section = *session->book().find(session->book().sectionsOf(session->plan()).back());
        section.blocks = blocks;
        ASSERT_TRUE(session->perform(changeSection(session->book(), section)));
    }
    const Section& section(int row)
    {
        return *session->book().find(session->book().sectionsOf(session->plan()).at(static_cast<std::size_t>(row)));
    }
    QListWidget& list() { return *spoken<QListWidget>(m_page, u"Sections"_s); }
    QLineEdit& heading() { return *spoken<QLineEdit>(m_page, u"Heading"_s); }
    SectionEdit& text() { return *m_page.findChild<SectionEdit*>(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list().count(); ++row) {
            names.append(list().item(row)->text());
        }
        return names;
    }

    SectionsPage& m_page;
};

Block randomBlock(QRandomGenerator& random)
{
    const auto word = [&] {
        static const QStringList words{u"<b>listen</b>"_s, u"two\nlines"_s, u"&amp;"_s, u"عمل"_s, u"=1+1"_s, u"• dot"_s};
        return words.at(random.bounded(words.size())) + QString::number(random.bounded(100));
    };
    Block block;
    block.kind = static_cast<BlockKind>(random.bounded(3));
    const int columns = 1 + random.bounded(3);
    const int items = block.kind == BlockKind::Paragraph ? 1
        : block.kind == BlockKind::List                  ? 1 + random.bounded(4)
                                                         : columns * (1 + random.bounded(3));
    block.columns = block.kind == BlockKind::Table ? columns : 0;
    for (int item = 0; item < items; ++item) {
        block.items.append(word());
    }
    return block;
}

} // namespace

TEST(SectionText, WhatIsShownIsReadAgainAsItWas)
{
    QRandomGenerator random{1};
    for (int round = 0; round < 200; ++round) {
        std::vector<Block> blocks;
        for (int count = random.bounded(6); count > 0; --count) {
            Block block = randomBlock(random);
            // Two lists with nothing between them are one to the eye.
            if (blocks.empty() || block.kind != BlockKind::List || blocks.back().kind != BlockKind::List) {
                blocks.push_back(std::move(block));
            }
        }
        QTextDocument document;
        showBlocks(document, blocks);
        ASSERT_EQ(blocksOf(document), blocks) << "round " << round << ": " << document.toPlainText().toStdString();
    }
}

TEST_F(SetupSectionsTest, SaysWhatBelongsHereWhileThereIsNone)
{
    EXPECT_TRUE(shows(m_page, u"stands here when it was imported with it"_s));
    EXPECT_FALSE(text().isEnabled());
    EXPECT_FALSE(buttonSaying(m_page, u"Remove"_s).isEnabled());
    add(u"Why"_s);
    EXPECT_FALSE(shows(m_page, u"stands here when it was imported with it"_s));
    EXPECT_EQ(names(), QStringList{u"Why"_s});
    EXPECT_TRUE(text().isEnabled());
}

TEST_F(SetupSectionsTest, WhatIsTypedCountsWhenTheKeyboardLeaves)
{
    add(u"Why"_s, {{BlockKind::Paragraph, {u"To listen"_s}, 0}});
    text().setFocus();
    text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&text(), u" & <act>"_s);
    QTest::keyClick(&text(), Qt::Key_Return);
    QTest::keyClicks(&text(), u"together"_s);
    EXPECT_EQ(section(0).blocks.front().items.front(), u"To listen"_s);
    QTest::keyClick(&text(), Qt::Key_Tab);
    EXPECT_EQ(section(0).blocks, (std::vector<Block>{{BlockKind::Paragraph, {u"To listen & <act>"_s}, 0},
                                                     {BlockKind::Paragraph, {u"together"_s}, 0}}));
    EXPECT_EQ(message(), u"The section was changed."_s);
    heading().setFocus();
    heading().selectAll();
    QTest::keyClicks(&heading(), u"Why now"_s);
    list().setFocus();
    EXPECT_EQ(names(), QStringList{u"Why now"_s});
    press(dialog.messages(), u"Undo"_s);
    EXPECT_EQ(heading().text(), u"Why"_s);
}

TEST_F(SetupSectionsTest, BulletsAreMadeAndTakenAway)
{
    add(u"Why"_s, {{BlockKind::Paragraph, {u"Listen"_s}, 0}, {BlockKind::Paragraph, {u"Act"_s}, 0}});
    text().setFocus();
    text().selectAll();
    buttonSaying(m_page, u"Bullets"_s).click();
    list().setFocus();
    EXPECT_EQ(section(0).blocks, (std::vector<Block>{{BlockKind::List, {u"Listen"_s, u"Act"_s}, 0}}));
    text().setFocus();
    text().moveCursor(QTextCursor::Start);
    EXPECT_TRUE(buttonSaying(m_page, u"Bullets"_s).isChecked());
    buttonSaying(m_page, u"Bullets"_s).click();
    list().setFocus();
    EXPECT_EQ(section(0).blocks, (std::vector<Block>{{BlockKind::Paragraph, {u"Listen"_s}, 0},
                                                     {BlockKind::List, {u"Act"_s}, 0}}));
}

TEST_F(SetupSectionsTest, SectionsAreMovedRemovedAndAdded)
{
    add(u"Why"_s);
    add(u"How"_s);
    list().setCurrentRow(0);
    press(m_page, u"Move down"_s);
    EXPECT_EQ(names(), (QStringList{u"How"_s, u"Why"_s}));
    EXPECT_EQ(list().currentRow(), 1) << "what was moved stays chosen";
    press(m_page, u"Remove"_s);
    EXPECT_EQ(names(), QStringList{u"How"_s});
    press(m_page, u"Add…"_s);
    answer(u"For whom"_s, u"Add the section"_s);
    EXPECT_EQ(names(), (QStringList{u"How"_s, u"For whom"_s}));
    EXPECT_EQ(list().currentRow(), 1);
}

TEST_F(SetupSectionsTest, AnEmptySectionIsRefusedAndNothingIsLost)
{
    add(u"Why"_s);
    heading().setFocus();
    heading().clear();
    list().setFocus();
    EXPECT_EQ(section(0).heading, u"Why"_s);
    EXPECT_TRUE(message().contains(u"needs a heading or text"_s)) << message().toStdString();
}

} // namespace boardplan::test
