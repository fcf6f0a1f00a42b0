#include "unit/importing/import_fixtures.h"
#include "unit/importing/workbook_writer.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::refusalOf;
using test::WorkbookWriter;

namespace {

// Style 1 is shaded.
const QByteArray shadedStyle =
    "<fills><fill/><fill/><fill><patternFill patternType='solid'><fgColor rgb='FFFFC000'/></patternFill></fill>"
    "</fills><cellXfs><xf/><xf fillId='2'/></cellXfs>";

} // namespace

struct SheetRefusal {
    const char* name;
    QByteArray rows;
    QString code; // empty: it is read
    ReadLimits limits{};
};

void PrintTo(const SheetRefusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class OddSheet : public ::testing::TestWithParam<SheetRefusal> {};

TEST_P(OddSheet, IsReadOrRefused)
{
    EXPECT_EQ(refusalOf(u"xlsx"_s, WorkbookWriter{}.styles(shadedStyle).sheet(u"Plan"_s, GetParam().rows).bytes(),
                  GetParam().limits),
        GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(Table, OddSheet,
    ::testing::Values(SheetRefusal{"RowsOutOfOrder", "<row r='2'/><row r='1'/>", u"BP-IMP-069"_s},
        SheetRefusal{"RowTwice", "<row r='2'/><row r='2'/>", u"BP-IMP-069"_s},
        SheetRefusal{"RowZero", "<row r='0'/>", u"BP-IMP-069"_s},
        SheetRefusal{"RowPastTheLast", "<row r='1048577'/>", u"BP-IMP-069"_s},
        SheetRefusal{"CellsOutOfOrder", "<row><c r='B1'/><c r='A1'/></row>", u"BP-IMP-069"_s},
        SheetRefusal{"CellTwice", "<row><c r='B1'/><c r='B1'/></row>", u"BP-IMP-069"_s},
        SheetRefusal{"ColumnPastTheLast", "<row><c r='XFE1'/></row>", u"BP-IMP-069"_s},
        SheetRefusal{"EndlessColumn", "<row><c r='" + QByteArray(5000, 'Z') + "1'/></row>", u"BP-IMP-069"_s},
        SheetRefusal{"CellWithoutARow", "<c r='A1'><v>1</v></c>", u"BP-IMP-069"_s},
        SheetRefusal{"UsedToTheLastColumn",
            "<row><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row><row r='1048576'><c r='XFD1048576' s='1'/></row>", {}},
        SheetRefusal{"FilledInTheLastColumn", "<row><c r='XFD1'><v>1</v></c></row>", u"BP-IMP-010"_s},
        SheetRefusal{"TooManyCells", "<row><c><v>1</v></c><c><v>2</v></c></row>", u"BP-IMP-011"_s, {.cells = 1}},
        SheetRefusal{"GapsCountAsCells", "<row><c r='Z1'><v>1</v></c></row>", u"BP-IMP-011"_s, {.cells = 20}},
        SheetRefusal{"TooManyRows", QByteArray{"<row><c><v>1</v></c><c><v>1</v></c></row>"}.repeated(3),
            u"BP-IMP-009"_s, {.lines = 2}},
        SheetRefusal{"LongText", "<row><c t='str'><v>abcdef</v></c><c><v>1</v></c></row>", u"BP-IMP-012"_s,
            {.cellCharacters = 5}}),
    [](const auto& refusal) { return std::string{refusal.param.name}; });

} // namespace boardplan
