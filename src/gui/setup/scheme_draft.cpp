#include "gui/setup/scheme_draft.h"

#include <boardplan/domain/enum_keys.h>

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Begins the key of a rating that was added and has no word yet.
const QString addedStem = QStringLiteral("added-");

// Fills with room between them, taken in this order where they are free.
struct SpareLook {
    const char* fill;
    const char* ink;
};
constexpr std::array spareLooks{SpareLook{"#9e8ac6", "#0b0c0c"}, SpareLook{"#4c2c92", "#ffffff"},
                                SpareLook{"#cd7a11", "#0b0c0c"}, SpareLook{"#fbdb02", "#0b0c0c"},
                                SpareLook{"#b1b4b6", "#0b0c0c"}, SpareLook{"#0b0c0c", "#ffffff"},
                                SpareLook{"#ffffff", "#0b0c0c"}};

template <typename Value, typename Candidates, typename Read>
Value firstFree(const std::vector<Rating>& ratings, const Candidates& candidates, Read read, Value otherwise)
{
    for (const auto& candidate : candidates) {
        const Value value = read(candidate);
        const auto isTaken = [&](const Rating& rating) {
            if constexpr (std::is_same_v<Value, RatingShape>) {
                return rating.shape == value;
            } else {
                return rating.fill == QLatin1StringView{value.fill};
            }
        };
        if (std::none_of(ratings.begin(), ratings.end(), isTaken)) {
            return value;
        }
    }
    return otherwise;
}

// "Amber/Red" gives "amberRed".
QString keyFromWord(const QString& word)
{
    QString key;
    bool isStart = false;
    for (const QChar letter : word) {
        if (letter.isLetterOrNumber()) {
            key += key.isEmpty() ? letter.toLower() : isStart ? letter.toUpper() : letter.toLower();
        }
        isStart = !letter.isLetterOrNumber();
    }
    return key.isEmpty() ? u"rating"_s : key;
}

} // namespace

void SchemeDraft::start(const RatingScheme& present)
{
    m_present = present;
    m_scheme = present;
    m_scheme.retired.clear();
    m_isOwn = true;
}

void SchemeDraft::take(const RatingScheme& scheme)
{
    m_scheme = scheme;
    m_isOwn = false;
}

bool SchemeDraft::isChanged() const
{
    return m_scheme.name != m_present.name || m_scheme.ratings != m_present.ratings;
}

void SchemeDraft::set(int position, const Rating& rating)
{
    Rating& stands = m_scheme.ratings.at(static_cast<std::size_t>(position));
    const bool isRankOther = stands.role != rating.role;
    stands = rating;
    if (isRankOther) {
        rank();
    }
}

int SchemeDraft::add()
{
    auto& ratings = m_scheme.ratings;
    if (ratings.size() >= static_cast<std::size_t>(RatingScheme::maxRatings)) {
        return -1;
    }
    Rating rating;
    int number = 1;
    do {
        rating.key = addedStem + QString::number(number++);
    } while (m_scheme.offers(rating.key) || m_present.said(rating.key) != nullptr);
    rating.ratingClass = ratings.empty() ? RatingClass::OnPlan : ratings.back().ratingClass;
    rating.shape = firstFree(
        ratings, enumKeys<RatingShape>(), [](const auto& known) { return known.value; }, RatingShape::Star);
    const SpareLook look = firstFree(ratings, spareLooks, [](const SpareLook& one) { return one; }, spareLooks.front());
    rating.fill = QString::fromLatin1(look.fill);
    rating.ink = QString::fromLatin1(look.ink);
    ratings.push_back(rating);
    rank();
    return static_cast<int>(ratings.size()) - 1;
}

void SchemeDraft::remove(int position)
{
    m_scheme.ratings.erase(m_scheme.ratings.begin() + position);
}

int SchemeDraft::move(int position, int by)
{
    const int to = position + by;
    if (to < 0 || to >= static_cast<int>(m_scheme.ratings.size())) {
        return position;
    }
    std::swap(m_scheme.ratings[static_cast<std::size_t>(position)], m_scheme.ratings[static_cast<std::size_t>(to)]);
    rank();
    return to;
}

// The place in the list is the order of severity; what is complete or not started has none.
void SchemeDraft::rank()
{
    int severity = 0;
    for (Rating& rating : m_scheme.ratings) {
        rating.severity = rating.role == RatingRole::Progress ? ++severity : 0;
    }
}

RatingScheme SchemeDraft::finished() const
{
    RatingScheme scheme = m_scheme;
    for (Rating& rating : scheme.ratings) {
        if (rating.key.startsWith(addedStem)) {
            const QString stem = keyFromWord(rating.word);
            QString key = stem;
            for (int number = 2; scheme.offers(key) || m_present.said(key) != nullptr; ++number) {
                key = u"%1-%2"_s.arg(stem).arg(number);
            }
            rating.key = key;
        }
    }
    return scheme;
}

RatingTable SchemeDraft::table() const
{
    const RatingScheme scheme = finished();
    RatingTable table = suggestedTable(m_present, scheme);
    for (const Rating& rating : m_present.ratings) {
        if (m_isOwn && scheme.offers(rating.key)) {
            table.insert(rating.key, rating.key);
        }
    }
    return table;
}

} // namespace boardplan
