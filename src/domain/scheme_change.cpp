#include <boardplan/domain/scheme_change.h>

#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The ratings on which work goes on, of one class, mildest first.
std::vector<const Rating*> ranked(const RatingScheme& scheme, RatingClass ratingClass)
{
    std::vector<const Rating*> found;
    for (const Rating& rating : scheme.ratings) {
        if (rating.role == RatingRole::Progress && rating.ratingClass == ratingClass) {
            found.push_back(&rating);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Rating* one, const Rating* other) { return one->severity < other->severity; });
    return found;
}

// Of `to` ranks the one that rank `at` of `from` comes to; between two the worse.
std::size_t rankIn(std::size_t at, std::size_t from, std::size_t to)
{
    return from < 2 ? to - 1 : (at * (to - 1) + from - 2) / (from - 1);
}

const Rating* ofRole(const RatingScheme& scheme, RatingRole role)
{
    const auto found = std::find_if(scheme.ratings.begin(), scheme.ratings.end(),
                                    [=](const Rating& rating) { return rating.role == role; });
    return found == scheme.ratings.end() ? nullptr : &*found;
}

const Rating* ofWord(const RatingScheme& scheme, const QString& word)
{
    const auto found = std::find_if(scheme.ratings.begin(), scheme.ratings.end(), [&](const Rating& rating) {
        return rating.role == RatingRole::Progress && rating.word.compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == scheme.ratings.end() ? nullptr : &*found;
}

const Rating* ofRank(const Rating& rating, const RatingScheme& from, const RatingScheme& to)
{
    const auto peers = ranked(from, rating.ratingClass);
    if (const auto alike = ranked(to, rating.ratingClass); !alike.empty()) {
        const auto rank = static_cast<std::size_t>(std::find(peers.begin(), peers.end(), &rating) - peers.begin());
        return alike[rankIn(rank, peers.size(), alike.size())];
    }
    for (int worse = static_cast<int>(rating.ratingClass) + 1; worse <= 3; ++worse) {
        if (const auto found = ranked(to, static_cast<RatingClass>(worse)); !found.empty()) {
            return found.front();
        }
    }
    for (int better = static_cast<int>(rating.ratingClass) - 1; better >= 1; --better) {
        if (const auto found = ranked(to, static_cast<RatingClass>(better)); !found.empty()) {
            return found.back();
        }
    }
    return nullptr;
}

const Rating* suggestedFor(const Rating& rating, const RatingScheme& from, const RatingScheme& to)
{
    if (rating.role != RatingRole::Progress) {
        return ofRole(to, rating.role);
    }
    const Rating* sameWord = ofWord(to, rating.word);
    return sameWord != nullptr ? sameWord : ofRank(rating, from, to);
}

// Gives the new ratings their keys (scheme_change.h) and says what the former ones count as.
class SchemeChange {
public:
    SchemeChange(const RatingScheme& from, const RatingScheme& to, const RatingTable& table)
        : m_to{to}
    {
        for (const Rating& rating : from.ratings) {
            m_former.push_back({rating, table.value(rating.key)});
        }
        for (const RetiredRating& former : from.retired) {
            m_former.push_back({former.rating, table.value(former.countsAs)});
        }
    }

    RatingScheme result()
    {
        for (const Rating& rating : m_to.ratings) {
            m_keys.push_back(keptKey(rating));
        }
        for (std::size_t at = 0; at < m_keys.size(); ++at) {
            if (m_keys[at].isEmpty()) {
                m_keys[at] = freeKey(m_to.ratings[at].key);
                m_taken.insert(m_keys[at]);
            }
        }
        RatingScheme scheme{m_to.name, m_to.ratings, {}};
        for (std::size_t at = 0; at < m_keys.size(); ++at) {
            scheme.ratings[at].key = m_keys[at];
        }
        for (const RetiredRating& former : m_former) {
            if (!m_taken.contains(former.rating.key)) {
                scheme.retired.push_back({former.rating, finalKey(former.countsAs)});
            }
        }
        return scheme;
    }

private:
    QString keptKey(const Rating& rating)
    {
        const auto found = std::find_if(m_former.begin(), m_former.end(), [&](const RetiredRating& former) {
            return former.countsAs == rating.key && saysTheSame(former.rating, rating) &&
                   !m_taken.contains(former.rating.key);
        });
        if (found == m_former.end()) {
            return {};
        }
        m_taken.insert(found->rating.key);
        return found->rating.key;
    }

    QString freeKey(const QString& wanted) const
    {
        const auto isUsed = [&](const QString& key) {
            return m_taken.contains(key) ||
                   std::any_of(m_former.begin(), m_former.end(),
                               [&](const RetiredRating& former) { return former.rating.key == key; });
        };
        const QString stem = wanted.isEmpty() ? u"rating"_s : wanted;
        QString key = stem;
        for (int number = 2; isUsed(key); ++number) {
            key = u"%1-%2"_s.arg(stem).arg(number);
        }
        return key;
    }

    QString finalKey(const QString& given) const
    {
        for (std::size_t at = 0; at < m_keys.size() && !given.isEmpty(); ++at) {
            if (m_to.ratings[at].key == given) {
                return m_keys[at];
            }
        }
        return {};
    }

    const RatingScheme& m_to;
    std::vector<RetiredRating> m_former; // what it counts as: in the keys of `m_to` as given
    std::vector<QString> m_keys;         // of the new ratings
    QSet<QString> m_taken;
};

} // namespace

bool saysTheSame(const Rating& one, const Rating& other)
{
    return one.letter == other.letter && one.word == other.word && one.label == other.label &&
           one.meaning == other.meaning && one.role == other.role && one.ratingClass == other.ratingClass;
}

RatingTable suggestedTable(const RatingScheme& from, const RatingScheme& to)
{
    RatingTable table;
    for (const Rating& rating : from.ratings) {
        const Rating* counterpart = suggestedFor(rating, from, to);
        table.insert(rating.key, counterpart == nullptr ? QString{} : counterpart->key);
    }
    return table;
}

RatingScheme changedScheme(const RatingScheme& from, const RatingScheme& to, const RatingTable& table)
{
    return SchemeChange{from, to, table}.result();
}

} // namespace boardplan
