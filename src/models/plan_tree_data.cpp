// What the cells of the tree show and say.

#include <boardplan/models/plan_tree_model.h>

#include "models/plan_tree.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const PlanRowFacts& factsFor(const PlanTreeRow& row, const View& view)
{
    if (!row.facts) {
        row.facts = factsOf(view, row.node);
    }
    return *row.facts;
}

// Ref and words of a row as they stand in the book; empty while the row is on its way out.
std::pair<QString, QString> ownWords(const PlanBook& book, const Node& node)
{
    const auto words = [](const auto* entity) {
        return entity == nullptr ? std::pair<QString, QString>{}
                                 : std::pair{entity->ref, entity->title};
    };
    if (node.kind == NodeKind::Priority) {
        return words(book.find(PriorityId{node.id}));
    }
    if (node.kind == NodeKind::Objective) {
        return words(book.find(ObjectiveId{node.id}));
    }
    const Action* action = book.find(ActionId{node.id});
    return action == nullptr ? std::pair<QString, QString>{} : std::pair{action->ref, action->text};
}

QString joinedFields(const View& view, const Action& action, const QStringList& fields,
                     bool withRating)
{
    QStringList texts;
    for (const QString& field : fields) {
        if (field == u"rating" && !withRating) {
            continue;
        }
        if (const QString text = fieldText(view, action, field); !text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts.join(u'\n');
}

// Lines are spoken as parts of one sentence, but for those that are sentences.
QString spokenParts(const QStringList& parts, const QString& between)
{
    QString said;
    for (const QString& part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        const bool isAfterSentence = said.endsWith(u'.') || said.endsWith(u'?') || said.endsWith(u'!');
        said += (said.isEmpty() ? QString{} : isAfterSentence ? u" "_s : between) + part;
    }
    return said;
}

QString spokenLines(const QString& text)
{
    return spokenParts(text.split(u'\n'), u"; "_s);
}

QStringList textsOf(const std::vector<CellNote>& notes)
{
    QStringList texts;
    for (const CellNote& note : notes) {
        texts.append(note.text);
    }
    return texts;
}

} // namespace

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const PlanTreeRow& row = *rowOf(index);
    if (role == NodeRole) {
        return QVariant::fromValue(row.node);
    }
    if (role == RefRole || role == TitleRole) {
        const auto [ref, title] = ownWords(m_document.book(), row.node);
        return role == RefRole ? ref : title;
    }
    if (role == Qt::AccessibleTextRole) {
        return spoken(row, index.column());
    }
    const bool isShownRole = role == Qt::DisplayRole || role == Qt::EditRole ||
                             (role >= BodyRole && role <= DistributionRole);
    if (!isShownRole) {
        return {};
    }
    return row.node.kind == NodeKind::Action ? actionData(row, index.column(), role)
                                             : parentData(row, index.column(), role);
}

QVariant PlanTreeModel::actionData(const PlanTreeRow& row, int column, int role) const
{
    const Action* action = m_document.book().find(ActionId{row.node.id});
    if (action == nullptr) {
        return {};
    }
    const QStringList& fields = m_columns[static_cast<std::size_t>(column)].fields;
    const PlanRowFacts& facts = factsFor(row, *m_view);
    std::vector<CellNote> notes;
    switch (role) {
    case Qt::DisplayRole:
        return joinedFields(*m_view, *action, fields, true);
    case BodyRole:
        return joinedFields(*m_view, *action, fields, false);
    case Qt::EditRole: {
        const QString field = editableField(column);
        return field.isEmpty() ? QVariant{} : fieldText(*m_view, *action, field);
    }
    case NotesRole:
        if (fields.contains(u"ref"_s) && action->ref.isEmpty()) {
            notes.push_back({facts.label, Tone::Muted});
        }
        if (fields.contains(u"timescale"_s)) {
            notes.insert(notes.end(), facts.timescaleNotes.begin(), facts.timescaleNotes.end());
        }
        return QVariant::fromValue(notes);
    case TagsRole:
        return QVariant::fromValue(fields.contains(u"latestUpdate"_s) ? facts.tags : notes);
    case ShownRatingRole:
        return fields.contains(u"rating"_s) ? QVariant::fromValue(facts.rating) : QVariant{};
    default:
        return {};
    }
}

QVariant PlanTreeModel::parentData(const PlanTreeRow& row, int column, int role) const
{
    const QStringList& fields = m_columns[static_cast<std::size_t>(column)].fields;
    const auto [ref, title] = ownWords(m_document.book(), row.node);
    const PlanRowFacts& facts = factsFor(row, *m_view);
    const bool isRating = fields.contains(u"rating"_s);
    switch (role) {
    case Qt::DisplayRole: {
        QStringList texts;
        texts.append(fields.contains(u"ref"_s) ? ref : QString{});
        texts.append(fields.contains(u"action"_s) ? title : QString{});
        texts.append(isRating ? facts.rating.word : QString{});
        texts.append(fields.contains(u"latestUpdate"_s) ? countsText(facts.counts) : QString{});
        texts.removeAll(QString{});
        return texts.join(u'\n');
    }
    case Qt::EditRole:
        return fields.contains(u"action"_s) ? QVariant{title} : QVariant{};
    case NotesRole:
        return QVariant::fromValue(isRating ? facts.ratingNotes : std::vector<CellNote>{});
    case ShownRatingRole:
        return isRating ? QVariant::fromValue(facts.rating) : QVariant{};
    case DistributionRole:
        return fields.contains(u"latestUpdate"_s) ? QVariant::fromValue(facts.counts) : QVariant{};
    default:
        return {};
    }
}

QString PlanTreeModel::spoken(const PlanTreeRow& row, int column) const
{
    const PlanColumn& shown = m_columns[static_cast<std::size_t>(column)];
    const PlanRowFacts& facts = factsFor(row, *m_view);
    const bool isAction = row.node.kind == NodeKind::Action;
    const auto of = [&](int role) {
        return isAction ? actionData(row, column, role) : parentData(row, column, role);
    };
    const bool isRating = shown.fields.contains(u"rating"_s);
    QStringList lines = of(Qt::DisplayRole).toString().split(u'\n');
    QStringList parts;
    if (isRating) { // the rating and what is odd about it come before what was reported
        lines.removeOne(facts.rating.word);
        parts = {facts.rating.word, facts.spokenFlags};
    }
    QStringList more = textsOf(of(NotesRole).value<std::vector<CellNote>>());
    if (!isRating) {
        more += textsOf(of(TagsRole).value<std::vector<CellNote>>());
    }
    const QString first = spokenParts(parts, u", "_s);
    const QString text = spokenParts({first, spokenLines(lines.join(u'\n')), spokenParts(more, u", "_s)},
        isRating ? u"; "_s : u", "_s);
    return tr("%1: %2").arg(shown.heading, text.isEmpty() ? tr("empty") : text);
}

} // namespace boardplan
