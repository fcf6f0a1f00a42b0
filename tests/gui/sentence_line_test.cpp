#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/sentence_line.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

// However the sentence breaks, the link with the frame that says it has the keyboard is inside, behind the last word.
TEST(SentenceLineLayout, TheLinkIsWholeAtEveryWidth)
{
    SentenceLine line{u"Why?"_s};
    line.setSentence(u"Amber: 4 of 35 rated actions are red, which rules out green."_s);
    line.show(); // what is hidden is not laid out
    const auto* const label = line.findChild<RunLabel*>();
    const auto* const link = line.findChild<LinkButton*>();
    for (const int width : {900, 420, 250, 200}) {
        line.resize(width, line.heightForWidth(width));
        EXPECT_TRUE(line.rect().contains(link->geometry())) << width;
        EXPECT_TRUE(line.rect().contains(label->geometry())) << width;
    }
}

} // namespace boardplan::test
