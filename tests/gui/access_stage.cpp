#include "access_stage.h"

#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/import/import_dialog.h"
#include "gui/inspector/inspector.h"
#include "gui/look/zoom.h"
#include "gui/overview/overview_past.h"
#include "gui/overview/overview_view.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto importText = "1 Listening to people\n"
                            "1.1\tAsk every adult whose enquiry closes\tQuality Subgroup\tMarch 2027\n"
                            "1.2\tPublish the leaflet\tBoard Manager / Chair\tQ4\n"
                            "2 Preventing harm\n"
                            "2.1\tAgree the pathway with housing\tPrevention Subgroup\tTBC\n";

void settleDown()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(1);
}

} // namespace

AccessStage::AccessStage(int zoom, const QSize& size)
    : m_settings{std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s))}
{
    applyZoom(zoom);
    m_settings->setYourName(u"Pat Example"_s);
    EXPECT_TRUE(QFile::copy(QStringLiteral(BOARDPLAN_EXAMPLE), file(u"example.boardplan"_s)));
    m_window = std::make_unique<MainWindow>(*m_settings, frameNow);
    EXPECT_TRUE(m_window->files().open(file(u"example.boardplan"_s)));
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto* const past = m_window->findChild<OverviewPast*>();
        return past == nullptr || past->isComplete();
    }));
}

AccessStage::~AccessStage()
{
    tidyUp();
    m_empty.reset();
    m_window.reset();
    applyZoom(100);
}

void AccessStage::tidyUp()
{
    while (QWidget* const open = dialog()) {
        open->close();
        open->deleteLater();
        settleDown();
    }
    if (m_empty != nullptr) {
        m_empty->hide();
    }
    m_window->messages().hide();
    if (session().showsSeveral()) {
        session().choosePlan(session().book().table<Plan>().rows().front().id);
    }
    m_window->workspace()->showInspector(true);
    session().select(Node::of(NodeKind::Action, firstAction()));
    m_window->workspace()->inspector().showPage(Inspector::Page::Update);
    m_window->activateWindow();
    settleDown();
}

void AccessStage::run(const QString& command)
{
    EXPECT_TRUE(m_window->commands().run(command)) << command.toStdString();
    settleDown();
}

QWidget* AccessStage::dialog() const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    QWidget* found = nullptr;
    for (QWidget* const widget : all) {
        if (widget->isVisible() && qobject_cast<QDialog*>(widget) != nullptr) {
            found = widget;
        }
    }
    return found;
}

ActionId AccessStage::firstAction()
{
    return session().book().allActionsOf(session().plan()).front();
}

void AccessStage::selectFirst(NodeKind kind)
{
    const PlanId plan = session().plan();
    session().select(kind == NodeKind::Plan ? Node::of(kind, plan)
            : kind == NodeKind::Priority
            ? Node::of(kind, session().book().prioritiesOf(plan).front())
            : Node::of(NodeKind::Action, firstAction()));
    settleDown();
}

QWidget* AccessStage::firstPage()
{
    m_settings->addRecentFile(file(u"example.boardplan"_s));
    if (m_empty == nullptr) {
        m_empty = std::make_unique<MainWindow>(*m_settings, frameNow);
        m_empty->resize(m_window->size());
    }
    m_empty->show();
    m_empty->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_empty.get()));
    return m_empty.get();
}

QWidget* AccessStage::importDialog()
{
    QFile document{file(u"plan.txt"_s)};
    EXPECT_TRUE(document.open(QIODevice::WriteOnly));
    document.write(importText);
    document.close();
    auto* const import = new ImportDialog{session().book(), m_window.get()};
    import->setAttribute(Qt::WA_DeleteOnClose);
    bool isRead = false;
    QObject::connect(import, &ImportDialog::readFinished, import, [&isRead] { isRead = true; });
    import->read(document.fileName());
    import->show();
    EXPECT_TRUE(QTest::qWaitFor([&isRead] { return isRead; }, 30'000));
    settleDown();
    return import;
}

void PrintTo(const AccessPlace& place, std::ostream* out)
{
    *out << place.name;
}

} // namespace boardplan::test
