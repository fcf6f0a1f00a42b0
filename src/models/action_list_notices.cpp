// The document's edits, followed line by line.

#include <boardplan/models/action_list_model.h>

#include "models/action_list_entry.h"

#include <algorithm>

namespace boardplan {

namespace {

constexpr int stepsFollowed = 200; // more of them, and a reset is quicker

bool isInPlace(const Change<Action>& change)
{
    return change.before && change.after && change.before->priority == change.after->priority &&
           change.before->objective == change.after->objective &&
           change.before->position == change.after->position &&
           change.before->ref == change.after->ref &&
           change.before->addedOn == change.after->addedOn;
}

QHash<ActionLine, int> placesOf(const std::vector<ActionLine>& lines)
{
    QHash<ActionLine, int> places;
    places.reserve(static_cast<qsizetype>(lines.size()));
    for (const ActionLine& line : lines) {
        places.insert(line, static_cast<int>(places.size()));
    }
    return places;
}

// About how many lines come, go or move.
int stepsBetween(const std::vector<ActionLine>& from, const std::vector<ActionLine>& to)
{
    const auto differ = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const auto tail = std::mismatch(from.rbegin(), std::make_reverse_iterator(differ.first),
                                    to.rbegin(), std::make_reverse_iterator(differ.second));
    const auto left = std::make_reverse_iterator(differ.first) - tail.first;
    const auto right = std::make_reverse_iterator(differ.second) - tail.second;
    return static_cast<int>(std::max(left, right));
}

} // namespace

void ActionListModel::note(const AnyChange& change)
{
    if (const auto* update = std::get_if<Change<Update>>(&change)) {
        m_changed.insert(update->either().action);
    } else if (const auto* action = std::get_if<Change<Action>>(&change);
               action != nullptr && isInPlace(*action)) {
        m_changed.insert(action->either().id);
    } else if (!std::holds_alternative<Change<Commentary>>(change) &&
               !std::holds_alternative<Change<Section>>(change) &&
               !std::holds_alternative<Change<Frozen>>(change) &&
               !std::holds_alternative<Change<Override>>(change) &&
               !std::holds_alternative<Change<Saved>>(change)) {
        m_isAllChanged = true; // names, thresholds, meetings and labels reach many lines
    }
}

void ActionListModel::flush()
{
    const bool isAll = std::exchange(m_isAllChanged, false);
    const QSet<ActionId> changed = std::exchange(m_changed, {});
    if (isAll) {
        readActions();
    } else if (changed.isEmpty()) {
        return;
    }
    for (const ActionId action : changed) {
        renewAction(action);
    }
    follow(wantedLines());
    if (isAll && !m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        tellChanged(changed);
    }
    Q_EMIT countsChanged();
}

void ActionListModel::follow(const std::vector<ActionLine>& wanted)
{
    if (wanted == m_lines) {
        return;
    }
    const QHash<ActionLine, int> places = placesOf(wanted);
    QSet<ActionLine> staying;
    for (const ActionLine& line : m_lines) {
        if (places.contains(line)) {
            staying.insert(line);
        }
    }
    const int removed = rowCount() - static_cast<int>(staying.size());
    std::vector<ActionLine> left = m_lines;
    std::erase_if(left, [&](const ActionLine& line) { return !staying.contains(line); });
    if (removed + stepsBetween(left, wanted) > stepsFollowed) {
        beginResetModel();
        m_lines = wanted;
        endResetModel();
        return;
    }
    removeUnwanted(staying);
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        moveOrInsert(row, wanted[static_cast<std::size_t>(row)], places);
    }
}

void ActionListModel::removeUnwanted(const QSet<ActionLine>& staying)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (staying.contains(lineAt(last))) {
            continue;
        }
        int first = last;
        while (first > 0 && !staying.contains(lineAt(first - 1))) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// Afterwards `line` stands at `row`; all before it stand right already.
void ActionListModel::moveOrInsert(int row, const ActionLine& line,
                                   const QHash<ActionLine, int>& places)
{
    const auto at = [this](int place) { return m_lines.begin() + place; };
    if (row < rowCount() && lineAt(row) == line) {
        return;
    }
    const auto found = std::find(at(std::min(row, rowCount())), m_lines.end(), line);
    if (found == m_lines.end()) {
        beginInsertRows({}, row, row);
        m_lines.insert(at(row), line);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(found - m_lines.begin());
    // The next line is wanted here: the one in between goes down to its own place.
    const int down = std::min(places.value(lineAt(row)), rowCount() - 1);
    if (from == row + 1 && down > row) {
        beginMoveRows({}, row, row, {}, down + 1);
        std::rotate(at(row), at(row + 1), at(down + 1));
        endMoveRows();
        return;
    }
    beginMoveRows({}, from, from, {}, row);
    std::rotate(at(row), at(from), at(from + 1));
    endMoveRows();
}

void ActionListModel::tellChanged(const QSet<ActionId>& actions)
{
    for (int row = 0; row < rowCount(); ++row) {
        const ActionLine& line = lineAt(row);
        if (line.isHeading() || actions.contains(line.action)) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

} // namespace boardplan
