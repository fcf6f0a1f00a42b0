// Undo and redo over the edits of a session.

#include "document/document_data.h"

#include <algorithm>

namespace boardplan {

bool Document::canUndo() const
{
    return !d->undoSteps.empty();
}

bool Document::canRedo() const
{
    return !d->redoSteps.empty();
}

QString Document::undoVerb() const
{
    return canUndo() ? d->undoSteps.back().edit.verb : QString{};
}

QString Document::redoVerb() const
{
    return canRedo() ? d->redoSteps.back().edit.verb : QString{};
}

Status Document::undoLast()
{
    const Data::UndoStep step = d->undoSteps.back();
    auto number = write(step.edit.inverse(), JournalKind::Undo, step.number);
    if (!number) {
        return number.error();
    }
    d->undoSteps.pop_back();
    d->redoSteps.push_back({step.edit, number.value(), step.author, step.at});
    return done();
}

Status Document::redoNext()
{
    const Data::UndoStep step = d->redoSteps.back();
    auto number = write(step.edit, JournalKind::Redo, step.number);
    if (!number) {
        return number.error();
    }
    d->redoSteps.pop_back();
    d->undoSteps.push_back({step.edit, number.value(), step.author, d->lastSaved});
    return done();
}

Status Document::undo()
{
    return canUndo() ? goBackTo(d->undoSteps.size() - 1) : done();
}

Status Document::redo()
{
    return canRedo() ? goBackTo(d->undoSteps.size() + 1) : done();
}

std::vector<SessionAct> Document::acts() const
{
    std::vector<SessionAct> acts;
    for (const Data::UndoStep& step : d->undoSteps) {
        acts.push_back({step.edit.verb, step.author, step.at, false});
    }
    for (auto step = d->redoSteps.rbegin(); step != d->redoSteps.rend(); ++step) {
        acts.push_back({step->edit.verb, step->author, step->at, true});
    }
    return acts;
}

std::size_t Document::standing() const
{
    return d->undoSteps.size();
}

Status Document::goBackTo(std::size_t standing)
{
    const std::size_t wanted = std::min(standing, d->undoSteps.size() + d->redoSteps.size());
    const std::size_t before = d->undoSteps.size();
    Status status = done();
    while (status && d->undoSteps.size() != wanted) {
        status = d->undoSteps.size() > wanted ? undoLast() : redoNext();
    }
    if (d->undoSteps.size() != before) {
        Q_EMIT edited();
    }
    return status;
}

} // namespace boardplan
