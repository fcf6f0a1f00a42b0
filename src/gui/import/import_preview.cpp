#include "gui/import/import_preview.h"

#include "gui/import/import_finding_acts.h"
#include "gui/import/import_findings.h"
#include "gui/import/import_legend.h"
#include "gui/import/import_menus.h"
#include "gui/import/import_plan_list.h"
#include "gui/import/import_source_model.h"
#include "gui/import/import_source_view.h"
#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingRowHeight = 24; // that of the links beside a heading

QVBoxLayout* previewColumn(QWidget* owner)
{
    auto* column = new QVBoxLayout{owner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

QString shortHeading(const QString& heading)
{
    constexpr qsizetype most = 24;
    return heading.size() <= most ? heading : heading.left(most).trimmed() + u'…';
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
    connect(m_findings, &ImportFindings::actChosen, this, &ImportPreview::actChosen);
    connect(m_source, &ImportSourceView::rowMenuWanted, this, &ImportPreview::openRowMenu);
    connect(m_source, &ImportSourceView::columnMenuWanted, this, &ImportPreview::openColumnMenu);
}

ImportPreview::~ImportPreview() = default;

// Where little can be seen at once, the document is worth more than the key to its colours: its headings say the same.
void ImportPreview::resizeEvent(QResizeEvent* event)
{
    constexpr int fewestLines = 26;
    QWidget::resizeEvent(event);
    m_legend->setVisible(height() >= fewestLines * fontMetrics().lineSpacing());
}

QWidget* ImportPreview::makeDocument()
{
    auto* side = new QWidget{this};
    m_source = new ImportSourceView{side};
    m_legend = new ImportLegend{side};
    QVBoxLayout* column = previewColumn(side);
    column->addLayout(makeActs(side));
    column->addWidget(m_source, 1);
    column->addWidget(m_legend);
    return side;
}

// What the menus of the cells offer, where it can be found.
QHBoxLayout* ImportPreview::makeActs(QWidget* side)
{
    m_rowActs = new LinkButton{{}, side};
    m_columnActs = new LinkButton{{}, side};
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStrut(headingRowHeight);
    row->addWidget(new HeadingLabel{&headingFont, tr("The document"), side});
    row->addStretch(1);
    row->addWidget(m_rowActs);
    row->addWidget(m_columnActs);
    connect(m_rowActs, &LinkButton::clicked, this, [this] {
        openRowMenu(m_source->currentIndex(), m_rowActs->mapToGlobal(QPoint{0, m_rowActs->height()}));
    });
    connect(m_columnActs, &LinkButton::clicked, this, [this] {
        openColumnMenu(m_source->currentIndex(), m_columnActs->mapToGlobal(QPoint{0, m_columnActs->height()}));
    });
    showActs();
    return row;
}

void ImportPreview::showActs()
{
    const QModelIndex current = m_source->currentIndex();
    const auto column = current.isValid() ? m_source->shown()->columnOf(current) : std::nullopt;
    m_rowActs->setVisible(current.isValid());
    m_columnActs->setVisible(column.has_value());
    if (current.isValid()) {
        m_rowActs->setText(tr("Row %1 ▾").arg(m_source->shown()->lineOf(current.row())));
        m_rowActs->setAccessibleDescription(tr("Opens a menu of what the row can be"));
        m_rowActs->updateGeometry();
    }
    if (column) {
        const QString heading = column->heading.simplified();
        m_columnActs->setText(heading.isEmpty() ? tr("Column %1 ▾").arg(column->position + 1)
                                                : tr("Column “%1” ▾").arg(shortHeading(heading)));
        m_columnActs->setAccessibleDescription(tr("Opens a menu of what the column can hold"));
        m_columnActs->updateGeometry();
    }
}

void ImportPreview::openRowMenu(const QModelIndex& index, const QPoint& position)
{
    QMenu* menu = actsMenu(tr("What this row is"), {}, {}, this);
    fillRowMenu(*menu, *m_source->shown(), index, [this](const ImportAct& act) { Q_EMIT actChosen(act); });
    menu->popup(position);
}

void ImportPreview::openColumnMenu(const QModelIndex& index, const QPoint& position)
{
    QMenu* menu = actsMenu(tr("What this column holds"), {}, {}, this);
    fillColumnMenu(*menu, *m_source->shown(), index, [this](const ImportAct& act) { Q_EMIT actChosen(act); });
    menu->popup(position);
}

QWidget* ImportPreview::makePlan()
{
    auto* side = new QWidget{this};
    m_plan = new ImportPlanList{side};
    QVBoxLayout* column = previewColumn(side);
    auto* heading = new HeadingLabel{&headingFont, tr("The plan as it will be"), side};
    heading->setMinimumHeight(headingRowHeight);
    column->addWidget(heading);
    column->addWidget(m_plan, 1);
    return side;
}

QWidget* ImportPreview::makeFindings()
{
    auto* side = new QWidget{this};
    m_findings = new ImportFindings{side};
    m_findingsHeading = new HeadingLabel{&headingFont, tr("Findings"), side};
    QVBoxLayout* column = previewColumn(side);
    column->addWidget(m_findingsHeading);
    column->addWidget(m_findings, 1);
    return side;
}

// The outline shown until now must stay until the views have let go of it.
void ImportPreview::showImport(const std::shared_ptr<const ReadImport>& import)
{
    auto outline = std::make_unique<const ImportOutline>(import->proposal);
    const std::shared_ptr<const ReadImport> before = std::exchange(m_import, import); // until nobody shows it
    const bool isSame = before != nullptr && before->document == import->document;
    m_source->showDocument(*import->document, *outline, import->decisions.amendments);
    m_plan->showOutline(*outline);
    m_legend->showFields(outline->fields());
    m_outline = std::move(outline);
    showFindings();
    showActs();
    if (const Place* place = isSame ? m_source->shown()->placeAt(m_source->currentIndex()) : nullptr) {
        showRowsOf(*place);
    }
}

void ImportPreview::showFindings()
{
    const FindingActs acts{*m_import};
    std::vector<Finding> findings = findingsToShow(m_import->proposal);
    std::vector<ImportActs> waysOn;
    for (const Finding& finding : findings) {
        waysOn.push_back(acts.of(finding));
    }
    m_findings->showFindings(std::move(findings), std::move(waysOn));
    m_findingsHeading->setText(tr("Findings %1").arg(m_findings->count()));
}

int ImportPreview::findings() const
{
    return m_findings->count();
}

void ImportPreview::showRowsOf(const Place& place)
{
    showActs();
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

void ImportPreview::goTo(const Place& place)
{
    m_source->goToPlace(place);
}

} // namespace boardplan
