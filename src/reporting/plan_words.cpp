#include "reporting/report_parts.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString wordOr(const QString& own, const char* ours)
{
    const QString word = own.simplified();
    return word.isEmpty() ? QCoreApplication::translate("boardplan", ours) : word;
}

// Whether `text` begins with `start` as a whole word, whatever the case.
bool beginsWith(const QString& text, const QString& start)
{
    return text.startsWith(start, Qt::CaseInsensitive) &&
           (text.size() == start.size() || !text.at(start.size()).isLetterOrNumber());
}

} // namespace

QString priorityWord(const Plan& plan)
{
    return wordOr(plan.words.priority, QT_TRANSLATE_NOOP("boardplan", "Priority"));
}

QString objectiveWord(const Plan& plan)
{
    return wordOr(plan.words.objective, QT_TRANSLATE_NOOP("boardplan", "Objective"));
}

QString actionWord(const Plan& plan)
{
    return wordOr(plan.words.action, QT_TRANSLATE_NOOP("boardplan", "Action"));
}

QString actionWord(const PlanBook& book, const std::vector<PlanId>& plans)
{
    QStringList words;
    for (const PlanId plan : plans) {
        words << actionWord(*book.find(plan));
    }
    words.removeDuplicates();
    return words.size() == 1 ? words.front() : QCoreApplication::translate("boardplan", "Action");
}

QString levelHeading(const QString& word, const QString& ref, const QString& title)
{
    const QString printed = ref.simplified();
    const QString words = title.simplified();
    if (printed.isEmpty() || beginsWith(words, printed) ||
        beginsWith(words, word + u' ' + printed)) {
        return words.isEmpty() ? printed : words;
    }
    const QString start = beginsWith(printed, word) ? printed : word + u' ' + printed;
    return words.isEmpty() ? start : start + u": "_s + words;
}

QString withSmallStart(const QString& text)
{
    const bool isSentenceCase = text.size() > 1 && text.at(0).isUpper() && text.at(1).isLower();
    return isSentenceCase ? text.front().toLower() + text.mid(1) : text;
}

QString joinedWithAnd(const QStringList& names)
{
    if (names.size() < 2) {
        return names.join(QString{});
    }
    return QCoreApplication::translate("boardplan", "%1 and %2")
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString planCalled(const PlanBook& book, const Plan& plan)
{
    const QString title = plan.title.simplified();
    return title.isEmpty() ? boardNames(book, plan) : title;
}

QString boardNames(const PlanBook& book, const Plan& plan)
{
    QStringList names;
    for (const BoardId id : plan.boards) {
        if (const Board* board = book.find(id)) {
            names << board->name;
        }
    }
    return joinedWithAnd(names);
}

QString leadText(const PlanBook& book, const Action& action)
{
    if (!action.leadText.trimmed().isEmpty()) {
        return action.leadText.trimmed();
    }
    QStringList names;
    for (const ActionLead& lead : action.leads) {
        if (const Lead* entry = book.find(lead.lead)) {
            names << entry->name;
        }
    }
    return names.join(u'\n');
}

} // namespace boardplan
