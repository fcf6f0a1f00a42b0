#include "gui/frame/first_run_page.h"

#include "gui/frame/door_card.h"
#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QListWidget>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestWelcome = 900;
constexpr int narrowestForDoorsBeside = 620;
constexpr int doorsInARow = 3;

} // namespace

FirstRunPage::FirstRunPage(bool hasExample, QWidget* parent)
    : QScrollArea{parent}
    , m_doors{new QGridLayout}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Start"));
    auto* const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* const page = new QWidget;
    page->setMaximumWidth(widestWelcome);
    auto* const column = new QVBoxLayout{page};
    column->setSpacing(6);
    column->addWidget(new HeadingLabel{titleFont, tr("BoardPlan")});
    column->addWidget(new HeadingLabel{
        QApplication::font, tr("Your board's plan, its ratings and its papers, in one file that is yours.")});
    column->addSpacing(18);
    m_doors->setSpacing(16);
    column->addLayout(m_doors);
    column->addSpacing(18);
    column->addWidget(makeRecent());
    column->addStretch(1);
    auto* const row = new QHBoxLayout{content};
    row->setContentsMargins(32, 40, 32, 24);
    row->addStretch(1);
    row->addWidget(page, 8);
    row->addStretch(1);
    setWidget(content);

    if (hasExample) {
        addDoor(new DoorCard{DoorPicture::Example, tr("Open the example board"),
                    tr("A year in the life of a made-up board. Try anything: it is your own copy.")},
            u"file.example"_s);
    }
    addDoor(new DoorCard{DoorPicture::Import, tr("Import a plan"),
                tr("Bring in the plan your board has. You see where every cell goes before anything is kept.")},
        u"file.import"_s);
    addDoor(new DoorCard{DoorPicture::Empty, tr("Start empty"),
                tr("Make a new file and type the plan in: a priority, then its actions.")},
        u"file.new"_s);
}

void FirstRunPage::addDoor(DoorCard* door, const QString& command)
{
    m_doors->addWidget(door, 0, static_cast<int>(m_cards.size()));
    m_cards.append(door);
    connect(door, &QAbstractButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
}

QWidget* FirstRunPage::makeRecent()
{
    m_recentBox = new QWidget;
    auto* const column = new QVBoxLayout{m_recentBox};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new HeadingLabel{headingFont, tr("Opened lately")});
    m_recent = new QListWidget;
    m_recent->setAccessibleName(tr("Files opened lately"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    m_recent->setMinimumHeight(120);
    column->addWidget(m_recent);
    const auto choose = [this](const QListWidgetItem* item) {
        Q_EMIT fileChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    return m_recentBox;
}

void FirstRunPage::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file{path};
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const QString text = file.exists() ? u"%1 – %2"_s.arg(file.fileName(), folder)
                                           : tr("%1 – %2 (not there now)").arg(file.fileName(), folder);
        auto* const item = new QListWidgetItem{text, m_recent};
        item->setData(Qt::UserRole, path);
        if (!file.exists()) {
            item->setFlags(item->flags() & ~Qt::ItemFlags{Qt::ItemIsEnabled});
        }
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

// Side by side where there is room, else one below the other.
void FirstRunPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool isNarrow = event->size().width() < narrowestForDoorsBeside;
    for (int i = 0; i < doorsInARow; ++i) {
        m_doors->setColumnStretch(i, isNarrow && i > 0 ? 0 : 1);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_doors->addWidget(m_cards[i], isNarrow ? i : 0, isNarrow ? 0 : i);
    }
}

} // namespace boardplan
