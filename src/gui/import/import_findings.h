#pragma once

#include "gui/widgets/fitted_list.h"

#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// What a person should know about an import: sign, words and place. Choosing a row goes to its
// place.
class ImportFindings : public FittedList {
    Q_OBJECT

public:
    explicit ImportFindings(QWidget* parent = nullptr);

    void showFindings(std::vector<Finding> findings);
    const std::vector<Finding>& findings() const { return m_findings; }

Q_SIGNALS:
    void placeChosen(const QString& place);

private:
    std::vector<Finding> m_findings;
};

// The findings of a proposal, the gravest first, then each text not placed that no finding speaks
// of.
std::vector<Finding> findingsToShow(const Proposal& proposal);

} // namespace boardplan
