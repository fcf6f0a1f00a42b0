#include "gui/frame/first_run_page.h"

#include "gui/frame/door_card.h"
#include "gui/look/theme.h"
#include "gui/widgets/fitted_list.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/two_line_delegate.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestWelcome = 900;
constexpr int narrowestForDoorsBeside = 620;
constexpr int doorsInARow = 3;
constexpr int mostRecent = 5; // the others are in the File menu

} // namespace

FirstRunPage::FirstRunPage(bool hasExample, bool hasSample, QWidget* parent)
    : ScrollingPage{parent}
    , m_doors{new QGridLayout}
{
    setAccessibleName(tr("Start"));
    viewport()->setBackgroundRole(QPalette::Base); // the scroll bar stands on it
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
    column->addWidget(makeRecent());
    m_doors->setSpacing(16);
    column->addLayout(m_doors);
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
    column->addSpacing(10);
    column->addWidget(makeOpenLine(hasSample)); // behind the doors, so that Tab comes to it after them
    column->addStretch(1);
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
    column->addWidget(new HeadingLabel{headingFont, tr("Go on with")});
    m_recent = new FittedList{m_recentBox};
    m_recent->setAccessibleName(tr("Files opened lately"));
    m_recent->setRowDelegate(new TwoLineDelegate{m_recent});
    column->addWidget(m_recent);
    column->addSpacing(22);
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
    for (const QString& path : paths.mid(0, mostRecent)) {
        const QFileInfo file{path};
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const QString where = file.exists() ? folder : tr("%1 (not there now)").arg(folder);
        auto* const item = new QListWidgetItem{file.completeBaseName(), m_recent};
        item->setData(Qt::UserRole, path);
        item->setData(TwoLineDelegate::NoteRole, where);
        item->setData(Qt::AccessibleTextRole, tr("%1, in %2").arg(file.completeBaseName(), where));
        if (!file.exists()) {
            item->setFlags(item->flags() & ~Qt::ItemFlags{Qt::ItemIsEnabled});
        }
    }
    m_recentBox->setVisible(!paths.isEmpty());
    if (!paths.isEmpty()) {
        m_recent->setCurrentRow(0);
        m_recent->updateGeometry();
        m_recent->setFocus(Qt::OtherFocusReason);
    }
}

// A file that a colleague sent is opened from here.
QWidget* FirstRunPage::makeOpenLine(bool hasSample)
{
    auto* const line = new QWidget;
    auto* const row = new FlowLayout{line, 16};
    const auto add = [&](const QString& text, const QString& command) {
        auto* const link = new LinkButton{text, line};
        row->addWidget(link);
        connect(link, &LinkButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
    };
    add(tr("Open a BoardPlan file…"), u"file.open"_s);
    if (hasSample) {
        add(tr("Try importing a sample plan"), u"file.sample"_s);
    }
    add(tr("How the first hour goes"), u"help.guide"_s);
    return line;
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
