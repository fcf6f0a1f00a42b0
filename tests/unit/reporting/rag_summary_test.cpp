#include "sample_book.h"

#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

template <typename Block> std::vector<Block> blocksOf(const Report& report)
{
    std::vector<Block> found;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* one = std::get_if<Block>(&block)) {
            found.push_back(*one);
        }
    }
    return found;
}

QStringList paragraphs(const Report& report)
{
    QStringList texts;
    for (const ReportParagraph& paragraph : blocksOf<ReportParagraph>(report)) {
        texts << QStringList{paragraph.lead, paragraph.text}.join(u' ').trimmed();
    }
    return texts;
}

QStringList texts(const ReportRow& row)
{
    QStringList cells;
    for (const ReportCell& cell : row.cells) {
        cells << (cell.small.isEmpty() ? cell.text : cell.text + u" | "_s + cell.small);
    }
    return cells;
}

Report summaryOf(const SampleBook& sample)
{
    return ragSummary(View{sample.book, sampleDay}, sample.plan, {});
}

Report sampleSummary()
{
    const SampleBook sample = sampleBook();
    const View since{sample.book, sample.standingsAt(sampleMeeting), sampleMeeting};
    ReportOptions options;
    options.since = &since;
    return ragSummary(View{sample.book, sampleDay}, sample.plan, options);
}

} // namespace

TEST(RagSummary, SaysWhatAndWhenItIs)
{
    const Report report = sampleSummary();
    EXPECT_EQ(report.title, u"RAG summary: Business plan 2026–27"_s);
    EXPECT_EQ(
        report.subtitle,
        u"Sampleton Safeguarding Adults Board · for the board of 4 December 2026 · ratings as at 22 November 2026"_s);
    ASSERT_TRUE(report.overall.has_value());
    EXPECT_EQ(report.overall->text(), u"Amber"_s);
    EXPECT_EQ(report.date, sampleDay);
}

TEST(RagSummary, AsksFirstThenTheViewsOwnSentence)
{
    const SampleBook sample = sampleBook();
    const View view{sample.book, sampleDay};
    const auto found = paragraphs(ragSummary(view, sample.plan, {}));
    EXPECT_EQ(
        found[0],
        u"The board is asked to write to both chief officers (2.2a), and to fund a replacement (3.1)."_s);
    EXPECT_EQ(found[1], view.sentence(Node::of(NodeKind::Plan, sample.plan)));
    EXPECT_TRUE(found[1].startsWith(u"Amber: 2 of 8 rated actions are red (2.2a, 3.1)"_s))
        << found[1].toStdString();
}

TEST(RagSummary, OneRowPerPriority)
{
    const auto table = blocksOf<ReportTable>(sampleSummary()).front();
    ASSERT_EQ(table.groups.size(), 1u);
    const auto& rows = table.groups.front().rows;
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(texts(rows[0]), (QStringList{u"1"_s, u"Listening to people who use services"_s,
                                           u"Green"_s, u"green 2, complete 1"_s, u"3 of 3 (100%)"_s,
                                           u"3 of 3"_s, u"→ same"_s}));
    EXPECT_EQ(texts(rows[1]), (QStringList{u"2"_s, u"Preventing harm before it occurs"_s, u"Red"_s,
                                           u"red 1, amber 1, green 1"_s, u"1 of 3 (33%)"_s,
                                           u"3 of 3"_s, u"↓ worse | was amber"_s}));
    EXPECT_EQ(texts(rows[2])[5], u"2 of 3"_s);
    EXPECT_EQ(table.columns.back().heading, u"Since 12 Sep"_s);
}

TEST(RagSummary, EveryRedThenEveryAmberWithWhatTheBoardNeeds)
{
    const auto tables = blocksOf<ReportTable>(sampleSummary());
    ASSERT_EQ(tables.size(), 3u);
    EXPECT_EQ(texts(tables[1].groups.front().rows.front()),
              (QStringList{
                  u"2.2a"_s, u"Fire safety framework adopted by all partner organisations"_s,
                  u"Fire and Rescue Service, QA Subgroup"_s,
                  u"September 2026 (now 31 January 2027)"_s, u"Red | since 18 Nov, was amber"_s,
                  u"Two partners have not signed; legal advice awaited. | 18 Nov 2026"_s,
                  u"Second legal opinion by 30 November."_s, u"Write to both chief officers"_s}));
    EXPECT_EQ(texts(tables[1].groups.front().rows[1])[3], u"October 2026 | overdue 22 days"_s);
    EXPECT_EQ(tables[2].groups.front().rows.size(), 2u);
    EXPECT_EQ(texts(tables[2].groups.front().rows[1])[4], u"Amber | since 1 Jun"_s);
    EXPECT_EQ(tables[1].columns.size(), 8u);
    EXPECT_EQ(tables[2].columns.size(), 7u); // nothing is asked for the amber ones
}

TEST(RagSummary, NamesWhatTheColoursDoNotSpeakOf)
{
    const auto found = paragraphs(sampleSummary());
    EXPECT_TRUE(found.contains(u"Not rated: 3.3."_s));
    EXPECT_TRUE(found.contains(
        u"Not counted: 3.4 (paused since 3 Mar 2026: awaiting national guidance)."_s));
}

TEST(RagSummary, APlanNotYetRatedStillMakesAPaper)
{
    const auto found = paragraphs(summaryOf(importedBook()));
    EXPECT_TRUE(found.contains(u"No decision is asked of the board in the latest updates."_s));
    EXPECT_TRUE(found.contains(u"Too few rated to give a colour: 0 of 9."_s));
    EXPECT_TRUE(found.contains(u"No action is rated red or amber."_s));
    EXPECT_TRUE(
        found.contains(u"Not rated: no update on any of the 9 actions has given a rating yet."_s));
    const QStringList rules = blocksOf<ReportRules>(summaryOf(importedBook())).front().paragraphs;
    EXPECT_FALSE(rules.join(u'\n').contains(u"Too few rated"_s)); // of each priority once more
}

TEST(RagSummary, APlanWithNothingInItStillMakesAPaper)
{
    const Report report = summaryOf(SampleBook{});
    EXPECT_EQ(report.overall->text(), u"Nothing to rate"_s);
    EXPECT_TRUE(blocksOf<ReportTable>(report).empty());
}

TEST(RagSummary, TheBoardsJudgementStandsBesideWhatIsWorkedOut)
{
    SampleBook sample = sampleBook();
    Override judgement;
    judgement.id = OverrideId::create();
    judgement.node = Node::of(NodeKind::Priority, sample.book.prioritiesOf(sample.plan).front());
    judgement.rating = u"red"_s;
    judgement.on = {2026, 11, 20};
    sample.book.put(inserted(judgement));
    const auto row = blocksOf<ReportTable>(summaryOf(sample)).front().groups.front().rows.front();
    EXPECT_EQ(texts(row)[2], u"Red | Board’s judgement; worked out: Green"_s);
}

TEST(RagSummary, MarkedCompleteIsCountedInASchemeWithoutBlue)
{
    SampleBook sample;
    sample.editPlan().ratingScheme = ragScheme();
    sample.putPlan();
    const auto id =
        sample.addAction(sample.addPriority(u"1"_s, u"One"_s), u"1.1"_s, u"Done"_s, {}, {});
    sample.edit(id, [](Action& action) { action.completedOn = {2026, 10, 1}; });
    const Report report = summaryOf(sample);
    EXPECT_EQ(texts(blocksOf<ReportTable>(report).front().groups.front().rows.front())[3],
              u"complete 1"_s);
    EXPECT_EQ(blocksOf<ReportKey>(report).front().entries.front().chip.text(), u"Complete"_s);
}

TEST(RagSummary, TheRuleIsOnTheLastPageInTheSchemesWords)
{
    const Report report = sampleSummary();
    ASSERT_TRUE(std::holds_alternative<ReportRules>(report.blocks.back()));
    const QString rules = std::get<ReportRules>(report.blocks.back()).paragraphs.join(u'\n');
    EXPECT_TRUE(rules.contains(
        u"Rule “Balanced”, version 1: red where a third or more of the rated actions"_s));
    EXPECT_TRUE(rules.contains(u"at least two thirds of the actions counted"_s));
}

TEST(RagSummary, LabelsThatThePlanDoesNotPrintAreExplained)
{
    const QString how = u"Ref: an action without a printed reference of its own goes by its place: "_s;
    EXPECT_TRUE(paragraphs(summaryOf(importedBook())).contains(how + u"1/Objective 1#1 is number 1 under 1/Objective 1."_s));
    EXPECT_FALSE(paragraphs(sampleSummary()).join(u'\n').contains(how));
}

TEST(RagSummary, TheKeyAndTheHeadingsSayTheSchemesOwnWords)
{
    SampleBook sample = sampleBook();
    for (Rating& rating : sample.editPlan().ratingScheme.ratings) {
        if (rating.key == u"red"_s) {
            rating.meaning = u"Behind schedule"_s;
            rating.consequence = u"Requires the board"_s;
        }
    }
    sample.putPlan();
    const Report report = summaryOf(sample);
    const auto entries = blocksOf<ReportKey>(report).front().entries;
    EXPECT_EQ(entries[0].text, u"Blue: complete"_s);
    EXPECT_EQ(entries[1].text, u"on track, nothing for the board to do"_s);
    EXPECT_EQ(entries[3].text, u"Behind schedule. Requires the board"_s);
    EXPECT_FALSE(entries[4].chip.rating.has_value());
    EXPECT_EQ(blocksOf<ReportHeading>(report)[1].text, u"Red: requires the board"_s);
}

TEST(RagSummary, CommentaryForTheComingMeetingIsPrinted)
{
    SampleBook sample = sampleBook();
    const auto note = [&](const Node& node, const QDate& on, const QString& text) {
        Commentary commentary;
        commentary.id = CommentaryId::create();
        commentary.node = node;
        commentary.on = on;
        commentary.text = text;
        sample.book.put(inserted(commentary));
    };
    const Node plan = Node::of(NodeKind::Plan, sample.plan);
    note(plan, {2026, 9, 1}, u"Told to the last meeting."_s);
    note(plan, {2026, 11, 1}, u"A hard quarter."_s);
    note(Node::of(NodeKind::Priority, sample.book.prioritiesOf(sample.plan)[1]), {2026, 11, 2},
         u"Two letters sent."_s);
    const auto found = paragraphs(summaryOf(sample));
    EXPECT_TRUE(found.contains(u"Commentary: A hard quarter."_s));
    EXPECT_TRUE(
        found.contains(u"Priority 2: Preventing harm before it occurs, red: Two letters sent."_s));
    EXPECT_FALSE(found.join(u'\n').contains(u"Told to the last meeting."_s));
}

TEST(RagSummary, AnEarlierCommentarySaysOfWhen)
{
    SampleBook sample = sampleBook();
    Commentary commentary;
    commentary.id = CommentaryId::create();
    commentary.node = Node::of(NodeKind::Plan, sample.plan);
    commentary.on = {2026, 9, 1};
    commentary.text = u"Told to the last meeting."_s;
    sample.book.put(inserted(commentary));
    EXPECT_TRUE(paragraphs(summaryOf(sample))
                    .contains(u"Commentary (of 1 September 2026): Told to the last meeting."_s));
}

TEST(RagSummary, LinesOfACommentaryAreAListAndParagraphsStayParagraphs)
{
    SampleBook sample = sampleBook();
    Commentary commentary;
    commentary.id = CommentaryId::create();
    commentary.node = Node::of(NodeKind::Plan, sample.plan);
    commentary.on = {2026, 11, 1};
    commentary.text = u"2.2a Red: Not signed.\n3.1 Red: Withdrawn.\n\nBoth need the board."_s;
    sample.book.put(inserted(commentary));
    const Report report = summaryOf(sample);
    const auto found = paragraphs(report);
    EXPECT_TRUE(found.contains(u"Commentary:"_s));
    EXPECT_TRUE(found.contains(u"Both need the board."_s));
    ASSERT_FALSE(blocksOf<ReportList>(report).empty());
    EXPECT_EQ(blocksOf<ReportList>(report).back().items,
              (QStringList{u"2.2a Red: Not signed."_s, u"3.1 Red: Withdrawn."_s}));
}

} // namespace boardplan::test
