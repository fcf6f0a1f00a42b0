#pragma once

#include "gui/import/import_acts.h"
#include "gui/import/import_outline.h"
#include "gui/import/read_import.h"

#include <QWidget>
#include <memory>

class QHBoxLayout;

namespace boardplan {

class HeadingLabel;
class ImportFindings;
class ImportLegend;
class ImportPlanList;
class ImportSourceView;
class LinkButton;

// The document beside the plan it will be, and the findings; choosing on one side shows the other.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    ~ImportPreview() override;

    // The same document again keeps what is chosen and in sight.
    void showImport(const std::shared_ptr<const ReadImport>& import);
    int findings() const;

Q_SIGNALS:
    void actChosen(const boardplan::ImportAct& act);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* makeActs(QWidget* side);
    void showActs();
    void openRowMenu(const QModelIndex& index, const QPoint& position);
    void openColumnMenu(const QModelIndex& index, const QPoint& position);
    void showFindings();
    QWidget* makeDocument();
    QWidget* makePlan();
    QWidget* makeFindings();
    void showRowsOf(const Place& place);
    void showPlacesOf(int row);
    void goTo(const Place& place);

    std::shared_ptr<const ReadImport> m_import;
    std::unique_ptr<const ImportOutline> m_outline;
    ImportSourceView* m_source = nullptr;
    ImportLegend* m_legend = nullptr;
    LinkButton* m_rowActs = nullptr;
    LinkButton* m_columnActs = nullptr;
    ImportPlanList* m_plan = nullptr;
    HeadingLabel* m_findingsHeading = nullptr;
    ImportFindings* m_findings = nullptr;
};

} // namespace boardplan
