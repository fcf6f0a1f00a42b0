#include <boardplan/models/action_list_model.h>

#include "support/book_builder.h"
#include "support/document/open_document.h"

#include <boardplan/document/verbs.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

BookBuilder listBook()
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s)
        .closedMeeting("2026-06-11")
        .closedMeeting("2026-09-12")
        .openMeeting("2026-12-04");
    build.plan(u"P"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s);
    build.action(u"1.1"_s, u"Hear from forty people"_s).due("2026-12-18").lead(u"QA Subgroup"_s);
    build.rated(u"green"_s, day("2026-11-10"), u"Café talks in\ntwo towns"_s);
    build.action(u"1.2"_s, u"Publish the leaflet"_s).rated(u"blue"_s, day("2026-09-01"));
    build.priority(u"2"_s, u"Preventing"_s);
    build.action(u"2.1"_s, u"Agree the fire safety framework"_s).due("2026-09-30");
    build.lead(u"QA Subgroup"_s).lead(u"Fire Service"_s).measure(u"Signed by all partners"_s);
    build.rated(u"amber"_s, day("2026-09-02")).rated(u"red"_s, day("2026-11-12"));
    build.action(u"2.2"_s, u"Renew the pathway"_s).due("2027-03-31").lead(u"Fire Service"_s);
    build.rated(u"green"_s, day("2026-06-05"));
    build.action(u"2.3"_s, u"Train new members"_s).timescale(u"Quarterly"_s);
    return build;
}

class ActionList : public ::testing::Test {
protected:
    ActionList()
    {
        EXPECT_TRUE(document->apply(build.edit()).ok());
        model.show(build.planId(), document->view());
    }

    // One line a row: the label of an action, or the title of a group in brackets.
    QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const ActionLine& line = model.lineAt(row);
            lines.append(line.isHeading() ? u'[' + model.index(row, 0).data().toString() + u']'
                                          : model.index(row, 0).data(RefRole).toString());
        }
        return lines;
    }
    QModelIndex cell(const QString& ref, ActionColumn column)
    {
        return model.indexOf({{}, build.actionId(ref)}, static_cast<int>(column));
    }
    QString spoken(const QString& ref, ActionColumn column)
    {
        return cell(ref, column).data(Qt::AccessibleTextRole).toString();
    }
    QStringList notes(const QString& ref, ActionColumn column)
    {
        QStringList texts;
        for (const CellNote& note :
             cell(ref, column).data(NotesRole).value<std::vector<CellNote>>()) {
            texts.append(note.text);
        }
        return texts;
    }
    void sort(ActionColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model.sort(static_cast<int>(column), order);
    }
    void filterBy(ActionFact fact)
    {
        ActionFilter filter;
        filter.facts = {fact};
        model.setFilter(filter);
    }
    void find(const QString& text)
    {
        ActionFilter filter;
        filter.text = text;
        model.setFilter(filter);
    }
    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(document->apply(edit.value()).ok());
    }
    void rate(const QString& ref, const QString& rating)
    {
        Update update;
        update.action = build.actionId(ref);
        update.rating = rating;
        update.reportedOn = day("2026-11-22");
        carryOut(recordUpdate(document->book(), update, day("2026-11-22"), document->now()));
    }

    BookBuilder build = listBook();
    OpenDocument document;
    ActionListModel model{*document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ActionList, ShowsEveryActionInPlanOrder)
{
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"1.2"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s}));
    EXPECT_EQ(model.counts().total, 5);
    EXPECT_EQ(model.counts().shown, 5);
    EXPECT_EQ(model.counts().facts[0], 1);
}

TEST_F(ActionList, CellsSayColumnValueAndWhatIsFlagged)
{
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Ref), u"Ref: 2.1"_s);
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Action), u"Action: Agree the fire safety framework"_s);
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Priority), u"Priority: 2 Preventing"_s);
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Leads), u"Lead: QA Subgroup / Fire Service"_s);
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Due), u"Due: 30 Sep 2026"_s);
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Rating), u"Rating: Red, overdue 53 days"_s);
    EXPECT_EQ(spoken(u"1.1"_s, ActionColumn::LastUpdate),
              u"Last update: 10 Nov: Café talks in; two towns"_s);
    EXPECT_EQ(spoken(u"2.3"_s, ActionColumn::LastUpdate), u"Last update: empty"_s);
    EXPECT_EQ(spoken(u"2.3"_s, ActionColumn::Rating).section(u',', 0, 0), u"Rating: Not rated"_s);
    EXPECT_EQ(notes(u"2.3"_s, ActionColumn::Due), QStringList{u"Quarterly"_s});
}

TEST_F(ActionList, AMovedDateSaysBoth)
{
    Update update;
    update.action = build.actionId(u"2.1"_s);
    update.reportedOn = day("2026-11-20");
    update.newDate = {u"31 January 2027"_s, day("2027-01-31"), u"Waiting"_s};
    update.whatHappened = u"Moved."_s;
    carryOut(recordUpdate(document->book(), update, day("2026-11-22"), document->now()));
    EXPECT_EQ(cell(u"2.1"_s, ActionColumn::Due).data().toString(),
              u"30 Sep 2026 (now 31 Jan 2027)"_s);
    EXPECT_EQ(notes(u"2.1"_s, ActionColumn::Due),
              (QStringList{u"30 Sep 2026"_s, u"now 31 Jan 2027"_s}));
}

TEST_F(ActionList, DueMaySayTheNextReportToo)
{
    EXPECT_FALSE(cell(u"2.3"_s, ActionColumn::NextReport).data().toString().isEmpty());
    model.setDueWithReport(true);
    const QStringList due = notes(u"2.3"_s, ActionColumn::Due);
    ASSERT_EQ(due.size(), 2);
    EXPECT_EQ(due.last(),
              u"report "_s + cell(u"2.3"_s, ActionColumn::NextReport).data().toString());
}

TEST_F(ActionList, SortsByDateBySeverityAndBackToPlanOrder)
{
    sort(ActionColumn::Due);
    EXPECT_EQ(rows(), (QStringList{u"2.1"_s, u"1.1"_s, u"2.2"_s, u"1.2"_s, u"2.3"_s}));
    sort(ActionColumn::Due, Qt::DescendingOrder);
    EXPECT_EQ(rows(), (QStringList{u"2.2"_s, u"1.1"_s, u"2.1"_s, u"1.2"_s, u"2.3"_s}));
    sort(ActionColumn::Rating);
    EXPECT_EQ(rows(), (QStringList{u"2.1"_s, u"1.1"_s, u"2.2"_s, u"1.2"_s, u"2.3"_s}));
    sort(ActionColumn::LastUpdate);
    EXPECT_EQ(rows(), (QStringList{u"2.2"_s, u"1.2"_s, u"1.1"_s, u"2.1"_s, u"2.3"_s}));
    sort(ActionColumn::Action, Qt::DescendingOrder);
    EXPECT_EQ(rows(), (QStringList{u"2.3"_s, u"2.2"_s, u"1.2"_s, u"1.1"_s, u"2.1"_s}));
    sort(ActionColumn::Flags);
    EXPECT_EQ(rows().first(), u"2.2"_s); // awaited and stale
    sort(ActionColumn::Ref, Qt::DescendingOrder);
    EXPECT_EQ(rows(), (QStringList{u"2.3"_s, u"2.2"_s, u"2.1"_s, u"1.2"_s, u"1.1"_s}));
    sort(ActionColumn::Ref);
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"1.2"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s}));
}

TEST_F(ActionList, GroupsByLeadUnderEachOfThem)
{
    model.setGrouping(ActionGrouping::Lead);
    EXPECT_EQ(rows(), (QStringList{u"[Fire Service]"_s, u"2.1"_s, u"2.2"_s, u"[QA Subgroup]"_s,
                                   u"1.1"_s, u"2.1"_s, u"[No lead]"_s, u"1.2"_s, u"2.3"_s}));
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Fire Service, 2 actions"_s);
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.counts().shown, 5);

    ActionFilter filter;
    filter.leads = {build.leadId(u"QA Subgroup"_s)};
    model.setFilter(filter);
    EXPECT_EQ(rows(), (QStringList{u"[QA Subgroup]"_s, u"1.1"_s, u"2.1"_s}));
}

TEST_F(ActionList, GroupsByPriorityRatingAndMonth)
{
    model.setGrouping(ActionGrouping::Priority);
    EXPECT_EQ(rows(), (QStringList{u"[1 Listening]"_s, u"1.1"_s, u"1.2"_s, u"[2 Preventing]"_s,
                                   u"2.1"_s, u"2.2"_s, u"2.3"_s}));
    model.setGrouping(ActionGrouping::Rating);
    EXPECT_EQ(rows(), (QStringList{u"[Red]"_s, u"2.1"_s, u"[Green]"_s, u"1.1"_s, u"2.2"_s,
                                   u"[Complete]"_s, u"1.2"_s, u"[Not rated]"_s, u"2.3"_s}));
    EXPECT_EQ(model.index(0, 0).data(ShownRatingRole).value<ShownRating>().rating->key, u"red"_s);
    model.setGrouping(ActionGrouping::DueMonth);
    sort(ActionColumn::Ref, Qt::DescendingOrder);
    EXPECT_EQ(rows(),
              (QStringList{u"[September 2026]"_s, u"2.1"_s, u"[December 2026]"_s, u"1.1"_s,
                           u"[March 2027]"_s, u"2.2"_s, u"[No due date]"_s, u"2.3"_s, u"1.2"_s}));
}

TEST_F(ActionList, FindsWordsAndSaysWhereTheyStandIfNoCellShowsThem)
{
    find(u"cafe TWO"_s);
    EXPECT_EQ(rows(), QStringList{u"1.1"_s});
    EXPECT_EQ(model.terms(), (QStringList{u"cafe"_s, u"two"_s}));
    EXPECT_TRUE(notes(u"1.1"_s, ActionColumn::Action).isEmpty());
    find(u"partners fire"_s);
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});
    EXPECT_EQ(notes(u"2.1"_s, ActionColumn::Action),
              QStringList{u"Measure: Signed by all partners"_s});
    EXPECT_EQ(spoken(u"2.1"_s, ActionColumn::Action),
              u"Action: Agree the fire safety framework, Measure: Signed by all partners"_s);
    find({});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(ActionList, AFoundWordFarInIsBroughtIntoSight)
{
    const QString text = u"Word "_s.repeated(40) + u"needle in the middle"_s;
    carryOut(setActionText(document->book(), build.actionId(u"2.2"_s), text));
    find(u"needle"_s);
    const QString body = cell(u"2.2"_s, ActionColumn::Action).data(BodyRole).toString();
    EXPECT_TRUE(body.startsWith(u'…')) << body.toStdString();
    EXPECT_LT(body.indexOf(u"needle"_s), 40);
    EXPECT_EQ(cell(u"2.2"_s, ActionColumn::Action).data().toString(), text.trimmed());
}

TEST_F(ActionList, WhatChangedSinceTheMeetingNeedsItsRatings)
{
    filterBy(ActionFact::Changed);
    EXPECT_EQ(model.rowCount(), 0);
    const auto then = document->viewAsAt(day("2026-09-12"));
    QHash<ActionId, QString> ratings;
    for (const ActionId id : document->book().allActionsOf(build.planId())) {
        ratings.insert(id, then.value().standing(id).rating);
    }
    QSignalSpy counted{&model, &ActionListModel::countsChanged};
    model.setRatingsThen(ratings);
    EXPECT_EQ(counted.count(), 1);
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"2.1"_s}));
    EXPECT_EQ(model.counts().facts[static_cast<std::size_t>(ActionFact::Changed)], 2);
}

TEST_F(ActionList, ARatingMovesItsRowAndKeepsItsIndex)
{
    sort(ActionColumn::Rating);
    const QPersistentModelIndex pathway = cell(u"2.2"_s, ActionColumn::Ref);
    const QPersistentModelIndex first = cell(u"1.1"_s, ActionColumn::Ref);
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    rate(u"1.1"_s, u"red"_s);
    rate(u"2.1"_s, u"green"_s);
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"2.1"_s, u"2.2"_s, u"1.2"_s, u"2.3"_s}));
    EXPECT_EQ(first.row(), 0);
    EXPECT_EQ(pathway.row(), 2);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ActionList, AnEditLetsRowsComeAndGo)
{
    filterBy(ActionFact::UpdateAwaited);
    EXPECT_EQ(rows(), (QStringList{u"2.2"_s, u"2.3"_s}));
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    rate(u"2.2"_s, u"green"_s);
    EXPECT_EQ(rows(), QStringList{u"2.3"_s});
    EXPECT_EQ(removed.count(), 1);
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(rows(), (QStringList{u"2.2"_s, u"2.3"_s}));
    EXPECT_EQ(inserted.count(), 1);
}

TEST_F(ActionList, AnotherDayShowsTheRatingsOfThatDay)
{
    auto then = document->viewAsAt(day("2026-09-12"));
    model.show(build.planId(), then.value());
    EXPECT_EQ(cell(u"2.1"_s, ActionColumn::Rating).data().toString(), u"Amber"_s);
    EXPECT_EQ(cell(u"1.1"_s, ActionColumn::Rating).data().toString(), u"Not rated"_s);
    model.show(build.planId(), document->view());
    EXPECT_EQ(cell(u"2.1"_s, ActionColumn::Rating).data().toString(), u"Red"_s);
}

TEST_F(ActionList, APlanThatIsNotThereIsEmpty)
{
    model.show({}, document->view());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.counts().total, 0);
}

} // namespace boardplan::test
