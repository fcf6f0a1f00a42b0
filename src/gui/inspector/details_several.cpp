// The Details page of several actions: what they share, and a change for all of them.

#include "gui/inspector/detail_words.h"
#include "gui/inspector/details_page.h"
#include "gui/inspector/state_field.h"
#include "gui/session.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/row_verbs.h>

#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLabels = 12; // named in the line above the fields

// What all of them say; nothing where they differ.
template <typename Value, typename Read>
std::optional<Value> shared(const PlanBook& book, const std::vector<ActionId>& actions, Read read)
{
    std::optional<Value> value;
    for (const ActionId id : actions) {
        const Action* action = book.find(id);
        if (action != nullptr && value && !(*value == read(*action))) {
            return std::nullopt;
        }
        if (action != nullptr) {
            value = read(*action);
        }
    }
    return value;
}

QString labelsOf(const View& view, const std::vector<ActionId>& actions)
{
    QStringList labels;
    for (std::size_t at = 0; at < std::min(actions.size(), mostLabels); ++at) {
        labels.append(view.label(actions[at]));
    }
    if (actions.size() > mostLabels) {
        labels.append(u"…"_s);
    }
    return labels.join(u", "_s);
}

} // namespace

void DetailsPage::refreshSeveral()
{
    const std::vector<ActionId> actions = session().selectedActions();
    const QString locked = session().lockedReason();
    m_heading->setHeading(tr("%1 actions").arg(actions.size()), std::nullopt);
    const QString words = tr("%1. What is changed here is changed for all of them.").arg(labelsOf(session().view(), actions));
    m_notice->setRuns({{locked.isEmpty() ? words : locked, RunStyle::Muted}});
    m_notice->show();
    if (actions != m_several) {
        build({});
        m_several = actions;
        buildSeveral();
    }
    showSeveral();
}

void DetailsPage::buildSeveral()
{
    const std::vector<ActionId> actions = m_several;
    const auto add = [&](CheckField field, const QString& label, const QString& emptying, DetailKind kind, auto read, Verb verb) {
        DetailField* const shown = addField(field, label, kind,
            [actions, read](const PlanBook& book) { return shared<QString>(book, actions, read).value_or(QString{}); },
            std::move(verb));
        shown->setCorrectable(false);
        m_sharing.push_back({shown,
            [actions, read](const PlanBook& book) { return shared<QString>(book, actions, read).has_value(); }, emptying});
        return shown;
    };
    add(CheckField::Leads, tr("&Lead"), tr("Take the lead from all of them"), DetailKind::Box, [](const Action& it) { return it.leadText; },
        [actions](const PlanBook& book, const QString& words) { return setLeadsOf(book, actions, words); });
    m_timescale = add(CheckField::Timescale, tr("T&imescale"), tr("Take the timescale from all of them"), DetailKind::Timescale,
        [](const Action& it) { return it.timescale.text; },
        [actions](const PlanBook& book, const QString& words) { return setTimescaleOf(book, actions, words); });
    add(CheckField::Measures, tr("Meas&ures, one a line"), tr("Take the measures from all of them"), DetailKind::Box,
        [](const Action& it) { return measuresAsTyped(it.measures); },
        [actions](const PlanBook& book, const QString& words) {
            return setMeasuresOf(book, actions, words.split(u'\n', Qt::SkipEmptyParts));
        });
    add(CheckField::None, tr("Wei&ght: how much it counts, 1 for most"), {}, DetailKind::Line,
        [](const Action& it) { return QString::number(it.weight); },
        [actions](const PlanBook& book, const QString& words) {
            return setWeightOf(book, actions, words.trimmed().toInt()); // what is no number is 0, and refused
        });
    addState();
}

void DetailsPage::showSeveral()
{
    const PlanBook& book = session().book();
    const bool isLocked = !session().lockedReason().isEmpty();
    for (const auto& [field, read] : m_readings) {
        field->setAccepted(read(book));
        field->setLocked(isLocked);
    }
    for (const auto& [field, isShared, emptying] : m_sharing) {
        field->setHint(isShared(book) ? QString{} : tr("mixed"));
        if (!emptying.isEmpty()) {
            field->offerEmptying(emptying, !isShared(book) && !isLocked);
        }
    }
    const Action& first = *book.find(m_several.front());
    const Plan* const plan = book.planOf(first);
    const auto timescale = shared<Timescale>(book, m_several, [](const Action& it) { return it.timescale; });
    m_timescale->setTimescale(timescale.value_or(Timescale{}), plan != nullptr ? plan->timescaleContext() : TimescaleContext{});
    const auto key = shared<ActionStateKey>(book, m_several, [](const Action& it) { return it.state.key; });
    const auto state = shared<ActionState>(book, m_several, [](const Action& it) { return it.state; });
    if (key) {
        m_state->setState(state.value_or(ActionState{*key, {}, {}}));
    } else {
        m_state->setMixed();
    }
    m_state->setLocked(isLocked);
}

} // namespace boardplan
