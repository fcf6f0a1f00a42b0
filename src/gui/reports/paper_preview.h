#pragma once

#include <QAbstractScrollArea>
#include <memory>

namespace boardplan {

class PaperPages;

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

    // 1: as wide as there is room for.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void enlarge();
    void shrink();

Q_SIGNALS:
    void placeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
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
    void speakPlace();

    std::shared_ptr<const PaperPages> m_pages;
    qreal m_zoom = 1;
};

} // namespace boardplan
