#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/plan_book.h>

#include <QComboBox>

namespace boardplan {

// A box in which a lead of the directory is typed or chosen; any part of a name finds it.
class LeadChooser : public QComboBox {
    Q_OBJECT

public:
    explicit LeadChooser(QWidget* parent = nullptr);

    // The leads of the book by name, but these.
    void offer(const PlanBook& book, const std::vector<LeadId>& but);
    void choose(LeadId lead);
    // Null where what is typed is no lead that is offered.
    LeadId chosen() const;
};

} // namespace boardplan
