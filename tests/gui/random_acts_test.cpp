// Somebody does anything at a real window over a real file: no crash, no warning of Qt, the file always says what the window
// knows, and undo leads back to the file as it was opened. BOARDPLAN_ACTS says how many acts (scripts/random-acts does
// 2,000 under the sanitizers), BOARDPLAN_ACTS_SEED which ones, BOARDPLAN_ACTS_TRACE where they are written down.

#include "frame_fixture.h"
#include "random_acts.h"

#include "support/document/same_book.h"

#include "gui/frame/file_desk.h"
#include "gui/look/motion.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualActs = 60;
constexpr int actsBetweenLooks = 25;

int askedFor(const char* name, int otherwise)
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue(name, &isGiven);
    return isGiven ? given : otherwise;
}

// Every warning that Qt gives while it is there.
class WarningWatch {
public:
    WarningWatch()
    {
        warnings().clear();
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            // The platform of the tests is not all that a screen is, and says so.
            const bool isOfPlatform = text.startsWith("This plugin does not support"_L1);
            if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform) {
                warnings().append(text);
            }
        });
    }
    ~WarningWatch() { qInstallMessageHandler(m_before); }

    static QStringList& warnings()
    {
        static QStringList texts;
        return texts;
    }

private:
    QtMessageHandler m_before;
};

// Two boards with a plan of their own and one that they share; one meeting is over and still open.
BookBuilder twoBoards()
{
    BookBuilder build;
    build.board(u"Northshire Safeguarding Adults Board"_s, u"NSAB"_s).closedMeeting("2026-06-11").openMeeting("2026-11-12");
    build.plan(u"Northshire plan 2026–28"_s).period("2026-04-01", "2028-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s).objective(u"1.1"_s, u"Hear from people"_s);
    build.action(u"1.1a"_s, u"Visit four groups"_s).due("2026-12-18").lead(u"Health"_s).rated(u"amber"_s, day("2026-10-01"));
    build.action(u"1.1b"_s, u"Publish what was heard"_s).due("2027-03-31").lead(u"Police"_s).rated(u"green"_s, day("2026-11-10"));
    build.objective(u"1.2"_s, u"Answer them"_s).action(u"1.2a"_s, u"Answer within ten days"_s).timescale(u"Quarterly"_s);
    build.priority(u"2"_s, u"Preventing"_s);
    build.action(u"2.1"_s, u"Agree the framework"_s).due("2026-09-30").lead(u"Police"_s).rated(u"red"_s, day("2026-11-12"));
    build.board(u"Southshire Safeguarding Children Partnership"_s, u"SSCP"_s).closedMeeting("2026-09-12").openMeeting("2026-12-04");
    build.jointPlan(u"Joint plan 2026–27"_s).period("2026-04-01", "2027-03-31");
    build.priority(u"A"_s, u"Learning together"_s);
    build.action(u"A1"_s, u"Hold a day of learning"_s).due("2027-01-31").lead(u"Learning Subgroup"_s).measure(u"Sixty came"_s);
    build.action(u"A2"_s, u"Share two reviews"_s).lead(u"Health"_s).rated(u"blue"_s, day("2026-10-20"));
    return build;
}

class RandomActsAtTheWindow : public FrameTest {
protected:
    RandomActsAtTheWindow()
    {
        forgetExample();
        QDir{}.mkpath(filePath(u"files"_s));
        for (const QString& name : {u"plain-table.txt"_s, u"two-boards.txt"_s}) {
            QFile::copy(QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/fixtures/import/"_s + name, filePath(u"files/"_s + name));
        }
        QObject::connect(&window().files(), &FileDesk::opened, &window(), [this] { m_start = dump(); });
        QObject::connect(&window().files(), &FileDesk::closing, &window(), [this] { look(); });
    }
    ~RandomActsAtTheWindow() override
    {
        forgetExample();
        QGuiApplication::clipboard()->clear();
        applyTheme(*qApp, ThemeKind::Light);
        applyZoom(100);
        applyMotion(false);
    }

    // What the acts may have made of the example lies in the folder of all tests.
    static void forgetExample()
    {
        QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
        for (const QString& name : folder.entryList({u"example.boardplan*"_s}, QDir::Files)) {
            folder.remove(name);
        }
    }

    QByteArray dump()
    {
        const auto dump = session().document().dump();
        EXPECT_TRUE(dump.ok());
        return dump ? dump.value() : QByteArray{};
    }

    // The file as another program would read it now.
    void look()
    {
        const Document& document = session().document();
        const auto read = Document::open(document.path(), OpenMode::ReadOnly, frameNow);
        ASSERT_TRUE(read.ok()) << read.error().message().toStdString();
        EXPECT_EQ(differencesOf(document.book(), read.value()->book()).join(u'\n').toStdString(), "");
        EXPECT_EQ(pictureOf(document.view()), pictureOf(read.value()->view()));
    }

    void undoAll()
    {
        ASSERT_TRUE(session().lookAt({}).ok());
        if (!session().lockedReason().isEmpty()) {
            return;
        }
        while (session().document().canRedo()) {
            session().redo();
        }
        const QByteArray end = dump();
        while (session().document().canUndo()) {
            session().undo();
        }
        EXPECT_EQ(dump(), m_start);
        look();
        while (session().document().canRedo()) {
            session().redo();
        }
        EXPECT_EQ(dump(), end);
        EXPECT_TRUE(session().document().verify()->isClean());
    }

    // Acts at a window over this file; the first seed is the one of this start.
    void actAtRandom(const QString& file, int seed)
    {
        seed = askedFor("BOARDPLAN_ACTS_SEED", seed);
        const int count = askedFor("BOARDPLAN_ACTS", usualActs);
        WarningWatch watch;
        RandomActs acts{window(), filePath(u"files"_s), file, static_cast<unsigned>(seed)};
        const auto isFine = [&] { return !HasFailure() && WarningWatch::warnings().isEmpty(); };
        showWindow();
        int looks = 0;
        while (acts.count() < count && isFine()) {
            acts.act();
            if (acts.count() / actsBetweenLooks > looks && window().session() != nullptr) {
                looks = acts.count() / actsBetweenLooks;
                look();
            }
        }
        if (isFine() && window().session() != nullptr) {
            undoAll();
        }
        EXPECT_TRUE(isFine()) << WarningWatch::warnings().join(u'\n').toStdString() << "\nseed " << seed << ", the last acts:\n"
                              << acts.told().join(u'\n').toStdString();
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    QByteArray m_start; // when the file was opened last
};

} // namespace

TEST_F(RandomActsAtTheWindow, DoNoHarmToTheExample)
{
    const QString file = filePath(u"example.boardplan"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(BOARDPLAN_EXAMPLE), file));
    ASSERT_TRUE(window().files().open(file));
    actAtRandom(file, 1);
}

TEST_F(RandomActsAtTheWindow, DoNoHarmToTwoBoards)
{
    openBook(twoBoards());
    actAtRandom(session().document().path(), 2);
}

TEST_F(RandomActsAtTheWindow, DoNoHarmToAnEmptyFile)
{
    const QString file = filePath(u"empty.boardplan"_s);
    ASSERT_TRUE(window().files().create(file));
    actAtRandom(file, 3);
}

} // namespace boardplan::test
