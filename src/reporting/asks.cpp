#include "reporting/asks.h"

#include "reporting/report_parts.h"

#include <boardplan/domain/asks.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 150;

bool saysNothing(const QString& clause)
{
    static const QStringList empties{
        u"none"_s,           u"n/a"_s,    u"na"_s,  u"nil"_s, u"no"_s, u"nothing"_s,
        u"not applicable"_s, u"no ask"_s, u"tbc"_s, u"-"_s,   u"–"_s,  u"—"_s};
    return clause.isEmpty() || empties.contains(clause.toLower());
}

QString withoutOpening(const QString& text)
{
    static const std::array openings{u"the board is asked to "_s, u"board is asked to "_s,
                                     u"the board to "_s, u"board to "_s, u"to "_s};
    for (const QString& opening : openings) {
        if (text.startsWith(opening, Qt::CaseInsensitive)) {
            return text.mid(opening.size()).trimmed();
        }
    }
    return text;
}

bool isOfBoard(const QString& of, const PlanBook& book, const Plan& plan)
{
    if (of.isEmpty() || of.contains(u"board"_s, Qt::CaseInsensitive)) {
        return true;
    }
    return std::any_of(plan.boards.begin(), plan.boards.end(), [&](BoardId id) {
        const Board* board = book.find(id);
        return board != nullptr && of.compare(board->shortName, Qt::CaseInsensitive) == 0;
    });
}

QString askItem(const Ask& ask)
{
    const QString whose = !isTheBoard(ask.of) ? ask.label + u", "_s + ask.of : ask.label;
    return u"%1 (%2)"_s.arg(ask.clause, whose);
}

// What several actions ask in the same words is asked once.
std::vector<Ask> openAsks(const View& view, const Plan& plan, bool isPublic)
{
    struct Rated {
        Ask ask;
        int severity;
    };
    std::vector<Rated> rated;
    for (const ActionId id : view.book().allActionsOf(plan.id)) {
        const Action& action = *view.book().find(id);
        const Ask ask = askOf(view, action, isPublic);
        if (!ask.clause.isEmpty() && view.hasAction(id) && view.exclusion(id) != Exclusion::Withdrawn) {
            const Rating* rating = view.rating(id);
            rated.push_back({ask, rating != nullptr ? rating->severity : -1});
        }
    }
    std::stable_sort(rated.begin(), rated.end(), [](const Rated& one, const Rated& other) {
        return one.severity > other.severity;
    });
    std::vector<Ask> asks;
    for (Rated& one : rated) {
        const auto same = std::find_if(asks.begin(), asks.end(), [&](const Ask& ask) {
            return ask.of == one.ask.of && ask.clause == one.ask.clause;
        });
        if (same == asks.end()) {
            asks.push_back(std::move(one.ask));
        } else {
            same->label += u", "_s + one.ask.label;
        }
    }
    return asks;
}

bool fitsASentence(const QStringList& items)
{
    return items.size() <= 2 && std::all_of(items.begin(), items.end(), [](const QString& item) {
               return item.size() <= longestSentence && !item.contains(u'\n') &&
                      !item.contains(u". "_s);
           });
}

std::vector<ReportBlock> listed(const QString& lead, const QStringList& items)
{
    return {ReportParagraph{lead, {}}, ReportList{items}};
}

} // namespace

QString askClause(const QString& typed)
{
    QString clause = typed.trimmed();
    while (clause.endsWith(u'.') || clause.endsWith(u';')) {
        clause.chop(1);
    }
    if (saysNothing(clause)) {
        return {};
    }
    return withSmallStart(withoutOpening(clause));
}

Ask askOf(const View& view, const Action& action, bool isPublic)
{
    const OpenAsk ask = openAskOf(view, action.id);
    const Plan* plan = view.book().planOf(action);
    const bool isBoards = plan == nullptr || isOfBoard(ask.of, view.book(), *plan);
    const bool isShown = !ask.text.isEmpty() && (isBoards || !isPublic);
    return isShown ? Ask{ask.label, askClause(ask.text), ask.of, isBoards} : Ask{};
}

AskLines askLines(const View& view, const Plan& plan, bool isPublic)
{
    AskLines lines;
    for (const Ask& ask : openAsks(view, plan, isPublic)) {
        if (ask.isOfBoard) {
            lines.board << askItem(ask);
        } else {
            lines.others << u"%1: %2 (%3)"_s.arg(ask.of, ask.clause, ask.label);
        }
    }
    return lines;
}

std::vector<ReportBlock> askBlocks(const View& view, const Plan& plan, bool isPublic)
{
    const auto [board, others] = askLines(view, plan, isPublic);
    std::vector<ReportBlock> blocks;
    const QString lead = QCoreApplication::translate("boardplan", "The board is asked to");
    if (board.isEmpty()) {
        blocks.emplace_back(ReportParagraph{
            {},
            QCoreApplication::translate(
                "boardplan", "No decision is asked of the board in the latest updates.")});
    } else if (fitsASentence(board)) {
        const QString joint = QCoreApplication::translate("boardplan", ", and to ");
        blocks.emplace_back(ReportParagraph{lead, board.join(joint) + u'.'});
    } else {
        blocks = listed(lead + u':', board);
    }
    if (!others.isEmpty()) {
        const auto more =
            listed(QCoreApplication::translate("boardplan", "Asked of others:"), others);
        blocks.insert(blocks.end(), more.begin(), more.end());
    }
    return blocks;
}

} // namespace boardplan
