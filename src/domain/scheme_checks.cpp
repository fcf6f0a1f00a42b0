#include <boardplan/domain/scheme_checks.h>

#include <boardplan/base/colour.h>

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace boardplan {

namespace {

QString checkText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// "Amber"; "rating 3" where it has no word yet.
QString nameOf(const Rating& rating, int position)
{
    const QString word = rating.word.simplified();
    return word.isEmpty() ? checkText("rating %1").arg(position + 1) : checkText("“%1”").arg(word);
}

class SchemeChecker {
public:
    explicit SchemeChecker(const RatingScheme& scheme)
        : m_scheme{scheme}
        , m_count{static_cast<int>(scheme.ratings.size())}
    {
    }

    std::vector<SchemeFinding> check();

private:
    const Rating& at(int position) const { return m_scheme.ratings[static_cast<std::size_t>(position)]; }
    QString name(int position) const { return nameOf(at(position), position); }
    void add(SchemeFault fault, int rating, const QString& words, int other = -1)
    {
        m_findings.push_back({fault, rating, other, words});
    }
    void addPair(SchemeFault fault, int other, int rating, const char* pattern)
    {
        add(fault, rating, checkText(pattern).arg(name(other), name(rating)), other);
    }

    void checkWhole();
    void checkWords(int position);
    void checkColours(int position);
    void checkRole(int position);
    void checkAgainst(int other, int position);
    void checkFills(int other, int position);

    const RatingScheme& m_scheme;
    int m_count;
    std::vector<SchemeFinding> m_findings;
};

std::vector<SchemeFinding> SchemeChecker::check()
{
    checkWhole();
    for (int position = 0; position < m_count; ++position) {
        checkWords(position);
        checkColours(position);
        checkRole(position);
        for (int other = 0; other < position; ++other) {
            checkAgainst(other, position);
            checkFills(other, position);
        }
    }
    return std::move(m_findings);
}

void SchemeChecker::checkWhole()
{
    if (m_count == 0) {
        add(SchemeFault::NoRating, -1, checkText("The scheme has no rating."));
    }
    if (m_count > RatingScheme::maxRatings) {
        add(SchemeFault::TooManyRatings, -1,
            checkText("The scheme has %1 ratings; %2 are the most.").arg(m_count).arg(RatingScheme::maxRatings));
    }
}

void SchemeChecker::checkWords(int position)
{
    const Rating& rating = at(position);
    const QString letter = rating.letter.trimmed();
    if (rating.word.trimmed().isEmpty()) {
        add(SchemeFault::NoWord, position, checkText("Rating %1 has no word.").arg(position + 1));
    }
    if (letter.isEmpty()) {
        add(SchemeFault::NoLetter, position, checkText("%1 has no letter.").arg(name(position)));
    }
    if (letter.size() > maxLetters) {
        add(SchemeFault::LongLetter, position,
            checkText("The letter of %1 is longer than %2 characters.").arg(name(position)).arg(maxLetters));
    }
    if (rating.key.isEmpty()) {
        add(SchemeFault::NoKey, position, checkText("%1 has no key.").arg(name(position)));
    }
    for (const RetiredRating& former : m_scheme.retired) {
        if (!rating.key.isEmpty() && former.rating.key == rating.key) {
            add(SchemeFault::RepeatedKey, position, checkText("%1 has the key of a former rating.").arg(name(position)));
        }
    }
}

void SchemeChecker::checkColours(int position)
{
    const auto fill = colourOf(at(position).fill);
    const auto ink = colourOf(at(position).ink);
    if (!fill || !ink) {
        add(SchemeFault::NoColour, position, checkText("A colour of %1 is not a colour.").arg(name(position)));
        return;
    }
    if (const double ratio = contrast(*fill, *ink); ratio < leastTextContrast) {
        const double shown = std::min(ratio, leastTextContrast - 0.1); // 4.46 does not read 4.5
        add(SchemeFault::WeakContrast, position,
            checkText("The text of %1 cannot be read on its fill: contrast %2, at least 4.5 is needed.")
                .arg(name(position), QLocale::c().toString(shown, 'f', 1)));
    }
}

void SchemeChecker::checkRole(int position)
{
    const Rating& rating = at(position);
    if (rating.role != RatingRole::Complete) {
        return;
    }
    if (rating.ratingClass != RatingClass::OnPlan) {
        add(SchemeFault::CompleteNotOnPlan, position,
            checkText("%1 says complete, so it is on plan.").arg(name(position)));
    }
    const auto first = std::find_if(m_scheme.ratings.begin(), m_scheme.ratings.end(),
                                    [](const Rating& one) { return one.role == RatingRole::Complete; });
    const int earlier = static_cast<int>(first - m_scheme.ratings.begin());
    if (earlier < position) {
        addPair(SchemeFault::SecondComplete, earlier, position, "%1 and %2 both say complete; one may.");
    }
}

void SchemeChecker::checkAgainst(int other, int position)
{
    const auto isSame = [&](QString Rating::*text) {
        const QString own = (at(position).*text).simplified();
        return !own.isEmpty() && own.compare((at(other).*text).simplified(), Qt::CaseInsensitive) == 0;
    };
    if (isSame(&Rating::letter)) {
        addPair(SchemeFault::RepeatedLetter, other, position, "%1 and %2 have the same letter.");
    }
    if (isSame(&Rating::word)) {
        addPair(SchemeFault::RepeatedWord, other, position, "%1 and %2 have the same word.");
    }
    if (isSame(&Rating::key)) {
        addPair(SchemeFault::RepeatedKey, other, position, "%1 and %2 have the same key.");
    }
    if (at(position).shape == at(other).shape) {
        addPair(SchemeFault::RepeatedShape, other, position, "%1 and %2 have the same shape.");
    }
    const bool bothCount = at(position).role == RatingRole::Progress && at(other).role == RatingRole::Progress;
    const auto isAgainst = [&](int worse, int milder) {
        return at(worse).ratingClass > at(milder).ratingClass && at(worse).severity <= at(milder).severity;
    };
    if (bothCount && (isAgainst(position, other) || isAgainst(other, position))) {
        const bool isOwnWorse = isAgainst(position, other);
        add(SchemeFault::OrderAgainstClass, position,
            checkText("%1 is in a worse group than %2 and must stand after it.")
                .arg(name(isOwnWorse ? position : other), name(isOwnWorse ? other : position)),
            other);
    }
}

void SchemeChecker::checkFills(int other, int position)
{
    const auto one = colourOf(at(other).fill);
    const auto two = colourOf(at(position).fill);
    if (one && two && leastColourDistance(*one, *two) < leastFillDistance) {
        addPair(SchemeFault::AlikeFills, other, position,
                colourDistance(*one, *two, Sight::Full) < leastFillDistance
                    ? "The fills of %1 and %2 are hard to tell apart."
                    : "The fills of %1 and %2 are hard to tell apart for colour-blind eyes.");
    }
}

} // namespace

std::vector<SchemeFinding> checkScheme(const RatingScheme& scheme)
{
    return SchemeChecker{scheme}.check();
}

} // namespace boardplan
