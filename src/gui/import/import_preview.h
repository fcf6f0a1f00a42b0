#pragma once

#include "gui/import/import_outline.h"
#include "gui/import/read_import.h"

#include <QWidget>
#include <memory>

namespace boardplan {

class HeadingLabel;
class ImportFindings;
class ImportLegend;
class ImportPlanList;
class ImportSourceView;

// The document beside the plan it will be, and the findings; choosing on one side shows the other.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    ~ImportPreview() override;

    void showImport(const std::shared_ptr<const ReadImport>& import);

private:
    QWidget* makeDocument();
    QWidget* makePlan();
    QWidget* makeFindings();
    void showRowsOf(const Place& place);
    void showPlacesOf(int row);
    void goTo(const QString& place);

    std::shared_ptr<const ReadImport> m_import;
    std::unique_ptr<const ImportOutline> m_outline;
    ImportSourceView* m_source = nullptr;
    ImportLegend* m_legend = nullptr;
    ImportPlanList* m_plan = nullptr;
    HeadingLabel* m_findingsHeading = nullptr;
    ImportFindings* m_findings = nullptr;
};

} // namespace boardplan
