// The texts of cells.

#include "models/plan_row.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString cellWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString leadsText(const PlanBook& book, const Action& action)
{
    if (!action.leadText.isEmpty()) {
        return action.leadText;
    }
    QStringList names;
    for (const ActionLead& of : action.leads) {
        if (const Lead* lead = book.find(of.lead)) {
            names.append(lead->name);
        }
    }
    return names.join(u'\n');
}

QString themesText(const PlanBook& book, const Action& action)
{
    QStringList names;
    for (const ThemeId id : action.themes) {
        if (const Theme* theme = book.find(id)) {
            names.append(theme->name);
        }
    }
    return names.join(u", "_s);
}

QString measuresText(const Action& action)
{
    QStringList texts;
    for (const Measure& measure : action.measures) {
        texts.append(measure.text);
    }
    return texts.join(u'\n');
}

QString shortDay(const Update& update, const QDate& today)
{
    const QString day = displayDate(update.reportedOn); // "12 Sep 2026"
    if (update.precision == DatePrecision::Year) {
        return day.section(u' ', -1);
    }
    const QString from = update.precision == DatePrecision::Month ? day.section(u' ', 1) : day;
    const bool isThisYear = update.reportedOn.year() == today.year();
    return isThisYear ? from.left(from.lastIndexOf(u' ')) : from;
}

} // namespace

QString latestUpdateText(const Standing& standing, const RatingScheme& scheme, const QDate& today)
{
    if (!standing.latest) {
        return {};
    }
    const Update& update = *standing.latest;
    QString words = update.whatHappened.isEmpty() ? update.whatNext : update.whatHappened;
    if (words.isEmpty()) {
        const Rating* rating = scheme.said(update.rating);
        words = rating == nullptr ? update.ask : cellWord("rated %1").arg(rating->word.toLower());
    }
    return cellWord("%1: %2").arg(shortDay(update, today), words);
}

QString countsText(const std::vector<RatingCount>& counts)
{
    QStringList parts;
    for (const RatingCount& part : counts) {
        const QString word = part.rating ? part.rating->word.toLower() : cellWord("not rated");
        parts.append(u"%1 %2"_s.arg(word).arg(part.count));
    }
    return parts.join(u", "_s);
}

QString fieldText(const View& view, const Action& action, const QString& field)
{
    const PlanBook& book = view.book();
    if (field == u"ref") {
        return action.ref;
    }
    if (field == u"action") {
        return action.text;
    }
    if (field == u"audience") {
        return action.audience;
    }
    if (field == u"leads") {
        return leadsText(book, action);
    }
    if (field == u"timescale") {
        return action.timescale.text;
    }
    if (field == u"measures") {
        return measuresText(action);
    }
    if (field == u"desiredOutcomes") {
        return action.desiredOutcomes.join(u'\n');
    }
    if (field == u"themes") {
        return themesText(book, action);
    }
    if (field == u"rating") {
        return shownRating(view, action).word;
    }
    Q_ASSERT(field == u"latestUpdate");
    return latestUpdateText(view.standing(action.id), book.schemeOf(action), view.day());
}

} // namespace boardplan
