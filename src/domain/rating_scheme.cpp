#include <boardplan/domain/rating_scheme.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString schemeText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Colours and shapes: window.md, "Look".
Rating blueRating()
{
    return {u"blue"_s, u"B"_s, schemeText("Complete"), schemeText("Blue"), schemeText("complete"), {}, 0,
        RatingRole::Complete, RatingClass::OnPlan, u"#14387f"_s, u"#ffffff"_s, RatingShape::Tick};
}

Rating greenRating()
{
    return {u"green"_s, u"G"_s, schemeText("Green"), schemeText("Green"), schemeText("on track"),
        schemeText("nothing for the board to do"), 1, RatingRole::Progress, RatingClass::OnPlan, u"#4da989"_s,
        u"#0b0c0c"_s, RatingShape::Circle};
}

Rating amberRating()
{
    return {u"amber"_s, u"A"_s, schemeText("Amber"), schemeText("Amber"),
        schemeText("some problems, expected to recover"), schemeText("board to monitor"), 2, RatingRole::Progress,
        RatingClass::AtRisk, u"#ffc800"_s, u"#0b0c0c"_s, RatingShape::Triangle};
}

Rating redRating()
{
    return {u"red"_s, u"R"_s, schemeText("Red"), schemeText("Red"),
        schemeText("major problems, not expected to recover"), schemeText("the board must act"), 3,
        RatingRole::Progress, RatingClass::OffTrack, u"#b0101b"_s, u"#ffffff"_s, RatingShape::Square};
}

} // namespace

int RatingScheme::indexOf(const QString& key) const
{
    const auto found = std::find_if(
        ratings.begin(), ratings.end(), [&](const Rating& rating) { return rating.key == key; });
    return found == ratings.end() ? -1 : static_cast<int>(found - ratings.begin());
}

const Rating* RatingScheme::find(const QString& key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &ratings[static_cast<std::size_t>(index)];
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

RatingScheme bragScheme()
{
    return {u"BRAG"_s, {blueRating(), greenRating(), amberRating(), redRating()}};
}

RatingScheme ragScheme()
{
    return {u"RAG"_s, {greenRating(), amberRating(), redRating()}};
}

} // namespace boardplan
