#pragma once

#include "gui/import/import_acts.h"

#include <QWidget>

class QGridLayout;

namespace boardplan {

// The columns of a document and what each is read as, to be changed from a menu.
class ImportColumns : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void showColumns(const std::vector<ColumnReading>& columns);

Q_SIGNALS:
    void actChosen(const boardplan::ImportAct& act);

private:
    void addRow(int row, const ColumnReading& column);
    void openMenu(int row, QWidget* button);

    std::vector<ColumnReading> m_columns; // each once
    QGridLayout* m_grid = nullptr;
};

} // namespace boardplan
