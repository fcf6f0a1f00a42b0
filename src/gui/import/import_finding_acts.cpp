#include "gui/import/import_finding_acts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString wayOnWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Findings that a treatment of the row answers.
struct RowAnswer {
    const char* code; // findings.cpp
    const char* words;
    RowTreatment treatment;
};

constexpr std::array rowAnswers{
    RowAnswer{"BP-IMP-036", QT_TRANSLATE_NOOP("boardplan", "Keep apart"), RowTreatment::OwnAction},
    RowAnswer{"BP-IMP-037", QT_TRANSLATE_NOOP("boardplan", "Keep together"), RowTreatment::OwnAction},
    RowAnswer{"BP-IMP-039", QT_TRANSLATE_NOOP("boardplan", "Keep"), RowTreatment::OwnAction},
    RowAnswer{"BP-IMP-040", QT_TRANSLATE_NOOP("boardplan", "Leave out"), RowTreatment::LeftOut},
    RowAnswer{"BP-IMP-041", QT_TRANSLATE_NOOP("boardplan", "Keep"), RowTreatment::OwnAction}};

ImportAct leadAct(const QString& words, const QStringList& names, bool isOne)
{
    return {words, wayOnWord("%1: “%2”").arg(words, names[0]),
        [pair = leadPair(names[0], names[1]), isOne](Amendments& amendments) { amendments.leadPairs[pair] = isOne; }};
}

// `about`: both names, then why they may be one.
ImportActs leadActs(const QStringList& about)
{
    if (about.size() < 2) {
        return {};
    }
    const QStringList names = about.first(2);
    return {leadAct(wayOnWord("Make one lead"), names, true), leadAct(wayOnWord("Keep apart"), names, false)};
}

} // namespace

FindingActs::FindingActs(const ReadImport& import)
    : m_import{import}
{
    for (const ProposedPriority& priority : import.proposal.priorities) {
        std::for_each(priority.actions.begin(), priority.actions.end(), [this](const auto& action) { note(action); });
        for (const ProposedObjective& objective : priority.objectives) {
            std::for_each(
                objective.actions.begin(), objective.actions.end(), [this](const auto& action) { note(action); });
        }
    }
}

void FindingActs::note(const ProposedAction& action)
{
    for (const ProposedUpdate& update : action.updates) {
        for (const Place& place : update.words.places) {
            m_updates.insert({place, &update});
        }
    }
    for (const Place& place : action.timescaleText.places) {
        m_timescales.insert({place, &action.timescale});
    }
}

// Rating it, or leaving it out, by a cell it comes from.
ImportActs FindingActs::updateActs(const Finding& finding) const
{
    const auto found = m_updates.find(finding.at);
    if (found == m_updates.end()) {
        return {};
    }
    ImportActs acts;
    for (const Rating& rating : m_import.proposal.scheme.ratings) {
        const QString words = wayOnWord("Rate it “%1”").arg(rating.word);
        acts.push_back({words, words,
            [place = finding.at, key = rating.key](Amendments& amendments) { amendments.updates[place] = {false, key}; },
            rating.key == found->second->rating});
    }
    acts.push_back({wayOnWord("Leave the update out"), wayOnWord("Leave the update out"),
        [place = finding.at](Amendments& amendments) { amendments.updates[place] = {true, {}}; }, false, true});
    return acts;
}

ImportActs FindingActs::otherDays(const Finding& finding) const
{
    ImportActs acts;
    const auto found = m_timescales.find(finding.at);
    for (const QString& other : found != m_timescales.end() ? found->second->ambiguous : std::vector<QString>{}) {
        const QDate day = QDate::fromString(other, Qt::ISODate);
        const QString words = wayOnWord("Read it as %1").arg(displayDate(day));
        if (day.isValid()) {
            acts.push_back({words, words,
                [place = finding.at, day](Amendments& amendments) { amendments.days[place] = day; }});
        }
    }
    return acts;
}

ImportActs FindingActs::unreadColumn(const Finding& finding) const
{
    for (const ColumnReading& column : m_import.proposal.columnReadings) {
        if (std::find(column.places.begin(), column.places.end(), finding.at) != column.places.end()) {
            return columnActs(column);
        }
    }
    return {};
}

// What left a text out: its row, its column, or the refusal of an update.
ImportActs FindingActs::takeBack(const Finding& finding) const
{
    QString column;
    for (const ColumnReading& reading : m_import.proposal.columnReadings) {
        const bool isIt = reading.isAmended && reading.fields.empty() && reading.position + 1 == finding.at.cell;
        column = isIt ? reading.key : column;
    }
    return {{wayOnWord("Take it back"), wayOnWord("Take it back: “%1”").arg(finding.about.value(0)),
        [place = finding.at, column](Amendments& amendments) {
            const bool wasRow = amendments.treatmentOf(place.line) == RowTreatment::LeftOut;
            if (wasRow) {
                amendments.rows.erase(place.line);
            } else if (!column.isEmpty()) {
                amendments.columns.erase(column);
            } else if (amendments.updates.erase(place) == 0) {
                amendments.updates[place] = {};
            }
        }}};
}

ImportActs FindingActs::of(const Finding& finding) const
{
    const auto answer = std::find_if(rowAnswers.begin(), rowAnswers.end(),
        [&](const RowAnswer& entry) { return finding.code == QLatin1StringView{entry.code}; });
    if (answer != rowAnswers.end()) {
        return {treatmentAct(wayOnWord(answer->words), finding.at.line, answer->treatment)};
    }
    if (finding.code == u"BP-IMP-057"_s) {
        return leadActs(finding.about);
    }
    if (finding.code == u"BP-IMP-014"_s) {
        return otherDays(finding);
    }
    if (finding.code == u"BP-IMP-055"_s) {
        return unreadColumn(finding);
    }
    return finding.code == u"BP-IMP-077"_s ? takeBack(finding) : updateActs(finding);
}

} // namespace boardplan
