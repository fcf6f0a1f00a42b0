#include <boardplan/domain/rating_scheme.h>

#include <algorithm>

namespace boardplan {

namespace {

const RetiredRating* retiredOf(const RatingScheme& scheme, const QString& key)
{
    const auto found = std::find_if(scheme.retired.begin(), scheme.retired.end(),
                                    [&](const RetiredRating& former) { return former.rating.key == key; });
    return found == scheme.retired.end() ? nullptr : &*found;
}

int presentAt(const RatingScheme& scheme, const QString& key)
{
    const auto found = std::find_if(scheme.ratings.begin(), scheme.ratings.end(),
                                    [&](const Rating& rating) { return rating.key == key; });
    return found == scheme.ratings.end() ? -1 : static_cast<int>(found - scheme.ratings.begin());
}

} // namespace

int RatingScheme::indexOf(const QString& key) const
{
    const int present = presentAt(*this, key);
    if (present >= 0 || retired.empty()) {
        return present;
    }
    const RetiredRating* former = retiredOf(*this, key);
    return former == nullptr ? -1 : presentAt(*this, former->countsAs);
}

const Rating* RatingScheme::find(const QString& key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &ratings[static_cast<std::size_t>(index)];
}

const Rating* RatingScheme::said(const QString& key) const
{
    const int present = presentAt(*this, key);
    if (present >= 0) {
        return &ratings[static_cast<std::size_t>(present)];
    }
    const RetiredRating* former = retiredOf(*this, key);
    return former == nullptr ? nullptr : &former->rating;
}

bool RatingScheme::offers(const QString& key) const
{
    return presentAt(*this, key) >= 0;
}

const Rating* RatingScheme::match(const QString& typed) const
{
    const QString wanted = typed.trimmed();
    const auto fits = [&](const QString& name) {
        return !name.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const Rating* found = nullptr;
    for (const Rating& rating : ratings) {
        if (fits(rating.key) || fits(rating.letter) || fits(rating.word) || fits(rating.label)) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &rating;
        }
    }
    return found;
}

const Rating* RatingScheme::complete() const
{
    const auto found = std::find_if(ratings.begin(), ratings.end(),
        [](const Rating& rating) { return rating.role == RatingRole::Complete; });
    return found == ratings.end() ? nullptr : &*found;
}

} // namespace boardplan
