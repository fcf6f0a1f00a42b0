#include <boardplan/reporting/chase_letter.h>

#include "reporting/report_parts.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString letterText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString meetingName(MeetingBody body)
{
    switch (body) {
    case MeetingBody::Board:
        return letterText("board meeting");
    case MeetingBody::Executive:
        return letterText("executive meeting");
    case MeetingBody::Subgroup:
        break;
    }
    return letterText("subgroup meeting");
}

QString planName(const Plan& plan)
{
    return plan.title.trimmed().isEmpty() ? letterText("the plan") : plan.title.simplified();
}

// "1 action", "3 actions".
QString actionCount(std::size_t count)
{
    return count == 1 ? letterText("1 action") : letterText("%1 actions").arg(count);
}

// Date, rating and what happened, as far as they are known.
QString lastUpdate(const View& view, ActionId id)
{
    const Standing& standing = view.standing(id);
    if (!standing.latest) {
        return letterText("No update yet.");
    }
    const Rating* rating = view.rating(id);
    const QString colour = rating == nullptr ? letterText("not rated") : rating->word.toLower();
    const QString line = letterText("Last update %1: %2").arg(updateDay(*standing.latest), colour);
    const QString happened = whatHappened(standing).simplified();
    return happened.isEmpty() ? line + u'.' : line + u". "_s + happened;
}

QString itemLines(const View& view, const ChaseItem& item)
{
    const Action& action = *view.book().find(item.action);
    QStringList lines{u"%1  %2"_s.arg(view.label(item.action), action.text.simplified())};
    const QString timescale = timescaleText(view, action).simplified();
    const QString reasons = item.reasons.join(u", "_s);
    lines << u"    "_s + (timescale.isEmpty() ? reasons : u"%1 – %2"_s.arg(timescale, reasons));
    lines << u"    "_s + lastUpdate(view, item.action);
    return lines.join(u'\n') + u'\n';
}

// "Red, Amber, Green or Complete": the words a rating may have, worst first.
QString ratingWords(const RatingScheme& scheme)
{
    QStringList words;
    for (const Rating& rating : ratingsBySeverity(scheme)) {
        words << rating.word;
    }
    const QString last = words.isEmpty() ? QString{} : words.takeLast();
    return words.isEmpty() ? last : letterText("%1 or %2").arg(words.join(u", "_s), last);
}

QString closing(const Plan& plan)
{
    return letterText("Please reply for each with its rating (%1), what has happened, what happens "
                      "next, a new date and the reason where the date has moved, and anything you "
                      "ask of the board.")
               .arg(ratingWords(plan.ratingScheme)) +
           u'\n';
}

} // namespace

QString chaseOccasion(const View& view, const ChaseList& list)
{
    const Meeting* meeting = view.book().find(list.meeting);
    const QString day = displayLongDate(list.by);
    return meeting == nullptr ? day
                              : letterText("the %1 on %2").arg(meetingName(meeting->body), day);
}

QString chaseHeapText(ChaseHeap heap)
{
    switch (heap) {
    case ChaseHeap::Overdue:
        return letterText("Overdue");
    case ChaseHeap::DueBefore:
        return letterText("Due before the meeting");
    case ChaseHeap::Awaited:
        break;
    }
    return letterText("Update awaited");
}

ChaseLetter chaseLetter(const View& view, PlanId planId, const ChaseList& list,
                        const LeadChase& chase)
{
    const Plan& plan = *view.book().find(planId);
    const Lead* lead = view.book().find(chase.lead);
    const QString occasion = chaseOccasion(view, list);
    ChaseLetter letter;
    letter.name = lead == nullptr ? letterText("No lead named") : lead->name;
    letter.to = addressesOf(view.book(), chase.lead);
    letter.subject = letterText("%1: updates for %2").arg(planName(plan), occasion);
    letter.body = letterText("For %1: %2 of %3 for %4.")
                      .arg(letter.name, actionCount(chase.items.size()), planName(plan), occasion) +
                  u'\n';
    std::optional<ChaseHeap> heap;
    for (const ChaseItem& item : chase.items) {
        if (heap != item.heap) {
            heap = item.heap;
            letter.body += u'\n' + chaseHeapText(item.heap).toUpper() + u'\n';
        }
        letter.body += u'\n' + itemLines(view, item);
    }
    letter.body += u'\n' + closing(plan);
    return letter;
}

std::vector<ChaseLetter> chaseLetters(const View& view, PlanId plan, const ChaseList& list)
{
    std::vector<ChaseLetter> letters;
    for (const LeadChase& chase : list.leads) {
        letters.push_back(chaseLetter(view, plan, list, chase));
    }
    return letters;
}

MailtoLink mailtoLink(const ChaseLetter& letter)
{
    const auto encoded = [](QString text, const QByteArray& kept = {}) {
        return QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s), kept);
    };
    QByteArrayList addresses;
    for (const QString& address : letter.to) {
        addresses << encoded(address, "@");
    }
    const QByteArray start =
        "mailto:" + addresses.join(',') + "?subject=" + encoded(letter.subject);
    const QByteArray whole = start + "&body=" + encoded(letter.body);
    return whole.size() <= mailtoLimit ? MailtoLink{whole, true} : MailtoLink{start, false};
}

} // namespace boardplan
