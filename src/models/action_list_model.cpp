#include <boardplan/models/action_list_model.h>

#include "models/action_list_entry.h"
#include "models/action_list_order.h"

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
    readEntries();
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
    for (ActionEntry& entry : m_entries) {
        if (m_view->hasAction(entry.action())) { // else an edit is about to take it away
            entry.traits = traitsOf(*m_view, entry.action(), ratingThen(entry.action()));
        }
    }
    if (std::any_of(m_filter.facts.begin(), m_filter.facts.end(), isChanged)) {
        rearrange();
        return;
    }
    wantedLines(); // counts alone
    Q_EMIT countsChanged();
}

void ActionListModel::readEntries()
{
    m_entries.clear();
    m_entryOf.clear();
    QHash<PriorityId, int> priorities;
    for (const ActionId id : m_document.book().allActionsOf(m_plan)) {
        if (!m_view->hasAction(id)) {
            continue;
        }
        ActionEntry entry = entryFor(*m_view, id, ratingThen(id));
        entry.place = static_cast<int>(m_entries.size());
        const PriorityId priority = entry.traits.priority;
        if (!priorities.contains(priority)) {
            priorities.insert(priority, static_cast<int>(priorities.size()));
        }
        entry.priorityPlace = priorities.value(priority);
        m_entryOf.insert(id, entry.place);
        m_entries.push_back(std::move(entry));
    }
}

void ActionListModel::renewEntry(ActionId action)
{
    const int place = m_entryOf.value(action, -1);
    if (place >= 0) {
        ActionEntry& entry = m_entries[static_cast<std::size_t>(place)];
        const int priorityPlace = entry.priorityPlace;
        entry = entryFor(*m_view, action, ratingThen(action));
        entry.place = place;
        entry.priorityPlace = priorityPlace;
    }
}

std::vector<ActionLine> ActionListModel::wantedLines()
{
    m_terms = findableTerms(m_filter.text);
    FilterCounter counter{m_filter};
    std::vector<const ActionEntry*> shown;
    for (const ActionEntry& entry : m_entries) {
        if (counter.add(entry.traits, holdsEveryTerm(entry.findable, m_terms))) {
            shown.push_back(&entry);
        }
    }
    m_counts = counter.counts();
    ActionArrangement wanted = arranged(std::move(shown), m_grouping, m_order, m_filter.leads);
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
    const int place = m_entryOf.value(action, -1);
    return place < 0 ? nullptr : &m_entries[static_cast<std::size_t>(place)];
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
