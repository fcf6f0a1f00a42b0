#include "example_board/story.h"

#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/importing/import.h>

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <memory>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The last event of the texts is 22 November, day 326 of the year.
constexpr int daysBeforeLastEvent = 325;

// One line of a story file: its day first, the kind of event, then the tab-separated rest.
struct Event {
    QDate day;
    QString kind; // "update", "state", "meeting"
    QStringList cells;
};

Error storyError(const QString& what)
{
    return {ErrorKind::InvalidInput, u"example"_s, what, {}, {}, {}};
}

QString inYear(QString text, int year)
{
    const auto twoDigits = [](int number) { return QString::number(number % 100).rightJustified(2, u'0'); };
    text.replace(u"{Y+1}"_s, QString::number(year + 1));
    text.replace(u"{yy+1}"_s, twoDigits(year + 1));
    text.replace(u"{Y/}"_s, u"%1/%2"_s.arg(year).arg(twoDigits(year + 1)));
    return text.replace(u"{Y}"_s, QString::number(year));
}

Result<QString> readText(const QString& path, int year)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        return storyError(u"%1: %2"_s.arg(path, file.errorString()));
    }
    return inYear(QString::fromUtf8(file.readAll()), year);
}

Status addEvents(const QString& path, const QString& kind, int year, std::vector<Event>& events)
{
    const auto text = readText(path, year);
    if (!text) {
        return text.error();
    }
    for (const QString& line : text.value().split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        QStringList cells = line.split(u'\t');
        const auto day = readDate(cells.takeFirst());
        if (!day) {
            return storyError(u"%1: no date in “%2”"_s.arg(path, line));
        }
        events.push_back({*day, kind, cells});
    }
    return done();
}

class Storyteller {
public:
    explicit Storyteller(std::unique_ptr<Document> document, std::shared_ptr<QDate> day)
        : m_document{std::move(document)}
        , m_day{std::move(day)}
    {
        m_document->setAuthor(u"Board Manager"_s);
    }

    Status importPlan(const QString& text, const QDate& adoptedOn)
    {
        const auto source = readDocument(u"plan.txt"_s, text.toUtf8(), u"tsv"_s);
        if (!source) {
            return source.error();
        }
        const auto proposal = interpret(source.value());
        if (!proposal) {
            return proposal.error();
        }
        ImportOptions options;
        options.adoptedOn = adoptedOn;
        return apply(importEdit(proposal.value(), m_document->book(), options));
    }

    Status play(const Event& event)
    {
        // A meeting still to come is entered on the day of the event before it.
        const bool isAhead = event.kind == u"meeting"_s && event.cells.value(1) != u"closed"_s;
        *m_day = isAhead ? *m_day : event.day;
        if (event.kind == u"meeting"_s) {
            return playMeeting(event);
        }
        return event.kind == u"state"_s ? playState(event) : playUpdate(event);
    }

private:
    Status apply(const Result<Edit>& edit)
    {
        return edit ? m_document->apply(edit.value()) : Status{edit.error()};
    }

    ActionId actionCalled(const QString& ref) const
    {
        for (const Action& action : m_document->book().table<Action>().rows()) {
            if (action.ref == ref) {
                return action.id;
            }
        }
        return {};
    }

    Status playUpdate(const Event& event)
    {
        const QStringList& cells = event.cells;
        if (cells.size() != 8) {
            return storyError(u"an update has 9 cells: %1"_s.arg(cells.join(u'|')));
        }
        Update update;
        update.action = actionCalled(cells[0]);
        const Action* action = m_document->book().find(update.action);
        const Rating* rating = action == nullptr ? nullptr : m_document->book().schemeOf(*action).match(cells[1]);
        if (rating == nullptr) {
            return storyError(u"no action %1, or no rating %2"_s.arg(cells[0], cells[1]));
        }
        update.rating = rating->key;
        update.reportedOn = event.day;
        update.whatHappened = cells[3];
        update.whatNext = cells[4];
        update.ask = cells[5];
        update.newDate = {cells[6], readDate(cells[6]).value_or(QDate{}), cells[7]};
        for (const Lead& lead : m_document->book().table<Lead>().rows()) {
            if (!cells[2].isEmpty() && foldLeadName(lead.name) == foldLeadName(cells[2])) {
                update.lead = lead.id;
            }
        }
        update.author = action->leads.empty() || !update.lead.isNull()
            ? cells[2]
            : m_document->book().find(action->leads.front().lead)->name;
        return apply(recordUpdate(m_document->book(), update, event.day, m_document->now()));
    }

    Status playState(const Event& event)
    {
        return apply(setActionState(m_document->book(), actionCalled(event.cells.value(0)),
            {ActionStateKey::Paused, event.cells.value(2), event.day}));
    }

    Status playMeeting(const Event& event)
    {
        Meeting meeting;
        meeting.board = m_document->book().boards().front();
        meeting.date = event.day;
        meeting.title = event.cells.value(0);
        const auto edit = addMeeting(m_document->book(), meeting);
        if (const Status status = apply(edit); !status || event.cells.value(1) != u"closed"_s) {
            return status;
        }
        const auto view = m_document->viewAsAt(event.day);
        if (!view) {
            return view.error();
        }
        const MeetingId added = m_document->book().meetingsOf(meeting.board).back();
        return apply(closeMeeting(view.value(), added, event.day));
    }

    std::unique_ptr<Document> m_document;
    std::shared_ptr<QDate> m_day;
};

Result<std::vector<Event>> eventsIn(const QString& folder, int year)
{
    std::vector<Event> events;
    for (const auto& [file, kind] : {std::pair{u"updates.txt"_s, u"update"_s}, {u"states.txt"_s, u"state"_s},
             {u"meetings.txt"_s, u"meeting"_s}}) {
        if (const Status status = addEvents(folder + u'/' + file, kind, year, events); !status) {
            return status.error();
        }
    }
    std::stable_sort(
        events.begin(), events.end(), [](const Event& one, const Event& other) { return one.day < other.day; });
    return events;
}

} // namespace

Status tellStory(const QString& folder, const QString& out, const QDate& today)
{
    const int year = today.addDays(-daysBeforeLastEvent).year();
    const auto plan = readText(folder + u"/plan.txt"_s, year);
    const auto events = eventsIn(folder, year);
    if (!plan || !events) {
        return !plan ? plan.error() : events.error();
    }
    QFile::remove(out);
    const auto day = std::make_shared<QDate>(year, 1, 2);
    auto document = Document::create(out, [day] { return QDateTime{*day, QTime{12, 0}}.toUTC(); });
    if (!document) {
        return document.error();
    }
    Storyteller teller{std::move(document).value(), day};
    if (const Status status = teller.importPlan(plan.value(), QDate{year, 1, 15}); !status) {
        return status;
    }
    for (const Event& event : events.value()) {
        if (const Status status = teller.play(event); !status) {
            return status;
        }
    }
    return done();
}

} // namespace boardplan
