// Files that are held over a window and let go of.
#include "gui/frame/drop_hint.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/main_window.h"
#include "gui/frame/message_bar.h"
#include "gui/session.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace boardplan {

namespace {

// The local file that a drag carries; empty where it is none or more than one.
QString draggedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString{};
}

} // namespace

QString MainWindow::dropWords(const QString& path) const
{
    const QString name = QFileInfo{path}.fileName();
    if (FileDesk::isPlanFile(path)) {
        return session() == nullptr
            ? tr("Let go to open “%1”.").arg(name)
            : tr("Let go to open “%1” in place of “%2”. Everything is saved.")
                  .arg(name, QFileInfo{session()->document().path()}.fileName());
    }
    return canEdit() || session() == nullptr
        ? tr("Let go to import “%1”. You see where every cell goes before anything is kept.").arg(name)
        : tr("“%1” cannot be imported now. %2").arg(name, session()->lockedReason());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QString file = draggedFile(event->mimeData());
    if (!file.isEmpty()) {
        event->acceptProposedAction();
        m_dropHint->showWords(dropWords(file));
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    event->acceptProposedAction();
    const QString file = draggedFile(event->mimeData());
    if (FileDesk::isPlanFile(file) || canEdit() || session() == nullptr) {
        m_files->openAny(file);
    } else {
        m_messages->showNotice(dropWords(file));
    }
}

} // namespace boardplan
