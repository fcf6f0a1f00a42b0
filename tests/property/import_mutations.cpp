// The accounting law: whatever a document looks like, every cell is in a field's trace or on the list of text not
// placed. Plans are made, then damaged as scans, page breaks and hands damage them.

#include "property/mutated_plans.h"
#include "unit/importing/import_fixtures.h"

#include <boardplan/importing/import.h>

#include <QStringList>
#include <cstdio>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString anyOf(const QStringList& choices)
{
    return choices[*rc::gen::inRange<int>(0, static_cast<int>(choices.size()))];
}

int number(int below)
{
    return *rc::gen::inRange(0, below);
}

// Places on the list of text not placed name a cell of the document, each once.
bool isListedOnce(const Proposal& proposal)
{
    std::set<std::pair<int, int>> places;
    for (const Sourced& cell : proposal.notPlaced) {
        places.insert({cell.places.front().line, cell.places.front().cell});
    }
    return places.size() == proposal.notPlaced.size()
        && places.size() == static_cast<std::size_t>(proposal.accounting.notPlaced);
}

// Read and interpreted, or refused with a code: nothing else may come of any bytes.
void readsOrRefuses(const QByteArray& content, const QString& format)
{
    const auto document = readDocument(u"plan"_s, content, format);
    if (!document) {
        RC_ASSERT(!document.error().code.isEmpty());
        return;
    }
    const auto proposal = interpret(document.value());
    if (proposal) {
        RC_ASSERT(proposal.value().accounting.isWhole());
    } else {
        RC_ASSERT(proposal.error().code == u"BP-IMP-016"_s);
    }
}

} // namespace

namespace {

const QStringList& writtenFormats()
{
    static const QStringList formats{u"tsv"_s, u"csv"_s, u"html"_s};
    return formats;
}

// Plan number `seed`, damaged up to twelve times.
QByteArray damagedPlan(unsigned seed, const QString& format)
{
    test::Chance chance{seed};
    test::PlanLines lines = test::madeUpPlan(chance);
    for (int times = test::numberBelow(13, chance); times > 0; --times) {
        const auto kind = static_cast<std::size_t>(
            test::numberBelow(static_cast<int>(test::mutations().size()), chance));
        test::mutate(lines, test::mutations()[kind], chance);
    }
    return test::writtenAs(format, lines);
}

// What breaks the accounting law; empty: nothing, or no action was found.
QString brokenLaw(const SourceDocument& document, const Result<Proposal>& proposal)
{
    if (!proposal) {
        return proposal.error().code == u"BP-IMP-016"_s ? QString{} : proposal.error().message();
    }
    const Accounting& accounting = proposal.value().accounting;
    if (!accounting.isWhole() || accounting.cells != document.cells()) {
        return accountingSentence(accounting);
    }
    if (!isListedOnce(proposal.value())) {
        return u"a cell is listed twice"_s;
    }
    const auto edit = importEdit(proposal.value(), {}, {.boardName = u"Board"_s, .statusDate = QDate{2026, 1, 1}});
    return edit && PlanBook{}.accepts(edit.value()) ? QString{} : u"no edit follows"_s;
}

} // namespace

// BOARDPLAN_MUTATED_PLANS says how many, where a thousand are not enough.
TEST(MutatedPlans, EveryCellIsAccountedFor)
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("BOARDPLAN_MUTATED_PLANS", &isGiven);
    const unsigned plans = isGiven ? static_cast<unsigned>(given) : 1'000;
    int found = 0;
    int cells = 0;
    for (unsigned seed = 1; seed <= plans; ++seed) {
        const QString format = writtenFormats()[seed % writtenFormats().size()];
        const auto document = readDocument(u"plan"_s, damagedPlan(seed, format), format);
        ASSERT_TRUE(document) << "plan " << seed;
        const auto proposal = interpret(document.value());
        ASSERT_EQ(brokenLaw(document.value(), proposal).toStdString(), "") << "plan " << seed;
        found += proposal ? 1 : 0;
        cells += proposal ? proposal.value().accounting.cells : 0;
    }
    std::printf("%u mutated plans, %d with actions, %d cells, 0 unaccounted\n", plans, found, cells);
    EXPECT_GT(20 * found, 19 * static_cast<int>(plans)); // most stay plans
}

TEST(MutatedPlans, InterpretationIsAFunctionOfTheDocument)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const auto document = readDocument(u"plan"_s, damagedPlan(seed, u"tsv"_s), u"tsv"_s);
        ASSERT_TRUE(document);
        const auto once = interpret(document.value());
        const auto twice = interpret(document.value());
        ASSERT_EQ(once.ok(), twice.ok());
        EXPECT_TRUE(!once || once.value() == twice.value()) << "plan " << seed;
    }
}

class MutatedWords : public ::testing::TestWithParam<test::Mutation> {};

// A trace must not hide a loss: every word of a placed cell is said by some field.
TEST_P(MutatedWords, NoWordOfAPlacedCellIsLost)
{
    QStringList lost;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        test::Chance chance{seed};
        test::PlanLines lines = test::madeUpPlan(chance);
        for (int times = 0; times < 3; ++times) {
            test::mutate(lines, GetParam(), chance);
        }
        const QString format = writtenFormats()[seed % writtenFormats().size()];
        const auto document = readDocument(u"plan"_s, test::writtenAs(format, lines), format);
        const auto proposal = interpret(document.value());
        if (proposal) {
            for (const QString& word : test::lostWords(document.value(), proposal.value())) {
                // Among measures "TBC" only says that none is given, and a finding says so.
                if (!word.endsWith(u": tbc"_s) || !test::hasFinding(proposal.value(), u"BP-IMP-032"_s)) {
                    lost.append(u"plan %1, %2, %3"_s.arg(seed).arg(format, word));
                }
            }
        }
    }
    EXPECT_EQ(lost.join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Kinds, MutatedWords,
    ::testing::ValuesIn(test::mutations().begin(), test::mutations().end()), [](const auto& mutation) {
        return QString::fromLatin1(mutation.param.name).replace(u' ', u'_').toStdString();
    });

RC_GTEST_PROP(ImportMutations, AnyBytesAreReadOrRefused, (const std::vector<unsigned char>& bytes))
{
    QByteArray content;
    for (const unsigned char byte : bytes) {
        content.append(static_cast<char>(byte));
    }
    for (const QString& format : importFormats()) {
        readsOrRefuses(content, format);
    }
}

RC_GTEST_PROP(ImportMutations, AnyPiecesOfAPageAreReadOrRefused, ())
{
    static const QStringList pieces{u"<table>"_s, u"</table>"_s, u"<tr>"_s, u"<td rowspan=3>"_s, u"<td colspan=2>"_s,
        u"<th>Action"_s, u"<th>Lead"_s, u"<td>"_s, u"</td>"_s, u"<ul><li>"_s, u"<br>"_s, u"<p>"_s, u"<h2>"_s, u"</h2>"_s,
        u"<b>"_s, u"</i>"_s, u"<!--"_s, u"-->"_s, u"<script>"_s, u"</script>"_s, u"&amp"_s, u"&#0;"_s, u"<td"_s,
        u"We will visit"_s, u"Board Manager"_s, u"May 2026"_s, u"Priority 1 - Homes"_s, u"<td style='background:#f00'>"_s};
    QString page;
    for (int count = number(60); count > 0; --count) {
        page += anyOf(pieces);
    }
    readsOrRefuses(page.toUtf8(), u"html"_s);
}

RC_GTEST_PROP(ImportMutations, AnyPiecesOfSeparatedValuesAreReadOrRefused, ())
{
    static const QStringList pieces{u","_s, u";"_s, u"\""_s, u"\"\""_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"|"_s, u"'="_s,
        u"Action"_s, u"Lead"_s, u"Timescale"_s, u"We will visit"_s, u"Board Manager"_s, u"May 2026"_s, u" "_s};
    QString text;
    for (int count = number(80); count > 0; --count) {
        text += anyOf(pieces);
    }
    readsOrRefuses(text.toUtf8(), u"csv"_s);
}

} // namespace boardplan
