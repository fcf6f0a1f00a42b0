#include "gui/timeline/timeline_picture.h"

#include "gui/look/theme.h"
#include "gui/timeline/mark_painter.h"
#include "gui/timeline/timeline_header.h"
#include "gui/timeline/timeline_model.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace boardplan {

namespace {

constexpr int rowPadding = 14;
constexpr int rowPaddingOfTwo = 8;
constexpr int fewestRows = 9; // in sight, with two lines each
constexpr int lowestRow = 28;
constexpr int widestRefLetters = 12;
constexpr int fewestLabelLetters = 42;
constexpr int mostLabelLetters = 70;
constexpr double usualLabelShare = 0.3; // of the picture; fewer letters on a narrow one are worth more than time
constexpr double wholeLabelShare = 0.4; // where that shows the words whole
constexpr double labelShare = 0.45; // of the picture, at most, unless a person drags it wider
constexpr int labelsLookedAt = 300;
constexpr int aroundLabel = 32; // margins, and the gap behind the ref

// Widths of a column in letters, so that time grows with the text.
double lettersPerDay(TimelineScale scale)
{
    switch (scale) {
    case TimelineScale::Year:
        return 16 / 365.25;
    case TimelineScale::Quarter:
        return 15 / 91.3;
    case TimelineScale::Month:
        break;
    }
    return 11 / 30.4;
}

int timelineRowHeight(const QFont& font, int lines)
{
    const int marks = MarkPainter::diamondSize(pixelFont(font)) + 6;
    const int padding = lines > 1 ? rowPaddingOfTwo : rowPadding;
    return std::max({lowestRow, lines * QFontMetrics{font}.height() + padding, marks});
}

// Rows are as high as their text and marks; the picture paints them itself.
class RowHeight : public QStyledItemDelegate {
public:
    explicit RowHeight(TimelinePicture* picture)
        : QStyledItemDelegate{picture}
        , m_picture{*picture}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {10, timelineRowHeight(option.font, m_picture.labelLines())};
    }

private:
    const TimelinePicture& m_picture;
};

} // namespace

TimelinePicture::TimelinePicture(QWidget* parent)
    : QTreeView{parent}
    , m_rows{new TimelineModel{this}}
    , m_header{new TimelineHeader{this}}
    , m_timeBar{new QScrollBar{Qt::Horizontal, this}}
{
    setModel(m_rows);
    setHeader(m_header);
    setItemDelegate(new RowHeight{this});
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    m_timeBar->setAccessibleName(tr("Time"));
    connect(m_timeBar, &QScrollBar::valueChanged, this, &TimelinePicture::repaintTime);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section == TimelineModel::ActionColumn) {
            fitTime();
            Q_EMIT labelWidthChanged(labelWidth());
        }
    });
    connect(m_header, &TimelineHeader::draggedByHand, this, [this] {
        m_wantedLabelWidth = labelWidth();
        Q_EMIT labelWidthDragged(m_wantedLabelWidth);
    });
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex& index) { m_folded.insert(PriorityId{m_rows->node(index).id}); });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex& index) { m_folded.remove(PriorityId{m_rows->node(index).id}); });
}

void TimelinePicture::setTimeline(Timeline timeline, const QString& dayLabel)
{
    const Node current = m_rows->node(currentIndex());
    const int place = verticalScrollBar()->value();
    const QDate middle = dayInMiddle();
    m_dayLabel = dayLabel;
    m_rows->setTimeline(std::move(timeline));
    unfold();
    fitLabels();
    fitTime();
    if (!currentIndex().isValid()) { // the rows are others
        goTo(current);
        verticalScrollBar()->setValue(place);
    }
    if (middle.isValid()) {
        m_timeBar->setValue(static_cast<int>(m_axis.start(middle)) - strip().width() / 2);
    }
    describe();
    viewport()->update();
}

// What the picture shows as a whole; each row speaks for itself.
void TimelinePicture::describe()
{
    const Timeline& shown = m_rows->timeline();
    setAccessibleDescription(
        tr("%1 actions from %2 to %3, %4 without a date. The table says the same.")
            .arg(shown.actions())
            .arg(displayDate(shown.span.start), displayDate(shown.span.end))
            .arg(shown.undated()));
}

void TimelinePicture::unfold()
{
    for (int at = 0; at < m_rows->rowCount(); ++at) {
        const QModelIndex heading = m_rows->index(at, 0);
        const bool isOpen = !m_folded.contains(m_rows->group(heading)->priority);
        if (isExpanded(heading) != isOpen) {
            setExpanded(heading, isOpen);
        }
    }
}

QRect TimelinePicture::strip() const
{
    const int left = labelWidth();
    return {left, 0, std::max(0, viewport()->width() - left), viewport()->height()};
}

int TimelinePicture::labelWidth() const
{
    return m_header->sectionSize(TimelineModel::ActionColumn);
}

void TimelinePicture::setLabelWidth(int width)
{
    m_wantedLabelWidth = width;
    fitLabels();
}

void TimelinePicture::fitLabels()
{
    const QFontMetrics metrics = fontMetrics();
    m_refWidth = 0;
    int words = 0;
    int seen = 0;
    for (const TimelineGroup& group : m_rows->timeline().groups) {
        for (const TimelineRow& row : group.rows) {
            m_refWidth = std::max(m_refWidth, metrics.horizontalAdvance(row.label));
            words = seen++ < labelsLookedAt ? std::max(words, metrics.horizontalAdvance(row.text.simplified())) : words;
        }
    }
    m_refWidth = std::min(m_refWidth, widestRefLetters * metrics.averageCharWidth());
    const int letter = metrics.averageCharWidth();
    const int whole = m_refWidth + words + aroundLabel;
    const int least = std::max(fewestLabelLetters * letter, static_cast<int>(viewport()->width() * usualLabelShare));
    const int most = std::max(least, static_cast<int>(viewport()->width() * wholeLabelShare));
    const int shared = std::min(std::clamp(whole, least, most), mostLabelLetters * letter);
    const int usual = std::min(shared, static_cast<int>(viewport()->width() * labelShare));
    const int widest = std::max(viewport()->width() - 120, 60);
    m_header->resizeSection(
        TimelineModel::ActionColumn, std::min(m_wantedLabelWidth > 0 ? m_wantedLabelWidth : usual, widest));
    fitLines(whole);
}

void TimelinePicture::fitLines(int wholeLabel)
{
    const bool hasRoom = viewport()->height() >= fewestRows * timelineRowHeight(font(), 2);
    const int lines = hasRoom && wholeLabel > labelWidth() ? 2 : 1;
    if (lines != m_labelLines) {
        m_labelLines = lines;
        scheduleDelayedItemsLayout();
    }
}

void TimelinePicture::fitTime()
{
    const Timeline& timeline = m_rows->timeline();
    m_axis.fit(timeline.span, lettersPerDay(m_scale) * fontMetrics().averageCharWidth(), strip().width());
    m_columns = timelineColumns(timeline.span, m_scale, timeline.calendarQuarters);
    const int room = strip().width();
    m_timeBar->setRange(0, std::max(0, m_axis.length() - room));
    m_timeBar->setPageStep(room);
    m_timeBar->setSingleStep(std::max(10, room / 12));
    m_header->showTime(m_axis, timeline, m_scale, m_dayLabel);
    repaintTime();
}

void TimelinePicture::repaintTime()
{
    m_header->setOffsetInTime(m_timeBar->value());
    viewport()->update();
}

QDate TimelinePicture::dayInMiddle() const
{
    return m_axis.span().start.isValid() ? m_axis.dayAt(m_timeBar->value() + strip().width() / 2.0) : QDate{};
}

void TimelinePicture::goTo(const Node& node)
{
    const QModelIndex index = m_rows->indexOf(node);
    if (!index.isValid() || index == currentIndex()) {
        return;
    }
    if (index.parent().isValid()) {
        expand(index.parent());
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void TimelinePicture::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitLabels();
    if (event->oldSize().width() != event->size().width()) {
        fitTime();
    }
}

void TimelinePicture::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        fitLabels();
        fitTime();
    }
}

// Arriving by Tab, the row that the keys move from is to be seen.
void TimelinePicture::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0) {
        setCurrentIndex(m_rows->index(0, 0));
    }
    viewport()->update();
}

void TimelinePicture::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid()) {
        Q_EMIT nodeChosen(m_rows->node(current));
    }
}

} // namespace boardplan
