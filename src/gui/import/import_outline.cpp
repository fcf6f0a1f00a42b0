#include "gui/import/import_outline.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString actionDetail(const ProposedAction& action)
{
    const QString reading = describe(action.timescale);
    QStringList parts{action.leads.join(u", "_s)};
    if (!reading.isEmpty()) {
        parts.append(reading);
    } else if (!action.timescaleText.text.isEmpty()) {
        parts.append(QCoreApplication::translate("boardplan", "“%1”: no date read")
                         .arg(action.timescaleText.text));
    } else {
        parts.append(QCoreApplication::translate("boardplan", "no timescale"));
    }
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

} // namespace

ImportOutline::ImportOutline(const Proposal& proposal)
    : m_columns{proposal.columnReadings}
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        for (const Place& place : m_columns[column].places) {
            m_headings.insert(placeKey(place), column);
        }
    }
    addTitle(proposal);
    for (const ProposedSection& section : proposal.sections) {
        const int row = addRow({ImportRowKind::Section, {}, section.heading.text, {}, {}});
        use(section.heading, ImportField::FrontMatter, row);
        use(section.places, ImportField::FrontMatter, row);
    }
    for (const ProposedPriority& priority : proposal.priorities) {
        addPriority(priority);
    }
    for (const Sourced& left : proposal.notPlaced) {
        use(left, ImportField::NotPlaced, -1);
    }
}

quint64 ImportOutline::placeKey(const Place& place)
{
    return (static_cast<quint64>(place.line) << 32) | static_cast<quint64>(place.cell + 1);
}

int ImportOutline::addRow(ImportRow row)
{
    m_rows.push_back(std::move(row));
    return static_cast<int>(m_rows.size()) - 1;
}

void ImportOutline::use(const std::vector<Place>& places, ImportField field, int row)
{
    for (const Place& place : places) {
        QList<CellUse>& uses = m_uses[placeKey(place)];
        if (const CellUse one{field, row}; !uses.contains(one)) {
            uses.append(one);
        }
        if (row >= 0) {
            m_rows[static_cast<std::size_t>(row)].places.push_back(place);
        }
    }
}

void ImportOutline::addTitle(const Proposal& proposal)
{
    QStringList boards;
    for (const Sourced& board : proposal.boards) {
        boards.append(board.text);
    }
    QStringList detail = boards;
    detail.append(proposal.periodText.text);
    detail.removeAll(QString{});
    const int row =
        addRow({ImportRowKind::Title, {}, proposal.title.text, detail.join(u" · "_s), {}});
    for (const Sourced& board : proposal.boards) {
        use(board, ImportField::Title, row);
    }
    use(proposal.title, ImportField::Title, row);
    use(proposal.periodText, ImportField::Title, row);
    use(proposal.schemePlaces, ImportField::Key, row);
}

void ImportOutline::addPriority(const ProposedPriority& priority)
{
    const int row =
        addRow({ImportRowKind::Priority, priority.ref.text, priority.title.text, {}, {}});
    for (const Sourced& field :
         {priority.ref, priority.title, priority.statement, priority.quote}) {
        use(field, ImportField::Priority, row);
    }
    for (const SourcedList& list : {priority.aims, priority.desiredOutcomes}) {
        use(list.places, ImportField::Priority, row);
    }
    use(priority.measures.places, ImportField::Measure, row);
    use(priority.indicatorPlaces, ImportField::Measure, row);
    for (const ProposedAction& action : priority.actions) {
        addAction(action);
    }
    for (const ProposedObjective& objective : priority.objectives) {
        addObjective(objective);
    }
}

void ImportOutline::addObjective(const ProposedObjective& objective)
{
    const int row =
        addRow({ImportRowKind::Objective, objective.ref.text, objective.title.text, {}, {}});
    use(objective.ref, ImportField::Objective, row);
    use(objective.title, ImportField::Objective, row);
    use(objective.measures.places, ImportField::Measure, row);
    for (const ProposedAction& action : objective.actions) {
        addAction(action);
    }
}

void ImportOutline::addAction(const ProposedAction& action)
{
    const int row = addRow(
        {ImportRowKind::Action, action.ref.text, action.text.text, actionDetail(action), {}});
    use(action.text, ImportField::Action, row);
    use(action.ref, ImportField::Action, row);
    use(action.audience, ImportField::Action, row);
    use(action.leadText, ImportField::Lead, row);
    for (const Place& place : action.leadText.places) {
        m_leads[placeKey(place)] += action.leads;
    }
    use(action.timescaleText, ImportField::Timescale, row);
    use(action.measures.places, ImportField::Measure, row);
    use(action.desiredOutcomes.places, ImportField::Measure, row);
    for (const ProposedUpdate& update : action.updates) {
        use(update.words, ImportField::Update, row);
    }
}

QList<CellUse> ImportOutline::usesOf(const Place& place) const
{
    return m_uses.value(placeKey(place));
}

const ColumnReading* ImportOutline::columnAt(const Place& place) const
{
    const auto found = m_headings.constFind(placeKey(place));
    return found == m_headings.constEnd() ? nullptr : &m_columns[*found];
}

QList<ImportField> ImportOutline::fields() const
{
    QList<ImportField> found;
    for (const QList<CellUse>& uses : m_uses) {
        for (const CellUse& one : uses) {
            if (!found.contains(one.field)) {
                found.append(one.field);
            }
        }
    }
    std::sort(found.begin(), found.end());
    if (found.removeOne(ImportField::NotPlaced)) {
        found.append(ImportField::NotPlaced);
    }
    return found;
}

} // namespace boardplan
