// The table of keys (docs/user-guide/README.md, "Keys"), line by line, in a real window: where somebody is, the key, and what
// holds after it and did not before.

#include "frame_fixture.h"
#include "random_hand.h"
#include "sample_session.h"

#include "gui/actions/actions_view.h"
#include "gui/actions/action_table.h"
#include "gui/actions/filter_bar.h"
#include "gui/commands/commands.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/look/zoom.h"
#include "gui/plan/plan_cell_editor.h"
#include "gui/plan/plan_view.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/text_box.h"

#include <boardplan/models/plan_tree_model.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers altShift = Qt::AltModifier | Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

struct KeyLine {
    const char* act;
    QKeyCombination keys;
    std::function<void()> before; // where somebody is
    std::function<bool()> holds;  // after the key, and not before
};

// Priority 1 with an objective that holds two actions, and one action of its own.
BookBuilder keyBook()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.plan(u"Business plan"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s).action(u"1.0"_s, u"Ask people"_s).lead(u"Police"_s);
    build.objective(u"1.1"_s, u"Hear"_s);
    build.action(u"1.1a"_s, u"Visit four groups"_s).lead(u"Health"_s).rated(u"amber"_s, day("2026-11-10"));
    build.action(u"1.1b"_s, u"Publish what was heard"_s).lead(u"Housing"_s).rated(u"green"_s, day("2026-11-10"));
    build.priority(u"2"_s, u"Preventing"_s).action(u"2.1"_s, u"Agree the framework"_s).lead(u"Fire"_s);
    return build;
}

class FrameKeys : public FrameTest {
protected:
    void SetUp() override
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        openBook(m_book);
        showWindow();
        QTest::qWait(1);
    }
    ~FrameKeys() override { applyZoom(100); }

    void press(QKeyCombination keys)
    {
        QTest::keyClick(frontWindow(window())->windowHandle(), keys.key(), keys.keyboardModifiers());
        QTest::qWait(1);
    }
    void closeDialogs()
    {
        for (QWidget* const shown : QApplication::topLevelWidgets()) {
            if (auto* const dialog = qobject_cast<QDialog*>(shown); dialog != nullptr && dialog->isVisible()) {
                dialog->reject();
            }
        }
        QTest::qWait(1);
        window().activateWindow();
        QTest::qWait(1);
    }
    void expectAll(const std::vector<KeyLine>& lines)
    {
        for (const KeyLine& line : lines) {
            SCOPED_TRACE(line.act);
            line.before();
            QTest::qWait(1);
            EXPECT_FALSE(line.holds());
            press(line.keys);
            EXPECT_TRUE(line.holds());
            closeDialogs();
        }
    }

    Workspace& work() { return *window().workspace(); }
    void inView(ViewKind view) { work().enterView(view); }
    PlanTreeView& tree() { return work().planView().tree(); }
    Node action(const QString& ref) const { return m_book.node(NodeKind::Action, ref); }
    const Action& at(const QString& ref) { return *session().book().find(m_book.actionId(ref)); }
    // In the Plan view on a cell of an action.
    void onCell(const QString& ref, const QString& field = u"action"_s)
    {
        inView(ViewKind::Plan);
        PlanTreeModel& model = work().planView().model();
        tree().selectionModel()->setCurrentIndex(model.indexOf(action(ref), model.columnShowing(field)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        tree().setFocus();
    }
    PlanCellEditor* editor() { return window().findChild<PlanCellEditor*>(); }
    TextBox* happened() { return spoken<TextBox>(work().inspector(), u"What happened"_s); }
    QString chosenRating() { return spoken<RatingChoice>(work().inspector(), u"Rating"_s)->rating(); }
    void inWhatHappened(const QString& ref)
    {
        onCell(ref);
        work().inspector().showPage(Inspector::Page::Update);
        happened()->setFocus();
    }
    bool isDialog(const QString& title)
    {
        const QWidget* const front = frontWindow(window());
        return front != &window() && front->windowTitle() == title;
    }
    static bool hasFocus(const QWidget& part)
    {
        const QWidget* const focus = QApplication::focusWidget();
        return focus != nullptr && (focus == &part || part.isAncestorOf(focus));
    }
    QString copied() { return QGuiApplication::clipboard()->text(); }
    QString firstLineCopied() { return copied().section(u'\n', 0, 0); }
    std::size_t actionCount() { return session().book().table<Action>().size(); }
    // "1.0 1.1a 1.1b 2.1": the actions in plan order.
    QString order()
    {
        QStringList refs;
        for (const ActionId id : session().book().allActionsOf(session().plan())) {
            refs.append(session().book().find(id)->ref);
        }
        return refs.join(u' ');
    }
    QByteArray dump() { return session().document().dump().value(); }

    BookBuilder m_book = keyBook();
};

} // namespace

TEST_F(FrameKeys, Views)
{
    std::vector<KeyLine> lines;
    for (const ViewEntry& entry : viewEntries()) {
        const ViewKind other = entry.kind == ViewKind::Actions ? ViewKind::Plan : ViewKind::Actions;
        lines.push_back({"a view", viewShortcut(entry)[0], [this, other] { inView(other); },
            [this, entry] { return work().currentView() == entry.kind; }});
    }
    const auto goThere = [this] {
        inView(ViewKind::Overview);
        QTest::qWait(1);
        work().jumpTo(action(u"2.1"_s));
    };
    lines.push_back({"back", Qt::ALT | Qt::Key_Left, goThere, [this] { return work().currentView() == ViewKind::Overview; }});
    lines.push_back({"forward", Qt::ALT | Qt::Key_Right, [this, goThere] {
                         goThere();
                         QTest::qWait(1);
                         press(Qt::ALT | Qt::Key_Left);
                     },
        [this] { return work().currentView() == ViewKind::Plan && session().selection() == action(u"2.1"_s); }});
    lines.push_back({"why", Qt::CTRL | Qt::Key_I, [this] { onCell(u"1.1a"_s); },
        [this] { return work().inspector().page() == Inspector::Page::Why; }});
    lines.push_back({"history", Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { onCell(u"1.1a"_s); },
        [this] { return work().inspector().page() == Inspector::Page::History; }});
    lines.push_back({"inspector away", Qt::Key_F9, [] {}, [this] { return !work().isInspectorShown(); }});
    lines.push_back({"inspector back", Qt::Key_F9, [] {}, [this] { return work().isInspectorShown(); }});
    lines.push_back({"next pane", Qt::Key_F6, [this] { onCell(u"1.1a"_s); },
        [this] { return hasFocus(work().inspector()); }});
    lines.push_back({"previous pane", Qt::SHIFT | Qt::Key_F6, [] {}, [this] { return hasFocus(work().planView()); }});
    expectAll(lines);
}

TEST_F(FrameKeys, Finding)
{
    const auto inPlan = [this] { onCell(u"1.1a"_s); };
    const auto filterBox = [this] { return work().actionsView().bar().box(); };
    expectAll({
        {"any command", Qt::CTRL | Qt::Key_K, inPlan, [this] { return isDialog(u"All commands"_s); }},
        {"go to", Qt::CTRL | Qt::Key_G, inPlan, [this] { return isDialog(u"Go to"_s); }},
        {"search everything", Qt::CTRL | Qt::SHIFT | Qt::Key_F, inPlan, [this] { return isDialog(u"Search everything"_s); }},
        {"set up", Qt::CTRL | Qt::Key_Comma, inPlan, [this] { return isDialog(u"Set up"_s); }},
        {"filter", Qt::CTRL | Qt::Key_F, [this] { inView(ViewKind::Actions); }, [=] { return filterBox()->hasFocus(); }},
        {"clear the filter", Qt::CTRL | Qt::Key_L,
            [this] {
                ActionFilter filter;
                filter.text = u"framework"_s;
                work().showActions(filter);
            },
            [this] { return !work().actionsView().isFiltered(); }},
        {"help for this place", Qt::Key_F1, inPlan, [this] { return isDialog(u"BoardPlan: user guide"_s); }},
        {"close with Esc", Qt::Key_Escape, [this] { press(Qt::CTRL | Qt::Key_K); },
            [this] { return frontWindow(window()) == &window(); }},
    });
}

TEST_F(FrameKeys, Files)
{
    const auto inPlan = [this] { onCell(u"1.1a"_s); };
    const auto zoomIs = [this](int percent) { return [this, percent] { return settings().zoomPercent() == percent; }; };
    expectAll({
        {"new", Qt::CTRL | Qt::Key_N, inPlan, [this] { return isDialog(u"New plan"_s); }},
        {"open", Qt::CTRL | Qt::Key_O, inPlan, [this] { return isDialog(u"Open a plan file"_s); }},
        {"save a copy", Qt::CTRL | Qt::SHIFT | Qt::Key_S, inPlan, [this] { return isDialog(u"Save a copy"_s); }},
        {"import", Qt::CTRL | Qt::SHIFT | Qt::Key_I, inPlan, [this] { return isDialog(u"Import a plan document"_s); }},
        {"export", Qt::CTRL | Qt::Key_E, inPlan,
            [this] { return frontWindow(window())->windowTitle().startsWith(u"Export "_s); }},
        {"all saved", Qt::CTRL | Qt::Key_S, inPlan, [this] { return window().messages().text().startsWith(u"All saved "_s); }},
        {"larger", Qt::CTRL | Qt::Key_Plus, inPlan, zoomIs(110)},
        {"smaller", Qt::CTRL | Qt::Key_Minus, [this] { settings().setZoomPercent(100); }, zoomIs(90)},
        {"usual size", Qt::CTRL | Qt::Key_0, [] {}, zoomIs(100)},
        {"close", Qt::CTRL | Qt::Key_W, inPlan, [this] { return window().session() == nullptr; }},
        {"quit", Qt::CTRL | Qt::Key_Q, [] {}, [this] { return !window().isVisible(); }},
    });
}

TEST_F(FrameKeys, Cells)
{
    const auto onText = [this] { onCell(u"1.1a"_s); };
    const auto isEditing = [this] { return editor() != nullptr; };
    expectAll({
        {"edit with F2", Qt::Key_F2, onText, isEditing},
        {"leave with Esc", Qt::Key_Escape, [] {}, [this] { return editor() == nullptr && tree().hasFocus(); }},
        {"edit with Enter", Qt::Key_Return, onText, isEditing},
        {"finish with Enter", Qt::Key_Return, [] {}, [this] { return editor() == nullptr && tree().hasFocus(); }},
        {"from the list to the inspector", Qt::Key_Return,
            [this] {
                inView(ViewKind::Actions);
                work().actionsView().table().selectRow(0);
            },
            [this] { return hasFocus(work().inspector()); }},
        {"same as above", Qt::CTRL | Qt::Key_D, [this] { onCell(u"1.1b"_s, u"leads"_s); },
            [this] { return at(u"1.1b"_s).leadText == u"Health"_s; }},
        {"undo", Qt::CTRL | Qt::Key_Z, [] {}, [this] { return at(u"1.1b"_s).leadText == u"Housing"_s; }},
        {"redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [] {}, [this] { return at(u"1.1b"_s).leadText == u"Health"_s; }},
        {"undo again", Qt::CTRL | Qt::Key_Z, [] {}, [this] { return at(u"1.1b"_s).leadText == u"Housing"_s; }},
        {"redo as elsewhere", Qt::CTRL | Qt::Key_Y, [] {}, [this] { return at(u"1.1b"_s).leadText == u"Health"_s; }},
    });
}

TEST_F(FrameKeys, Rows)
{
    const std::size_t before = actionCount();
    const auto orderIs = [this](const QString& refs) { return [this, refs] { return order() == refs; }; };
    const auto isAt = [this](const QString& ref, const QString& objective) {
        return [this, ref, objective] {
            const Objective* const owner = session().book().find(at(ref).objective);
            return (owner == nullptr ? QString{} : owner->ref) == objective;
        };
    };
    const auto on = [this](const QString& ref) { return [this, ref] { onCell(ref); }; };
    expectAll({
        {"down", altShift | Qt::Key_Down, on(u"1.1a"_s), orderIs(u"1.0 1.1b 1.1a 2.1"_s)},
        {"up", altShift | Qt::Key_Up, on(u"1.1a"_s), orderIs(u"1.0 1.1a 1.1b 2.1"_s)},
        {"out of the objective", altShift | Qt::Key_Left, on(u"1.1b"_s), isAt(u"1.1b"_s, {})},
        {"into the objective", altShift | Qt::Key_Right, on(u"1.1b"_s), isAt(u"1.1b"_s, u"1.1"_s)},
        {"copy", Qt::CTRL | Qt::Key_C, on(u"2.1"_s),
            [this] { return firstLineCopied().contains(u"Agree the framework"_s); }},
        {"copy with headings", ctrlShift | Qt::Key_C, on(u"2.1"_s), [this] { return copied().contains(u"Agree the framework"_s) && !firstLineCopied().contains(u"framework"_s); }},
        {"paste as new actions", ctrlShift | Qt::Key_V, on(u"2.1"_s), [this] { return isDialog(u"Paste as new actions"_s); }},
        {"new action", Qt::Key_Insert, on(u"2.1"_s), [=, this] { return actionCount() == before + 1 && editor() != nullptr; }},
    });
}

TEST_F(FrameKeys, Ratings)
{
    const auto chosen = [this](const QString& key) { return [this, key] { return chosenRating() == key; }; };
    const auto onRow = [this] { onCell(u"2.1"_s); };
    const auto updates = [this] { return session().view().standing(at(u"2.1"_s).id).updates; };
    expectAll({
        {"red", altShift | Qt::Key_R, onRow, chosen(u"red"_s)},
        {"amber", altShift | Qt::Key_A, onRow, chosen(u"amber"_s)},
        {"green", altShift | Qt::Key_G, onRow, chosen(u"green"_s)},
        {"blue", altShift | Qt::Key_B, onRow, chosen(u"blue"_s)},
        {"no new rating", altShift | Qt::Key_N, onRow, [=, this] { return chosenRating().isEmpty() && happened()->hasFocus(); }},
        {"record", Qt::CTRL | Qt::Key_Return,
            [this] {
                press(altShift | Qt::Key_A);
                QTest::keyClicks(QApplication::focusWidget(), u"Two partners signed."_s);
            },
            [=] { return updates() == 1; }},
    });
    EXPECT_EQ(session().view().rating(at(u"2.1"_s).id)->key, u"amber"_s);
}

// Where words are typed, letters and editing keys are for the words, and nothing of the plan moves out of sight.
TEST_F(FrameKeys, WordsAreOnlyTyped)
{
    const QByteArray before = dump();
    struct Box {
        const char* name;
        std::function<void()> enter;
        std::function<QString()> text;
    };
    const auto filter = [this] { return work().actionsView().bar().box(); };
    const std::vector<Box> boxes{
        {"inspector", [this] { inWhatHappened(u"1.1b"_s); }, [this] { return happened()->text(); }},
        {"filter", [=, this] {
             inView(ViewKind::Actions);
             filter()->setFocus();
         },
            [=] { return filter()->text(); }},
        {"cell", [this] {
             onCell(u"1.1b"_s);
             press(Qt::Key_F2);
             press(Qt::CTRL | Qt::Key_A);
             press(Qt::Key_Delete);
         },
            [this] { return editor() == nullptr ? u"closed"_s : editor()->text(); }},
    };
    for (const Box& box : boxes) {
        SCOPED_TRACE(box.name);
        box.enter();
        const ViewKind view = work().currentView();
        QTest::keyClicks(QApplication::focusWidget(), u"ragbnx 12"_s);
        EXPECT_EQ(box.text(), u"ragbnx 12"_s);
        press(Qt::Key_Backspace);
        EXPECT_EQ(box.text(), u"ragbnx 1"_s);
        press(Qt::CTRL | Qt::Key_Z);
        EXPECT_NE(box.text(), u"ragbnx 1"_s);
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        EXPECT_EQ(box.text(), u"ragbnx 1"_s);
        for (const QKeyCombination keys : {altShift | Qt::Key_Up, altShift | Qt::Key_Down, altShift | Qt::Key_Left,
                 altShift | Qt::Key_Right, QKeyCombination{Qt::Key_Insert}, Qt::CTRL | Qt::Key_D, QKeyCombination{Qt::Key_Home},
                 QKeyCombination{Qt::Key_End}, QKeyCombination{Qt::Key_Left}, QKeyCombination{Qt::Key_Up}}) {
            press(keys);
            EXPECT_EQ(box.text(), u"ragbnx 1"_s) << QKeySequence{keys}.toString().toStdString();
            EXPECT_EQ(dump(), before) << QKeySequence{keys}.toString().toStdString();
        }
        press(Qt::CTRL | Qt::Key_A);
        press(Qt::CTRL | Qt::Key_X);
        EXPECT_EQ(copied(), u"ragbnx 1"_s);
        press(Qt::CTRL | Qt::Key_V);
        EXPECT_EQ(box.text(), u"ragbnx 1"_s);
        EXPECT_EQ(frontWindow(window()), &window());
        EXPECT_EQ(work().currentView(), view);
        press(Qt::Key_Escape);
    }
    EXPECT_EQ(dump(), before);
}

TEST_F(FrameKeys, WordsInACellAreKeptWhenTheFileIsClosed)
{
    const QString file = session().document().path();
    const ActionId typed = m_book.actionId(u"1.1b"_s);
    onCell(u"1.1b"_s);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Print what was heard"_s);
    press(Qt::CTRL | Qt::Key_W);
    ASSERT_TRUE(window().files().open(file));
    EXPECT_EQ(session().book().find(typed)->text, u"Print what was heard"_s);
}

// The rows chosen are those that were gone to, whatever keys are held for it.
TEST_F(FrameKeys, GoingBackToACellChoosesItsRowAlone)
{
    onCell(u"1.1b"_s);
    press(Qt::Key_F2);
    for (int cell = 0; cell < 6; ++cell) {
        press(Qt::SHIFT | Qt::Key_Backtab);
    }
    EXPECT_NE(session().selection(), action(u"1.1b"_s));
    EXPECT_EQ(tree().selectedInOrder().size(), 1U);
    EXPECT_EQ(session().selectedRows().size(), 1U);
}

TEST_F(FrameKeys, EnterInABoxOfSeveralLinesIsALine)
{
    inWhatHappened(u"1.1b"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"One"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"two"_s);
    EXPECT_EQ(happened()->text(), u"One\ntwo"_s);
    EXPECT_EQ(session().view().standing(at(u"1.1b"_s).id).updates, 1);
}

TEST_F(FrameKeys, PastingWithNothingCopiedSaysSo)
{
    QGuiApplication::clipboard()->clear();
    onCell(u"1.1b"_s);
    press(ctrlShift | Qt::Key_V);
    EXPECT_FALSE(window().messages().text().isEmpty());
    EXPECT_EQ(frontWindow(window()), &window());
}

TEST_F(FrameKeys, PastingNothingIntoABoxDoesNothing)
{
    QGuiApplication::clipboard()->setMimeData(new QMimeData);
    inWhatHappened(u"1.1b"_s);
    press(Qt::CTRL | Qt::Key_V);
    EXPECT_EQ(happened()->text(), QString{});
    onCell(u"1.1b"_s);
    press(Qt::Key_F2);
    press(Qt::CTRL | Qt::Key_V);
    EXPECT_EQ(editor()->text(), u"Publish what was heard"_s);
}

// The keys of a command work wherever the keyboard is: no menu has the letter of another, no two commands the same keys.
TEST_F(FrameKeys, NoTwoCommandsAnswerToTheSameKeys)
{
    QHash<QString, QString> taken;
    for (const Command& command : window().commands().all()) {
        for (const QKeySequence& keys : window().commands().action(command.id)->shortcuts()) {
            ASSERT_FALSE(keys.isEmpty()) << command.id.toStdString();
            const QString other = taken.value(keys.toString());
            EXPECT_TRUE(other.isEmpty()) << other.toStdString() << " and " << command.id.toStdString();
            taken.insert(keys.toString(), command.id);
        }
    }
}

} // namespace boardplan::test
