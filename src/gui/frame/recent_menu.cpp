#include "gui/frame/recent_menu.h"

#include "gui/frame/settings.h"

#include <QDir>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(Settings& settings, QWidget* parent)
    : QMenu{tr("Open &recent"), parent}
    , m_settings{settings}
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    for (const QString& path : m_settings.recentFiles()) {
        const QFileInfo file{path};
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        QString text = u"%1 – %2"_s.arg(file.fileName(), folder);
        QAction* const action = addAction(text.replace(u'&', u"&&"_s));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    if (isEmpty()) {
        addAction(tr("Nothing opened yet"))->setEnabled(false);
    }
}

} // namespace boardplan
