// The built-in schemes, as data. Colours and shapes: window.md, "Look"; a test measures them.

#include <boardplan/domain/rating_scheme.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto darkInk = "#0b0c0c";
constexpr auto lightInk = "#ffffff";

// What a board reads of a rating.
struct RatingText {
    const char* letter;
    const char* word;
    const char* meaning;
    const char* consequence;
};

struct RatingLook {
    const char* fill;
    const char* ink;
    RatingShape shape;
};

Rating ratingFrom(const char* key, const RatingText& text, int severity, RatingClass ratingClass,
                  const RatingLook& look)
{
    const auto words = [](const char* english) {
        return *english == '\0' ? QString{} : QCoreApplication::translate("boardplan", english);
    };
    return {QString::fromLatin1(key),
            QString::fromLatin1(text.letter),
            words(text.word),
            words(text.word),
            words(text.meaning),
            words(text.consequence),
            severity,
            RatingRole::Progress,
            ratingClass,
            QString::fromLatin1(look.fill),
            QString::fromLatin1(look.ink),
            look.shape};
}

Rating blueRating()
{
    Rating blue = ratingFrom(
        "blue", {"B", QT_TRANSLATE_NOOP("boardplan", "Complete"), QT_TRANSLATE_NOOP("boardplan", "complete"), ""}, 0,
        RatingClass::OnPlan, {"#14387f", lightInk, RatingShape::Tick});
    blue.label = QCoreApplication::translate("boardplan", "Blue");
    blue.role = RatingRole::Complete;
    return blue;
}

Rating greenRating()
{
    return ratingFrom("green",
                      {"G", QT_TRANSLATE_NOOP("boardplan", "Green"), QT_TRANSLATE_NOOP("boardplan", "on track"),
                       QT_TRANSLATE_NOOP("boardplan", "nothing for the board to do")},
                      1, RatingClass::OnPlan, {"#4da989", darkInk, RatingShape::Circle});
}

Rating amberRating()
{
    return ratingFrom("amber",
                      {"A", QT_TRANSLATE_NOOP("boardplan", "Amber"),
                       QT_TRANSLATE_NOOP("boardplan", "some problems, expected to recover"),
                       QT_TRANSLATE_NOOP("boardplan", "board to monitor")},
                      2, RatingClass::AtRisk, {"#ffc800", darkInk, RatingShape::Triangle});
}

Rating redRating()
{
    return ratingFrom("red",
                      {"R", QT_TRANSLATE_NOOP("boardplan", "Red"),
                       QT_TRANSLATE_NOOP("boardplan", "major problems, not expected to recover"),
                       QT_TRANSLATE_NOOP("boardplan", "the board must act")},
                      3, RatingClass::OffTrack, {"#b0101b", lightInk, RatingShape::Square});
}

// Boards that print "not started" keep such actions out of the colour (domain.md, "Roll-up").
Rating notStartedRating()
{
    Rating start = ratingFrom("notStarted",
                              {"NS", QT_TRANSLATE_NOOP("boardplan", "Not started"),
                               QT_TRANSLATE_NOOP("boardplan", "not begun yet; left out of the colour"), ""},
                              0, RatingClass::OnPlan, {"#9e8ac6", darkInk, RatingShape::Bar});
    start.role = RatingRole::NotStarted;
    return start;
}

} // namespace

RatingScheme bragScheme()
{
    return {u"BRAG"_s, {blueRating(), greenRating(), amberRating(), redRating()}, {}};
}

RatingScheme ragScheme()
{
    return {u"RAG"_s, {greenRating(), amberRating(), redRating()}, {}};
}

// Boards that print yellow beside amber use it for work that slips and is still expected to be done on time: not yet a
// matter for the board, and no longer as planned. So it is at risk: half of yellow makes a priority no longer green,
// as half of amber does, and nothing is improved by calling amber yellow.
RatingScheme raygScheme()
{
    Rating amber = ratingFrom("amber",
                              {"A", QT_TRANSLATE_NOOP("boardplan", "Amber"),
                               QT_TRANSLATE_NOOP("boardplan", "behind, needs action to recover"),
                               QT_TRANSLATE_NOOP("boardplan", "board to monitor")},
                              3, RatingClass::AtRisk, {"#cd7a11", darkInk, RatingShape::Triangle});
    Rating red = redRating();
    red.severity = 4;
    return {u"RAYG"_s,
            {greenRating(),
             ratingFrom("yellow",
                        {"Y", QT_TRANSLATE_NOOP("boardplan", "Yellow"),
                         QT_TRANSLATE_NOOP("boardplan", "slipping, expected to be done on time"),
                         QT_TRANSLATE_NOOP("boardplan", "lead to recover, nothing for the board to do")},
                        2, RatingClass::AtRisk, {"#fbdb02", darkInk, RatingShape::Diamond}),
             amber, red},
            {}};
}

RatingScheme confidenceScheme()
{
    using enum RatingClass;
    return {QCoreApplication::translate("boardplan", "Delivery confidence"),
            {ratingFrom("green",
                        {"G", QT_TRANSLATE_NOOP("boardplan", "Green"),
                         QT_TRANSLATE_NOOP("boardplan", "delivery is highly likely, nothing threatens it"),
                         QT_TRANSLATE_NOOP("boardplan", "nothing for the board to do")},
                        1, OnPlan, {"#356c64", lightInk, RatingShape::Circle}),
             ratingFrom("amberGreen",
                        {"AG", QT_TRANSLATE_NOOP("boardplan", "Amber/Green"),
                         QT_TRANSLATE_NOOP("boardplan", "delivery is probable if risks are watched"),
                         QT_TRANSLATE_NOOP("boardplan", "lead to watch the risks")},
                        2, OnPlan, {"#87a790", darkInk, RatingShape::Diamond}),
             ratingFrom("amber",
                        {"A", QT_TRANSLATE_NOOP("boardplan", "Amber"),
                         QT_TRANSLATE_NOOP("boardplan", "delivery is feasible, real problems can be solved"),
                         QT_TRANSLATE_NOOP("boardplan", "board to monitor")},
                        3, AtRisk, {"#ffce15", darkInk, RatingShape::Triangle}),
             ratingFrom("amberRed",
                        {"AR", QT_TRANSLATE_NOOP("boardplan", "Amber/Red"),
                         QT_TRANSLATE_NOOP("boardplan", "delivery is in doubt, urgent action is needed"),
                         QT_TRANSLATE_NOOP("boardplan", "the board must see the recovery plan")},
                        4, AtRisk, {"#c57116", darkInk, RatingShape::TriangleDown}),
             ratingFrom("red",
                        {"R", QT_TRANSLATE_NOOP("boardplan", "Red"),
                         QT_TRANSLATE_NOOP("boardplan", "delivery appears out of reach as planned"),
                         QT_TRANSLATE_NOOP("boardplan", "the board must act")},
                        5, OffTrack, {"#960a14", lightInk, RatingShape::Square})},
            {}};
}

RatingScheme numberedScheme()
{
    using enum RatingClass;
    return {QCoreApplication::translate("boardplan", "Numbers 1 to 4"),
            {ratingFrom("one",
                        {"1", QT_TRANSLATE_NOOP("boardplan", "On track"),
                         QT_TRANSLATE_NOOP("boardplan", "going as planned"),
                         QT_TRANSLATE_NOOP("boardplan", "nothing for the board to do")},
                        1, OnPlan, {"#4da989", darkInk, RatingShape::Circle}),
             ratingFrom("two",
                        {"2", QT_TRANSLATE_NOOP("boardplan", "Slipping"),
                         QT_TRANSLATE_NOOP("boardplan", "slipping, expected to be done on time"),
                         QT_TRANSLATE_NOOP("boardplan", "lead to recover, nothing for the board to do")},
                        2, AtRisk, {"#fbdb02", darkInk, RatingShape::Diamond}),
             ratingFrom("three",
                        {"3", QT_TRANSLATE_NOOP("boardplan", "At risk"),
                         QT_TRANSLATE_NOOP("boardplan", "behind, needs action to recover"),
                         QT_TRANSLATE_NOOP("boardplan", "board to monitor")},
                        3, AtRisk, {"#cd7a11", darkInk, RatingShape::Triangle}),
             ratingFrom("four",
                        {"4", QT_TRANSLATE_NOOP("boardplan", "Off track"),
                         QT_TRANSLATE_NOOP("boardplan", "not expected to recover"),
                         QT_TRANSLATE_NOOP("boardplan", "the board must act")},
                        4, OffTrack, {"#b0101b", lightInk, RatingShape::Square})},
            {}};
}

RatingScheme bragWithStartScheme()
{
    RatingScheme scheme = bragScheme();
    scheme.name = QCoreApplication::translate("boardplan", "BRAG and not started");
    scheme.ratings.push_back(notStartedRating());
    return scheme;
}

std::vector<RatingScheme> builtInSchemes()
{
    return {bragScheme(),       ragScheme(),      bragWithStartScheme(),
            raygScheme(), confidenceScheme(), numberedScheme()};
}

} // namespace boardplan
