#pragma once

#include <boardplan/domain/plan_book.h>

#include <QComboBox>

namespace boardplan {

// Which meeting something is for: the open ones of a plan's boards, the next first, or none in particular.
class MeetingChoice : public QComboBox {
    Q_OBJECT

public:
    explicit MeetingChoice(QWidget* parent = nullptr);

    // Says nothing to anybody. `chosen` is offered though it may be closed by now.
    void setMeetings(const PlanBook& book, PlanId plan, MeetingId chosen);
    MeetingId meeting() const; // null: none in particular
};

} // namespace boardplan
