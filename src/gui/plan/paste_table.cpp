#include "gui/plan/paste_table.h"

#include "gui/look/theme.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/table_heading.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPasted = 32; // letters of a column
constexpr int usualColumns = 126; // letters of the whole table
constexpr int usualRows = 12;    // lines

QString fieldWord(CellField field)
{
    switch (field) {
    case CellField::Action:
        return PasteTable::tr("Action");
    case CellField::Lead:
        return PasteTable::tr("Lead");
    case CellField::Timescale:
        return PasteTable::tr("Timescale");
    case CellField::Measure:
        return PasteTable::tr("Measure");
    case CellField::Number:
        return PasteTable::tr("Ref");
    default:
        break;
    }
    return PasteTable::tr("(leave out)");
}

QString pastedCount(qsizetype count, const QString& one, const QString& several)
{
    return count == 1 ? one : several.arg(count);
}

} // namespace

PasteTable::PasteTable(PastedRows rows, QWidget* parent)
    : QWidget{parent}
    , m_rows{std::move(rows)}
    , m_strip{new QWidget{this}}
    , m_table{new QTableWidget{this}}
    , m_words{new RunLabel{this}}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    m_table->setHorizontalHeader(new TableHeading{m_table});
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Rows that were copied"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    fillTable();
    addChoices();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isLayingOut) {
            m_table->resizeRowsToContents();
            placeChoices();
        }
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &PasteTable::placeChoices);
    showTaken();
}

void PasteTable::fillTable()
{
    const auto columns = static_cast<int>(m_rows.columns.size());
    m_table->setColumnCount(columns);
    m_table->setRowCount(static_cast<int>(m_rows.rows.size()));
    for (int column = 0; column < columns; ++column) {
        const QString heading = m_rows.headings.isEmpty() ? QString{} : m_rows.headings[column].simplified();
        m_table->setHorizontalHeaderItem(
            column, new QTableWidgetItem{heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading});
        for (int row = 0; row < m_table->rowCount(); ++row) {
            auto* const item = new QTableWidgetItem{m_rows.rows[static_cast<std::size_t>(row)][column]};
            item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(m_table->horizontalHeaderItem(column)->text(),
                                                      item->text().isEmpty() ? tr("empty") : item->text()));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
    }
}

void PasteTable::addChoices()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* const choice = new QComboBox{m_strip};
        choice->setAccessibleName(tr("“%1” is taken for").arg(m_table->horizontalHeaderItem(column)->text()));
        for (const CellField field : pastedFields()) {
            choice->addItem(fieldWord(field), static_cast<int>(field));
        }
        choice->setCurrentIndex(choice->findData(static_cast<int>(m_rows.columns[static_cast<std::size_t>(column)])));
        choice->installEventFilter(this);
        connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, column] {
            choose(column, static_cast<CellField>(choice->currentData().toInt()));
        });
        m_choices.push_back(choice);
    }
}

// One column holds what one cell of an action holds; measures may stand in several.
void PasteTable::choose(int column, CellField field)
{
    const auto at = static_cast<std::size_t>(column);
    const bool mayRepeat = field == CellField::None || field == CellField::Measure;
    for (std::size_t other = 0; other < m_choices.size(); ++other) {
        if (other != at && m_rows.columns[other] == field && !mayRepeat) {
            m_rows.columns[other] = CellField::None;
            const QSignalBlocker quiet{m_choices[other]};
            m_choices[other]->setCurrentIndex(m_choices[other]->findData(static_cast<int>(CellField::None)));
        }
    }
    m_rows.columns[at] = field;
    showTaken();
}

QString PasteTable::words() const
{
    return m_words->text();
}

// What is left out stands in muted ink.
void PasteTable::showTaken()
{
    const auto given = std::find(m_rows.columns.begin(), m_rows.columns.end(), CellField::Action);
    const bool hasAction = given != m_rows.columns.end();
    const auto actionColumn = static_cast<int>(given - m_rows.columns.begin());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isTaken = hasAction && !m_table->item(row, actionColumn)->text().isEmpty();
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const bool isLeftOut = !isTaken || m_rows.columns[static_cast<std::size_t>(column)] == CellField::None;
            m_table->item(row, column)->setForeground(isLeftOut ? theme().muted : theme().text);
        }
    }
    const auto actions = static_cast<qsizetype>(pastedActions(m_rows).size());
    if (!hasAction) {
        m_words->setRuns({{tr("No column is taken for the action."), RunStyle::Danger},
            {tr(" Choose “Action” above the one that says what will be done."), RunStyle::Plain}});
        return;
    }
    std::vector<TextRun> runs{{pastedCount(actions, tr("1 action comes in."), tr("%1 actions come in.")), RunStyle::Strong}};
    if (const qsizetype without = m_table->rowCount() - actions; without > 0) {
        runs.push_back({u" "_s + pastedCount(without, tr("1 row has no words for the action and is left out."),
                                     tr("%1 rows have no words for the action and are left out.")),
            RunStyle::Plain});
    }
    if (m_rows.leftOut > 0) {
        runs.push_back({u" "_s + pastedCount(m_rows.leftOut, tr("1 line beside the table is left out."),
                                     tr("%1 lines beside the table are left out.")),
            RunStyle::Plain});
    }
    m_words->setRuns(std::move(runs));
}

QSize PasteTable::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {usualColumns * letter, usualRows * fontMetrics().lineSpacing() * 2};
}

void PasteTable::layOut()
{
    const auto* const heading = static_cast<const TableHeading*>(m_table->horizontalHeader());
    const int widest = widestPasted * fontMetrics().averageCharWidth();
    int tallest = 0;
    m_isLayingOut = true;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QSize choice = m_choices[static_cast<std::size_t>(column)]->sizeHint();
        m_table->resizeColumnToContents(column);
        const int words = std::min(std::max(heading->headingWidth(column), m_table->columnWidth(column) + 12), widest);
        m_table->setColumnWidth(column, std::max(choice.width() + 8, words));
        tallest = std::max(tallest, choice.height());
    }
    m_isLayingOut = false;
    m_strip->setFixedHeight(tallest);
    m_table->resizeRowsToContents();
    placeChoices();
}

void PasteTable::placeChoices()
{
    const QHeaderView* const heading = m_table->horizontalHeader();
    const int left = m_table->frameWidth();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_choices[static_cast<std::size_t>(column)]->setGeometry(left + heading->sectionViewportPosition(column), 0,
            heading->sectionSize(column) - 6, m_strip->height());
    }
}

// A choice that gets the keyboard comes into sight with its column.
bool PasteTable::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(m_choices.begin(), m_choices.end(), watched);
    if (event->type() == QEvent::FocusIn && found != m_choices.end()) {
        m_table->scrollTo(m_table->model()->index(0, static_cast<int>(found - m_choices.begin())));
    }
    return QWidget::eventFilter(watched, event);
}

void PasteTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showTaken();
        layOut();
    }
}

void PasteTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layOut();
}

} // namespace boardplan
