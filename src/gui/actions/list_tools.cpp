#include "gui/actions/list_tools.h"

#include "gui/actions/choice_button.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/link_button.h"

#include <boardplan/base/with_capital.h>

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groupings{ActionGrouping::None, ActionGrouping::Lead, ActionGrouping::Priority,
    ActionGrouping::Rating, ActionGrouping::DueMonth};

QString columnWords(ActionColumn column)
{
    switch (column) {
    case ActionColumn::Ref: return ListTools::tr("plan order");
    case ActionColumn::Action: return ListTools::tr("action");
    case ActionColumn::Priority: return ListTools::tr("priority");
    case ActionColumn::Leads: return ListTools::tr("lead");
    case ActionColumn::Due: return ListTools::tr("due date");
    case ActionColumn::NextReport: return ListTools::tr("next report");
    case ActionColumn::Flags: return ListTools::tr("flags");
    case ActionColumn::Rating: return ListTools::tr("rating");
    case ActionColumn::LastUpdate: return ListTools::tr("last update");
    }
    return {};
}

ChooserButton* chooser(QMenu* menu, QWidget* parent)
{
    auto* const button = new ChooserButton{parent};
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    return button;
}

} // namespace

QString groupingWords(ActionGrouping grouping)
{
    switch (grouping) {
    case ActionGrouping::None: return ListTools::tr("none");
    case ActionGrouping::Lead: return ListTools::tr("lead");
    case ActionGrouping::Priority: return ListTools::tr("priority");
    case ActionGrouping::Rating: return ListTools::tr("rating");
    case ActionGrouping::DueMonth: return ListTools::tr("due month");
    }
    return {};
}

ListTools::ListTools(QWidget* parent)
    : QWidget{parent}
    , m_count{new QWidget{this}}
    , m_shown{new QLabel}
    , m_clear{new LinkButton{tr("clear")}}
    , m_groups{chooser(new QMenu, this)}
    , m_orders{chooser(new QMenu, this)}
    , m_columns{chooser(new TickMenu, this)}
    , m_all{chooser(new QMenu, this)}
{
    auto* const countRow = new QHBoxLayout{m_count};
    countRow->setContentsMargins(2, 0, 0, 0);
    countRow->setSpacing(2);
    countRow->addWidget(m_shown);
    countRow->addWidget(m_clear);
    countRow->addStretch(1);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_shown->setTextFormat(Qt::PlainText);
    setSpokenRole(*m_shown, QAccessible::AlertMessage);
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Shows every action again (Ctrl+L)"));
    auto* const row = new FlowLayout{this};
    for (QWidget* const part : std::initializer_list<QWidget*>{m_count, m_groups, m_orders, m_columns, m_all}) {
        row->addWidget(part);
        part->raise();
    }
    connect(m_clear, &QAbstractButton::clicked, this, &ListTools::clearWanted);
    connect(m_groups->menu(), &QMenu::aboutToShow, this, &ListTools::fillGroups);
    connect(m_orders->menu(), &QMenu::aboutToShow, this, &ListTools::fillOrders);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &ListTools::fillColumns);
    connect(m_all->menu(), &QMenu::aboutToShow, this, &ListTools::fillAll);
    m_all->setWords({}, tr("Group, sort, columns"));
    setGrouping(m_grouping);
    setOrder(m_order);
    setColumns({}, true);
    setShown(0, 0, {});
}

QString ListTools::shownText() const
{
    return m_shown->text();
}

void ListTools::setShown(int shown, int total, const QString& words)
{
    const bool isFiltered = !words.isEmpty();
    const QString all = total == 1 ? tr("1 action") : tr("%1 actions").arg(total);
    const QString text = isFiltered ? tr("%1 of %2 shown").arg(QString::number(shown), QString::number(total)) : all;
    m_clear->setVisible(isFiltered);
    if (m_shown->text() != text || m_shown->accessibleDescription() != words) {
        m_shown->setText(isFiltered ? text + u" –"_s : text);
        m_shown->setAccessibleDescription(words);
        m_shown->setToolTip(words);
        m_shown->setAccessibleName(isFiltered ? tr("%1: %2").arg(text, words) : text);
        if (m_shown->isVisible()) {
            announce(*m_shown);
        }
        fold();
        updateGeometry();
    }
}

void ListTools::say(ChooserButton* chooser, const QString& words)
{
    chooser->setWords({}, words);
    chooser->setAccessibleName(words);
    m_all->setAccessibleName(QStringList{m_groups->accessibleName(), m_orders->accessibleName(), m_columns->accessibleName()}
                                 .join(u". "_s));
    fold();
}

void ListTools::setRoom(int width)
{
    m_room = width;
    fold();
}

void ListTools::fold()
{
    const QList<ChooserButton*> each{m_groups, m_orders, m_columns};
    int wanted = m_count->sizeHint().width();
    for (const ChooserButton* const chooser : each) {
        wanted += layout()->spacing() + chooser->sizeHint().width();
    }
    const bool isFolded = wanted > m_room;
    for (ChooserButton* const chooser : each) {
        chooser->setFolded(isFolded);
    }
    m_all->setFolded(!isFolded);
}

void ListTools::fillAll()
{
    m_all->menu()->clear();
    for (const ChooserButton* const chooser : {m_groups, m_orders, m_columns}) {
        chooser->menu()->setTitle(chooser->accessibleName());
        m_all->menu()->addMenu(chooser->menu());
    }
}

void ListTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the buttons hear of it later
        QMetaObject::invokeMethod(this, &ListTools::fold, Qt::QueuedConnection);
    }
}

void ListTools::setGrouping(ActionGrouping grouping)
{
    m_grouping = grouping;
    say(m_groups, tr("Group: %1").arg(groupingWords(grouping)));
}

void ListTools::setOrder(const ActionOrder& order)
{
    m_order = order;
    const QString words = order.isDescending ? tr("Sort: %1, reversed") : tr("Sort: %1");
    say(m_orders, words.arg(columnWords(order.column)));
}

void ListTools::setColumns(const QSet<ActionColumn>& shown, bool isByRoom)
{
    m_columnsShown = shown;
    m_isByRoom = isByRoom;
    const QString words = shown.size() == actionColumns
        ? tr("Columns: all")
        : tr("Columns: %1 of %2").arg(QString::number(shown.size()), QString::number(actionColumns));
    say(m_columns, words);
}

void ListTools::fillGroups()
{
    QMenu& menu = *m_groups->menu();
    menu.clear();
    for (const ActionGrouping grouping : groupings) {
        QAction* const action = menu.addAction(withCapital(groupingWords(grouping)));
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        connect(action, &QAction::triggered, this, [this, grouping] { Q_EMIT groupingChosen(grouping); });
    }
}

void ListTools::fillOrders()
{
    QMenu& menu = *m_orders->menu();
    menu.clear();
    for (int at = 0; at < actionColumns; ++at) {
        const auto column = static_cast<ActionColumn>(at);
        QAction* const action = menu.addAction(withCapital(columnWords(column)));
        action->setCheckable(true);
        action->setChecked(column == m_order.column);
        connect(action, &QAction::triggered, this, [this, column] { Q_EMIT orderChosen({column, false}); });
    }
    menu.addSeparator();
    QAction* const reverse = menu.addAction(tr("&Reversed"));
    reverse->setCheckable(true);
    reverse->setChecked(m_order.isDescending);
    connect(reverse, &QAction::triggered, this,
        [this](bool isOn) { Q_EMIT orderChosen({m_order.column, isOn}); });
}

void ListTools::fillColumns()
{
    QMenu& menu = *m_columns->menu();
    menu.clear();
    for (int at = 0; at < actionColumns; ++at) {
        const auto column = static_cast<ActionColumn>(at);
        QAction* const action
            = menu.addAction(column == ActionColumn::Ref ? tr("Ref") : withCapital(columnWords(column)));
        action->setCheckable(true);
        action->setChecked(m_columnsShown.contains(column));
        action->setEnabled(column != ActionColumn::Action);
        connect(action, &QAction::triggered, this, [this, column](bool isOn) {
            QSet<ActionColumn> columns = m_columnsShown;
            isOn ? static_cast<void>(columns.insert(column)) : static_cast<void>(columns.remove(column));
            Q_EMIT columnsChosen(columns);
        });
    }
    menu.addSeparator();
    QAction* const byRoom = menu.addAction(tr("&As room allows"));
    byRoom->setCheckable(true);
    byRoom->setChecked(m_isByRoom);
    connect(byRoom, &QAction::triggered, this, [this] { Q_EMIT columnsChosen(std::nullopt); });
}

} // namespace boardplan
