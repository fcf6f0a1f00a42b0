#pragma once

#include <boardplan/document/document.h>
#include <boardplan/domain/action_filter.h>
#include <boardplan/models/roles.h>

#include <QAbstractTableModel>
#include <QSet>
#include <memory>
#include <vector>

namespace boardplan {

enum class ActionColumn {
    Ref,
    Action,
    Priority,
    Leads,
    Due,
    NextReport,
    Flags,
    Rating,
    LastUpdate
};
inline constexpr int actionColumns = 9;

enum class ActionGrouping { None, Lead, Priority, Rating, DueMonth };

// Ascending is plan order, the alphabet, the earliest day; of ratings and flags the worst comes
// first. What has nothing to sort by comes last either way; ties are in plan order.
struct ActionOrder {
    ActionColumn column = ActionColumn::Ref;
    bool isDescending = false;

    bool operator==(const ActionOrder&) const = default;
};

struct ActionEntry;
struct ListedAction;

// One line of the list: an action, or with a null action the heading of a group. An action with two
// leads has a line under each.
struct ActionLine {
    QString group;
    ActionId action;

    bool isHeading() const { return action.isNull(); }
    bool operator==(const ActionLine&) const = default;
};
size_t qHash(const ActionLine& line, size_t seed = 0);

struct ActionGroup {
    QString title;
    std::optional<ShownRating> rating; // of groups by rating
    int count = 0;
};

// The actions of one plan as a flat list: filtered, grouped, sorted. What rows show is worked out when they come into
// sight or are sorted by it. Words are folded once and kept, so that a key press costs one pass over them; `readAhead`
// does so before the first. Follows the document: after an edit rows
// come, go and move one by one; the list resets when another plan, day, filter, order or grouping
// is chosen.
class ActionListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // The document must outlive the model.
    explicit ActionListModel(Document& document, QObject* parent = nullptr);
    ~ActionListModel() override;

    // Shows a plan as `view` sees it. The view must stay good until the next call.
    void show(PlanId plan, const View& view);
    PlanId plan() const { return m_plan; }
    // The ratings at the last board meeting, for what has changed since; nothing: not known.
    void setRatingsThen(std::optional<QHash<ActionId, QString>> ratings);

    const ActionFilter& filter() const { return m_filter; }
    void setFilter(const ActionFilter& filter);
    ActionGrouping grouping() const { return m_grouping; }
    void setGrouping(ActionGrouping grouping);
    ActionOrder order() const { return m_order; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Whether the cell of the due date also says the next report, for lists without that column.
    void setDueWithReport(bool isWithReport);

    // Works out for so long what rows show and are found by; true once there is nothing left. For idle time: nothing
    // depends on it but how soon the first key press or sorting is done.
    bool readAhead(int milliseconds);

    const FilterCounts& counts() const { return m_counts; }
    // What columns must have room for, of the rows there are: each label, and the words of ratings once.
    QStringList labels() const;
    QStringList ratingWords() const;
    // What the filter's text looks for: to be marked where it stands.
    const QStringList& terms() const { return m_terms; }

    const ActionLine& lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    // The line itself where it is shown, else another of its action; invalid where there is none.
    QModelIndex indexOf(const ActionLine& line, int column = 0) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void countsChanged();

private:
    std::optional<QString> ratingThen(ActionId action) const;
    void readActions();
    void renewAction(ActionId action);
    // Which lines the filter leaves, in order; counts on the way.
    std::vector<ActionLine> wantedLines();
    void rearrange();
    void note(const AnyChange& change);
    void flush();
    void follow(const std::vector<ActionLine>& wanted);
    void removeUnwanted(const QSet<ActionLine>& wanted);
    void moveOrInsert(int row, const ActionLine& line, const QHash<ActionLine, int>& places);
    void tellChanged(const QSet<ActionId>& actions);

    const ActionEntry* entryOf(ActionId action) const;
    const ActionEntry& entryOf(const ListedAction& listed) const;
    const QString& textsOf(const ListedAction& listed) const; // folded
    QVariant headingData(const ActionLine& line, int column, int role) const;
    QVariant actionData(const ActionEntry& entry, ActionColumn column, int role) const;
    QString displayText(const ActionEntry& entry, ActionColumn column) const;
    QString bodyText(const ActionEntry& entry, ActionColumn column) const;
    std::vector<CellNote> notes(const ActionEntry& entry, ActionColumn column) const;
    QString spoken(const ActionEntry& entry, ActionColumn column) const;

    Document& m_document;
    const View* m_view = nullptr;
    PlanId m_plan;
    std::optional<QHash<ActionId, QString>> m_ratingsThen;
    ActionFilter m_filter;
    QStringList m_terms;
    ActionGrouping m_grouping = ActionGrouping::None;
    ActionOrder m_order;
    bool m_isDueWithReport = false;

    std::vector<ListedAction> m_actions; // in plan order
    QHash<ActionId, int> m_placeOf;
    int m_readAhead = 0; // all before it are read whole
    std::vector<ActionLine> m_lines;
    QHash<QString, ActionGroup> m_groups;
    FilterCounts m_counts;

    QSet<ActionId> m_changed; // told on `edited`
    bool m_isAllChanged = false;
};

} // namespace boardplan
