#pragma once

#include <QAbstractScrollArea>
#include <cstddef>
#include <memory>
#include <optional>

namespace boardplan {

class PaperPages;

inline constexpr int previewGap = 14; // pixels around and between sheets

// The pages of a paper below each other. Keeps its place when the paper changes: the heading at the top stays there,
// whatever came before it.
class PaperPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;

    // Null: nothing to show yet.
    void setPages(std::shared_ptr<const PaperPages> pages);
    const PaperPages* pages() const { return m_pages.get(); }
    int pageCount() const;
    int currentPage() const; // from 1; the one in the middle of what is seen; 0: none
    void goToPage(int page);

    // The table or figure that is marked, by its place among the report's blocks; the mark goes where the paper changes
    // so that there is none.
    std::optional<std::size_t> markedTable() const { return m_marked; }
    // Marks it and brings its top into sight.
    void showTable(std::size_t block);
    // Marks the one after (1) or before (-1) the marked one, from the end on again from the start.
    void showNextTable(int step);
    // The page a table begins on, from 1.
    int pageOf(std::size_t block) const;

    // 1: as wide as there is room for.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void enlarge();
    void shrink();

Q_SIGNALS:
    void placeChanged();
    // What can be done with the marked table, or with any where none is.
    void menuWanted(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // Where the top of what is seen stands, told by the heading above it.
    struct Place {
        QString heading;
        qreal below = 0; // the heading, in units of the paper
        qreal share = 0; // of the whole, where there is no such heading
    };

    Place place() const;
    void goTo(const Place& place);
    qreal scale() const; // pixels to a unit of the paper
    int pageStep() const; // pixels from one page's top to the next one's
    void fitScrollBars();
    void paintSheet(QPainter& painter, int page) const;
    void paintMark(QPainter& painter, int page, const QRectF& area) const;
    QRectF sheetArea(int page) const; // in the viewport
    // The value of the scroll bar that brings a depth below the top of the first sheet, as if all hung below each other,
    // to the top of what is seen.
    int barValueAt(qreal depth) const;
    std::optional<std::size_t> tableAt(const QPoint& point) const;
    void mark(std::optional<std::size_t> block);
    void markTitled(const QString& title);
    void speakPlace();

    std::shared_ptr<const PaperPages> m_pages;
    std::optional<std::size_t> m_marked;
    QString m_markedTitle;
    qreal m_zoom = 1;
};

} // namespace boardplan
