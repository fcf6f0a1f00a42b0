#pragma once

#include "gui/import/read_import.h"

#include <functional>
#include <vector>

namespace boardplan {

// One thing a person can do about a reading.
struct ImportAct {
    QString words; // on the menu or link: "Keep apart"
    QString name;  // on undo: "Keep apart: Write to the owners"
    std::function<void(Amendments&)> change;
    bool isChosen = false;     // as it is now
    bool startsGroup = false;  // a line stands above it in a menu
};

using ImportActs = std::vector<ImportAct>;

// "lead", "not understood", "left out".
QString columnReadingWord(const ColumnReading& column);
// What a column can hold.
ImportActs columnActs(const ColumnReading& column);
// "Keep apart": the row is what `treatment` says.
ImportAct treatmentAct(const QString& words, int line, RowTreatment treatment);
// What a row of a table, or a paragraph, can be.
ImportActs rowActs(int line, bool isParagraph, const Amendments& now);
// Where the text of an action's cell can be split.
ImportActs splitActs(const SourceCell& cell, const Amendments& now);
// Of all updates that were found.
ImportAct refuseUpdates(bool isRefused);

} // namespace boardplan
