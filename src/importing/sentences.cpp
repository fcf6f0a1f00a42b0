#include <boardplan/importing/import.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype count, const char* one, const char* many)
{
    return QCoreApplication::translate("boardplan", count == 1 ? one : many).arg(count);
}

} // namespace

int Proposal::objectiveCount() const
{
    std::size_t count = 0;
    for (const ProposedPriority& priority : priorities) {
        count += priority.objectives.size();
    }
    return static_cast<int>(count);
}

int Proposal::actionCount() const
{
    std::size_t count = 0;
    for (const ProposedPriority& priority : priorities) {
        count += priority.actions.size();
        for (const ProposedObjective& objective : priority.objectives) {
            count += objective.actions.size();
        }
    }
    return static_cast<int>(count);
}

QString countsSentence(const Proposal& proposal)
{
    const QStringList parts{
        counted(static_cast<qsizetype>(proposal.priorities.size()), QT_TRANSLATE_NOOP("boardplan", "%1 priority"),
            QT_TRANSLATE_NOOP("boardplan", "%1 priorities")),
        counted(proposal.objectiveCount(), QT_TRANSLATE_NOOP("boardplan", "%1 objective"),
            QT_TRANSLATE_NOOP("boardplan", "%1 objectives")),
        counted(proposal.actionCount(), QT_TRANSLATE_NOOP("boardplan", "%1 action"),
            QT_TRANSLATE_NOOP("boardplan", "%1 actions")),
        counted(static_cast<qsizetype>(proposal.leads.size()), QT_TRANSLATE_NOOP("boardplan", "%1 lead"),
            QT_TRANSLATE_NOOP("boardplan", "%1 leads"))};
    return parts.join(u", "_s);
}

QString accountingSentence(const Accounting& accounting)
{
    const QString cells = counted(accounting.cells, QT_TRANSLATE_NOOP("boardplan", "%1 cell"),
        QT_TRANSLATE_NOOP("boardplan", "%1 cells"));
    return QCoreApplication::translate("boardplan", "%1: %2 placed, %3 not placed")
        .arg(cells)
        .arg(accounting.placed)
        .arg(accounting.notPlaced);
}

} // namespace boardplan
