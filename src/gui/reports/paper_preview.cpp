#include "gui/reports/paper_preview.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

#include <boardplan/reporting/paper_pages.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 4;
constexpr qreal zoomStep = 1.25;

} // namespace

PaperPreview::PaperPreview(QWidget* parent)
    : QAbstractScrollArea{parent}
{
    setSpokenRole(*this, QAccessible::Document);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a page fitted to the width must not change it
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    speakPlace();
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::setPages(std::shared_ptr<const PaperPages> pages)
{
    const Place kept = place();
    const QString marked = m_markedTitle;
    m_pages = std::move(pages);
    fitScrollBars();
    goTo(kept);
    markTitled(marked);
    speakPlace();
    viewport()->update();
    Q_EMIT placeChanged();
}

int PaperPreview::pageCount() const
{
    return m_pages == nullptr ? 0 : m_pages->count();
}

int PaperPreview::currentPage() const
{
    if (m_pages == nullptr) {
        return 0;
    }
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / pageStep() + 1, 1, pageCount());
}

void PaperPreview::goToPage(int page)
{
    if (m_pages != nullptr) {
        verticalScrollBar()->setValue((std::clamp(page, 1, pageCount()) - 1) * pageStep());
    }
}

void PaperPreview::setZoom(qreal zoom)
{
    const Place kept = place();
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    fitScrollBars();
    goTo(kept);
    viewport()->update();
    Q_EMIT placeChanged();
}

void PaperPreview::enlarge()
{
    setZoom(m_zoom * zoomStep);
}

void PaperPreview::shrink()
{
    setZoom(m_zoom / zoomStep);
}

qreal PaperPreview::scale() const
{
    const qreal width = m_pages == nullptr ? 1 : m_pages->pageSize().width();
    return std::max(0.05, (viewport()->width() - 2 * previewGap) / width * m_zoom);
}

int PaperPreview::pageStep() const
{
    return static_cast<int>(std::ceil(m_pages->pageSize().height() * scale())) + previewGap;
}

PaperPreview::Place PaperPreview::place() const
{
    if (m_pages == nullptr) {
        return {};
    }
    const QScrollBar& bar = *verticalScrollBar();
    const int page = bar.value() / pageStep();
    const qreal height = m_pages->pageSize().height();
    const qreal top = page * height + std::min(height, bar.value() % pageStep() / scale());
    Place found;
    found.share = bar.maximum() > 0 ? static_cast<qreal>(bar.value()) / bar.maximum() : 0;
    for (const PaperPages::Heading& heading : m_pages->headings()) {
        if (heading.top <= top + 1 || found.heading.isEmpty()) {
            found.heading = heading.text;
            found.below = top - heading.top;
        }
    }
    return found;
}

void PaperPreview::goTo(const Place& place)
{
    if (m_pages == nullptr) {
        return;
    }
    QScrollBar& bar = *verticalScrollBar();
    const auto headings = m_pages->headings();
    const auto same = std::find_if(headings.begin(), headings.end(),
        [&](const PaperPages::Heading& heading) { return heading.text == place.heading; });
    if (same == headings.end()) {
        bar.setValue(static_cast<int>(std::lround(place.share * bar.maximum())));
        return;
    }
    bar.setValue(barValueAt(std::max(0.0, same->top + place.below)));
}

int PaperPreview::barValueAt(qreal depth) const
{
    const qreal height = m_pages->pageSize().height();
    const int page = static_cast<int>(depth / height);
    return page * pageStep() + static_cast<int>(std::lround((depth - page * height) * scale()));
}

QRectF PaperPreview::sheetArea(int page) const
{
    const QSizeF sheet = m_pages->pageSize() * scale();
    const qreal left = std::max<qreal>(previewGap, (viewport()->width() - sheet.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF{left, static_cast<qreal>(page * pageStep() + previewGap - verticalScrollBar()->value())}, sheet};
}

void PaperPreview::fitScrollBars()
{
    const QSize room = viewport()->size();
    const int width = m_pages == nullptr ? 0
        : static_cast<int>(std::ceil(m_pages->pageSize().width() * scale())) + 2 * previewGap;
    const int height = m_pages == nullptr ? 0 : m_pages->count() * pageStep() + previewGap;
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, width - room.width() - 1));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, height - room.height()));
}

void PaperPreview::speakPlace()
{
    const QString place = m_pages == nullptr
        ? tr("Preview")
        : tr("Preview: %1, page %2 of %3").arg(m_pages->report().title).arg(currentPage()).arg(pageCount());
    setAccessibleName(m_markedTitle.isEmpty() ? place : tr("%1, table “%2”").arg(place, m_markedTitle));
    setAccessibleDescription(tr("Export as HTML to read the paper with a screen reader."));
}

void PaperPreview::paintEvent(QPaintEvent*)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), theme().window);
    if (m_pages != nullptr) {
        painter.setRenderHint(QPainter::Antialiasing);
        const int step = pageStep();
        const int first = std::max(0, (verticalScrollBar()->value() - previewGap) / step);
        const int last = std::min(pageCount() - 1, (verticalScrollBar()->value() + viewport()->height()) / step);
        for (int page = first; page <= last; ++page) {
            paintSheet(painter, page);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen{theme().accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperPreview::paintSheet(QPainter& painter, int page) const
{
    const QRectF area = sheetArea(page);
    painter.fillRect(area, Qt::white); // paper is white in every theme
    painter.setPen(QPen{theme().hairline, 1});
    painter.drawRect(area);
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(scale(), scale());
    m_pages->paint(painter, page);
    painter.restore();
    paintMark(painter, page, area);
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
    Q_EMIT placeChanged();
}

void PaperPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        goToPage(pageCount());
        break;
    case Qt::Key_Plus:
        enlarge();
        break;
    case Qt::Key_Minus:
        shrink();
        break;
    case Qt::Key_0:
        setZoom(1);
        break;
    case Qt::Key_T:
        showNextTable(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperPreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        event->angleDelta().y() > 0 ? enlarge() : shrink();
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    speakPlace();
    Q_EMIT placeChanged();
}

void PaperPreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperPreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace boardplan
