#pragma once

#include "gui/widgets/fitted_list.h"

#include <QList>
#include <QRect>

namespace boardplan {

class ImportFindings;

// The boxes of one row of the findings: its words, its place, and what can be done.
struct FindingBoxes {
    QRect text;
    QRect place;
    QList<QRect> links;
    int height = 0;
};

FindingBoxes findingBoxes(const ImportFindings& list, int row, const QRect& rect);

// Draws the findings of an import.
class FindingDelegate : public FittedRowDelegate {
    Q_OBJECT

public:
    explicit FindingDelegate(ImportFindings& list);

    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ImportFindings& m_list;
};

} // namespace boardplan
