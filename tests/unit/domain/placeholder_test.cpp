#include "domain/impossible_date.h"

#include <boardplan/domain/placeholder.h>

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct PlaceholderCase {
    const char* text;
    const char* found; // "": none
    bool isWhole;
};

TEST(Placeholder, IsFoundWholeOrAsAWordOfItsOwn)
{
    for (const PlaceholderCase& one : {
             PlaceholderCase{"", "", false},
             PlaceholderCase{"insert", "insert", true},
             PlaceholderCase{"I nsert", "I nsert", true},
             PlaceholderCase{" TBC. ", "TBC.", true},
             PlaceholderCase{"t.b.c.", "t.b.c.", true},
             PlaceholderCase{"???", "???", true},
             PlaceholderCase{"?", "", false},
             PlaceholderCase{"…", "", false},
             PlaceholderCase{"To be confirmed", "To be confirmed", true},
             PlaceholderCase{"n/a", "n/a", true},
             PlaceholderCase{"Board Manager (TBC)", "TBC", false},
             PlaceholderCase{"March 2027 ??", "??", false},
             PlaceholderCase{"by [insert date]", "[insert date]", false},
             PlaceholderCase{"<name>", "", false},
             PlaceholderCase{"<insert name>", "<insert name>", true},
             PlaceholderCase{"Insert safeguarding clauses in contracts", "", false},
             PlaceholderCase{"What do people want?", "", false},
             PlaceholderCase{"The unknown carers of the county", "", false},
             PlaceholderCase{"TBCA framework", "", false},
             PlaceholderCase{"the tbc words in small letters", "", false},
         }) {
        const QString text = QString::fromUtf8(one.text);
        EXPECT_EQ(isPlaceholder(text), one.isWhole) << one.text;
        EXPECT_EQ(placeholderIn(text), QString::fromUtf8(one.found)) << one.text;
    }
}

struct ImpossibleCase {
    const char* text;
    const char* found; // "": none
};

TEST(ImpossibleDate, IsFoundInWords)
{
    for (const ImpossibleCase& one : {
             ImpossibleCase{"31/02/2027", "31/02/2027"},
             ImpossibleCase{"by 31.06.26 at the latest", "31.06.26"},
             ImpossibleCase{"30th Feb 2027", "30th Feb 2027"},
             ImpossibleCase{"31 June", "31 June"},
             ImpossibleCase{"31st of September 2026", "31st of September 2026"},
             ImpossibleCase{"29 February 2027", "29 February 2027"},
             ImpossibleCase{"99/99/2027", "99/99/2027"},
             ImpossibleCase{"29 February 2028", ""},
             ImpossibleCase{"29 February", ""},
             ImpossibleCase{"28/02/2027", ""},
             ImpossibleCase{"02/28/2027", ""}, // another order; not read, but a day
             ImpossibleCase{"March 2027", ""},
             ImpossibleCase{"2026/27", ""},
             ImpossibleCase{"Q3 2019/20", ""},
             ImpossibleCase{"2 x per year", ""},
             ImpossibleCase{"40 staff by March", ""},
             ImpossibleCase{"", ""},
         }) {
        EXPECT_EQ(impossibleDateIn(QString::fromUtf8(one.text)), QString::fromUtf8(one.found))
            << one.text;
    }
}

} // namespace boardplan
