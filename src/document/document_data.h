#pragma once

// What an open document holds, for the files that its work is divided between.

#include <boardplan/document/document.h>
#include <boardplan/store/store.h>

#include "document/kept_comparisons.h"

namespace boardplan {

struct Document::Data {
    // One step of the session's undo stack: the edit as it was done, its number in the journal, and when it was done.
    struct UndoStep {
        Edit edit;
        qint64 number = 0;
        QString author;
        QDateTime at;
    };

    std::unique_ptr<Store> store;
    Clock clock;
    PlanBook book;
    std::unique_ptr<View> view;
    QString author;
    std::vector<UndoStep> undoSteps;
    std::vector<UndoStep> redoSteps;
    QDateTime lastSaved;
    bool isNotifying = false;
    std::unique_ptr<PlanPast> past; // of the plan that was asked about last
    std::unique_ptr<KeptComparisons> comparisons;
};

} // namespace boardplan
