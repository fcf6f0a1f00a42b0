#pragma once

#include "gui/inspector/detail_field.h"
#include "gui/inspector/inspector_page.h"

#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/plan_check.h>

#include <functional>
#include <utility>
#include <vector>

namespace boardplan {

class ChipLine;
class StateField;
struct Action;
struct ActionState;

// Every field of the selected node: in a box where a verb can change it, as text where none can.
class DetailsPage : public InspectorPage {
    Q_OBJECT

public:
    explicit DetailsPage(Session& session, QWidget* parent = nullptr);
    ~DetailsPage() override;

    // Puts the keyboard into a field of the selected node; where it has no such field, into the first.
    void startTyping(CheckField field);

protected:
    void refresh() override;

private:
    using Verb = std::function<Result<Edit>(const PlanBook&, const QString&)>;
    using Reading = std::function<QString(const PlanBook&)>;

    void build(const Node& node);
    void buildAction(ActionId action);
    // The fields that several actions can share.
    void buildSeveral();
    void refreshSeveral();
    void showSeveral();
    DetailField* addField(CheckField field, const QString& label, DetailKind kind, Reading read, Verb verb);
    template <typename EntityId> void addRef(EntityId id, const Node& node);
    void addState();
    void showValues(const Node& node);
    void showFacts(const Node& node);
    void changeState(ActionState state);

    ChipLine* m_heading = nullptr;
    RunLabel* m_notice = nullptr;
    QWidget* m_fields = nullptr; // made anew for each node
    QWidget* m_facts = nullptr;  // made anew for each view
    DetailField* m_timescale = nullptr; // of an action
    StateField* m_state = nullptr;
    std::vector<std::pair<DetailField*, Reading>> m_readings;
    std::vector<std::pair<CheckField, DetailField*>> m_byField; // in order
    // A field of several actions: whether they say the same, and the words of the way to empty it (none: it must say something).
    struct Sharing {
        DetailField* field;
        std::function<bool(const PlanBook&)> isShared;
        QString emptying;
    };
    std::vector<Sharing> m_sharing;
    Node m_shown;
    std::vector<ActionId> m_several; // the actions shown together; empty: `m_shown` alone
};

} // namespace boardplan
