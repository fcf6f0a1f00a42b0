#include "gui/import/import_acts.h"

#include <boardplan/base/with_capital.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedActLetters = 40;

QString actWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString quotedStart(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= quotedActLetters ? line : line.left(quotedActLetters).trimmed() + u'…';
}

struct FieldWord {
    CellField field;
    const char* word;
};

// In the order of the menu.
constexpr std::array fieldWords{
    FieldWord{CellField::Number, QT_TRANSLATE_NOOP("boardplan", "ref")},
    FieldWord{CellField::Priority, QT_TRANSLATE_NOOP("boardplan", "priority")},
    FieldWord{CellField::Objective, QT_TRANSLATE_NOOP("boardplan", "objective")},
    FieldWord{CellField::Action, QT_TRANSLATE_NOOP("boardplan", "action")},
    FieldWord{CellField::Audience, QT_TRANSLATE_NOOP("boardplan", "audience")},
    FieldWord{CellField::Lead, QT_TRANSLATE_NOOP("boardplan", "lead")},
    FieldWord{CellField::Timescale, QT_TRANSLATE_NOOP("boardplan", "timescale")},
    FieldWord{CellField::Measure, QT_TRANSLATE_NOOP("boardplan", "measure")},
    FieldWord{CellField::Outcome, QT_TRANSLATE_NOOP("boardplan", "desired outcome")},
    FieldWord{CellField::Rating, QT_TRANSLATE_NOOP("boardplan", "rating")},
    FieldWord{CellField::Update, QT_TRANSLATE_NOOP("boardplan", "update")}};

struct TreatmentWord {
    RowTreatment treatment;
    const char* ofRow;
    const char* ofText; // of a paragraph; null: none
};

constexpr std::array treatmentWords{
    TreatmentWord{RowTreatment::JoinAbove, QT_TRANSLATE_NOOP("boardplan", "Join to the row above"), nullptr},
    TreatmentWord{RowTreatment::OwnAction, QT_TRANSLATE_NOOP("boardplan", "An action of its own"),
        QT_TRANSLATE_NOOP("boardplan", "Ordinary text")},
    TreatmentWord{RowTreatment::PriorityHeading, QT_TRANSLATE_NOOP("boardplan", "Priority heading"),
        QT_TRANSLATE_NOOP("boardplan", "Priority heading")},
    TreatmentWord{RowTreatment::ObjectiveHeading, QT_TRANSLATE_NOOP("boardplan", "Objective heading"),
        QT_TRANSLATE_NOOP("boardplan", "Objective heading")},
    TreatmentWord{RowTreatment::LeftOut, QT_TRANSLATE_NOOP("boardplan", "Leave out"),
        QT_TRANSLATE_NOOP("boardplan", "Leave out")}};

ImportAct asReadFirst(const QString& what, std::function<void(Amendments&)> change, bool isChosen)
{
    return {actWord("As read at first"), actWord("As read at first: %1").arg(what), std::move(change), isChosen, true};
}

} // namespace

QString columnReadingWord(const ColumnReading& column)
{
    if (column.fields.empty()) {
        return column.isAmended ? actWord("left out") : actWord("not understood");
    }
    QStringList words;
    for (const CellField field : column.fields) {
        const auto found = std::find_if(fieldWords.begin(), fieldWords.end(),
            [field](const FieldWord& entry) { return entry.field == field; });
        words.append(found != fieldWords.end() ? actWord(found->word) : QString{});
    }
    return words.join(u" + "_s);
}

ImportActs columnActs(const ColumnReading& column)
{
    const QString heading =
        column.heading.isEmpty() ? actWord("column %1").arg(column.position + 1) : quotedStart(column.heading);
    const auto act = [&](const QString& words, CellField field) {
        const bool isChosen = field == CellField::None ? column.isAmended && column.fields.empty()
                                                       : column.fields == std::vector{field};
        return ImportAct{words, actWord("“%1” holds: %2").arg(heading, words),
            [key = column.key, field](Amendments& amendments) { amendments.columns[key] = field; }, isChosen};
    };
    ImportActs acts;
    for (const FieldWord& entry : fieldWords) {
        const QString word = actWord(entry.word);
        acts.push_back(act(withCapital(word), entry.field));
    }
    acts.push_back(act(actWord("Nothing: leave it out"), CellField::None));
    acts.back().startsGroup = true;
    acts.push_back(asReadFirst(heading,
        [key = column.key](Amendments& amendments) { amendments.columns.erase(key); }, !column.isAmended));
    return acts;
}

ImportAct treatmentAct(const QString& words, int line, RowTreatment treatment)
{
    return {words, actWord("%1, line %2").arg(words).arg(line),
        [line, treatment](Amendments& amendments) { amendments.rows[line] = treatment; }};
}

ImportActs rowActs(int line, bool isParagraph, const Amendments& now)
{
    ImportActs acts;
    for (const TreatmentWord& entry : treatmentWords) {
        const char* words = isParagraph ? entry.ofText : entry.ofRow;
        if (words != nullptr) {
            acts.push_back(treatmentAct(actWord(words), line, entry.treatment));
            acts.back().isChosen = now.treatmentOf(line) == entry.treatment;
        }
    }
    const auto isOfLine = [line](const auto& split) { return split.first.line == line; };
    const bool isSplit = std::any_of(now.splits.begin(), now.splits.end(), isOfLine);
    acts.push_back(asReadFirst(actWord("line %1").arg(line),
        [line, isOfLine](Amendments& amendments) {
            amendments.rows.erase(line);
            std::erase_if(amendments.splits, isOfLine);
            std::erase_if(amendments.leads, isOfLine);
        },
        !isSplit && !now.treatmentOf(line)));
    return acts;
}

ImportActs splitActs(const SourceCell& cell, const Amendments& now)
{
    const auto made = now.splits.find(cell.place);
    ImportActs acts;
    for (const qsizetype at : splitPoints(cell.text)) {
        const QString start = quotedStart(cell.text.mid(at));
        const bool isSplit = made != now.splits.end() && made->second.contains(at);
        acts.push_back({u"“%1”"_s.arg(start), actWord("Split before “%1”").arg(start),
            [place = cell.place, at](Amendments& amendments) {
                auto& splits = amendments.splits[place];
                if (splits.erase(at) == 0) {
                    splits.insert(at);
                }
                if (splits.empty()) {
                    amendments.splits.erase(place);
                }
            },
            isSplit});
    }
    return acts;
}

ImportAct refuseUpdates(bool isRefused)
{
    const QString words = isRefused ? actWord("Leave them all out") : actWord("Take them all");
    return {words, words, [isRefused](Amendments& amendments) {
        amendments.updates.clear();
        amendments.refusesUpdates = isRefused;
    }};
}

} // namespace boardplan
