#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <array>
#include <map>

namespace boardplan {

enum class ListNumbers { None, Bullet, Decimal, PaddedDecimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman };

// One level of a list: "%1.%2" with decimal numbers gives "1.1", "1.2", …
struct ListLevel {
    ListNumbers numbers = ListNumbers::Bullet;
    QString pattern; // %1 is the number of the first level
    int start = 1;
};

inline constexpr std::size_t deepestList = 10;

struct ListStyle {
    QString counts; // lists that count on together bear one name
    std::array<ListLevel, deepestList> levels{};
    std::map<std::size_t, int> starts{}; // levels that this list starts anew, and where
};

// Counts the items of a document's lists and says what is printed before each: the numbers that a word processor shows
// stand nowhere in its file.
class ListLabels {
public:
    // "1.2", "a)"; a bullet gives "•"; empty: nothing is printed. `list` names the list for what it starts anew.
    QString next(const QString& list, const ListStyle& style, std::size_t level);

private:
    QHash<QString, std::array<int, deepestList>> m_counts; // of each list that counts for itself
    QSet<QString> m_started;                               // lists and levels that started anew
};

} // namespace boardplan
