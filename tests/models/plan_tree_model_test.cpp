#include <boardplan/models/plan_tree_model.h>

#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/document/verbs.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class PlanTreeModelTest : public ::testing::Test {
protected:
    PlanTreeModelTest()
        : m_sample{test::addSamplePlan(*m_document)}
    {
        m_model.show(m_sample.plan, m_document->view());
    }

    QModelIndex cell(ActionId action, const QString& field) const
    {
        return m_model.indexOf(Node::of(NodeKind::Action, action), m_model.columnShowing(field));
    }
    QStringList headings() const
    {
        QStringList headings;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            headings.append(m_model.headerData(column, Qt::Horizontal).toString());
        }
        return headings;
    }
    QString spoken(ActionId action, const QString& field) const
    {
        return cell(action, field).data(Qt::AccessibleTextRole).toString();
    }
    QStringList textsOf(const QVariant& notes) const
    {
        QStringList texts;
        for (const CellNote& note : notes.value<std::vector<CellNote>>()) {
            texts.append(note.text);
        }
        return texts;
    }
    void apply(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(m_document->apply(edit.value()).ok());
    }
    void replace(const Plan& after)
    {
        apply(
            Edit{u"Change the plan"_s, {}, {replaced(*m_document->book().find(after.id), after)}});
    }

    test::OpenDocument m_document;
    test::SamplePlan m_sample;
    PlanTreeModel m_model{*m_document};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(PlanTreeModelTest, ShowsPrioritiesObjectivesAndActionsInPlanOrder)
{
    ASSERT_EQ(m_model.rowCount(), 2);
    const QModelIndex prevention = m_model.index(0, 0);
    EXPECT_EQ(prevention.data(RefRole).toString(), u"2"_s);
    ASSERT_EQ(m_model.rowCount(prevention), 2);
    EXPECT_EQ(m_model.nodeAt(m_model.index(0, 0, prevention)),
              Node::of(NodeKind::Objective, m_sample.early));
    EXPECT_EQ(m_model.rowCount(m_model.index(1, 0, prevention)), 2);
    EXPECT_EQ(m_model.rowCount(m_model.index(1, 0)), 3);
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 1)), 0); // children hang on column 0 alone
}

TEST_F(PlanTreeModelTest, UsesTheHeadingsOfThePlanAndAddsWhatItLacks)
{
    EXPECT_EQ(headings(),
              (QStringList{u"Ref"_s, u"Key action"_s, u"Owner"_s, u"Timescale"_s,
                           u"What will demonstrate success"_s, u"Latest update"_s, u"Rating"_s}));
}

TEST_F(PlanTreeModelTest, APlanWithoutColumnsGetsTheDefaultOnes)
{
    Plan plan = *m_document->book().find(m_sample.plan);
    plan.columns.clear();
    replace(plan);
    EXPECT_EQ(headings(), (QStringList{u"Ref"_s, u"Action"_s, u"Lead"_s, u"Timescale"_s,
                                       u"Measure"_s, u"Latest update"_s, u"Rating"_s}));
}

TEST_F(PlanTreeModelTest, AColumnOfSeveralFieldsShowsThemTogetherAndObjectivesHaveRowsOfTheirOwn)
{
    Plan plan = *m_document->book().find(m_sample.plan);
    plan.columns = {{u"Goal"_s, {u"objective"_s}},
                    {u"Task and lead"_s, {u"action"_s, u"leads"_s}},
                    {u"RAG status and comments"_s, {u"rating"_s, u"latestUpdate"_s}}};
    replace(plan);
    EXPECT_EQ(headings(),
              (QStringList{u"Ref"_s, u"Task and lead"_s, u"RAG status and comments"_s}));
    EXPECT_EQ(
        cell(m_sample.competency, u"leads"_s).data().toString(),
        u"Competency framework agreed and used in supervision\nLearning and Development Subgroup"_s);
    const QModelIndex rated = cell(m_sample.competency, u"rating"_s);
    EXPECT_EQ(rated.data().toString(), u"Red\n12 Sep: First draft rejected."_s);
    EXPECT_EQ(rated.data(BodyRole).toString(), u"12 Sep: First draft rejected."_s);
}

TEST_F(PlanTreeModelTest, SaysWhatIsDueBelowTheTimescale)
{
    EXPECT_EQ(textsOf(cell(m_sample.pathway, u"timescale"_s).data(NotesRole)),
              QStringList{u"due 30 Jun 2026"_s});
    const auto overdue =
        cell(m_sample.fireSafety, u"timescale"_s).data(NotesRole).value<std::vector<CellNote>>();
    ASSERT_EQ(overdue.size(), 1U);
    EXPECT_EQ(overdue[0], (CellNote{u"overdue 53 days"_s, Tone::Danger}));
    const QStringList yearly = textsOf(cell(m_sample.conference, u"timescale"_s).data(NotesRole));
    ASSERT_EQ(yearly.size(), 1);
    EXPECT_TRUE(yearly[0].startsWith(u"next report "_s)) << yearly[0].toStdString();
}

TEST_F(PlanTreeModelTest, PublishedWordsStandBesideTheCurrentOnes)
{
    apply(adoptPlan(m_document->book(), m_sample.plan, {2026, 4, 1}));
    EXPECT_TRUE(textsOf(cell(m_sample.guide, u"timescale"_s).data(NotesRole)).filter(u"published"_s).isEmpty());
    apply(setActionTimescale(m_document->book(), m_sample.guide, u"March 2027"_s));
    EXPECT_EQ(textsOf(cell(m_sample.guide, u"timescale"_s).data(NotesRole)),
              (QStringList{u"published: Q3 2026/27"_s, u"due 31 Mar 2027"_s}));
}

TEST_F(PlanTreeModelTest, ANextReportThatHasGoneByIsNotAnnounced)
{
    apply(setActionTimescale(m_document->book(), m_sample.survey, u"Ongoing"_s));
    ASSERT_LT(m_document->view().deadline(m_sample.survey).nextReport, m_document->today());
    const QStringList notes = textsOf(cell(m_sample.survey, u"timescale"_s).data(NotesRole));
    EXPECT_TRUE(notes.filter(u"next report"_s).isEmpty()) << notes.join(u", "_s).toStdString();
}

TEST_F(PlanTreeModelTest, TagsWhatNoOtherLineSays)
{
    const QModelIndex latest = cell(m_sample.selfNeglect, u"latestUpdate"_s);
    EXPECT_TRUE(textsOf(latest.data(TagsRole)).contains(u"same text"_s));
    const QStringList overdue =
        textsOf(cell(m_sample.fireSafety, u"latestUpdate"_s).data(TagsRole));
    EXPECT_TRUE(overdue.filter(u"overdue"_s).isEmpty()) << overdue.join(u", "_s).toStdString();
}

TEST_F(PlanTreeModelTest, APausedActionSaysSinceWhen)
{
    apply(setActionState(m_document->book(), m_sample.guide,
                         {ActionStateKey::Paused, u"awaiting guidance"_s, QDate{2026, 3, 3}}));
    EXPECT_TRUE(textsOf(cell(m_sample.guide, u"latestUpdate"_s).data(TagsRole))
                    .contains(u"paused since 3 Mar 2026"_s));
}

TEST_F(PlanTreeModelTest, GivesRatingsOfActionsAndOfWhatHoldsThem)
{
    const auto red = cell(m_sample.competency, u"rating"_s).data(ShownRatingRole).value<ShownRating>();
    ASSERT_TRUE(red.rating.has_value());
    EXPECT_EQ(red.rating->key, u"red"_s);
    EXPECT_EQ(cell(m_sample.conference, u"rating"_s).data(ShownRatingRole).value<ShownRating>(),
              (ShownRating{std::nullopt, u"Not rated"_s}));
    const QModelIndex prevention =
        m_model.indexOf(Node::of(NodeKind::Priority, m_sample.prevention),
                        m_model.columnShowing(u"latestUpdate"_s));
    EXPECT_EQ(prevention.data().toString(), u"amber 2, green 1, complete 1"_s);
    EXPECT_EQ(prevention.data(DistributionRole).value<std::vector<RatingCount>>().size(), 3U);
    const QModelIndex workforce = m_model.indexOf(Node::of(NodeKind::Priority, m_sample.workforce),
                                                  m_model.columnShowing(u"rating"_s));
    EXPECT_EQ(workforce.data(ShownRatingRole).value<ShownRating>().word, u"Too few rated"_s);
}

TEST_F(PlanTreeModelTest, AJudgementStandsBesideWhatWasWorkedOut)
{
    Override judgement;
    judgement.id = OverrideId::create();
    judgement.node = Node::of(NodeKind::Priority, m_sample.prevention);
    judgement.rating = u"red"_s;
    judgement.reason = u"The fire deaths"_s;
    judgement.author = u"Chair"_s;
    judgement.on = m_document->today();
    apply(setJudgement(m_document->view(), judgement));
    const QModelIndex rating = m_model.indexOf(judgement.node, m_model.columnShowing(u"rating"_s));
    EXPECT_EQ(rating.data(ShownRatingRole).value<ShownRating>().word, u"Red"_s);
    EXPECT_EQ(textsOf(rating.data(NotesRole)),
              (QStringList{u"Board’s judgement"_s, u"worked out: Amber"_s}));
}

TEST_F(PlanTreeModelTest, CellsSpeakColumnValueAndRatingWord)
{
    EXPECT_TRUE(
        spoken(m_sample.fireSafety, u"rating"_s).startsWith(u"Rating: Amber, overdue 53 days"_s))
        << spoken(m_sample.fireSafety, u"rating"_s).toStdString();
    EXPECT_EQ(spoken(m_sample.fireSafety, u"leads"_s),
              u"Owner: Fire and Rescue Service; QA Subgroup"_s);
    EXPECT_EQ(spoken(m_sample.pathway, u"timescale"_s), u"Timescale: June 2026, due 30 Jun 2026"_s);
    EXPECT_EQ(spoken(m_sample.survey, u"measures"_s), u"What will demonstrate success: empty"_s);
    const QModelIndex rating = m_model.indexOf(Node::of(NodeKind::Priority, m_sample.prevention),
                                               m_model.columnShowing(u"rating"_s));
    EXPECT_EQ(rating.data(Qt::AccessibleTextRole).toString(), u"Rating: Amber, 4 of 4 rated"_s);
}

TEST_F(PlanTreeModelTest, ARowWithoutARefShowsItsLabelAside)
{
    const QModelIndex ref = cell(m_sample.survey, u"ref"_s);
    EXPECT_EQ(ref.data().toString(), QString{});
    EXPECT_EQ(textsOf(ref.data(NotesRole)), QStringList{m_document->view().label(m_sample.survey)});
}

struct EditedField {
    const char* name;
    const char16_t* field;
    const char16_t* typed;
};

void PrintTo(const EditedField& edited, std::ostream* out)
{
    *out << edited.name;
}

class PlanTreeModelEdit : public PlanTreeModelTest,
                          public ::testing::WithParamInterface<EditedField> {};

TEST_P(PlanTreeModelEdit, ChangesTheDocumentAndIsUndone)
{
    const QModelIndex index = cell(m_sample.guide, QString::fromUtf16(GetParam().field));
    const QString before = index.data(Qt::EditRole).toString();
    const QString typed = QString::fromUtf16(GetParam().typed);
    QSignalSpy changed{&m_model, &QAbstractItemModel::dataChanged};
    ASSERT_TRUE(index.flags().testFlag(Qt::ItemIsEditable));
    ASSERT_TRUE(m_model.setData(index, typed));
    EXPECT_EQ(index.data(Qt::EditRole).toString(), typed);
    EXPECT_GE(changed.count(), 1);
    ASSERT_TRUE(m_document->undo().ok());
    EXPECT_EQ(index.data(Qt::EditRole).toString(), before);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, PlanTreeModelEdit,
    ::testing::Values(EditedField{"Text", u"action", u"Publish a guide in five languages"},
                      EditedField{"Leads", u"leads", u"Board Manager"},
                      EditedField{"Timescale", u"timescale", u"March 2027"},
                      EditedField{"Measures", u"measures", u"Guide printed\nGuide read aloud"}),
    [](const auto& tested) { return std::string{tested.param.name}; });

TEST_F(PlanTreeModelTest, TitlesOfParentsAreEditedInTheActionColumn)
{
    const int column = m_model.columnShowing(u"action"_s);
    for (const Node& node : {Node::of(NodeKind::Priority, m_sample.prevention),
                             Node::of(NodeKind::Objective, m_sample.early)}) {
        const QModelIndex index = m_model.indexOf(node, column);
        EXPECT_FALSE(index.siblingAtColumn(column + 1).flags().testFlag(Qt::ItemIsEditable));
        ASSERT_TRUE(m_model.setData(index, u"Early help"_s));
        EXPECT_EQ(index.data(TitleRole).toString(), u"Early help"_s);
    }
}

TEST_F(PlanTreeModelTest, ARefusedEditIsTold)
{
    QSignalSpy failed{&m_model, &PlanTreeModel::editFailed};
    const QModelIndex text = cell(m_sample.guide, u"action"_s);
    const QString before = text.data().toString();
    EXPECT_FALSE(m_model.setData(text, QString{}));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, u"BP-DOC-020"_s);
    EXPECT_EQ(text.data().toString(), before);
}

TEST_F(PlanTreeModelTest, ACellThatCannotBeChangedIsTold)
{
    QSignalSpy failed{&m_model, &PlanTreeModel::editFailed};
    EXPECT_FALSE(m_model.setData(cell(m_sample.guide, u"rating"_s), u"red"_s));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, u"BP-MOD-001"_s);
}

TEST_F(PlanTreeModelTest, AnUpdateChangesTheRowAndItsParentsAlone)
{
    QSignalSpy changed{&m_model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&m_model, &QAbstractItemModel::modelReset};
    Update update;
    update.action = m_sample.guide;
    update.reportedOn = m_document->today();
    update.rating = u"red"_s;
    apply(recordUpdate(m_document->book(), update, m_document->today(),
                       {m_document->today(), QTime{9, 0}, Qt::UTC}));
    QSet<QUuid> told;
    for (const QList<QVariant>& arguments : changed) {
        told.insert(m_model.nodeAt(arguments[0].toModelIndex()).id);
    }
    EXPECT_EQ(told,
              (QSet<QUuid>{m_sample.guide.value, m_sample.early.value, m_sample.prevention.value}));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(cell(m_sample.guide, u"latestUpdate"_s).data().toString(), u"22 Nov: rated red"_s);
    const QModelIndex early = m_model.indexOf(Node::of(NodeKind::Objective, m_sample.early),
                                              m_model.columnShowing(u"rating"_s));
    EXPECT_EQ(early.data(ShownRatingRole).value<ShownRating>().word, u"Red"_s);
}

TEST_F(PlanTreeModelTest, APersistentIndexFollowsAMoveToAnotherParent)
{
    const QPersistentModelIndex text{cell(m_sample.guide, u"action"_s)};
    QSignalSpy moved{&m_model, &QAbstractItemModel::rowsMoved};
    const Action before = *m_document->book().find(m_sample.guide);
    Action after = before;
    after.objective = m_sample.risks;
    after.position = 1;
    apply(Edit{u"Move 2.1b"_s, {}, {replaced(before, after)}});
    EXPECT_EQ(moved.count(), 1);
    ASSERT_TRUE(text.isValid());
    EXPECT_EQ(text.row(), 0);
    EXPECT_EQ(m_model.nodeAt(text.parent()), Node::of(NodeKind::Objective, m_sample.risks));
    ASSERT_TRUE(m_document->undo().ok());
    EXPECT_EQ(text.row(), 1);
    EXPECT_EQ(m_model.nodeAt(text.parent()), Node::of(NodeKind::Objective, m_sample.early));
}

TEST_F(PlanTreeModelTest, AMoveAmongSiblingsCountsAsQtCounts)
{
    const Objective before = *m_document->book().find(m_sample.early);
    Objective after = before;
    after.position = 10 * positionGap;
    QSignalSpy moved{&m_model, &QAbstractItemModel::rowsMoved};
    apply(Edit{u"Move 2.1"_s, {}, {replaced(before, after)}});
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][1].toInt(), 0);
    EXPECT_EQ(moved[0][4].toInt(), 2);
    EXPECT_EQ(m_model.indexOf(Node::of(NodeKind::Objective, m_sample.early)).row(), 1);
}

TEST_F(PlanTreeModelTest, FindsByRefAndLabelInAnyCase)
{
    EXPECT_EQ(m_model.find(u" 2.1B "_s), Node::of(NodeKind::Action, m_sample.guide));
    EXPECT_EQ(m_model.find(u"2.1"_s), Node::of(NodeKind::Objective, m_sample.early));
    EXPECT_EQ(m_model.find(u"3"_s), Node::of(NodeKind::Priority, m_sample.workforce));
    EXPECT_EQ(m_model.find(m_document->view().label(m_sample.survey)),
              Node::of(NodeKind::Action, m_sample.survey));
    EXPECT_EQ(m_model.find(u"9.9"_s), Node{});
    EXPECT_EQ(m_model.find(u" "_s), Node{});
}

TEST_F(PlanTreeModelTest, AnotherDayIsNotEditableAndLeavesOutLaterActions)
{
    Action late = *m_document->book().find(m_sample.survey);
    late.id = ActionId::create();
    late.addedOn = QDate{2026, 11, 1};
    apply(Edit{u"Add an action"_s, {}, {inserted(late)}});
    EXPECT_EQ(m_model.rowCount(m_model.index(1, 0)), 4);
    const auto view = m_document->viewAsAt(QDate{2026, 7, 1});
    ASSERT_TRUE(view.ok());
    m_model.show(m_sample.plan, view.value());
    EXPECT_FALSE(m_model.isEditable());
    EXPECT_EQ(m_model.rowCount(m_model.index(1, 0)), 3);
    EXPECT_EQ(cell(m_sample.competency, u"rating"_s).data().toString(), u"Not rated"_s);
    EXPECT_FALSE(m_model.setData(cell(m_sample.guide, u"action"_s), u"No"_s));
    m_model.show(m_sample.plan, m_document->view());
    EXPECT_EQ(cell(m_sample.competency, u"rating"_s).data().toString(), u"Red"_s);
}

TEST_F(PlanTreeModelTest, AFileWithoutAPlanShowsNothing)
{
    m_model.show({}, m_document->view());
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.columnCount(), 7);
}

} // namespace boardplan
