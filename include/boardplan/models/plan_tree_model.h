#pragma once

#include <boardplan/base/result.h>
#include <boardplan/document/document.h>
#include <boardplan/domain/node.h>
#include <boardplan/domain/view.h>
#include <boardplan/models/roles.h>

#include <QAbstractItemModel>
#include <QSet>
#include <memory>
#include <vector>

namespace boardplan {

class PlanTree;
struct PlanTreeRow;
struct PlanTreeStep;

// One plan as a tree: priorities, their objectives, their actions (actions directly below a
// priority come first), in the columns of the plan as published. Follows the document step by step:
// every pair of notices becomes one begin/end pair; what a row shows is told as changed once the
// edit is complete. Resets when another plan or day is shown, and when the plan's columns change.
class PlanTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    // The document must outlive the model.
    explicit PlanTreeModel(Document& document, QObject* parent = nullptr);
    ~PlanTreeModel() override;

    // Shows a plan as `view` sees it: the document's own view (editable) or that of another day
    // (not). The view must stay good until the next call.
    void show(PlanId plan, const View& view);
    PlanId plan() const { return m_plan; }
    bool isEditable() const;

    const std::vector<PlanColumn>& columns() const { return m_columns; }
    // The first column that shows a field (plan.h, "PlanColumn"), or -1.
    int columnShowing(const QString& field) const;
    // The field that editing a cell of this column changes; empty where none can be edited in
    // place.
    QString editableField(int column) const;

    Node nodeAt(const QModelIndex& index) const;
    // Invalid where the tree does not hold the node.
    QModelIndex indexOf(const Node& node, int column = 0) const;
    // The node a person means by "2a.5": an action, else an objective, else a priority, by label or
    // printed ref in any case. Kind All where there is none.
    Node find(const QString& ref) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Text, leads, timescale and measures of actions, titles of their parents; measures are one per
    // line. A refusal is told through `editFailed` and gives false; a value that changes nothing is
    // accepted.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void editFailed(const boardplan::Error& error);

private:
    void takeOver(PlanId plan, const View& view);
    void begin(const AnyChange& change);
    void finish(const AnyChange& change);
    void flush();
    void markChanged(const AnyChange& change);
    void markSiblings(const PlanTreeRow* parent);
    void tellChanged(PlanTreeRow* row);

    PlanTreeRow* rowOf(const QModelIndex& index) const;
    QModelIndex indexOf(const PlanTreeRow* row, int column) const;
    QVariant actionData(const PlanTreeRow& row, int column, int role) const;
    QVariant parentData(const PlanTreeRow& row, int column, int role) const;
    QString spoken(const PlanTreeRow& row, int column) const;
    Result<Edit> editFor(const Node& node, const QString& field, const QString& text) const;

    Document& m_document;
    const View* m_view = nullptr;
    PlanId m_plan;
    std::vector<PlanColumn> m_columns;
    std::unique_ptr<PlanTree> m_tree;
    std::unique_ptr<PlanTreeStep> m_step; // begun by `aboutToChange`, ended by `changed`
    QSet<Node> m_changed;                 // told on `edited`
    bool m_isAllChanged = false;
};

} // namespace boardplan
