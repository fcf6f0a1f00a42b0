// The same plan in every format that LibreOffice writes gives the same proposal.

#include "unit/importing/import_fixtures.h"
#include "unit/importing/proposal_text.h"
#include "unit/importing/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

SourceDocument documentOfFile(const QString& name)
{
    const QByteArray bytes = test::fixtureBytes(u"formats/"_s + name);
    const auto format = detectFormat(name, bytes);
    EXPECT_TRUE(format) << name.toStdString();
    return format ? test::readAs(format.value(), bytes) : SourceDocument{};
}

QStringList codesOfFile(const QString& name)
{
    QStringList codes = test::codesOf(documentOfFile(name).findings);
    codes.sort();
    return codes;
}

QStringList textOfFile(const QString& name)
{
    const auto proposal = interpret(documentOfFile(name));
    if (!proposal) {
        return {proposal.error().message()};
    }
    EXPECT_TRUE(proposal->accounting.isWhole());
    return test::proposalText(proposal.value());
}

// What a page says by words: CSV has no colours.
QStringList withoutShades(const QStringList& lines)
{
    QStringList words;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(words),
        [](const QString& line) { return !line.startsWith(u"      update:  | "_s); });
    return words;
}

} // namespace

class OneFormat : public ::testing::TestWithParam<const char*> {};

TEST_P(OneFormat, GivesTheProposalOfThePage)
{
    const QString name = QLatin1StringView{GetParam()};
    const QStringList page = textOfFile(u"plan.html"_s);
    EXPECT_EQ(textOfFile(name).join(u'\n'), (name.endsWith(u".csv"_s) ? withoutShades(page) : page).join(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(Table, OneFormat,
    ::testing::Values(
        "plan.docx", "plan.odt", "plan.xlsx", "plan.ods", "writer-page.html", "calc-utf8.csv", "calc-windows-1252.csv"),
    [](const auto& format) {
        std::string name{format.param};
        std::replace_if(
            name.begin(), name.end(), [](char letter) { return letter == '-' || letter == '.'; }, '_');
        return name;
    });

class TextFormat : public ::testing::TestWithParam<const char*> {};

TEST_P(TextFormat, HasTheNumbersThatArePrinted)
{
    const SourceDocument document = documentOfFile(QLatin1StringView{GetParam()});
    const QString header = u"[Objective | No. | Action | Lead | Timescale | How we will know | RAG]"_s;
    EXPECT_THAT(test::linesOf(document),
        ElementsAre(u"Thornmere Safeguarding Adults Board"_s, u"Delivery Plan 2026 to 2027"_s, u"Contents"_s,
            u"Priority 1: Hearing the adult 2"_s, u"Priority 2: Learning from reviews 3"_s, u"How we work"_s,
            u"1. We listen"_s, u"1.1 to adults"_s, u"a) at the first visit"_s, u"b) at the last"_s, u"1.2 to carers"_s,
            u"2. We write everything down"_s, u"Agreed by every partner"_s,
            u"The multiagency plan runs for one year."_s, u"1# Priority 1: Hearing the adult"_s, header,
            u"[Adults say what they want | A1 | Ask every adult what they want | Quality Assurance Subgroup | "
            u"September 2026 | "
            "• Records show it/a) in health/b) in housing/• Adults say so | ]"_s,
            u"[ | A2 | Print an easy-read card | Board Manager | June 2026 |  | Green]"_s,
            u"1# Priority 2: Learning from reviews"_s, header,
            u"[Nothing has to be learnt twice | A3 | Hold a learning event after each review | Learning Subgroup | "
            "March 2027 | Attendance list | Red]"_s));
    EXPECT_EQ(codesOfFile(document.format == u"odt"_s ? u"lists.odt"_s : u"lists.docx"_s),
        (QStringList{u"BP-IMP-074"_s, u"BP-IMP-075"_s}));
}

TEST_P(TextFormat, KnowsMergedAndShadedCells)
{
    const SourceDocument document = documentOfFile(QLatin1StringView{GetParam()});
    std::vector<SourceRow> rows;
    for (const SourceBlock& block : document.blocks) {
        rows.insert(rows.end(), block.rows.begin(), block.rows.end());
    }
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[1][0].rowSpan, 2);
    EXPECT_EQ(rows[2][4].columnSpan, 2);
    EXPECT_EQ(rows[1][6].fill, u"#ffc000"_s);
    EXPECT_EQ(rows[2][6].fill, QString{});
}

INSTANTIATE_TEST_SUITE_P(Table, TextFormat, ::testing::Values("lists.docx", "lists.odt"),
    [](const auto& format) { return std::string{format.param}.substr(6); });

TEST(TextFormats, GivesOneProposalWhateverItsFormat)
{
    EXPECT_EQ(textOfFile(u"lists.docx"_s), textOfFile(u"lists.odt"_s));
    EXPECT_TRUE(textOfFile(u"lists.odt"_s).contains(u"    action A3: Hold a learning event after each review"_s));
}

class SheetFormat : public ::testing::TestWithParam<const char*> {};

TEST_P(SheetFormat, HasTheWordsThatAreShown)
{
    const SourceDocument document = documentOfFile(QLatin1StringView{GetParam()});
    EXPECT_THAT(test::linesOf(document),
        ElementsAre(u"1# Priority 1 Hearing"_s, u"Thornmere Safeguarding Adults Board Delivery Plan 2026 to 2027"_s,
            u"[Objective | No. | Action | Lead | Timescale | How we will know | RAG]"_s,
            u"[Adults say what they want | 1.1 | Ask every adult what they want | Quality Assurance Subgroup | "
            "30 September 2026 | 90% | ]"_s,
            u"[ | 1.2 | Print an easy-read card | Board Manager | June 2026 | #DIV/0! | Green]"_s,
            u"[ | 1.3 | Tell adults what was done | Board Manager | 2027 | Letters sent | ]"_s,
            u"1# Priority 2 Learning"_s, u"[Objective | No. | Action | Lead | Timescale]"_s,
            u"[Nothing has to be learnt twice | 2.1 | Hold a learning event after each review | Learning Subgroup | Quarterly]"_s));
    ASSERT_EQ(document.blocks.size(), 5U);
    const auto& rows = document.blocks[2].rows;
    EXPECT_EQ(rows[1][0].rowSpan, 3);
    EXPECT_EQ(rows[1][6].fill + rows[2][6].fill + rows[3][6].fill, u"#ffc000#00b050#00b050"_s);
    EXPECT_EQ(rows[1][0].place.toString(), u"“Priority 1 Hearing”, cell B4"_s);
    EXPECT_EQ(codesOfFile(QLatin1StringView{GetParam()}),
        (QStringList{u"BP-IMP-071"_s, u"BP-IMP-072"_s, u"BP-IMP-073"_s, u"BP-IMP-075"_s}));
}

INSTANTIATE_TEST_SUITE_P(Table, SheetFormat, ::testing::Values("sheets.xlsx", "sheets.ods"),
    [](const auto& format) { return std::string{format.param}.substr(7); });

TEST(SheetFormats, GivesOneProposalWhateverItsFormat)
{
    EXPECT_EQ(textOfFile(u"sheets.xlsx"_s), textOfFile(u"sheets.ods"_s));
    EXPECT_TRUE(textOfFile(u"sheets.ods"_s).contains(u"priority 2: Learning"_s));
}

} // namespace boardplan
