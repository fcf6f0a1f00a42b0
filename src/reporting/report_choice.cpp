#include "reporting/report_choice.h"

#include "reporting/report_parts.h"

#include <boardplan/domain/action_filter.h>

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString choiceText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

bool isNone(const QString& typed)
{
    const QString word = typed.simplified().toLower();
    return word == u"none"_s || word == u"not rated"_s;
}

// Off track and at risk by severity, then what nobody rated, then what is on plan, then what does
// not count.
std::pair<int, int> worstRank(const View& view, ActionId id)
{
    if (view.exclusion(id) != Exclusion::None) {
        return {5, 0};
    }
    if (view.isComplete(id)) {
        return {4, 0};
    }
    const Rating* rating = view.rating(id);
    if (rating == nullptr) {
        return {2, 0};
    }
    const int rank = rating->ratingClass == RatingClass::OffTrack ? 0
                     : rating->ratingClass == RatingClass::AtRisk ? 1
                                                                  : 3;
    return {rank, -rating->severity};
}

// The date that comes first: one that was missed, the one in force, the next report. What has none
// comes last, what is finished after it.
std::tuple<int, QDate> dateRank(const View& view, ActionId id)
{
    const Deadline deadline = view.deadline(id);
    for (const QDate& day : {deadline.firstUnmet, deadline.due, deadline.nextReport}) {
        if (day.isValid() && !view.isComplete(id)) {
            return {0, day};
        }
    }
    return {view.isComplete(id) ? 2 : 1, QDate{}};
}

std::pair<int, QString> leadRank(const View& view, ActionId id)
{
    const Action& action = *view.book().find(id);
    for (const ActionLead& lead : action.leads) {
        if (const Lead* known = view.book().find(lead.lead)) {
            return {0, known->name.toCaseFolded()};
        }
    }
    const QString text = leadText(view.book(), action);
    return {text.isEmpty() ? 1 : 0, text.toCaseFolded()};
}

template <typename Rank> void sortBy(const View& view, std::vector<ActionId>& actions, Rank rank)
{
    std::stable_sort(actions.begin(), actions.end(), [&](ActionId one, ActionId other) {
        return rank(view, one) < rank(view, other);
    });
}

void sortActions(const View& view, std::vector<ActionId>& actions, ReportSort sort)
{
    switch (sort) {
    case ReportSort::PlanOrder:
        return;
    case ReportSort::WorstFirst:
        return sortBy(view, actions, worstRank);
    case ReportSort::DueDate:
        return sortBy(view, actions, dateRank);
    case ReportSort::Lead:
        return sortBy(view, actions, leadRank);
    }
}

bool isChosen(const View& view, ActionId id, const ReportOptions& options)
{
    if (!view.hasAction(id)) {
        return false;
    }
    if (options.ratings.isEmpty()) {
        return true;
    }
    ActionFilter filter;
    const auto keys = ratingKeys(view.book().schemeOf(*view.book().find(id)), options.ratings);
    filter.ratings = keys.value_or(QStringList{});
    return keys.has_value() && !filter.ratings.isEmpty() && matches(view, id, filter);
}

} // namespace

bool hasSection(const ReportOptions& options, const QString& key)
{
    return options.sections.isEmpty() || options.sections.contains(key);
}

std::optional<QStringList> ratingKeys(const RatingScheme& scheme, const QStringList& typed)
{
    QStringList keys;
    for (const QString& word : typed) {
        if (isNone(word)) {
            keys << ActionFilter::notRatedKey;
        } else if (const Rating* rating = scheme.match(word.simplified())) {
            keys << rating->key;
        } else if (word.simplified().toLower() == ActionFilter::completeKey) {
            keys << ActionFilter::completeKey;
        } else {
            return std::nullopt;
        }
    }
    return keys;
}

std::vector<ActionId> chosenActions(const View& view, const std::vector<ActionId>& actions,
                                    const ReportOptions& options)
{
    std::vector<ActionId> chosen;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(chosen),
                 [&](ActionId id) { return isChosen(view, id, options); });
    sortActions(view, chosen, options.sort);
    return chosen;
}

QString choiceNote(const View& view, const std::vector<ActionId>& all, const ReportOptions& options)
{
    if (options.ratings.isEmpty()) {
        return {};
    }
    QStringList words;
    for (const QString& typed : options.ratings) {
        const Rating* rating =
            all.empty() ? nullptr
                        : view.book().schemeOf(*view.book().find(all.front())).match(typed);
        words << (isNone(typed)
                      ? choiceText("not rated")
                      : (rating != nullptr ? rating->word : typed.simplified()).toLower());
    }
    const std::size_t there = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](ActionId id) { return view.hasAction(id); }));
    const QString last = words.takeLast();
    return choiceText("Only %1: %2 of %3.")
        .arg(words.isEmpty() ? last : choiceText("%1 or %2").arg(words.join(u", "_s), last))
        .arg(chosenActions(view, all, options).size())
        .arg(actionCountText(there));
}

QString actionCountText(std::size_t count)
{
    return count == 1 ? choiceText("1 action") : choiceText("%1 actions").arg(count);
}

} // namespace boardplan
