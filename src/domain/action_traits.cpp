// What filters ask of an action, and the words they find it by.

#include <boardplan/domain/action_filter.h>

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

quint32 factBit(ActionFact fact)
{
    return 1U << static_cast<unsigned>(fact);
}

quint32 bitsOfFlags(const FlagSet& flags)
{
    static constexpr std::array<std::pair<FlagKind, ActionFact>, 6> asked{{
        {FlagKind::Overdue, ActionFact::Overdue},
        {FlagKind::DueSoon, ActionFact::DueSoon},
        {FlagKind::ReportDue, ActionFact::ReportDue},
        {FlagKind::NeverReported, ActionFact::ReportDue},
        {FlagKind::UpdateAwaited, ActionFact::UpdateAwaited},
        {FlagKind::NoRecentUpdate, ActionFact::NoRecentUpdate},
    }};
    quint32 bits = 0;
    for (const auto& [kind, fact] : asked) {
        bits |= flags.has(kind) ? factBit(fact) : 0;
    }
    return bits;
}

// The rating as it is shown; an action that does not count is not "not rated".
std::optional<QString> filterRating(const View& view, const Action& action)
{
    if (const Rating* rating = view.rating(action.id)) {
        return rating->key;
    }
    if (view.isComplete(action.id)) {
        const Rating* complete = view.book().schemeOf(action).complete();
        return complete == nullptr ? ActionFilter::completeKey : complete->key;
    }
    return view.exclusion(action.id) == Exclusion::None ? std::optional{ActionFilter::notRatedKey}
                                                        : std::nullopt;
}

// Until a board meeting is closed, a first update is what is awaited of every action.
bool awaitsFirstUpdate(const View& view, const Action& action)
{
    const Plan* plan = view.book().planOf(action);
    return plan != nullptr && view.lastBoardMeeting(plan->id) == nullptr &&
           view.exclusion(action.id) == Exclusion::None && !view.isComplete(action.id) &&
           !view.standing(action.id).latest;
}

QString leadWords(const PlanBook& book, const Action& action)
{
    QStringList names{action.leadText};
    for (const ActionLead& of : action.leads) {
        const Lead* lead = book.find(of.lead);
        if (lead != nullptr && !action.leadText.contains(lead->name, Qt::CaseInsensitive)) {
            names.append(lead->name);
        }
    }
    names.removeAll(QString{});
    return names.join(u'\n');
}

QString themeWords(const PlanBook& book, const Action& action)
{
    QStringList names;
    for (const ThemeId id : action.themes) {
        if (const Theme* theme = book.find(id)) {
            names.append(theme->name);
        }
    }
    return names.join(u'\n');
}

QString measureWords(const Action& action)
{
    QStringList texts;
    for (const Measure& measure : action.measures) {
        texts.append(measure.text);
    }
    return texts.join(u'\n');
}

QString dueWords(const View& view, const Action& action)
{
    const Deadline deadline = view.deadline(action.id);
    QStringList dates;
    for (const QDate& date : {action.timescale.due, deadline.due, deadline.nextReport}) {
        if (date.isValid()) {
            dates.append(displayDate(date));
        }
    }
    dates.removeDuplicates();
    return dates.join(u'\n');
}

QString flagWords(const View& view, ActionId action)
{
    QStringList texts;
    for (const Flag& flag : view.flags(action)) {
        texts.append(flag.text);
    }
    return texts.join(u'\n');
}

} // namespace

ActionTraits traitsOf(const View& view, ActionId id, const std::optional<QString>& ratingThen)
{
    const PlanBook& book = view.book();
    const Action& action = *book.find(id);
    ActionTraits traits{id, filterRating(view, action), 0, action.priority, {}, action.themes};
    for (const ActionLead& of : action.leads) {
        if (std::find(traits.leads.begin(), traits.leads.end(), of.lead) == traits.leads.end()) {
            traits.leads.push_back(of.lead);
        }
    }
    traits.facts |= bitsOfFlags(view.flagSet(id));
    if (awaitsFirstUpdate(view, action)) {
        traits.facts |= factBit(ActionFact::UpdateAwaited);
    }
    if (ratingThen && *ratingThen != view.standing(id).rating) {
        traits.facts |= factBit(ActionFact::Changed);
    }
    return traits;
}

std::vector<ActionText> textsOf(const View& view, ActionId id)
{
    const PlanBook& book = view.book();
    const Action& action = *book.find(id);
    std::vector<ActionText> texts;
    const auto add = [&texts](TextOf of, const QString& text) {
        if (!text.isEmpty()) {
            texts.push_back({of, text});
        }
    };
    add(TextOf::Label, view.label(id));
    add(TextOf::Action, action.text);
    add(TextOf::Leads, leadWords(book, action));
    add(TextOf::Timescale, action.timescale.text);
    add(TextOf::Due, dueWords(view, action));
    add(TextOf::Flags, flagWords(view, id));
    if (const auto& latest = view.standing(id).latest) {
        add(TextOf::WhatHappened, latest->whatHappened);
        add(TextOf::WhatNext, latest->whatNext);
        add(TextOf::Ask, latest->ask);
    }
    add(TextOf::Measures, measureWords(action));
    add(TextOf::Outcomes, action.desiredOutcomes.join(u'\n'));
    add(TextOf::Themes, themeWords(book, action));
    if (const Priority* priority = book.find(action.priority)) {
        add(TextOf::Priority, priority->title);
    }
    if (const Objective* objective = book.find(action.objective)) {
        add(TextOf::Objective, objective->title);
    }
    return texts;
}

} // namespace boardplan
