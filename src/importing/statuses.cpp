#include "importing/statuses.h"

#include "importing/findings.h"
#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/rating_marks.h"
#include "importing/shades.h"
#include "importing/text_shape.h"

#include <QRegularExpression>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// What follows the word "completed" and the date that may stand with it.
QString afterComplete(const QString& text)
{
    static const QRegularExpression said{
        u"^\\W*\\w+(?:\\s*[-\\x{2013}:]?\\s*(?:in\\s+)?(?:[A-Za-z]{3,9}\\s+)?(?:\\d{4}|\\d{2}))?[\\s.;,\\-\\x{2013}:]*"_s};
    return text.mid(said.match(text).capturedEnd());
}

void setYear(ProposedUpdate& update, int year)
{
    if (year > 0) {
        update.reportedOn = QDate{year, 12, 31}; // a year stands for its last day
        update.precision = DatePrecision::Year;
    }
}

void addComplete(const Sourced& cell, const RatingScheme& scheme, ProposedUpdate& update, std::vector<Finding>& findings)
{
    const Rating* complete = scheme.complete();
    if (complete != nullptr && update.rating.isEmpty()) {
        update.rating = complete->key;
    }
    update.continues = !afterComplete(cell.text).isEmpty();
    findings.push_back(makeFinding(FindingKind::StatusFound, cell.places, {shortened(cell.text)}));
}

void addRating(const Sourced& cell, const RatingScheme& scheme, ProposedUpdate& update, std::vector<Finding>& findings)
{
    QString rest;
    const Rating* rating = leadingRating(cell.text, scheme, rest);
    if (rating != nullptr) {
        update.rating = rating->key;
        update.whatHappened = rest;
        return;
    }
    update.whatHappened = cell.text;
    if (saysComplete(cell.text)) {
        addComplete(cell, scheme, update, findings);
    } else if (wordCount(cell.text) <= 2) {
        findings.push_back(makeFinding(FindingKind::UnknownRating, cell.places, {shortened(cell.text)}));
    }
}

bool isEmptyUpdate(const ProposedUpdate& update)
{
    return update.words.text.isEmpty() && !update.isByShade;
}

// A shade where no word says the rating: offered, and reported.
void addShade(const GridRow& row, const RatingScheme& scheme, ProposedUpdate& update, std::vector<Finding>& findings)
{
    const Rating* const rating = update.rating.isEmpty() ? ratingOfShade(row.shade, scheme) : nullptr;
    if (rating != nullptr) {
        update.rating = rating->key;
        update.isByShade = true;
        append(update.words.places, {row.shadePlace});
        findings.push_back(makeFinding(FindingKind::SuggestedRating, row.shadePlace, {rating->word}));
    }
}

const Sourced* filledCell(const GridRow& row, CellField field)
{
    const auto found = row.cells.find(field);
    const bool isFilled = found != row.cells.end() && !found->second.text.isEmpty() && !isMark(found->second.text);
    return isFilled ? &found->second : nullptr;
}

} // namespace

bool saysComplete(const QString& text)
{
    if (!startsWithPhrase(text, u"complete"_s)) {
        return false;
    }
    const QString rest = foldWords(text).section(u' ', 1);
    if (rest.contains(u"to be complete"_s)) {
        return false; // several milestones, not all of them met
    }
    return !startsWithPhrase(rest, u"complete deadline"_s);
}

std::vector<ProposedUpdate> readStatuses(
    const GridRow& row, const RatingScheme& scheme, std::vector<Finding>& findings)
{
    ProposedUpdate update;
    setYear(update, row.updateYear);
    if (const Sourced* rating = filledCell(row, CellField::Rating)) {
        append(update.words, *rating, u"\n"_s);
        addRating(*rating, scheme, update, findings);
    }
    if (const Sourced* words = filledCell(row, CellField::Update)) {
        append(update.words, *words, u"\n"_s);
        update.whatHappened += (update.whatHappened.isEmpty() ? QString{} : u"\n"_s) + words->text;
        if (saysComplete(words->text)) {
            addComplete(*words, scheme, update, findings);
        }
    }
    const Sourced* timescale = filledCell(row, CellField::Timescale);
    if (timescale != nullptr && saysComplete(timescale->text)) {
        append(update.words, *timescale, u"\n"_s);
        addComplete(*timescale, scheme, update, findings);
    }
    addShade(row, scheme, update, findings);
    return isEmptyUpdate(update) ? std::vector<ProposedUpdate>{} : std::vector{update};
}

} // namespace boardplan
