#include "gui/import/import_preview.h"

#include "gui/import/import_findings.h"
#include "gui/import/import_legend.h"
#include "gui/import/import_plan_list.h"
#include "gui/import/import_source_view.h"
#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace boardplan {

namespace {

QVBoxLayout* previewColumn(QWidget* owner)
{
    auto* column = new QVBoxLayout{owner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget{parent}
{
    auto* sides = new QSplitter{Qt::Horizontal, this};
    sides->addWidget(makeDocument());
    sides->addWidget(makePlan());
    auto* halves = new QSplitter{Qt::Vertical, this};
    halves->addWidget(sides);
    halves->addWidget(makeFindings());
    for (QSplitter* splitter : {sides, halves}) {
        splitter->setHandleWidth(16);
        splitter->setChildrenCollapsible(false);
    }
    sides->setSizes({3300, 2700});
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    halves->setSizes({3000, 1000});
    previewColumn(this)->addWidget(halves);
    connect(m_source, &ImportSourceView::placeChosen, this, &ImportPreview::showRowsOf);
    connect(m_plan, &ImportPlanList::rowChosen, this, &ImportPreview::showPlacesOf);
    connect(m_findings, &ImportFindings::placeChosen, this, &ImportPreview::goTo);
}

ImportPreview::~ImportPreview() = default;

QWidget* ImportPreview::makeDocument()
{
    auto* side = new QWidget{this};
    m_source = new ImportSourceView{side};
    m_legend = new ImportLegend{side};
    QVBoxLayout* column = previewColumn(side);
    column->addWidget(new HeadingLabel{&headingFont, tr("The document"), side});
    column->addWidget(m_source, 1);
    column->addWidget(m_legend);
    return side;
}

QWidget* ImportPreview::makePlan()
{
    auto* side = new QWidget{this};
    m_plan = new ImportPlanList{side};
    QVBoxLayout* column = previewColumn(side);
    column->addWidget(new HeadingLabel{&headingFont, tr("The plan as it will be"), side});
    column->addWidget(m_plan, 1);
    return side;
}

QWidget* ImportPreview::makeFindings()
{
    auto* side = new QWidget{this};
    auto* scroll = new QScrollArea{side};
    m_findings = new ImportFindings{scroll};
    m_findingsHeading = new HeadingLabel{&headingFont, tr("Findings"), side};
    scroll->setWidget(m_findings);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    QVBoxLayout* column = previewColumn(side);
    column->addWidget(m_findingsHeading);
    column->addWidget(scroll, 1);
    return side;
}

// The outline shown until now must stay until the views have let go of it.
void ImportPreview::showImport(const std::shared_ptr<const ReadImport>& import)
{
    auto outline = std::make_unique<const ImportOutline>(import->proposal);
    m_source->showDocument(import->document, *outline);
    m_plan->showOutline(*outline);
    m_legend->showFields(outline->fields());
    m_findings->showFindings(findingsToShow(import->proposal));
    m_findingsHeading->setText(tr("Findings %1").arg(m_findings->count()));
    m_outline = std::move(outline);
    m_import = import;
}

void ImportPreview::showRowsOf(const Place& place)
{
    int row = -1;
    for (const CellUse& one : m_outline->usesOf(place)) {
        row = row < 0 ? one.row : row;
    }
    m_plan->markRow(row);
}

void ImportPreview::showPlacesOf(int row)
{
    m_source->markPlaces(m_outline->rows().at(static_cast<std::size_t>(row)).places);
}

void ImportPreview::goTo(const QString& place)
{
    m_source->goToPlace(place);
}

} // namespace boardplan
