#include "frame_fixture.h"

#include "gui/frame/file_desk.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/window_call.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class WindowCallTest : public FrameTest {
protected:
    QString file() const { return filePath(u"frame.boardplan"_s); }
    QString folder() { return settings().windowFolder(); }
    QStringList signsAndCalls() { return QDir{folder()}.entryList(QDir::Files); }
};

} // namespace

TEST_F(WindowCallTest, ASecondWindowCallsTheFirstOne)
{
    openFrameBook();
    ASSERT_TRUE(WindowSign::isSet(folder(), file()));
    QSignalSpy called{&window().files(), &FileDesk::called};
    MainWindow second{settings(), frameNow};
    QSignalSpy elsewhere{&second.files(), &FileDesk::openElsewhere};
    second.show();
    EXPECT_TRUE(second.files().open(file()));
    EXPECT_TRUE(second.files().isCalling());
    ASSERT_TRUE(elsewhere.count() == 1 || elsewhere.wait());
    EXPECT_EQ(called.count(), 1);
    EXPECT_EQ(second.session(), nullptr);
    EXPECT_FALSE(second.files().isCalling());
    EXPECT_EQ(second.messages().text(), u"“frame.boardplan” is open in another window, which was brought to the front."_s);
    EXPECT_EQ(signsAndCalls().size(), 1) << "the call is gone, the sign stands";
    window().files().close();
    EXPECT_TRUE(signsAndCalls().isEmpty());
    EXPECT_TRUE(second.files().open(file()));
    ASSERT_NE(second.session(), nullptr);
    EXPECT_EQ(second.session()->lockedReason(), QString{});
}

// Another program has the file, and a sign stands that nobody looks at any more.
TEST_F(WindowCallTest, WithoutAnAnswerTheFileIsForReadingOnly)
{
    openFrameBook();
    const QString sign = QDir{folder()}.filePath(signsAndCalls().first());
    window().files().close();
    const auto holder = Document::open(file(), OpenMode::ReadWrite, frameNow);
    ASSERT_TRUE(holder.ok());
    QFile{sign}.open(QIODevice::WriteOnly);
    window().show();
    QSignalSpy opened{&window().files(), &FileDesk::opened};
    window().files().open(file());
    EXPECT_EQ(window().session(), nullptr);
    ASSERT_TRUE(opened.wait());
    EXPECT_FALSE(session().lockedReason().isEmpty());
    EXPECT_TRUE(window().messages().text().contains(u"does not answer"_s)) << window().messages().text().toStdString();
}

TEST_F(WindowCallTest, ACallThatNobodyTakesIsTakenBack)
{
    ASSERT_TRUE(QDir{}.mkpath(folder()));
    WindowCall call{folder(), file(), 20};
    QSignalSpy unanswered{&call, &WindowCall::unanswered};
    QSignalSpy answered{&call, &WindowCall::answered};
    EXPECT_EQ(signsAndCalls().size(), 1);
    ASSERT_TRUE(unanswered.wait());
    EXPECT_EQ(answered.count(), 0);
    EXPECT_TRUE(signsAndCalls().isEmpty());
}

} // namespace boardplan::test
