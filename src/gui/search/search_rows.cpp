#include "gui/search/search_rows.h"

#include "gui/plan_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOfAKind = 50;

struct KindWords {
    TextKind kind;
    const char* words;
};

constexpr KindWords kindWords[] = {
    {TextKind::Action, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Actions")},
    {TextKind::Priority, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Priorities")},
    {TextKind::Objective, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Objectives")},
    {TextKind::Measure, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Measures")},
    {TextKind::Update, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Updates")},
    {TextKind::Ask, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Asks")},
    {TextKind::Commentary, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Commentary")},
    {TextKind::Judgement, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Board’s judgements")},
    {TextKind::Lead, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Leads")},
    {TextKind::Meeting, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Meetings")},
    {TextKind::Section, QT_TRANSLATE_NOOP("boardplan::SearchRows", "Front matter")},
};

} // namespace

QString textKindWords(TextKind kind)
{
    const auto row = std::find_if(std::begin(kindWords), std::end(kindWords),
        [kind](const KindWords& words) { return words.kind == kind; });
    return row == std::end(kindWords) ? QString{} : SearchRows::tr(row->words);
}

SearchRows::SearchRows(const PlanBook& book, const TextFinder& finder, QObject* parent)
    : QAbstractListModel{parent}
    , m_book{book}
    , m_finder{finder}
{
}

void SearchRows::refresh()
{
    std::vector<Row> rows;
    for (const KindWords& words : kindWords) {
        const std::vector<std::size_t>& found = m_finder.found(words.kind);
        if (!found.empty()) {
            rows.push_back({true, words.kind, found.size()});
        }
        for (std::size_t i = 0; i < std::min(found.size(), mostOfAKind); ++i) {
            rows.push_back({false, words.kind, found[i]});
        }
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

const SearchText* SearchRows::textAt(int row) const
{
    const bool isRow = row >= 0 && row < rowCount();
    return !isRow || m_rows[static_cast<std::size_t>(row)].isHeading
        ? nullptr
        : &m_finder.at(m_rows[static_cast<std::size_t>(row)].position);
}

int SearchRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SearchRows::heading(TextKind kind) const
{
    const std::size_t count = m_finder.found(kind).size();
    return count <= mostOfAKind
        ? tr("%1 – %2").arg(textKindWords(kind)).arg(count)
        : tr("%1 – the first %2 of %3; more words find fewer").arg(textKindWords(kind)).arg(mostOfAKind).arg(count);
}

QString SearchRows::note(const SearchText& text) const
{
    QStringList parts;
    if (!text.note.isEmpty()) {
        parts.append(text.note); // first: of a narrow list it is what counts
    }
    if (!text.plan.isNull() && m_book.plans().size() > 1) { // the only one is named above the window
        parts.append(planWords(m_book, text.plan));
    }
    return parts.join(u" · "_s);
}

QVariant SearchRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const SearchText* const text = textAt(index.row());
    if (text == nullptr) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return role == HeadingRole ? QVariant{true}
            : isText               ? QVariant{heading(m_rows[static_cast<std::size_t>(index.row())].kind)}
                                   : QVariant{};
    }
    switch (role) {
    case Qt::DisplayRole: return text->text;
    case NoteRole: return note(*text);
    case LabelRole: return text->label;
    case Qt::AccessibleTextRole:
        return u"%1 %2: %3, %4"_s.arg(textKindWords(text->kind), text->label, text->text, note(*text));
    default: return {};
    }
}

Qt::ItemFlags SearchRows::flags(const QModelIndex& index) const
{
    return textAt(index.row()) == nullptr ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                          : QAbstractListModel::flags(index);
}

} // namespace boardplan
