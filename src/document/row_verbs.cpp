#include <boardplan/document/row_verbs.h>

#include <boardplan/document/verbs.h>
#include <boardplan/domain/labels.h>

#include "document/verb_support.h"

#include <functional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using ActionVerb = std::function<Result<Edit>(const PlanBook&, ActionId)>;

// One act after the other, each on the book as those before it leave it, as one edit. `verb` has a place for how many
// actions changed; one alone keeps the verb of its own.
Result<Edit> forEach(const PlanBook& given, const std::vector<ActionId>& actions, const char* verb, const ActionVerb& act)
{
    PlanBook book = given;
    Edit all;
    int changed = 0;
    for (const ActionId action : actions) {
        auto edit = act(book, action);
        if (!edit) {
            return edit;
        }
        for (const AnyChange& change : edit->changes) {
            book.put(change);
            all.changes.push_back(change);
        }
        changed += edit->isEmpty() ? 0 : 1;
        all.verb = edit->isEmpty() ? all.verb : edit->verb;
    }
    all.verb = changed > 1 ? verbText(verb).arg(changed) : all.verb;
    return all;
}

// Measures with the same words keep their identity and whether they are met.
std::vector<Measure> sameMeasures(const Action& from, const Action& to)
{
    std::vector<Measure> measures;
    for (const Measure& measure : from.measures) {
        const auto same = std::find_if(to.measures.begin(), to.measures.end(),
            [&](const Measure& own) { return own.text == measure.text; });
        measures.push_back(same != to.measures.end() ? *same : Measure{MeasureId::create(), measure.text, false});
    }
    return measures;
}

// False where the field is none that actions share.
bool takeField(const Action& from, const QString& field, Action& to)
{
    if (field == u"action") {
        to.text = from.text;
    } else if (field == u"leads") {
        to.leadText = from.leadText;
        to.leads = from.leads;
    } else if (field == u"timescale") {
        to.timescale = from.timescale;
    } else if (field == u"measures") {
        to.measures = sameMeasures(from, to);
    } else {
        return false;
    }
    return true;
}

const char* sameVerb(const QString& field)
{
    if (field == u"leads") {
        return "Same lead for %1";
    }
    if (field == u"timescale") {
        return "Same timescale for %1";
    }
    return field == u"measures" ? "Same measures for %1" : "Same text for %1";
}

} // namespace

Result<Edit> sameField(const PlanBook& book, ActionId from, const std::vector<ActionId>& to, const QString& field)
{
    const Action* source = book.find(from);
    if (source == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    const auto act = [&](const PlanBook& now, ActionId id) -> Result<Edit> {
        const Action* before = now.find(id);
        if (before == nullptr) {
            return notInPlan("The action is not in this file.");
        }
        Action after = *before;
        if (!takeField(*source, field, after)) {
            return refusal("BP-DOC-105", verbText("This is not taken from another row."),
                verbText("Text, lead, timescale and measures can be."));
        }
        return replacement(verbText(sameVerb(field)).arg(labelOf(now, id)), *before, after);
    };
    const QString many = QString::fromLatin1(sameVerb(field)) + u" actions"_s;
    return forEach(book, to, many.toLatin1().constData(), act);
}

Result<Edit> setLeadsOf(const PlanBook& book, const std::vector<ActionId>& actions, const QString& leadText)
{
    return forEach(book, actions, "Change lead of %1 actions",
        [&](const PlanBook& now, ActionId id) { return setActionLeads(now, id, leadText); });
}

Result<Edit> setTimescaleOf(const PlanBook& book, const std::vector<ActionId>& actions, const QString& text)
{
    return forEach(book, actions, "Change timescale of %1 actions",
        [&](const PlanBook& now, ActionId id) { return setActionTimescale(now, id, text); });
}

Result<Edit> setMeasuresOf(const PlanBook& book, const std::vector<ActionId>& actions, const QStringList& measures)
{
    return forEach(book, actions, "Change measures of %1 actions",
        [&](const PlanBook& now, ActionId id) { return setActionMeasures(now, id, measures); });
}

Result<Edit> setWeightOf(const PlanBook& book, const std::vector<ActionId>& actions, int weight)
{
    return forEach(book, actions, "Change weight of %1 actions",
        [&](const PlanBook& now, ActionId id) { return setActionWeight(now, id, weight); });
}

Result<Edit> setStateOf(const PlanBook& book, const std::vector<ActionId>& actions, const ActionState& state)
{
    const char* verb = state.key == ActionStateKey::Paused ? "Pause %1 actions"
        : state.key == ActionStateKey::Withdrawn           ? "Withdraw %1 actions"
                                                           : "Resume %1 actions";
    return forEach(book, actions, verb, [&](const PlanBook& now, ActionId id) -> Result<Edit> {
        const Action* action = now.find(id);
        const bool isSo = action != nullptr && action->state.key == state.key;
        return isSo ? Edit{} : setActionState(now, id, state);
    });
}

} // namespace boardplan
