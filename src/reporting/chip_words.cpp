#include "reporting/chip_words.h"

namespace boardplan {

using namespace Qt::StringLiterals;

QString chipSign(const Chip& chip)
{
    switch (chip.rating ? chip.rating->shape : RatingShape::Ring) {
    case RatingShape::Square:
        return u"■"_s;
    case RatingShape::Triangle:
        return u"▲"_s;
    case RatingShape::Circle:
        return u"●"_s;
    case RatingShape::Tick:
        return u"✔"_s;
    case RatingShape::Diamond:
        return u"◆"_s;
    case RatingShape::Ring:
        return u"○"_s;
    case RatingShape::TriangleDown:
        return u"▼"_s;
    case RatingShape::Star:
        return u"★"_s;
    case RatingShape::Plus:
        return u"✚"_s;
    case RatingShape::Bar:
        return u"▬"_s;
    }
    return {};
}

QString chipWords(const Chip& chip)
{
    const QString word = chip.text();
    const QString letter = chip.rating ? chip.rating->letter : QString{};
    const bool isSaid = !chip.word.isEmpty() || word.startsWith(letter, Qt::CaseInsensitive);
    return isSaid ? word : letter + u": "_s + word;
}

QString ratingLetter(const std::optional<Rating>& rating)
{
    return rating ? rating->letter : QStringLiteral("N");
}

} // namespace boardplan
