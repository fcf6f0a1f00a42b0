#pragma once

#include "gui/widgets/fitted_list.h"

#include <QRect>

namespace boardplan {

class CheckList;
class RowHeights;

// The parts of one row of the plan check. In a narrow list the place stands over the words and the
// links below them.
struct CheckBoxes {
    QRect where;
    QRect words;
    QRect link;        // empty: there is none
    QRect dismissLink; // of the current row
    int height = 0;
};

CheckBoxes checkBoxes(const CheckList& list, int row, const QRect& rect);

// Draws headings and findings of the plan check.
class CheckDelegate : public FittedRowDelegate {
    Q_OBJECT

public:
    explicit CheckDelegate(CheckList& list);

    RowHeights& heights() { return *m_heights; }
    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const CheckList& m_list;
    RowHeights* m_heights;
};

} // namespace boardplan
