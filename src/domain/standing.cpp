#include <boardplan/domain/standing.h>

#include <algorithm>
#include <vector>

namespace boardplan {

namespace {

// Later by the day it counts from, then by order of recording.
bool isEarlierUpdate(const Update* one, const Update* other)
{
    const QDate oneDay = effectiveDay(*one);
    const QDate otherDay = effectiveDay(*other);
    return oneDay != otherDay ? oneDay < otherDay : one->sequence < other->sequence;
}

std::vector<const Update*> inForce(std::span<const Update> updates, const QDate& day)
{
    std::vector<const Update*> counted;
    counted.reserve(updates.size());
    for (const Update& update : updates) {
        if (!day.isValid() || effectiveDay(update) <= day) {
            counted.push_back(&update);
        }
    }
    std::sort(counted.begin(), counted.end(), isEarlierUpdate);
    return counted;
}

// The key that an update's rating counts as; one that the scheme never had stays what it is.
QString presentKey(const Update& update, const RatingScheme& scheme)
{
    const Rating* rating = scheme.find(update.rating);
    return rating != nullptr ? rating->key : scheme.said(update.rating) != nullptr ? QString{} : update.rating;
}

bool saysComplete(const Update& update, const RatingScheme& scheme)
{
    const auto isComplete = [](const Rating* rating) {
        return rating != nullptr && rating->role == RatingRole::Complete;
    };
    return isComplete(scheme.find(update.rating)) || isComplete(scheme.said(update.rating));
}

int severityOf(const Update& update, const RatingScheme& scheme)
{
    const Rating* rating = scheme.find(update.rating);
    return rating == nullptr ? -1 : rating->severity;
}

// The updates that compete for the current rating: the last settling one, or the latest of each lead after it.
std::vector<const Update*> competing(const std::vector<const Update*>& rated)
{
    std::vector<const Update*> latest;
    for (const Update* update : rated) {
        if (update->lead.isNull()) {
            latest.assign(1, update);
            continue;
        }
        std::erase_if(latest, [&](const Update* other) {
            return other->lead.isNull() || other->lead == update->lead;
        });
        latest.push_back(update);
    }
    return latest;
}

void noteFacts(Standing& standing, const std::vector<const Update*>& counted)
{
    for (const Update* update : counted) {
        if (update->newDate.due.isValid()) {
            standing.due = update->newDate.due;
        }
        if (update->meets.isValid() && !(update->meets <= standing.metUntil)) {
            standing.metUntil = update->meets;
        }
    }
}

// A person may say that the work is done without rating it again.
void noteLaterCompletion(Standing& standing, const std::vector<const Update*>& counted, const Update* current)
{
    for (auto later = std::find(counted.begin(), counted.end(), current); later != counted.end(); ++later) {
        if ((*later)->rating.isEmpty() && (*later)->completedOn.isValid()) {
            standing.completedOn = (*later)->completedOn;
            standing.continues = (*later)->continues;
        }
    }
}

} // namespace

QDate effectiveDay(const Update& update)
{
    QDate last = update.reportedOn;
    if (update.precision == DatePrecision::Month) {
        last = QDate{last.year(), last.month(), last.daysInMonth()};
    } else if (update.precision == DatePrecision::Year) {
        last = QDate{last.year(), 12, 31};
    } else {
        return last;
    }
    const QDate recorded = QDate::fromString(update.recordedAt.left(10), Qt::ISODate);
    return recorded.isValid() && recorded < last ? recorded : last;
}

Standing standingOf(std::span<const Update> updates, const RatingScheme& scheme, const QDate& day)
{
    Standing standing;
    const std::vector<const Update*> counted = inForce(updates, day);
    standing.updates = static_cast<int>(counted.size());
    if (counted.empty()) {
        return standing;
    }
    standing.latest = *counted.back();
    noteFacts(standing, counted);

    std::vector<const Update*> rated;
    std::copy_if(counted.begin(), counted.end(), std::back_inserter(rated),
        [](const Update* update) { return !update->rating.isEmpty(); });
    if (rated.empty()) {
        standing.completedOn = standing.latest->completedOn;
        standing.continues = standing.latest->continues;
        return standing;
    }
    const std::vector<const Update*> candidates = competing(rated);
    const Update* current = candidates.front();
    for (const Update* update : candidates) {
        standing.leadsDiffer = standing.leadsDiffer || presentKey(*update, scheme) != presentKey(*current, scheme);
        if (severityOf(*update, scheme) >= severityOf(*current, scheme)) {
            current = update;
        }
    }
    standing.rating = presentKey(*current, scheme);
    if (!standing.rating.isEmpty()) {
        standing.rated = *current;
    }
    const auto place = std::find(rated.begin(), rated.end(), current);
    if (place != rated.begin()) {
        standing.previous = **std::prev(place);
    }
    if (saysComplete(*current, scheme)) {
        standing.completedOn = current->completedOn.isValid() ? current->completedOn : effectiveDay(*current);
    } else {
        standing.completedOn = current->completedOn;
    }
    standing.continues = current->continues;
    noteLaterCompletion(standing, counted, current);
    return standing;
}

std::vector<Update> competingUpdates(std::span<const Update> updates, const QDate& day)
{
    std::vector<const Update*> rated = inForce(updates, day);
    std::erase_if(rated, [](const Update* update) { return update->rating.isEmpty(); });
    std::vector<Update> candidates;
    for (const Update* update : competing(rated)) {
        candidates.push_back(*update);
    }
    return candidates;
}

} // namespace boardplan
