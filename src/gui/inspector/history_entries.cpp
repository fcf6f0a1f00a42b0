#include "gui/inspector/history_entries.h"

#include "gui/field_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString historyText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// "Sep 2026" and "2026" where no more is known.
QString reportedDay(const Update& update)
{
    const QString day = displayDate(update.reportedOn);
    switch (update.precision) {
    case DatePrecision::Month:
        return day.section(u' ', 1);
    case DatePrecision::Year:
        return day.section(u' ', 2);
    case DatePrecision::Day:
        break;
    }
    return day;
}

void addParagraph(QStringList& paragraphs, const char* pattern, const QString& words)
{
    if (!words.isEmpty()) {
        paragraphs.append(historyText(pattern).arg(words));
    }
}

QString newDateWords(const NewDate& moved)
{
    if (moved.text.isEmpty()) {
        return {};
    }
    return moved.reason.isEmpty() ? moved.text
                                  : historyText("%1, because %2").arg(moved.text, moved.reason);
}

QString actOf(const JournalEntry& entry)
{
    switch (entry.kind) {
    case JournalKind::Undo:
        return historyText("Undone: %1").arg(entry.verb);
    case JournalKind::Redo:
        return historyText("Done again: %1").arg(entry.verb);
    case JournalKind::Do:
        break;
    }
    return entry.verb;
}

// What a rating that is no longer given counts as; nothing where its word is still the same.
QString presentWords(const QString& key, const RatingScheme& scheme)
{
    const Rating* said = scheme.said(key);
    const Rating* now = scheme.find(key);
    if (said == nullptr || (now != nullptr && now->word == said->word)) {
        return {};
    }
    return now != nullptr ? historyText("%1, now %2").arg(said->word, now->word)
                          : historyText("%1, which is no longer a rating of the plan").arg(said->word);
}

} // namespace

HistoryEntry updateEntry(const Update& update, const RatingScheme& scheme, const PlanBook& book)
{
    HistoryEntry entry;
    entry.at = QDateTime::fromString(update.recordedAt, Qt::ISODateWithMs);
    entry.day = reportedDay(update);
    entry.author = update.author;
    if (const Rating* rating = scheme.said(update.rating)) {
        entry.rating = *rating;
    }
    addParagraph(entry.paragraphs, "%1", presentWords(update.rating, scheme));
    const Lead* lead = book.find(update.lead);
    addParagraph(entry.paragraphs, "%1", update.whatHappened);
    addParagraph(entry.paragraphs, "Next: %1", update.whatNext);
    addParagraph(entry.paragraphs, "Asked of the board: %1", update.ask);
    addParagraph(entry.paragraphs, "New date: %1", newDateWords(update.newDate));
    addParagraph(entry.paragraphs, "Completed on %1",
        update.completedOn.isValid() ? displayDate(update.completedOn) : QString{});
    addParagraph(entry.paragraphs, "Reported by %1", lead != nullptr ? lead->name : QString{});
    addParagraph(entry.paragraphs, "Evidence: %1", update.evidence.join(u", "_s));
    return entry;
}

HistoryEntry judgementEntry(const Override& judgement, const RatingScheme& scheme)
{
    HistoryEntry entry;
    entry.at = judgement.on.endOfDay(Qt::UTC);
    entry.day = displayDate(judgement.on);
    entry.author = judgement.author;
    entry.act = historyText("Board’s judgement");
    if (const Rating* rating = scheme.said(judgement.rating)) {
        entry.rating = *rating;
    }
    addParagraph(entry.paragraphs, "%1", presentWords(judgement.rating, scheme));
    addParagraph(entry.paragraphs, "%1", judgement.reason);
    addParagraph(entry.paragraphs, "Cleared on %1",
        judgement.clearedOn.isValid() ? displayDate(judgement.clearedOn) : QString{});
    return entry;
}

std::optional<HistoryEntry> editEntry(const JournalEntry& entry, const PlanBook& book)
{
    HistoryEntry shown;
    shown.at = entry.at;
    shown.day = displayDate(entry.at.toLocalTime().date());
    shown.author = entry.author;
    shown.act = actOf(entry);
    if (entry.op != JournalOp::Replace) {
        return shown;
    }
    for (auto field = entry.fields.begin(); field != entry.fields.end(); ++field) {
        const QJsonArray values = field.value().toArray();
        const bool isSaidAlready = field.key() == u"leads"_s && entry.fields.contains(u"leadText"_s);
        const QString name = isSaidAlready ? QString{} : fieldName(field.key());
        const QString before = fieldValue(field.key(), values.at(0), book);
        const QString after = fieldValue(field.key(), values.at(1), book);
        if (!name.isEmpty() && before != after) {
            shown.differences.push_back({field.key(), name, before, after});
        }
    }
    return shown.differences.empty() ? std::nullopt : std::optional{shown};
}

void sortNewestFirst(std::vector<HistoryEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const HistoryEntry& one, const HistoryEntry& other) { return one.at > other.at; });
}

} // namespace boardplan
