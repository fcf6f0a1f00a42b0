// Every command of the window: where it is found, how it is shown, and that it does something.

#include "frame_fixture.h"
#include "random_hand.h"

#include "gui/actions/action_table.h"
#include "gui/actions/actions_view.h"
#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/meetings/meetings_view.h"
#include "gui/plan/plan_view.h"
#include "gui/ratings/rating_choice.h"

#include <boardplan/document/verbs.h>
#include <boardplan/models/plan_tree_model.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Commands without a picture, and why. An id that ends in a dot stands for its group.
struct Pictureless {
    const char* id;
    const char* reason;
};

constexpr Pictureless pictureless[] = {
    {"edit.copyWithHeadings", "the same as the one above it, with more"},
    {"edit.paste", "a table is meant, where others have a picture of paper"},
    {"edit.pasteRows", "the same for rows"},
    {"edit.sameAsAbove", "known by its key from spreadsheets"},
    {"edit.moveDown", "said by its arrow key"},
    {"edit.moveIn", "said by its arrow key"},
    {"edit.moveOut", "said by its arrow key"},
    {"edit.moveUp", "said by its arrow key"},
    {"file.quit", "known everywhere without"},
    {"meeting.change", "a form"},
    {"meeting.reopen", "takes back the one above it"},
    {"plan.new", "plus is for actions"},
    {"plan.newObjective", "plus is for actions"},
    {"plan.newPriority", "plus is for actions"},
    {"plan.resumeAction", "takes back the two above it"},
    {"plan.withdrawAction", "must not look like the removal that it is not"},
    {"rate.", "the ratings show their own shape in the form that opens"},
    {"view.chooseSubgroup", "asked once"},
    {"view.clearFilter", "belongs to the filter above it"},
    {"view.dark", "one of three choices"},
    {"view.highContrast", "one of three choices"},
    {"view.light", "one of three choices"},
    {"view.nextPane", "for the keyboard alone"},
    {"view.previousPane", "for the keyboard alone"},
    {"view.saveFilter", "belongs to the filter above it"},
    {"view.today", "takes back the one above it"},
    {"view.zoomReset", "takes back the two above it"},
};

bool isPictureless(const QString& id)
{
    return std::any_of(std::begin(pictureless), std::end(pictureless),
        [&](const Pictureless& row) {
            const QLatin1StringView named{row.id};
            return id == named || (named.endsWith(u'.') && id.startsWith(named));
        });
}

class FrameEveryCommand : public FrameTest {
protected:
    ~FrameEveryCommand() override
    {
        applyTheme(*qApp, ThemeKind::Light);
        applyZoom(100);
        QGuiApplication::clipboard()->clear();
    }

    Workspace& work() { return *window().workspace(); }
    bool run(const QString& id) { return window().commands().run(id); }
    void settle() { QTest::qWait(0); }

    // Everything that a command may change, as far as it is seen from outside.
    QStringList seen()
    {
        const QWidget* const front = frontWindow(window());
        const QWidget* const focus = QApplication::focusWidget();
        QStringList all{front->windowTitle(), window().isVisible() ? u"here"_s : u"gone"_s, window().messages().text(),
            QString::number(settings().zoomPercent()), QString::number(static_cast<int>(theme().kind)),
            QGuiApplication::clipboard()->text(), focus == nullptr ? QString{} : QString::number(quintptr(focus), 16)};
        if (window().session() == nullptr) {
            return all;
        }
        const auto* const inspector = window().findChild<Inspector*>(); // asking the workspace for it would show it
        const auto* const rating = inspector == nullptr ? nullptr : inspector->findChild<RatingChoice*>();
        all << session().document().path() << QString::fromUtf8(session().document().dump().value())
            << QString::number(static_cast<int>(work().currentView())) << session().plan().toString()
            << session().selection().id.toString() << session().view().day().toString()
            << (inspector == nullptr ? QString{} : QString::number(static_cast<int>(inspector->page()))) << (rating == nullptr ? QString{} : rating->rating())
            << work().actionsView().filter().text << (work().isRailShown() ? u"rail"_s : QString{})
            << (work().isInspectorShown() ? u"inspector"_s : QString{});
        return all;
    }

    // Back to the file as it was opened, in the Plan.
    void startAnew()
    {
        for (QWidget* const shown : QApplication::topLevelWidgets()) {
            if (auto* const dialog = qobject_cast<QDialog*>(shown); dialog != nullptr && dialog->isVisible()) {
                dialog->reject();
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window().show();
        window().files().open(filePath(u"frame.boardplan"_s));
        window().activateWindow();
        ASSERT_TRUE(session().lookAt({}).ok());
        session().choosePlan(m_plan);
        session().goBackTo(m_standing);
        work().showInspector(true);
        work().showRail(true);
        work().inspector().showPage(Inspector::Page::Update);
        work().actionsView().setFilter({});
        onRow(u"2.2"_s);
        if (settings().zoomPercent() != 100 || theme().kind != ThemeKind::Light) { // dear, and seldom needed
            settings().setZoomPercent(100);
            applyZoom(100);
            applyTheme(*qApp, ThemeKind::Light);
        }
        window().messages().hide();
        settle();
    }
    void onRow(const QString& ref)
    {
        work().enterView(ViewKind::Plan);
        PlanTreeModel& model = work().planView().model();
        work().planView().tree().setCurrentIndex(
            model.indexOf(m_book.node(NodeKind::Action, ref), model.columnShowing(u"action"_s)));
        work().planView().tree().setFocus();
    }
    // The Meetings view with the meeting of this day.
    void onMeeting(const QDate& date)
    {
        work().enterView(ViewKind::Meetings);
        for (const Meeting& meeting : session().book().table<Meeting>().rows()) {
            if (meeting.date == date) {
                work().meetingsView().choose(meeting.id);
            }
        }
    }

    // An objective below priority 2.
    void addStep()
    {
        Objective step;
        step.id = ObjectiveId::create();
        step.priority = m_book.priorityId(u"2"_s);
        step.title = u"A step"_s;
        session().perform(Edit{u"Add a step"_s, {}, {inserted(step)}});
        onRow(u"2.2"_s);
    }

    BookBuilder m_book = frameBook();
    PlanId m_plan;
    std::size_t m_standing = 0; // acts that made the file what it is
};

} // namespace

TEST_F(FrameEveryCommand, HasAPictureOrAReasonToHaveNone)
{
    openFrameBook();
    for (const Command& command : window().commands().all()) {
        EXPECT_NE(command.icon.isEmpty(), !isPictureless(command.id)) << command.id.toStdString();
    }
}

TEST_F(FrameEveryCommand, ShowsItsKeysWhereItIsOffered)
{
    openFrameBook();
    for (const Command& command : window().commands().all()) {
        const QAction& action = *window().commands().action(command.id);
        EXPECT_EQ(action.shortcuts(), command.shortcuts) << command.id.toStdString();
        EXPECT_TRUE(action.isShortcutVisibleInContextMenu()) << command.id.toStdString();
        EXPECT_EQ(action.statusTip(), command.help) << command.id.toStdString();
    }
}

TEST_F(FrameEveryCommand, IsFoundByAnyWordOfItsName)
{
    openFrameBook();
    window().showAllCommands();
    auto* const palette = window().findChild<FinderDialog*>();
    auto* const box = palette->findChild<QLineEdit*>();
    QHash<QString, QStringList> wanted; // a word: the commands that have it
    for (const QString& text : palette->shownTexts()) {
        for (const QString& word : text.split(QRegularExpression{u"[^\\w’]+"_s}, Qt::SkipEmptyParts)) {
            wanted[word].append(text);
        }
    }
    for (auto row = wanted.constBegin(); row != wanted.constEnd(); ++row) {
        box->setText(row.key());
        const QStringList found = palette->shownTexts();
        for (const QString& text : row.value()) {
            EXPECT_TRUE(found.contains(text)) << text.toStdString() << " by " << row.key().toStdString();
        }
    }
}

TEST_F(FrameEveryCommand, DoesSomethingInSomeState)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QStandardPaths::setTestModeEnabled(true);
    m_book.openMeeting("2026-11-20").lead(u"Police"_s);
    openBook(m_book);
    m_plan = session().plan();
    m_standing = session().document().acts().size();
    QObject::connect(&window().files(), &FileDesk::opened, &window(), [this] { m_standing = 0; });
    showWindow();
    QSet<QString> idle;
    const auto tryOut = [&](const char* state, const std::function<void()>& goThere) {
        QStringList ids;
        for (const Command& command : window().commands().all()) {
            ids.append(command.id);
        }
        for (const QString& id : ids) {
            if (state != nullptr && !idle.contains(id)) {
                continue;
            }
            idle.insert(id);
            startAnew();
            goThere();
            settle();
            const QStringList before = seen();
            if (!run(id)) {
                continue;
            }
            if (seen() == before) {
                settle(); // it may come a moment later
            }
            if (seen() != before) {
                idle.remove(id);
            }
        }
    };
    tryOut(nullptr, [] {});
    tryOut("an act undone", [this] {
        session().perform(setActionText(session().book(), m_book.actionId(u"2.1"_s), u"Agree it"_s));
        session().undo();
    });
    tryOut("an act done", [this] { session().perform(setActionText(session().book(), m_book.actionId(u"2.1"_s), u"Agree it"_s)); });
    tryOut("a filter", [this] {
        ActionFilter filter;
        filter.text = u"framework"_s;
        work().showActions(filter);
    });
    tryOut("a meeting to come", [this] { onMeeting(QDate{2026, 11, 20}); });
    tryOut("a meeting held", [this] { onMeeting(QDate{2026, 9, 12}); });
    tryOut("a paused action", [this] { onRow(u"2.4"_s); });
    tryOut("an action never reported on", [this] { onRow(u"2.3"_s); });
    tryOut("another day", [this] { EXPECT_TRUE(session().lookAt(QDate{2026, 9, 12}).ok()); });
    tryOut("another look", [this] {
        run(u"view.dark"_s);
        run(u"view.zoomIn"_s);
    });
    tryOut("a place before", [this] { work().jumpTo(m_book.node(NodeKind::Action, u"1.2"_s)); });
    tryOut("a place after", [this] {
        work().jumpTo(m_book.node(NodeKind::Action, u"1.2"_s));
        settle();
        run(u"view.back"_s);
    });
    tryOut("an objective beside", [this] { addStep(); });
    tryOut("an action in an objective", [this] {
        addStep();
        run(u"edit.moveIn"_s);
    });
    tryOut("a draft", [&] {
        const Plan before = *session().book().find(m_plan);
        Plan after = before;
        after.status = PlanStatus::Draft;
        after.adoptedOn = {};
        session().perform(Edit{u"Draft"_s, {}, {replaced(before, after)}});
    });
    // A judgement lapses when what it is about moves: tested in judgement_watch_test.cpp.
    idle.remove(u"plan.renewJudgement"_s);
    EXPECT_EQ(QStringList(idle.begin(), idle.end()).join(u' ').toStdString(), "");
    startAnew();
}

} // namespace boardplan::test
