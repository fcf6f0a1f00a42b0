#include "gui/help/guide_window.h"

#include "gui/help/guide_page.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QStringList guidePages(const QDir& folder)
{
    return folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString guideText(const QDir& folder, const QString& page)
{
    QFile file{folder.filePath(page)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

// The page's first heading, else its file name.
QString guideTitle(const QString& text, const QString& page)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2) : page.chopped(3);
}

QString foundGuideFolder()
{
    const QDir here{QCoreApplication::applicationDirPath()};
    for (const QString& relative : {u"../share/doc/boardplan/user-guide"_s, u"../docs/user-guide"_s,
             u"../../docs/user-guide"_s, u"../../../docs/user-guide"_s}) {
        const QDir folder{QDir::cleanPath(here.filePath(relative))};
        if (folder.exists() && !guidePages(folder).isEmpty()) {
            return folder.path();
        }
    }
    return {};
}

} // namespace

QString userGuideFolder()
{
    static const QString folder = foundGuideFolder();
    return folder;
}

void openGuide(QWidget* parent, const QString& page)
{
    const QDir folder{userGuideFolder()};
    auto* const window = new QDialog{parent};
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(QCoreApplication::translate("boardplan", "BoardPlan: user guide"));
    window->resize(860, 620);
    auto* const pages = new QListWidget;
    pages->setAccessibleName(QCoreApplication::translate("boardplan", "Pages of the guide"));
    pages->setMaximumWidth(240);
    auto* const text = new GuidePage{folder};
    int first = 0;
    for (const QString& file : guidePages(folder)) {
        auto* const item = new QListWidgetItem{guideTitle(guideText(folder, file), file), pages};
        item->setData(Qt::UserRole, file);
        first = file == page ? pages->count() - 1 : first;
    }
    QObject::connect(pages, &QListWidget::currentItemChanged, text, [folder, text](const QListWidgetItem* item) {
        text->setMarkdown(guideText(folder, item->data(Qt::UserRole).toString()));
    });
    auto* const row = new QHBoxLayout{window};
    row->addWidget(pages);
    row->addWidget(text, 1);
    window->show(); // first: pictures are as wide as the page
    pages->setCurrentRow(first);
}

} // namespace boardplan
