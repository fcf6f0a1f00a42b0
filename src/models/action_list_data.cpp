// What the cells of the list of actions show and say.

#include <boardplan/models/action_list_model.h>

#include "models/action_list_entry.h"

#include <boardplan/domain/node.h>
#include <boardplan/domain/timescale.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsBefore = 12; // letters at most that are shown before what was found

// The text from a little before what was found, where that stands far in.
QString fromFound(const QString& text, const QStringList& terms, qsizetype inSight)
{
    const std::vector<TextRange> ranges = foundRanges(text, terms);
    if (ranges.empty() || ranges.front().start + ranges.front().length <= inSight) {
        return text;
    }
    const qsizetype start = ranges.front().start;
    const qsizetype space = text.indexOf(u' ', std::max(qsizetype{0}, start - wordsBefore));
    return u'…' + text.mid(space >= 0 && space < start ? space + 1 : start);
}

bool isShown(TextOf of)
{
    return of == TextOf::Label || of == TextOf::Action || of == TextOf::Leads ||
           of == TextOf::Due || of == TextOf::Flags || of == TextOf::WhatHappened ||
           of == TextOf::Priority;
}

QString nameOf(TextOf of)
{
    switch (of) {
    case TextOf::Timescale:
        return ActionListModel::tr("Timescale");
    case TextOf::WhatNext:
        return ActionListModel::tr("What next");
    case TextOf::Ask:
        return ActionListModel::tr("Ask");
    case TextOf::Measures:
        return ActionListModel::tr("Measure");
    case TextOf::Outcomes:
        return ActionListModel::tr("Desired outcome");
    case TextOf::Themes:
        return ActionListModel::tr("Theme");
    case TextOf::Objective:
        return ActionListModel::tr("Objective");
    case TextOf::Label:
    case TextOf::Action:
    case TextOf::Leads:
    case TextOf::Due:
    case TextOf::Flags:
    case TextOf::WhatHappened:
    case TextOf::Priority:
        break;
    }
    return {};
}

// Where a term was found that stands in no cell: "Measure: … signed by all partners".
QString foundElsewhere(const std::vector<ActionText>& texts, const QStringList& terms)
{
    for (const QString& term : terms) {
        const auto holdsTerm = [&term](const ActionText& text) {
            return holdsEveryTerm(findable(text.text), {term});
        };
        const auto inCell = [&](const ActionText& text) {
            return isShown(text.of) && holdsTerm(text);
        };
        if (std::any_of(texts.begin(), texts.end(), inCell)) {
            continue;
        }
        const auto found = std::find_if(texts.begin(), texts.end(), holdsTerm);
        if (found != texts.end()) {
            QString words = fromFound(found->text, {term}, 2 * wordsBefore);
            return ActionListModel::tr("%1: %2").arg(nameOf(found->of), words.replace(u'\n', u' '));
        }
    }
    return {};
}

QStringList textsOfNotes(const std::vector<CellNote>& notes)
{
    QStringList texts;
    for (const CellNote& note : notes) {
        texts.append(note.text);
    }
    return texts;
}

QString countWords(int count)
{
    return count == 1 ? ActionListModel::tr("1 action")
                      : ActionListModel::tr("%1 actions").arg(count);
}

} // namespace

QVariant ActionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const std::array<const char*, actionColumns> headings{
        QT_TR_NOOP("Ref"),   QT_TR_NOOP("Action"), QT_TR_NOOP("Priority"),
        QT_TR_NOOP("Lead"),  QT_TR_NOOP("Due"),    QT_TR_NOOP("Next report"),
        QT_TR_NOOP("Flags"), QT_TR_NOOP("Rating"), QT_TR_NOOP("Last update")};
    const bool isHeading = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !isHeading || section < 0 || section >= actionColumns) {
        return {};
    }
    return tr(headings[static_cast<std::size_t>(section)]);
}

QVariant ActionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const ActionLine& line = lineAt(index.row());
    if (line.isHeading()) {
        return headingData(line, index.column(), role);
    }
    const ActionEntry* entry = entryOf(line.action);
    return entry == nullptr ? QVariant{}
                            : actionData(*entry, static_cast<ActionColumn>(index.column()), role);
}

QVariant ActionListModel::headingData(const ActionLine& line, int column, int role) const
{
    const auto group = m_groups.constFind(line.group);
    if (group == m_groups.constEnd()) {
        return {};
    }
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(Node{});
    case Qt::DisplayRole:
    case BodyRole:
        return column == 0 ? group->title : QString{};
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(group->title, countWords(group->count));
    case NotesRole:
        return QVariant::fromValue(std::vector<CellNote>{{countWords(group->count), Tone::Muted}});
    case ShownRatingRole:
        return group->rating ? QVariant::fromValue(*group->rating) : QVariant{};
    default:
        return {};
    }
}

QVariant ActionListModel::actionData(const ActionEntry& entry, ActionColumn column, int role) const
{
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(Node::of(NodeKind::Action, entry.action));
    case RefRole:
        return entry.label;
    case TitleRole:
        return entry.text;
    case Qt::DisplayRole:
        return displayText(entry, column);
    case BodyRole:
        return bodyText(entry, column);
    case NotesRole:
        return QVariant::fromValue(notes(entry, column));
    case TagsRole:
        return QVariant::fromValue(column == ActionColumn::Flags ? entry.tags
                                                                 : std::vector<CellNote>{});
    case ShownRatingRole:
        return column == ActionColumn::Rating ? QVariant::fromValue(entry.rating) : QVariant{};
    case Qt::AccessibleTextRole:
        return spoken(entry, column);
    default:
        return {};
    }
}

QString ActionListModel::displayText(const ActionEntry& entry, ActionColumn column) const
{
    switch (column) {
    case ActionColumn::Ref:
        return entry.label;
    case ActionColumn::Action:
        return entry.text;
    case ActionColumn::Priority:
        return entry.priority;
    case ActionColumn::Leads:
        return entry.leadText;
    case ActionColumn::Due: {
        const QDate& due = entry.deadline.due;
        if (!due.isValid()) {
            return entry.timescale;
        }
        return entry.isMoved()
                   ? tr("%1 (now %2)").arg(displayDate(entry.firstDue), displayDate(due))
                   : displayDate(due);
    }
    case ActionColumn::NextReport:
        return entry.deadline.nextReport.isValid() ? displayDate(entry.deadline.nextReport)
                                                   : QString{};
    case ActionColumn::Flags:
        return textsOfNotes(entry.tags).join(u", "_s);
    case ActionColumn::Rating:
        return entry.rating.word;
    case ActionColumn::LastUpdate:
        return entry.lastUpdate;
    }
    return {};
}

// The text of a cell that is marked where something was found.
QString ActionListModel::bodyText(const ActionEntry& entry, ActionColumn column) const
{
    switch (column) {
    case ActionColumn::Due:
    case ActionColumn::Flags:
    case ActionColumn::Rating:
        return {};
    case ActionColumn::Action:
    case ActionColumn::LastUpdate:
        return fromFound(displayText(entry, column).replace(u'\n', u' '), m_terms, 60);
    case ActionColumn::Ref:
    case ActionColumn::Priority:
    case ActionColumn::Leads:
    case ActionColumn::NextReport:
        break;
    }
    return displayText(entry, column);
}

std::vector<CellNote> ActionListModel::notes(const ActionEntry& entry, ActionColumn column) const
{
    std::vector<CellNote> notes;
    if (column == ActionColumn::Action) {
        const bool isLookedFor = !m_terms.isEmpty() && m_view->hasAction(entry.action);
        const auto texts = isLookedFor ? boardplan::textsOf(*m_view, entry.action) : std::vector<ActionText>{};
        if (const QString found = foundElsewhere(texts, m_terms); !found.isEmpty()) {
            notes.push_back({found, Tone::Muted});
        }
    }
    if (column != ActionColumn::Due) {
        return notes;
    }
    const QDate& due = entry.deadline.due;
    if (entry.isMoved()) {
        notes.push_back({displayDate(entry.firstDue), Tone::Plain});
        notes.push_back({tr("now %1").arg(displayDate(due)), entry.dueTone});
    } else if (due.isValid()) {
        notes.push_back({displayDate(due), entry.dueTone});
    } else if (!entry.timescale.isEmpty()) {
        QString words = entry.timescale;
        notes.push_back({words.replace(u'\n', u' '), Tone::Muted});
    }
    if (m_isDueWithReport && entry.deadline.nextReport.isValid() && notes.size() < 2) {
        notes.push_back({tr("report %1").arg(displayDate(entry.deadline.nextReport)), Tone::Muted});
    }
    return notes;
}

QString ActionListModel::spoken(const ActionEntry& entry, ActionColumn column) const
{
    QStringList parts{displayText(entry, column)};
    if (column == ActionColumn::Rating) {
        parts += textsOfNotes(entry.tags);
    } else if (column == ActionColumn::Action) {
        parts += textsOfNotes(notes(entry, column));
    }
    parts.removeAll(QString{});
    const QString text = parts.join(u", "_s).replace(u'\n', u"; "_s);
    const QString heading = headerData(static_cast<int>(column), Qt::Horizontal).toString();
    return tr("%1: %2").arg(heading, text.isEmpty() ? tr("empty") : text);
}

} // namespace boardplan
