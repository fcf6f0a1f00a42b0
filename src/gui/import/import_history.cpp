#include "gui/import/import_history.h"

namespace boardplan {

int ImportHistory::changes() const
{
    const ReadChoices& choices = current().choices;
    return current().amendments.count() + (choices.encoding.isEmpty() ? 0 : 1) + (choices.separator.isEmpty() ? 0 : 1);
}

bool ImportHistory::decide(const QString& name, const ImportDecisions& decisions)
{
    if (decisions == current()) {
        return false;
    }
    m_steps.resize(m_at + 1);
    m_steps.push_back({name, decisions});
    ++m_at;
    return true;
}

void ImportHistory::undo()
{
    m_at -= canUndo() ? 1U : 0U;
}

void ImportHistory::redo()
{
    m_at += canRedo() ? 1U : 0U;
}

void ImportHistory::forgetAfter(const ImportDecisions& decisions)
{
    while (m_at > 0 && m_steps[m_at].decisions != decisions) {
        --m_at;
    }
    m_steps.resize(m_at + 1);
}

void ImportHistory::clear()
{
    *this = ImportHistory{};
}

} // namespace boardplan
