#include "gui/figures/figure_table.h"

#include "gui/copying/copy_menu.h"
#include "gui/figures/figure_delegate.h"
#include "gui/look/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace boardplan {

namespace {

constexpr int headingPadding = 8;
constexpr int leastLettersOfText = 9;
constexpr int leastBar = 90; // below, a bar says nothing
constexpr int widestBar = 272;
constexpr int countedBar = 14; // letters: less has no room for the counts

// Headings as on paper: bold, left, one line below, no bevel.
class FigureHeader : public QHeaderView {
public:
    explicit FigureHeader(QWidget* parent)
        : QHeaderView{Qt::Horizontal, parent}
    {
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(24);
    }

    QSize sizeHint() const override { return {0, QFontMetrics{headingTextFont()}.height() + 2 * headingPadding}; }

    int headingWidth(int section) const
    {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        return QFontMetrics{headingTextFont()}.horizontalAdvance(text) + 2 * headingPadding + 2;
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->fillRect(rect, theme().base);
        painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme().muted);
        painter->setPen(theme().muted);
        painter->setFont(headingTextFont());
        painter->drawText(rect.adjusted(headingPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            model()->headerData(section, Qt::Horizontal).toString());
    }

private:
    QFont headingTextFont() const
    {
        QFont result = smallFont();
        result.setWeight(QFont::DemiBold);
        return result;
    }
};

} // namespace

FigureTable::FigureTable(QWidget* parent)
    : QTableView{parent}
{
    setModel(&m_model);
    setItemDelegate(new FigureDelegate{this});
    setHorizontalHeader(new FigureHeader{this});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(16);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, &FigureTable::choose);
    connect(this, &QTableView::doubleClicked, this, &FigureTable::open);
}

void FigureTable::setContents(std::vector<FigureColumn> columns, std::vector<FigureRow> rows, bool showsHeadings)
{
    const bool hasHeadings = !horizontalHeader()->isHidden();
    if (columns == m_model.columns() && rows == m_model.rows() && showsHeadings == hasHeadings) {
        return;
    }
    horizontalHeader()->setVisible(showsHeadings);
    m_model.setContents(std::move(columns), std::move(rows));
    m_widths.clear();
    layOutColumns();
}

void FigureTable::setChoiceShown(bool isShown)
{
    m_isChoiceShown = isShown;
    viewport()->update();
}

void FigureTable::setCurrentRow(int row)
{
    const QSignalBlocker quiet{this};
    setCurrentIndex(m_model.index(row, 0));
}

QSize FigureTable::sizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const bool scrolls = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, header + verticalHeader()->length() + 1 + bar};
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        layOutColumns();
    }
}

// The table never scrolls by itself: the wheel belongs to the page.
void FigureTable::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

// Qt makes a row the current one and does not choose it, and nothing would show where the keyboard is.
void FigureTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0) {
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model.index(0, 0));
    }
    viewport()->update();
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        const bool isEnter = event->key() != Qt::Key_Space;
        choose(currentIndex());
        if (isEnter) {
            open(currentIndex());
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

bool FigureTable::canCopy() const
{
    return m_model.rowCount() > 0;
}

void FigureTable::copy(bool withHeadings)
{
    copyRows(m_model, currentIndex().row(), withHeadings);
}

void FigureTable::contextMenuEvent(QContextMenuEvent* event)
{
    popUpCopyMenu(*this, *this, event->globalPos(), pictureOf(reportTableOf(m_model.columns(), m_model.rows())));
}

void FigureTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_widths.clear();
        layOutColumns();
    }
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
}

void FigureTable::open(const QModelIndex& index)
{
    if (index.isValid()) {
        const Node node = m_model.rows()[static_cast<std::size_t>(index.row())].node; // the table may be filled anew
        Q_EMIT rowOpened(node);
    }
}

void FigureTable::choose(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT rowChosen(m_model.rows()[static_cast<std::size_t>(index.row())].node);
    }
}

// Nothing where it would take from words.
int FigureTable::barWidth(int room, int leastTexts) const
{
    return room - leastBar >= leastTexts ? std::clamp(std::min(room / 2, room - leastTexts), leastBar, widestBar) : 0;
}

// The nearest column of text on the left of a bar; -1: none.
int FigureTable::textBefore(int bar) const
{
    int text = bar - 1;
    while (text >= 0 && m_model.columns()[static_cast<std::size_t>(text)].width != FigureWidth::Text) {
        --text;
    }
    return text;
}

// Narrow columns take what they need, bars a fair share, text the rest. Where words would be cut, bars go below a text
// and narrow columns break into lines.
void FigureTable::layOutColumns()
{
    const int room = viewport()->width();
    measureColumns();
    std::vector<int> widths;
    int left = room;
    int texts = 0;
    int leastTexts = 0;
    for (std::size_t at = 0; at < m_widths.size(); ++at) {
        const FigureWidth kind = m_model.columns()[at].width;
        const int least = m_widths[at].least;
        widths.push_back(least);
        texts += kind == FigureWidth::Text ? 1 : 0;
        leastTexts += kind == FigureWidth::Text ? least : 0;
        left -= kind == FigureWidth::Bar ? 0 : least;
    }
    for (std::size_t at = 0; at < widths.size(); ++at) {
        if (m_model.columns()[at].width == FigureWidth::Content) {
            const int more = std::clamp(m_widths[at].natural - widths[at], 0, std::max(left, 0));
            widths[at] += more;
            left -= more;
        }
    }
    left += leastTexts;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        if (m_model.columns()[at].width == FigureWidth::Bar) {
            const int bar = static_cast<int>(at);
            const int beside = barWidth(left, leastTexts);
            const int text = textBefore(bar);
            const bool goesBelow = beside < countedBar * fontMetrics().averageCharWidth() && text >= 0;
            widths[at] = goesBelow ? 0 : beside;
            m_model.setBarBelow(goesBelow ? bar : -1, goesBelow ? text : -1);
            setColumnHidden(bar, widths[at] == 0);
            left -= widths[at];
        }
    }
    for (std::size_t at = 0; at < widths.size(); ++at) {
        if (m_model.columns()[at].width == FigureWidth::Text) {
            const int least = m_widths[at].least;
            const int others = leastTexts - least;
            widths[at] = std::max(std::min(left / texts, left - others), least);
            leastTexts = others;
            left -= widths[at];
            --texts;
        }
        setColumnWidth(static_cast<int>(at), widths[at]);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        setRowHeight(row, sizeHintForRow(row));
    }
    // Large text in a narrow place: better scrolled than cut.
    const bool isCut = std::accumulate(widths.begin(), widths.end(), 0) > room;
    setHorizontalScrollBarPolicy(isCut ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

// The contents and the font alone decide: a table that becomes narrower is not measured again.
void FigureTable::measureColumns()
{
    if (m_widths.empty()) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            m_widths.push_back(columnWidths(column));
        }
    }
}

FigureTable::Widths FigureTable::columnWidths(int column) const
{
    const auto& delegate = static_cast<const FigureDelegate&>(*itemDelegate());
    const auto& header = static_cast<const FigureHeader&>(*horizontalHeader());
    const FigureColumn& made = m_model.columns()[static_cast<std::size_t>(column)];
    const int letters = made.width == FigureWidth::Text ? leastLettersOfText : 0;
    const bool hasHeading = !header.isHidden() && made.width != FigureWidth::Bar;
    Widths widths{std::max(letters * fontMetrics().averageCharWidth(), hasHeading ? header.headingWidth(column) : 0),
        made.leastLetters * fontMetrics().averageCharWidth()};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex cell = m_model.index(row, column);
        widths.least = std::max(widths.least, delegate.leastWidth(font(), cell));
        if (made.width == FigureWidth::Content) {
            widths.natural = std::max(widths.natural, delegate.naturalWidth(font(), cell));
        }
    }
    return widths;
}

} // namespace boardplan
