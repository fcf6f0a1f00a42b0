#include "gui/import/import_source_view.h"

#include "gui/import/import_source_delegate.h"
#include "gui/import/import_source_model.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Beyond so many rows each gets the same height: measuring every text would hold the window up.
constexpr int measuredRows = 1500;
constexpr int leastColumnLetters = 4; // so that a column without a reading is seen
constexpr int readingMargin = 9; // left and right of what a column is read as
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

// What a column is read as should not be cut off: room for its longest word and the mark of a menu.
int readingWidth(const ImportSourceModel& model, int column)
{
    const QFontMetrics metrics{smallFont()};
    int width = leastColumnLetters * metrics.averageCharWidth();
    for (const int row : model.headerRows()) {
        const QString reading = model.index(row, column).data(ImportSourceModel::ReadingRole).toString();
        for (const QString& word : reading.split(u' ', Qt::SkipEmptyParts)) {
            width = std::max(width, metrics.horizontalAdvance(word + u" ▾"_s) + readingMargin);
        }
    }
    return width;
}

// Shares of the room by weight; no column is narrower than its least width. What has no room is scrolled, and then long
// texts have some more of it.
std::vector<int> columnWidths(const std::vector<double>& weights, const std::vector<int>& least, int room)
{
    if (const int all = std::accumulate(least.begin(), least.end(), 0); all > room) {
        room = all * 4 / 3;
    }
    std::vector<int> widths(weights.size(), 0); // 0: not settled yet
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double weight = 0;
        int taken = 0;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            weight += widths[at] == 0 ? weights[at] : 0;
            taken += widths[at];
        }
        for (std::size_t at = 0; at < widths.size(); ++at) {
            if (widths[at] == 0 && weights[at] / weight * (room - taken) < least[at]) {
                widths[at] = least[at];
                isSettled = false;
            }
        }
        for (std::size_t at = 0; isSettled && at < widths.size(); ++at) {
            widths[at] = widths[at] > 0 ? widths[at] : static_cast<int>(weights[at] / weight * (room - taken));
        }
    }
    return widths;
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
    setItemDelegate(new ImportSourceDelegate{this});
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update)); // paragraphs stay
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followFont(*verticalHeader(), &smallFont);
    verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignRight);
    followTheme();
}

void ImportSourceView::follow(const ImportOutline& outline, const Amendments& amendments)
{
    const QList<int> before = m_model->headerRows();
    m_model->follow(outline, amendments);
    if (m_model->rowCount() <= measuredRows) {
        const QList<int> changed = before + m_model->headerRows();
        std::for_each(changed.begin(), changed.end(), [this](int row) { resizeRowToContents(row); });
    }
}

void ImportSourceView::showDocument(
    const SourceDocument& document, const ImportOutline& outline, const Amendments& amendments)
{
    if (m_document == &document) {
        follow(outline, amendments);
        return;
    }
    m_document = &document;
    delete m_model;
    m_model = new ImportSourceModel{document, outline, this};
    m_model->follow(outline, amendments);
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

bool ImportSourceView::goToPlace(const Place& place)
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
    std::vector<int> least;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        least.push_back(readingWidth(*m_model, column));
    }
    const std::vector<int> widths = columnWidths(m_weights, least, viewport()->width());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnWidth(column, std::max(1, widths[static_cast<std::size_t>(column)]));
    }
    // Said here: what the view finds out by itself comes and goes with the other bar.
    const bool isCut = std::accumulate(widths.begin(), widths.end(), 0) > viewport()->width();
    setHorizontalScrollBarPolicy(isCut ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (m_model->rowCount() <= measuredRows) {
        resizeRowsToContents();
    } else {
        verticalHeader()->setDefaultSectionSize(2 * QFontMetrics{smallFont()}.lineSpacing() +
                                                tintedCellMargin);
    }
}

bool ImportSourceView::isHeading(const QModelIndex& index) const
{
    return index.isValid() && index.data(ImportSourceModel::ReadingRole).isValid();
}

// At the lower edge of a cell, as the menus of buttons are.
void ImportSourceView::askForMenu(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    scrollTo(index);
    const QPoint position = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    if (isHeading(index)) {
        Q_EMIT columnMenuWanted(index, position);
    } else {
        Q_EMIT rowMenuWanted(index, position);
    }
}

// Alt+Down opens what a cell offers; so does Enter on a heading.
void ImportSourceView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (isAltDown || (isEnter && isHeading(currentIndex()))) {
        askForMenu(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImportSourceView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && released == currentIndex() && isHeading(released)) {
        askForMenu(released);
    }
}

void ImportSourceView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        askForMenu(currentIndex());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) {
        setCurrentIndex(index);
        isHeading(index) ? Q_EMIT columnMenuWanted(index, event->globalPos())
                         : Q_EMIT rowMenuWanted(index, event->globalPos());
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
