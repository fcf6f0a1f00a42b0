#pragma once

#include <boardplan/base/result.h>
#include <boardplan/document/document.h>
#include <boardplan/domain/node.h>

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace boardplan {

// What the window is looking at: one open document, the plan chosen, the day, the selection. Every view and page
// of the inspector is made with a Session and can be shown alone in a test.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Document> document, QObject* parent = nullptr);
    ~Session() override;

    Document& document() { return *m_document; }
    const PlanBook& book() const { return m_document->book(); }
    // The view of the day looked at. Valid until the next `viewChanged`.
    const View& view() const;
    bool isToday() const { return !m_asAt.has_value(); }
    // Empty where edits are welcome; else why not ("You are looking at 12 September 2026.").
    QString lockedReason() const;

    // Null where the file has no plan, and where several are looked at.
    PlanId plan() const { return m_plan; }
    void choosePlan(PlanId plan);
    // What is looked at in place of one plan: every board (kind All) or one of several; kind Plan: one plan.
    Node scope() const { return m_scope; }
    bool showsSeveral() const { return m_scope.kind != NodeKind::Plan; }
    void chooseBoards(const Node& scope);
    // An invalid day means today.
    Status lookAt(const QDate& day);

    Node selection() const { return m_selection; } // kind All: nothing selected
    void select(const Node& node);
    // The same where several rows of a table are selected; `node` is the current one.
    void selectRows(const Node& node, std::vector<Node> rows);
    // What is selected and still there: several rows, else the selection alone.
    std::vector<Node> selectedRows() const;
    // The actions among them.
    std::vector<ActionId> selectedActions() const;

    // Carries out what a verb made: a refusal of the verb or of the document is told through `failed` and gives false.
    bool perform(const Result<Edit>& edit);
    // The same for a form: the verb's refusal is given back, to be said in the form; the document's is told.
    Status performFromForm(const Result<Edit>& edit);
    void undo();
    void redo();
    // Undoes or does again until so many of the document's acts stand.
    void goBackTo(std::size_t standing);

Q_SIGNALS:
    void planChanged();
    void selectionChanged();
    // After every edit, undo and redo, and after a change of day: what a view shows may be different.
    void viewChanged();
    void failed(const boardplan::Error& error);

private:
    template <typename Work>
    bool change(Work work);
    void report(const Status& status);

    std::unique_ptr<Document> m_document;
    std::optional<View> m_asAt;
    void keepToTheBook();

    PlanId m_plan;
    Node m_scope{NodeKind::Plan, {}};
    Node m_selection;
    std::vector<Node> m_rows; // empty: the selection alone
};

} // namespace boardplan
