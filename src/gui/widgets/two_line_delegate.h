#pragma once

#include "gui/widgets/fitted_list.h"

namespace boardplan {

// A row of two lines: its words, and small below them a note.
class TwoLineDelegate : public FittedRowDelegate {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole + 1 };

    explicit TwoLineDelegate(QObject* parent = nullptr);

    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace boardplan
