#include "gui/help/guide_window.h"

#include "gui/help/guide_page.h"
#include "gui/help/guide_pages.h"
#include "gui/look/window_size.h"
#include "gui/widgets/roomy_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int guideWidth = 154; // letters, so that it grows with the text
constexpr int guideHeight = 42; // lines

QString foundGuideFolder()
{
    const QDir here{QCoreApplication::applicationDirPath()};
    for (const QString& relative : {u"../share/doc/boardplan/user-guide"_s, u"../docs/user-guide"_s,
             u"../../docs/user-guide"_s, u"../../../docs/user-guide"_s}) {
        const QDir folder{QDir::cleanPath(here.filePath(relative))};
        if (!folder.entryList({u"*.md"_s}, QDir::Files).isEmpty()) {
            return folder.path();
        }
    }
    return {};
}

} // namespace

GuideWindow::GuideWindow(const QDir& folder, QWidget* parent)
    : QDialog{parent}
    , m_folder{folder}
    , m_pages{new QListWidget{this}}
    , m_text{new GuidePage{folder, this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("BoardPlan: user guide"));
    resizeWithinScreen(*this, roomForText(*this, guideWidth, guideHeight));
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_pages->setWordWrap(true);
    m_pages->setItemDelegate(new RoomyRows{m_pages});
    m_pages->setFixedWidth(30 * fontMetrics().averageCharWidth());
    for (const QString& file : guidePages(folder)) {
        auto* const item = new QListWidgetItem{guideTitle(folder, file), m_pages};
        item->setData(Qt::UserRole, file);
    }
    auto* const row = new QHBoxLayout{this};
    row->addWidget(m_pages);
    row->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_text->showText(guideText(m_folder, item->data(Qt::UserRole).toString()));
    });
    connect(m_text, &GuidePage::pageWanted, this, &GuideWindow::showPage);
}

void GuideWindow::showPage(const QString& page)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == page) {
            m_pages->setCurrentRow(row);
        }
    }
}

QString GuideWindow::page() const
{
    return m_pages->currentItem() == nullptr ? QString{} : m_pages->currentItem()->data(Qt::UserRole).toString();
}

QString userGuideFolder()
{
    static const QString folder = foundGuideFolder();
    return folder;
}

void openGuide(QWidget* parent, const QString& page)
{
    auto* window = parent->findChild<GuideWindow*>(QString{}, Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new GuideWindow{QDir{userGuideFolder()}, parent};
    }
    window->show(); // first: pictures are as wide as the page
    window->raise();
    window->activateWindow();
    window->showPage(page);
}

} // namespace boardplan
