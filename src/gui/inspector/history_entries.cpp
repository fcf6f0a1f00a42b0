#include "gui/inspector/history_entries.h"

#include "gui/field_words.h"

#include <boardplan/domain/asks.h>

#include <QCoreApplication>
#include <QHash>
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

void addParagraph(QStringList& paragraphs, const QString& pattern, const QString& words)
{
    if (!words.isEmpty()) {
        paragraphs.append(pattern.arg(words));
    }
}

void addParagraph(QStringList& paragraphs, const char* pattern, const QString& words)
{
    addParagraph(paragraphs, historyText(pattern), words);
}

QString askPattern(const Update& update)
{
    return isTheBoard(update.askOf) ? historyText("Asked of the board: %1")
                                    : historyText("Asked of %1: %2").arg(update.askOf, u"%1"_s);
}

// How the verb of a correction begins. Other edits touch updates too: merging leads, another scheme.
QString correctionStart()
{
    return historyText("Correct the update of %1 of %2: %3").section(u'%', 0, 0);
}

// The reason that the verb of a correction ends in.
QString reasonOf(const QString& verb)
{
    return verb.section(u": "_s, 1);
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
    entry.update = update;
    if (const Rating* rating = scheme.said(update.rating)) {
        entry.rating = *rating;
    }
    addParagraph(entry.paragraphs, "%1", presentWords(update.rating, scheme));
    const Lead* lead = book.find(update.lead);
    addParagraph(entry.paragraphs, "%1", update.whatHappened);
    addParagraph(entry.paragraphs, "Next: %1", update.whatNext);
    addParagraph(entry.paragraphs, askPattern(update), update.ask);
    addParagraph(entry.paragraphs, "New date: %1", newDateWords(update.newDate));
    addParagraph(entry.paragraphs, "Met the date of %1",
        update.meets.isValid() ? displayLongDate(update.meets) : QString{});
    addParagraph(entry.paragraphs, "Completed on %1",
        update.completedOn.isValid() ? displayDate(update.completedOn) : QString{});
    if (update.continues) {
        entry.paragraphs.append(historyText("The work goes on afterwards."));
    }
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
            shown.earlier.insert(field.key(), values.at(0));
        }
    }
    return shown.differences.empty() ? std::nullopt : std::optional{shown};
}

std::vector<HistoryEntry> correctionEntries(const std::vector<JournalEntry>& journal, const PlanBook& book)
{
    std::vector<const JournalEntry*> standing; // oldest first
    QHash<qint64, const JournalEntry*> undone; // by the edit that undid it
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        const bool isCorrection = entry->op == JournalOp::Replace && entry->verb.startsWith(correctionStart());
        if (entry->kind == JournalKind::Do && isCorrection) {
            standing.push_back(&*entry);
        } else if (entry->kind == JournalKind::Undo && !standing.empty() && standing.back()->edit == entry->undoes) {
            undone.insert(entry->edit, standing.back());
            standing.pop_back();
        } else if (entry->kind == JournalKind::Redo && undone.contains(entry->undoes)) {
            standing.push_back(&*entry);
        }
    }
    std::vector<HistoryEntry> corrections;
    for (auto entry = standing.rbegin(); entry != standing.rend(); ++entry) {
        JournalEntry done = **entry;
        done.kind = JournalKind::Do;
        if (auto shown = editEntry(done, book)) {
            const QString by = done.author.isEmpty() ? QString{} : historyText(" by %1").arg(done.author);
            shown->paragraphs = {historyText("corrected on %1%2: %3").arg(shown->day, by, reasonOf(done.verb))};
            corrections.push_back(*std::move(shown));
        }
    }
    return corrections;
}

HistoryEntry removalEntry(const JournalEntry& entry, const RatingScheme& scheme)
{
    HistoryEntry shown;
    shown.at = entry.at;
    shown.day = displayDate(entry.at.toLocalTime().date());
    shown.author = entry.author;
    shown.act = entry.verb;
    const auto before = [&](const QString& field) { return entry.fields.value(field).toArray().at(0).toString(); };
    if (const Rating* rating = scheme.find(before(u"rating"_s))) {
        shown.rating = *rating;
    }
    addParagraph(shown.paragraphs, "It said: %1", before(u"whatHappened"_s));
    return shown;
}

std::optional<HistoryEntry> commentaryEntry(const JournalEntry& entry, const PlanBook& book)
{
    auto shown = editEntry(entry, book);
    if (shown && entry.op != JournalOp::Replace) {
        const qsizetype side = entry.op == JournalOp::Insert ? 1 : 0;
        addParagraph(shown->paragraphs, "%1", entry.fields.value(u"text"_s).toArray().at(side).toString());
    }
    return shown;
}

void sortNewestFirst(std::vector<HistoryEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const HistoryEntry& one, const HistoryEntry& other) { return one.at > other.at; });
}

} // namespace boardplan
