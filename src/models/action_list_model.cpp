#include <boardplan/models/action_list_model.h>

#include "models/action_list_entry.h"
#include "models/action_list_order.h"
#include "models/plan_row.h"

#include <QElapsedTimer>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

size_t qHash(const ActionLine& line, size_t seed)
{
    return ::qHash(line.group, qHash(line.action, seed));
}

ActionListModel::ActionListModel(Document& document, QObject* parent)
    : QAbstractTableModel{parent}
    , m_document{document}
    , m_view{&document.view()}
{
    connect(&document, &Document::changed, this, &ActionListModel::note);
    connect(&document, &Document::edited, this, &ActionListModel::flush);
}

ActionListModel::~ActionListModel() = default;

void ActionListModel::show(PlanId plan, const View& view)
{
    beginResetModel();
    m_plan = plan;
    m_view = &view;
    m_changed.clear();
    m_isAllChanged = false;
    readActions();
    m_lines = wantedLines();
    endResetModel();
    Q_EMIT countsChanged();
}

std::optional<QString> ActionListModel::ratingThen(ActionId action) const
{
    return m_ratingsThen ? std::optional{m_ratingsThen->value(action)} : std::nullopt;
}

void ActionListModel::setRatingsThen(std::optional<QHash<ActionId, QString>> ratings)
{
    if (ratings == m_ratingsThen) {
        return;
    }
    m_ratingsThen = std::move(ratings);
    const auto isChanged = [](ActionFact fact) { return fact == ActionFact::Changed; };
    for (ListedAction& listed : m_actions) {
        const ActionId action = listed.traits.action;
        if (m_view->hasAction(action)) { // else an edit is about to take it away
            listed.traits = traitsOf(*m_view, action, ratingThen(action));
        }
    }
    if (std::any_of(m_filter.facts.begin(), m_filter.facts.end(), isChanged)) {
        rearrange();
        return;
    }
    wantedLines(); // counts alone
    Q_EMIT countsChanged();
}

void ActionListModel::readActions()
{
    m_actions.clear();
    m_placeOf.clear();
    m_readAhead = 0;
    QHash<PriorityId, int> priorities;
    for (const ActionId id : m_document.book().allActionsOf(m_plan)) {
        if (!m_view->hasAction(id)) {
            continue;
        }
        ListedAction listed{traitsOf(*m_view, id, ratingThen(id)), static_cast<int>(m_actions.size()), 0, nullptr, {}};
        const PriorityId priority = listed.traits.priority;
        if (!priorities.contains(priority)) {
            priorities.insert(priority, static_cast<int>(priorities.size()));
        }
        listed.priorityPlace = priorities.value(priority);
        m_placeOf.insert(id, listed.place);
        m_actions.push_back(std::move(listed));
    }
}

void ActionListModel::renewAction(ActionId action)
{
    const int place = m_placeOf.value(action, -1);
    if (place >= 0) {
        ListedAction& listed = m_actions[static_cast<std::size_t>(place)];
        listed.traits = traitsOf(*m_view, action, ratingThen(action));
        listed.entry.reset();
        listed.findable = QString{};
        m_readAhead = std::min(m_readAhead, listed.place);
    }
}

const ActionEntry& ActionListModel::entryOf(const ListedAction& listed) const
{
    if (listed.entry == nullptr) {
        listed.entry = std::make_unique<ActionEntry>(entryFor(*m_view, listed));
    }
    return *listed.entry;
}

const QString& ActionListModel::textsOf(const ListedAction& listed) const
{
    if (listed.findable.isNull()) {
        listed.findable = findableOf(*m_view, listed.traits.action);
    }
    return listed.findable;
}

bool ActionListModel::readAhead(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const int count = static_cast<int>(m_actions.size());
    for (; m_readAhead < count && clock.elapsed() < milliseconds; ++m_readAhead) {
        const ListedAction& listed = m_actions[static_cast<std::size_t>(m_readAhead)];
        entryOf(listed);
        textsOf(listed);
    }
    return m_readAhead == count;
}

std::vector<ActionLine> ActionListModel::wantedLines()
{
    m_terms = findableTerms(m_filter.text);
    FilterCounter counter{m_filter};
    std::vector<const ListedAction*> shown;
    for (const ListedAction& listed : m_actions) {
        const bool isFound = m_terms.isEmpty() || holdsEveryTerm(textsOf(listed), m_terms);
        if (counter.add(listed.traits, isFound)) {
            shown.push_back(&listed);
        }
    }
    m_counts = counter.counts();
    if (m_grouping == ActionGrouping::None && m_order == ActionOrder{}) { // as they are, whatever they say
        m_groups.clear();
        std::vector<ActionLine> lines;
        for (const ListedAction* const listed : shown) {
            lines.push_back({{}, listed->traits.action});
        }
        return lines;
    }
    std::vector<const ActionEntry*> entries;
    for (const ListedAction* const listed : shown) {
        entries.push_back(&entryOf(*listed));
    }
    ActionArrangement wanted = arranged(std::move(entries), m_grouping, m_order, m_filter.leads);
    m_groups = std::move(wanted.groups);
    return std::move(wanted.lines);
}

void ActionListModel::rearrange()
{
    beginResetModel();
    m_lines = wantedLines();
    endResetModel();
    Q_EMIT countsChanged();
}

void ActionListModel::setFilter(const ActionFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        rearrange();
    }
}

void ActionListModel::setGrouping(ActionGrouping grouping)
{
    if (grouping != m_grouping) {
        m_grouping = grouping;
        rearrange();
    }
}

void ActionListModel::sort(int column, Qt::SortOrder order)
{
    const ActionOrder wanted{static_cast<ActionColumn>(column), order == Qt::DescendingOrder};
    if (column >= 0 && wanted != m_order) {
        m_order = wanted;
        rearrange();
    }
}

void ActionListModel::setDueWithReport(bool isWithReport)
{
    if (isWithReport != m_isDueWithReport && !m_lines.empty()) {
        const int due = static_cast<int>(ActionColumn::Due);
        m_isDueWithReport = isWithReport;
        Q_EMIT dataChanged(index(0, due), index(rowCount() - 1, due));
    }
    m_isDueWithReport = isWithReport;
}

const ActionEntry* ActionListModel::entryOf(ActionId action) const
{
    const int place = m_placeOf.value(action, -1);
    return place < 0 ? nullptr : &entryOf(m_actions[static_cast<std::size_t>(place)]);
}

QStringList ActionListModel::labels() const
{
    QStringList labels;
    for (const ActionLine& line : m_lines) {
        if (!line.isHeading()) {
            labels.append(m_view->label(line.action));
        }
    }
    return labels;
}

QStringList ActionListModel::ratingWords() const
{
    QSet<QString> words;
    for (const ActionLine& line : m_lines) {
        const Action* const action = line.isHeading() ? nullptr : m_view->book().find(line.action);
        if (action != nullptr) {
            words.insert(shownRating(*m_view, *action).word);
        }
    }
    return {words.begin(), words.end()};
}

QModelIndex ActionListModel::indexOf(const ActionLine& line, int column) const
{
    int other = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const ActionLine& shown = lineAt(row);
        if (shown == line) {
            return index(row, column);
        }
        if (other < 0 && !line.isHeading() && shown.action == line.action) {
            other = row;
        }
    }
    return other < 0 ? QModelIndex{} : index(other, column);
}

int ActionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ActionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : actionColumns;
}

Qt::ItemFlags ActionListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return lineAt(index.row()).isHeading() ? flags : flags | Qt::ItemIsSelectable;
}

} // namespace boardplan
