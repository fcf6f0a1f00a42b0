#pragma once

#include "gui/plan/plan_header.h"

namespace boardplan {

// Headings of the list of actions: as those of the plan, and a click sorts by one. An arrow shows
// which and which way.
class ActionHeader : public PlanHeader {
    Q_OBJECT

public:
    explicit ActionHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace boardplan
