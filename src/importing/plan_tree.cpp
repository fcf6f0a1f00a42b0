#include "importing/plan_tree.h"

#include "importing/findings.h"
#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/statuses.h"
#include "importing/text_shape.h"

#include <boardplan/domain/placeholder.h>

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isSamePriority(const ProposedPriority& priority, const NumberedText& heading)
{
    const QString known = foldText(priority.title.text);
    const QString given = foldText(heading.text);
    if (heading.ref.isEmpty() || priority.ref.text.isEmpty()) {
        return known == given;
    }
    const bool isSameRef = foldRef(heading.ref) == foldRef(priority.ref.text);
    return isSameRef && (known.startsWith(given) || given.startsWith(known));
}

// Bullets inside a text stand on lines of their own.
QString withBulletLines(const QString& text)
{
    QString lined = text;
    return lined.replace(u" • "_s, u"\n• "_s).replace(u" ○ "_s, u"\n○ "_s);
}

SourcedList listOf(const GridRow& row, CellField field)
{
    const auto cell = row.cells.find(field);
    if (cell == row.cells.end()) {
        return {};
    }
    SourcedList list{{}, cell->second.places};
    for (const QString& item : listItems(cell->second.text)) {
        if (!isPlaceholder(item)) {
            list.items.append(item);
        }
    }
    return list;
}

Sourced cellOf(const GridRow& row, CellField field)
{
    const auto cell = row.cells.find(field);
    return cell == row.cells.end() ? Sourced{} : cell->second;
}

// A number inside a cell belongs to what the cell holds; one in a column of its own wins.
void takeOwnRef(Sourced& ref, Sourced& text)
{
    const auto numbered = readNumbered(text.text);
    if (ref.text.isEmpty() && numbered && numbered->ref.contains(u'.')) {
        ref = {numbered->ref, text.places};
        text.text = numbered->text;
    }
}

} // namespace

// It is, unless rows that name no priority, or the same one again, mostly have numbers of their own, or the priority's
// number stands in its own cell.
bool numbersArePriorities(const std::vector<GridRow>& rows)
{
    std::map<QString, QString> numbers; // of priorities, folded
    int theirs = 0;
    int others = 0;
    for (const GridRow& row : rows) {
        const QString number = row.text(CellField::Number);
        const QString priority = withoutContinued(row.text(CellField::Priority));
        const bool isNamed = !priority.isEmpty() && !isDitto(priority) && !startsInside(priority) && !readRef(priority);
        if (!number.isEmpty()) {
            const bool isTheirs = isNamed && numbers.emplace(foldText(priority), number).first->second == number;
            ++(isTheirs ? theirs : others);
        }
    }
    return theirs >= others;
}

void PlanTree::openPriority(const NumberedText& heading, const std::vector<Place>& places)
{
    NumberedText plain = heading;
    bool isContinued = false;
    plain.text = withoutContinued(heading.text, &isContinued);
    if (!m_priorities.empty() && isSamePriority(m_priorities.back(), plain)) {
        append(m_priorities.back().title.places, places);
        return;
    }
    if (looksMisprinted(plain.ref)) {
        m_findings.push_back(makeFinding(FindingKind::DoubtfulNumber, places, {plain.ref, foldRef(plain.ref)}));
    }
    ProposedPriority priority;
    priority.ref = {plain.ref, plain.ref.isEmpty() ? std::vector<Place>{} : places};
    priority.title = {plain.text, places};
    m_priorities.push_back(std::move(priority));
    m_above = {};
    m_objectivesHaveRefs = false;
}

ProposedObjective* PlanTree::currentObjective()
{
    auto& objectives = m_priorities.back().objectives;
    return objectives.empty() ? nullptr : &objectives.back();
}

void PlanTree::takePriorityCell(GridRow& row)
{
    const Sourced cell = cellOf(row, CellField::Priority);
    if (cell.text.isEmpty() || isDitto(cell.text)) {
        return;
    }
    const Sourced number = m_numbersArePriorities ? cellOf(row, CellField::Number) : Sourced{};
    std::vector<Place> places = cell.places;
    append(places, number.places);
    const auto numbered = readRef(cell.text);
    const auto label = readPriorityLabel(cell.text);
    const NumberedText heading = number.text.isEmpty() && numbered
        ? *numbered
        : NumberedText{{}, withoutRefMarks(number.text), label ? label->text : cell.text};
    if (m_numbersArePriorities) {
        row.cells.erase(CellField::Number);
    }
    if (startsInside(cell.text) && !m_priorities.empty()) {
        ProposedPriority& priority = m_priorities.back();
        priority.title.text = joinHalves(priority.title.text, cell.text);
        append(priority.title.places, places);
        return;
    }
    openPriority(heading, places);
}

// "as above; Housing Team": the leads of the row above and one more.
void PlanTree::resolveDittoAmongLeads(Sourced& leads)
{
    static const QRegularExpression separator{u"[;\\n]"_s};
    QStringList names = leads.text.split(separator);
    const auto ditto = std::find_if(names.begin(), names.end(), [](const QString& name) { return isDitto(name.trimmed()); });
    if (names.size() > 1 && ditto != names.end()) {
        m_findings.push_back(makeFinding(FindingKind::DittoResolved, leads.places, {ditto->trimmed()}));
        *ditto = m_above.text(CellField::Lead);
        leads.text = names.join(u'\n');
    }
}

void PlanTree::resolveDittos(GridRow& row)
{
    if (const auto leads = row.cells.find(CellField::Lead); leads != row.cells.end()) {
        resolveDittoAmongLeads(leads->second);
    }
    for (auto& [field, cell] : row.cells) {
        if (field == CellField::Number || field == CellField::Audience || !isDitto(cell.text)) {
            continue;
        }
        m_findings.push_back(makeFinding(FindingKind::DittoResolved, cell.places, {cell.text}));
        const bool isCarried = field == CellField::Objective || field == CellField::Priority;
        cell.text = isCarried ? QString{} : m_above.text(field);
    }
}

// `isOwnRow`: the row says what is done and who does it, so that its objective is hardly the end of a sentence.
bool PlanTree::carriesObjectiveOn(const Sourced& cell, bool isOwnRow) const
{
    const auto& objectives = m_priorities.back().objectives;
    if (objectives.empty()) {
        return false;
    }
    const QString title = objectives.back().title.text;
    const bool hasOwnRef = readRef(cell.text) || readObjectiveLabel(cell.text);
    return startsInside(cell.text) || (isUnfinished(title) && !hasOwnRef && !isOwnRow) || (m_objectivesHaveRefs && !hasOwnRef);
}

void PlanTree::takeObjective(const GridRow& row)
{
    const Sourced cell = cellOf(row, CellField::Objective);
    const Sourced number = cellOf(row, CellField::Number);
    ProposedObjective* current = currentObjective();
    if (isMark(cell.text) || cell.text.isEmpty()) {
        if (current != nullptr) {
            append(current->title.places, cell.places);
        }
        return;
    }
    const bool isOwnRow = !row.isWrapped && row.has(CellField::Action) && row.has(CellField::Lead)
        && !startsInside(row.text(CellField::Action));
    if (carriesObjectiveOn(cell, isOwnRow)) {
        current->title.text = joinHalves(current->title.text, cell.text);
        append(current->title.places, cell.places);
        return;
    }
    ProposedObjective objective;
    objective.title = {withoutContinued(cell.text), cell.places};
    if (const auto ref = readRef(objective.title.text)) {
        objective.ref = {ref->ref, cell.places};
        objective.title.text = ref->text;
        m_objectivesHaveRefs = true;
    } else {
        const auto label = readObjectiveLabel(objective.title.text);
        objective.title.text = label ? label->text : objective.title.text;
        objective.ref = {withoutRefMarks(number.text), number.places};
    }
    const bool isSame = current != nullptr && foldRef(current->ref.text) == foldRef(objective.ref.text)
        && foldText(current->title.text) == foldText(objective.title.text);
    if (isSame) {
        append(current->title.places, objective.title.places);
        append(current->ref.places, objective.ref.places);
        return;
    }
    if (looksMisprinted(objective.ref.text)) {
        m_findings.push_back(makeFinding(FindingKind::DoubtfulNumber, objective.ref.places,
            {objective.ref.text, foldRef(objective.ref.text)}));
    }
    m_priorities.back().objectives.push_back(std::move(objective));
}

void PlanTree::takeAction(const GridRow& row)
{
    ProposedAction action;
    action.ref = cellOf(row, CellField::Number);
    action.ref.text = withoutRefMarks(action.ref.text);
    action.text = cellOf(row, CellField::Action);
    takeOwnRef(action.ref, action.text);
    action.text.text = withBulletLines(action.text.text);
    action.audience = cellOf(row, CellField::Audience);
    action.audience.text = readAsLatin(action.audience.text);
    action.leadText = cellOf(row, CellField::Lead);
    action.timescaleText = cellOf(row, CellField::Timescale);
    action.measures = listOf(row, CellField::Measure);
    action.desiredOutcomes = listOf(row, CellField::Outcome);
    action.updates = readStatuses(row, m_scheme, m_findings);
    ProposedObjective* objective = currentObjective();
    if (action.text.text.isEmpty() || isMark(action.text.text)) {
        action.text.text = objective != nullptr ? objective->title.text : QString{};
        append(action.text.places, cellOf(row, CellField::Objective).places);
        m_findings.push_back(makeFinding(FindingKind::NoActionText,
            Place{row.line, -1}, {shortened(action.text.text)}));
    }
    auto& actions = objective != nullptr ? objective->actions : m_priorities.back().actions;
    actions.push_back(std::move(action));
}

void PlanTree::takeRow(const GridRow& given)
{
    GridRow row = given;
    takePriorityCell(row);
    if (m_priorities.empty()) {
        openPriority({}, {});
    }
    resolveDittos(row);
    takeObjective(row);
    takeAction(row);
    m_above = row;
}

} // namespace boardplan
