#pragma once

#include "gui/import/import_dialog.h"
#include "gui/import/import_findings.h"
#include "gui/import/import_plan_list.h"
#include "gui/import/import_source_model.h"
#include "gui/import/import_source_view.h"
#include "sample_session.h"

#include <QMenu>
#include <gtest/gtest.h>

namespace boardplan::test {

// An import dialog over the sample board, driven as a person drives it.
class ImportFixture : public ::testing::Test {
protected:
    // Writes a file and reads it.
    void readText(const QByteArray& text, const QString& name = QStringLiteral("plan.txt"));
    void read(const QString& path);
    // Does something and waits until the document was read again.
    template <typename Step> void awaitReading(Step step)
    {
        const int before = m_readings;
        step();
        await(before);
    }

    ImportSourceView* source() { return spoken<ImportSourceView>(dialog, QStringLiteral("The document")); }
    ImportPlanList* rows() { return spoken<ImportPlanList>(dialog, QStringLiteral("The plan as it will be")); }
    ImportFindings* findings() { return spoken<ImportFindings>(dialog, QStringLiteral("Findings")); }
    // The cell of the document that shows this text.
    QModelIndex cell(const QString& text);
    // The texts of the actions of the plan as it will be.
    QStringList actions();
    // The row of the finding of that code; -1: none.
    int finding(const QString& code);
    // Chooses from the menu that is open, by keys; sub-menus are parted by '>'.
    void choose(const QString& path);
    QMenu* openMenu();
    QString counts();
    // "2 changes by you".
    QString changes();

    SampleSession session;
    ImportDialog dialog{session->book(), nullptr};

private:
    void await(int before);

    int m_readings = 0;
    bool m_isWatched = false;
};

} // namespace boardplan::test
