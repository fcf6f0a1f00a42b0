// The ways a document comes into the window: dropped on it, or copied elsewhere and pasted.

#include "frame_fixture.h"
#include "gui/import/import_dialog.h"
#include "gui/import/import_plan_list.h"
#include "sample_session.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 30'000; // ms

const QByteArray smallPlan = "Millshire Board\n\nAction\tLead\tTimescale\nMeet the carers\tChair\tMay 2026\n";

} // namespace

class ImportDoorsTest : public FrameTest {
protected:
    // The dialog that opened, once it has read its document.
    ImportDialog* opened()
    {
        auto* const dialog = window().findChild<ImportDialog*>();
        if (dialog == nullptr) {
            return nullptr;
        }
        QSignalSpy finished{dialog, &ImportDialog::readFinished};
        EXPECT_TRUE(finished.wait(longestWait));
        return dialog;
    }
    QString firstAction(ImportDialog& dialog)
    {
        const auto* const rows = dialog.findChild<ImportPlanList*>();
        const QAbstractItemModel* const model = rows->model();
        return model == nullptr ? QString{} : model->index(model->rowCount() - 1, 0).data().toString();
    }
};

TEST_F(ImportDoorsTest, ADocumentIsDroppedOnTheWindow)
{
    openFrameBook();
    showWindow();
    QFile file{filePath(u"dropped.txt"_s)};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(smallPlan);
    file.close();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter{{200, 200}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop{{200, 200}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
    QApplication::sendEvent(&window(), &drop);
    ImportDialog* const dialog = opened();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(firstAction(*dialog), u"Meet the carers"_s);
}

TEST_F(ImportDoorsTest, ATableIsPastedIntoTheWindow)
{
    openFrameBook();
    showWindow();
    QApplication::clipboard()->setText(QString::fromUtf8(smallPlan));
    QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier);
    ImportDialog* const dialog = opened();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(firstAction(*dialog), u"Meet the carers"_s);
    EXPECT_TRUE(shows(*dialog, u"the clipboard"_s));
}

TEST_F(ImportDoorsTest, NothingToPasteIsSaid)
{
    openFrameBook();
    showWindow();
    QApplication::clipboard()->clear();
    QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(window().findChild<ImportDialog*>(), nullptr);
}

} // namespace boardplan::test
