#include "gui/actions/actions_view.h"

#include "gui/actions/action_table.h"
#include "gui/actions/filter_bar.h"
#include "gui/actions/filter_words.h"
#include "gui/actions/list_tools.h"
#include "gui/actions/meeting_ratings.h"
#include "gui/actions/saved_filters.h"
#include "gui/frame/first_paint.h"
#include "gui/look/theme.h"
#include "gui/plan/plan_empty_page.h"
#include "gui/session.h"
#include "gui/widgets/giving_way.h"
#include "gui/widgets/heading_label.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

ActionsView::ActionsView(Session& session, Settings* settings, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_settings{settings}
    , m_model{new ActionListModel{session.document(), this}}
    , m_then{new MeetingRatings{session, this}}
    , m_barRoom{new GivingWay{this}}
    , m_bar{new FilterBar{m_barRoom->viewport()}}
    , m_saved{new SavedFilters{session, this}}
    , m_tools{new ListTools{this}}
    , m_table{new ActionTable{*m_model, this}}
    , m_empty{new PlanEmptyPage{this}}
    , m_pages{new QStackedWidget{this}}
{
    setAccessibleName(tr("Actions"));
    m_barRoom->hold(m_bar);
    m_bar->addTool(m_saved);
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeNothingPage());
    m_pages->addWidget(m_empty);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(10, 10, 0, 0);
    column->setSpacing(6);
    m_bar->setContentsMargins(0, 0, 12, 0);
    m_tools->setContentsMargins(0, 0, 12, 0);
    column->addWidget(m_barRoom);
    column->addWidget(m_tools);
    column->addWidget(m_pages, 1);
    recall();
    connectTools();
    connectTable();
    connectSession();
    showPlan();
    mirrorFromSession();
}

ActionsView::~ActionsView() = default;

QWidget* ActionsView::makeNothingPage()
{
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(22, 22, 22, 22);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel{titleFont, tr("No action fits this filter")});
    m_nothingWords = new QLabel;
    m_nothingWords->setTextFormat(Qt::PlainText);
    m_nothingWords->setWordWrap(true);
    column->addWidget(m_nothingWords);
    auto* const clear = new QPushButton{tr("Clear the filter")};
    clear->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    column->addWidget(clear);
    column->addStretch(1);
    return page;
}

void ActionsView::connectSession()
{
    connect(&m_session, &Session::planChanged, this, &ActionsView::showPlan);
    connect(&m_session, &Session::viewChanged, this, &ActionsView::showDay);
    connect(&m_session, &Session::selectionChanged, this, &ActionsView::mirrorFromSession);
    connect(m_then, &MeetingRatings::read, this, [this] { m_model->setRatingsThen(m_then->ratings()); });
    constexpr int readingSlice = 8; // milliseconds
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (m_model->readAhead(readingSlice)) {
            m_reading.stop();
        }
    });
}

void ActionsView::connectTools()
{
    connect(m_bar, &FilterBar::filterChanged, this, &ActionsView::applyFilter);
    connect(m_bar, &FilterBar::listWanted, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_saved, &SavedFilters::filterChosen, this, &ActionsView::setFilter);
    connect(m_tools, &ListTools::clearWanted, this, [this] {
        setFilter({});
        focusFilter(); // the link that was pressed is gone
    });
    connect(m_tools, &ListTools::groupingChosen, this, [this](ActionGrouping grouping) {
        m_model->setGrouping(grouping);
        remember();
    });
    connect(m_tools, &ListTools::orderChosen, this, [this](const ActionOrder& order) {
        m_table->sortByColumn(static_cast<int>(order.column),
            order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_tools, &ListTools::columnsChosen, this, [this](const auto& columns) {
        m_table->columns().choose(columns);
        m_table->layOutColumns();
        remember();
        showColumns();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ActionsView::remember);
    connect(m_table, &ActionTable::columnsChanged, this, [this] {
        remember();
        showColumns();
    });
}

void ActionsView::connectTable()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ActionsView::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActionsView::findPlace);
    connect(m_model, &ActionListModel::countsChanged, this, &ActionsView::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionsView::mirrorToSession);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsView::mirrorRows);
    connect(m_table, &ActionTable::actionActivated, this, &ActionsView::updateWanted);
    connect(m_table, &ActionTable::copyWanted, this, &ActionsView::copy);
    connect(m_table, &ActionTable::laidOut, this, &ActionsView::showColumns);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActionsView::showMenu);
    connect(m_empty, &PlanEmptyPage::importRequested, this, [this] { Q_EMIT commandWanted(u"file.import"_s); });
    connect(m_empty, &PlanEmptyPage::newActionRequested, this, [this] { Q_EMIT commandWanted(u"plan.newAction"_s); });
}

// Another plan has other leads and priorities: its list begins whole.
void ActionsView::showPlan()
{
    m_then->renew();
    m_bar->setFilter({});
    m_saved->setFilter({});
    m_model->setFilter({});
    m_model->show(m_session.plan(), m_session.view());
    m_isOfToday = m_session.isToday();
    m_bar->setPlan(m_session.book(), m_session.plan(), m_then->meeting(), m_session.view().day());
    m_table->layOutColumns();
    showCounts();
    readAhead();
}

// The model follows edits of today's plan by itself; another day is another list.
void ActionsView::showDay()
{
    m_then->renew();
    const bool isFollowed = std::exchange(m_isOfToday, m_session.isToday()) && m_session.isToday();
    if (!isFollowed) {
        m_model->show(m_session.plan(), m_session.view());
    }
    m_model->setRatingsThen(m_then->ratings());
    m_bar->setPlan(m_session.book(), m_session.plan(), m_then->meeting(), m_session.view().day());
    showCounts();
    readAhead();
}

// What is not needed to show the list is read once it shows.
void ActionsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    afterFirstPaint(*this, [this] {
        m_then->setWanted(isVisible());
        readAhead();
    });
}

void ActionsView::readAhead()
{
    if (isVisible()) {
        m_reading.start();
    }
}

void ActionsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_then->setWanted(false);
}

void ActionsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QMargins around = layout()->contentsMargins() + m_bar->contentsMargins();
    const int room = width() - around.left() - around.right();
    m_bar->setRoomForChips({room, height() / 7}); // the list is what one comes for
    m_tools->setRoom(room);
}

void ActionsView::setFilter(const ActionFilter& wanted)
{
    const Plan* const plan = m_session.book().find(m_session.plan());
    const ActionFilter filter = plan == nullptr ? wanted : withPresentRatings(wanted, plan->ratingScheme);
    m_bar->setFilter(filter);
    applyFilter(filter);
}

void ActionsView::applyFilter(const ActionFilter& filter)
{
    m_saved->setFilter(filter);
    m_model->setFilter(filter);
}

void ActionsView::focusFilter()
{
    m_bar->box()->setFocus(Qt::ShortcutFocusReason);
    m_bar->box()->selectAll();
}

void ActionsView::saveFilter()
{
    m_saved->askName();
}

void ActionsView::showCounts()
{
    const FilterCounts& counts = m_model->counts();
    const QString words = filterWords(filter(), m_session.book(), m_session.plan());
    m_bar->setCounts(counts, m_then->ratings().has_value());
    m_tools->setShown(counts.shown, counts.total, words);
    m_nothingWords->setText(tr("It asks for: %1. The plan has %2 actions.").arg(words, QString::number(counts.total)));
    showPage();
}

void ActionsView::showPage()
{
    const FilterCounts& counts = m_model->counts();
    const bool isEmpty = counts.total == 0;
    m_empty->setState(!m_session.plan().isNull(), m_session.lockedReason());
    m_pages->setCurrentIndex(isEmpty ? 2 : counts.shown == 0 ? 1 : 0);
    m_barRoom->setVisible(!isEmpty);
    m_tools->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
}

void ActionsView::showColumns()
{
    QSet<ActionColumn> shown;
    for (int column = 0; column < actionColumns; ++column) {
        if (!m_table->isColumnHidden(column)) {
            shown.insert(static_cast<ActionColumn>(column));
        }
    }
    m_tools->setColumns(shown, m_table->columns().isByRoom());
}

} // namespace boardplan
