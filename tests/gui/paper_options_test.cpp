#include "cli/report_choices.h"
#include "gui/compare/end_chooser.h"
#include "gui/frame/settings.h"
#include "gui/papers/report_export.h"
#include "gui/reports/column_list.h"
#include "gui/reports/logo_box.h"
#include "gui/reports/paper_gallery.h"
#include "gui/reports/paper_options.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/reports_view.h"
#include "gui/widgets/link_button.h"
#include "sample_session.h"

#include <boardplan/reporting/paper_pages.h>
#include <boardplan/reporting/paper_tables.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include <map>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionsTime = 30'000; // ms

} // namespace

class PaperOptionsTest : public ::testing::Test {
protected:
    PaperOptionsTest()
    {
        view.resize(1200, 900);
        view.chooseKind(u"actions"_s);
        showActive(view);
        settle();
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return view.isSettled() && view.preview().pageCount() > 0; }, optionsTime));
    }

    ColumnList& columns() { return view.options().columns(); }

    int rowOf(const QString& name)
    {
        for (int row = 0; row < columns().count(); ++row) {
            if (columns().item(row)->data(Qt::UserRole).toString() == name) {
                return row;
            }
        }
        ADD_FAILURE() << "no column " << name.toStdString();
        return 0;
    }

    // The headings of the first table of the paper in sight.
    QStringList headings()
    {
        settle();
        QStringList texts;
        const std::vector<PaperTable> tables = tablesOf(view.preview().pages()->report());
        for (const ReportColumn& column : tables.front().table.columns) {
            texts << column.heading;
        }
        return texts;
    }

    QString picture(const QSize& size, const QString& name = u"logo.png"_s)
    {
        QImage image{size, QImage::Format_RGB32};
        image.fill(Qt::darkGreen);
        EXPECT_TRUE(image.save(session.file(name)));
        return session.file(name);
    }

    SampleSession session;
    Settings settings{session.file(u"settings.ini"_s)};
    ReportExport reports{*session, &settings, nullptr};
    ReportsView view{*session, reports};
};

TEST_F(PaperOptionsTest, ColumnsAreChosenAndMovedByTheKeyboard)
{
    const QStringList usual = headings();
    ASSERT_GE(usual.size(), 4);
    EXPECT_TRUE(columns().isUsual());
    EXPECT_TRUE(view.choice().columns.isEmpty());
    columns().setFocus();
    columns().setCurrentRow(1);
    QTest::keyClick(&columns(), Qt::Key_Space);
    EXPECT_EQ(view.choice().columns.size(), usual.size() - 1);
    EXPECT_EQ(columns().currentRow(), 1); // it stays where it is
    EXPECT_FALSE(headings().contains(usual[1]));
    columns().setCurrentRow(0);
    QTest::keyClick(&columns(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&columns(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns().currentRow(), 2);
    EXPECT_EQ(headings().mid(0, 2), (QStringList{usual[2], usual[0]}));
    buttonSaying(view, u"The usual columns"_s).click();
    EXPECT_TRUE(view.choice().columns.isEmpty());
    EXPECT_EQ(headings(), usual);
}

TEST_F(PaperOptionsTest, TheKeysThatMoveAColumnAreItsOwn)
{
    QKeyEvent move{QEvent::ShortcutOverride, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier};
    move.ignore();
    QApplication::sendEvent(&columns(), &move);
    EXPECT_TRUE(move.isAccepted());
}

TEST_F(PaperOptionsTest, AColumnThatThePlanDoesNotPrintCanBeAdded)
{
    const int row = rowOf(u"themes"_s);
    EXPECT_EQ(columns().item(row)->checkState(), Qt::Unchecked);
    columns().item(row)->setCheckState(Qt::Checked);
    EXPECT_EQ(headings().last(), u"Themes"_s);
}

TEST_F(PaperOptionsTest, TheLastColumnStays)
{
    for (int row = 0; row < columns().count(); ++row) {
        columns().item(row)->setCheckState(Qt::Unchecked);
    }
    EXPECT_EQ(view.choice().columns.size(), 1);
    EXPECT_EQ(headings().size(), 1);
}

TEST_F(PaperOptionsTest, OnlyPapersWithTheActionTableHaveColumns)
{
    for (const QString& kind : reportKinds()) {
        view.chooseKind(kind);
        EXPECT_EQ(columns().isVisibleTo(&view), kind == u"actions"_s || kind == u"cover"_s) << kind.toStdString();
        EXPECT_TRUE(reports.build(view.choice()).ok());
    }
}

TEST_F(PaperOptionsTest, ColumnsOfAnotherPlanAreLeftOut)
{
    PaperChoice other = view.choice();
    other.columns = QStringList{u"A heading of another plan"_s, u"leads"_s};
    const auto report = reports.build(other);
    ASSERT_TRUE(report.ok());
    other.columns = QStringList{u"A heading of another plan"_s};
    EXPECT_TRUE(reports.build(other).ok());
}

TEST_F(PaperOptionsTest, ALogoIsTakenSeenAndRemoved)
{
    LogoBox& logo = view.options().logo();
    logo.read(picture({1200, 300}));
    EXPECT_EQ(logo.refusal(), QString{});
    settle();
    EXPECT_FALSE(view.choice().logo.isEmpty());
    const ReportLogo& shown = view.preview().pages()->report().logo;
    EXPECT_LE(shown.size.width(), 800);
    EXPECT_FALSE(shown.alternative.isEmpty());
    press(view, u"Remove"_s);
    settle();
    EXPECT_TRUE(view.preview().pages()->report().logo.png.isEmpty());
    EXPECT_TRUE(view.choice().logo.isEmpty());
}

TEST_F(PaperOptionsTest, APictureThatIsNoneIsRefusedInTheBoxAndTheOneBeforeStays)
{
    LogoBox& logo = view.options().logo();
    logo.read(picture({40, 20}));
    const QByteArray before = logo.logo();
    QFile text{session.file(u"words.png"_s)};
    ASSERT_TRUE(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    for (const QString& path : {session.file(u"words.png"_s), session.file(u"missing.png"_s), picture({5000, 10}, u"wide.png"_s)}) {
        logo.read(path);
        EXPECT_FALSE(logo.refusal().isEmpty()) << path.toStdString();
        EXPECT_EQ(logo.logo(), before);
    }
}

TEST_F(PaperOptionsTest, ColumnsLogoAndMeetingStayInASavedPaper)
{
    view.options().logo().read(picture({40, 20}));
    PaperChoice choice = view.choice();
    choice.columns = QStringList{u"leads"_s, u"action"_s};
    choice.since = ComparisonEnd{QDate{2026, 9, 12}, MeetingId::create()};
    EXPECT_EQ(paperChoiceOf(toJson(choice)), choice);
    QJsonObject json = toJson(choice);
    json[u"logo"_s] = u"bm8gcGljdHVyZQ=="_s; // "no picture"
    EXPECT_TRUE(paperChoiceOf(json)->logo.isEmpty());
}

TEST_F(PaperOptionsTest, ALogoOfAFileFromElsewhereIsDecodedLikeAnyOther)
{
    PaperChoice choice = view.choice();
    choice.logo = "\x89PNG\r\n\x1a\nnothing that can be decoded";
    const auto report = reports.build(choice);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, u"BP-REP-015"_s);
}

TEST_F(PaperOptionsTest, AnotherEndToCompareWithIsTold)
{
    view.chooseKind(u"progress"_s);
    settle();
    EndChooser* const since = view.findChild<EndChooser*>();
    ASSERT_NE(since, nullptr);
    EXPECT_TRUE(since->isVisibleTo(&view));
    PaperChoice choice = view.choice();
    EXPECT_FALSE(choice.since.has_value());
    choice.since = ComparisonEnd{QDate{2026, 7, 1}, {}};
    view.choose(choice);
    settle();
    EXPECT_TRUE(view.preview().pages()->report().title.contains(u"1 Jul"_s)
        || view.preview().pages()->report().subtitle.contains(u"1 Jul"_s))
        << view.preview().pages()->report().title.toStdString();
    EXPECT_EQ(since->end(), *choice.since);
}

// Each option of the command line is in the window, and each one of the window on the command line.
TEST_F(PaperOptionsTest, AreTheSameAsOnTheCommandLine)
{
    ReportChoices choices;
    CLI::App app;
    choices.declare(app);
    QStringList line;
    for (const CLI::Option* const option : app.get_options()) {
        line << QString::fromStdString(option->get_name());
    }
    line.removeAll(u"--help"_s);
    // Those that more than the paper's looks depend on are declared elsewhere: whose paper, and since when.
    line << u"--lead"_s << u"--since"_s;
    const std::map<QString, QStringList> names{{u"--marking"_s, {u"marking"_s}}, {u"--sections"_s, {u"leftOut"_s}},
        {u"--columns"_s, {u"columns"_s}}, {u"--sort"_s, {u"sort"_s}}, {u"--ratings"_s, {u"ratings"_s}},
        {u"--paper"_s, {u"size"_s}}, {u"--portrait"_s, {u"portrait"_s}}, {u"--public"_s, {u"public"_s}},
        {u"--intro"_s, {u"intro"_s}}, {u"--logo"_s, {u"logo"_s}}, {u"--lead"_s, {u"lead"_s}}, {u"--since"_s, {u"since"_s}}};
    QStringList kept = toJson(view.choice()).keys();
    kept.removeAll(u"paper"_s); // which paper it is: --kind
    for (const QString& option : line) {
        const auto named = names.find(option);
        ASSERT_NE(named, names.end()) << option.toStdString() << " is not in the window";
        for (const QString& key : named->second) {
            EXPECT_EQ(kept.removeAll(key), 1) << key.toStdString();
        }
    }
    EXPECT_TRUE(kept.isEmpty()) << kept.join(u' ').toStdString() << " is not on the command line";
}

// And each of them has a box that a person can find.
TEST_F(PaperOptionsTest, EachHasABox)
{
    QStringList found;
    for (const QString& kind : reportKinds()) {
        view.chooseKind(kind);
        for (QWidget* const widget : view.options().findChildren<QWidget*>()) {
            if (widget->isVisibleTo(&view.options())) {
                const auto* const box = qobject_cast<QAbstractButton*>(widget);
                found << widget->accessibleName() << (box == nullptr ? QString{} : box->text().remove(u'&'));
            }
        }
    }
    for (const QString& name : {u"Confidential marking"_s, u"What it holds"_s, u"Columns of the action table"_s,
             u"Order of actions"_s, u"Only actions rated (none ticked: all)"_s, u"Paper"_s, u"Edition for the public"_s,
             u"Introduction"_s, u"Logo"_s, u"Whose actions"_s, u"Compare with"_s}) {
        EXPECT_TRUE(found.contains(name)) << name.toStdString();
    }
}

} // namespace boardplan::test
