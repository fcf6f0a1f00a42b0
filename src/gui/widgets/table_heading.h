#pragma once

#include <QHeaderView>

namespace boardplan {

// Headings of a table as on paper: bold, one line below, no bevel; the column sorted by has an
// arrow.
class TableHeading : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeading(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    // Wide enough for the words and the arrow.
    int headingWidth(int section) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QFont headingTextFont() const;
};

} // namespace boardplan
