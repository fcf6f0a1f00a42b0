#include <boardplan/domain/asks.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString bodyText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

} // namespace

OpenAsk openAskOf(const View& view, ActionId action)
{
    const Standing& standing = view.standing(action);
    for (const auto* update : {&standing.latest, &standing.rated}) {
        if (*update && !(*update)->ask.trimmed().isEmpty()) {
            return {action, view.label(action), (*update)->ask.trimmed(), (*update)->askOf.simplified()};
        }
    }
    return {action, view.label(action), {}, {}};
}

std::vector<OpenAsk> openAsksBelow(const View& view, const Node& node)
{
    std::vector<OpenAsk> asks;
    for (const ActionId action : view.book().allActionsOf(node)) {
        OpenAsk ask = openAskOf(view, action);
        if (!ask.text.isEmpty() && view.exclusion(action) != Exclusion::Withdrawn) {
            asks.push_back(std::move(ask));
        }
    }
    return asks;
}

QStringList askedBodies(const PlanBook& book, const Plan& plan)
{
    QStringList bodies;
    if (plan.boards.size() > 1) {
        for (const BoardId id : plan.boards) {
            const Board* board = book.find(id);
            if (board != nullptr) {
                bodies << board->calledName();
            }
        }
    }
    bodies.prepend(plan.boards.size() > 1 ? bodyText("Every board") : bodyText("Board"));
    bodies << bodyText("Executive");
    return bodies;
}

bool isTheBoard(const QString& askOf)
{
    const QString of = askOf.simplified().toLower();
    return of.isEmpty() || of == u"board"_s || of == u"the board"_s || of == u"every board"_s;
}

} // namespace boardplan
