#pragma once

#include "gui/import/read_import.h"

#include <vector>

namespace boardplan {

// What a person decided, step by step, so that each step can be taken back and made again.
class ImportHistory {
public:
    const ImportDecisions& current() const { return m_steps[m_at].decisions; }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    // "Undo Lead: Measurement"; empty where there is nothing to undo.
    QString undoName() const { return canUndo() ? m_steps[m_at].name : QString{}; }
    QString redoName() const { return canRedo() ? m_steps[m_at + 1].name : QString{}; }
    // Decisions that differ from those the document was first read with.
    int changes() const;

    // False where nothing is different.
    bool decide(const QString& name, const ImportDecisions& decisions);
    void undo();
    void redo();
    // Back to the step with these decisions; later ones are forgotten.
    void forgetAfter(const ImportDecisions& decisions);
    void clear();

private:
    struct Step {
        QString name;
        ImportDecisions decisions;
    };

    std::vector<Step> m_steps{Step{}};
    std::size_t m_at = 0;
};

} // namespace boardplan
