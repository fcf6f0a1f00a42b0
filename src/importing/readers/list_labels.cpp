#include "importing/readers/list_labels.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 26;

// "a" … "z", "aa", "bb", as Word goes on.
QString letters(int number)
{
    const int times = std::min((number - 1) / mostLetters + 1, 10);
    return QString{times, QChar{static_cast<char16_t>(u'a' + (number - 1) % mostLetters)}};
}

QString roman(int number)
{
    struct Numeral {
        int value;
        QLatin1StringView letters;
    };
    static constexpr std::array numerals{Numeral{1000, QLatin1StringView{"m"}}, Numeral{900, QLatin1StringView{"cm"}},
        Numeral{500, QLatin1StringView{"d"}}, Numeral{400, QLatin1StringView{"cd"}},
        Numeral{100, QLatin1StringView{"c"}}, Numeral{90, QLatin1StringView{"xc"}},
        Numeral{50, QLatin1StringView{"l"}}, Numeral{40, QLatin1StringView{"xl"}}, Numeral{10, QLatin1StringView{"x"}},
        Numeral{9, QLatin1StringView{"ix"}}, Numeral{5, QLatin1StringView{"v"}}, Numeral{4, QLatin1StringView{"iv"}},
        Numeral{1, QLatin1StringView{"i"}}};
    QString text;
    for (const Numeral& numeral : numerals) {
        for (; number >= numeral.value; number -= numeral.value) {
            text += numeral.letters;
        }
    }
    return text;
}

QString written(int number, ListNumbers numbers)
{
    constexpr int highest = 10'000;
    const int shown = std::clamp(number, 0, highest);
    switch (numbers) {
    case ListNumbers::LowerLetter:
        return shown > 0 ? letters(shown) : QString{};
    case ListNumbers::UpperLetter:
        return shown > 0 ? letters(shown).toUpper() : QString{};
    case ListNumbers::LowerRoman:
        return roman(shown);
    case ListNumbers::UpperRoman:
        return roman(shown).toUpper();
    case ListNumbers::PaddedDecimal:
        return QString::number(shown).rightJustified(2, u'0');
    case ListNumbers::Decimal:
        return QString::number(shown);
    case ListNumbers::None:
    case ListNumbers::Bullet:
        break;
    }
    return {};
}

} // namespace

QString ListLabels::next(const QString& list, const ListStyle& style, std::size_t level)
{
    level = std::min(level, deepestList - 1);
    const ListLevel& shown = style.levels[level];
    if (shown.numbers == ListNumbers::Bullet) {
        return u"•"_s;
    }
    if (!m_counts.contains(style.counts)) {
        m_counts[style.counts].fill(-1);
    }
    std::array<int, deepestList>& counts = m_counts[style.counts];
    const auto anew = style.starts.find(level);
    const QString key = list + u'/' + QString::number(level);
    const bool startsAnew = anew != style.starts.end() && !m_started.contains(key);
    if (startsAnew) {
        m_started.insert(key);
    }
    const int start = anew == style.starts.end() ? shown.start : anew->second;
    for (std::size_t above = 0; above < level; ++above) {
        counts[above] = counts[above] < 0 ? style.levels[above].start : counts[above];
    }
    counts[level] = counts[level] < 0 || startsAnew ? start : counts[level] + 1;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), -1);
    QString label = shown.numbers == ListNumbers::None ? QString{} : shown.pattern;
    for (std::size_t number = level + 1; number > 0; --number) { // "%10" before "%1"
        label.replace(u'%' + QString::number(number), written(counts[number - 1], style.levels[number - 1].numbers));
    }
    return label.trimmed();
}

} // namespace boardplan
