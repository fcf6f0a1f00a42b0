#pragma once

#include "gui/widgets/fitted_list.h"

namespace boardplan {

// A file opened lately: its name, and small below it the folder it is in.
class RecentFileDelegate : public FittedRowDelegate {
    Q_OBJECT

public:
    enum Role { FolderRole = Qt::UserRole + 1 };

    using FittedRowDelegate::FittedRowDelegate;

    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace boardplan
