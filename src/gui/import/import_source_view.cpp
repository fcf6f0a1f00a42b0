#include "gui/import/import_source_view.h"

#include "gui/import/import_source_model.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <cmath>

namespace boardplan {

namespace {

// Beyond so many rows each gets the same height: measuring every text would hold the window up.
constexpr int measuredRows = 1500;
constexpr int leastColumnWidth = 30;
constexpr int tintedCellMargin = 14; // left and right padding of a cell together

// A column's share grows with the root of its mean length: long texts wrap, short ones stay
// readable.
std::vector<double> columnWeights(const ImportSourceModel& model)
{
    std::vector<double> weights(static_cast<std::size_t>(model.columnCount()), 1.0);
    for (int column = 0; column < model.columnCount(); ++column) {
        double letters = 0;
        int rows = 0;
        for (int row = 0; row < std::min(model.rowCount(), measuredRows); ++row) {
            if (!model.isParagraph(row)) {
                letters += static_cast<double>(model.index(row, column).data().toString().size());
                ++rows;
            }
        }
        weights[static_cast<std::size_t>(column)] =
            std::sqrt(std::max(2.0, letters / std::max(rows, 1)));
    }
    return weights;
}

} // namespace

ImportSourceView::ImportSourceView(QWidget* parent)
    : QTableView{parent}
{
    setAccessibleName(tr("The document"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followFont(*verticalHeader(), &smallFont);
    verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignRight);
    followTheme();
}

void ImportSourceView::showDocument(const SourceDocument& document, const ImportOutline& outline)
{
    delete m_model;
    m_model = new ImportSourceModel{document, outline, this};
    clearSpans();
    setModel(m_model);
    for (int row = 0; row < m_model->rowCount() && m_model->columnCount() > 1; ++row) {
        if (m_model->isParagraph(row)) {
            setSpan(row, 0, 1, m_model->columnCount());
        }
    }
    m_weights = columnWeights(*m_model);
    fitColumns();
    scrollToTop();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const Place* place = m_model->placeAt(current)) {
                    Q_EMIT placeChosen(*place);
                }
            });
}

void ImportSourceView::markPlaces(const std::vector<Place>& places)
{
    QModelIndexList indexes;
    for (const Place& place : places) {
        const QModelIndex index = m_model != nullptr ? m_model->indexOf(place) : QModelIndex{};
        if (index.isValid()) {
            indexes.append(index);
        }
    }
    mark(indexes);
}

bool ImportSourceView::goToPlace(const QString& place)
{
    const QModelIndex index = m_model != nullptr ? m_model->indexOf(place) : QModelIndex{};
    if (!index.isValid()) {
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    return true;
}

void ImportSourceView::mark(const QModelIndexList& indexes)
{
    if (selectionModel() == nullptr) {
        return;
    }
    const QSignalBlocker quiet{this};
    QItemSelection selection;
    for (const QModelIndex& index : indexes) {
        selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!indexes.isEmpty()) {
        scrollTo(indexes.front(), EnsureVisible);
    }
}

void ImportSourceView::fitColumns()
{
    if (m_model == nullptr) {
        return;
    }
    double total = 0;
    for (const double weight : m_weights) {
        total += weight;
    }
    const int free = std::max(0, viewport()->width() - leastColumnWidth * m_model->columnCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const double share = m_weights[static_cast<std::size_t>(column)] / total;
        setColumnWidth(column, leastColumnWidth + static_cast<int>(std::floor(free * share)));
    }
    if (m_model->rowCount() <= measuredRows) {
        resizeRowsToContents();
    } else {
        verticalHeader()->setDefaultSectionSize(2 * QFontMetrics{smallFont()}.lineSpacing() +
                                                tintedCellMargin);
    }
}

void ImportSourceView::followTheme()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, theme().selectionLine);
    colours.setColor(QPalette::HighlightedText, theme().text);
    if (colours != palette()) {
        setPalette(colours);
    }
}

void ImportSourceView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ImportSourceView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        followTheme();
    }
}

} // namespace boardplan
