#pragma once

#include <boardplan/domain/comparison.h>

#include <QComboBox>
#include <vector>

namespace boardplan {

class Session;

// Chooses one end of a comparison: a closed meeting by name, the day looked at, or another day.
class EndChooser : public QComboBox {
    Q_OBJECT

public:
    explicit EndChooser(Session& session, QWidget* parent = nullptr);

    // Lists what the plan offers; the end chosen stays, also where it is a day that is not listed.
    void refresh();
    const ComparisonEnd& end() const { return m_end; } // no day: nothing is chosen
    void setEnd(const ComparisonEnd& end);

Q_SIGNALS:
    // By a person.
    void endChosen(const boardplan::ComparisonEnd& end);

private:
    void choose(int index);
    void askDay();
    void showEnd();

    Session& m_session;
    ComparisonEnd m_end;
    std::vector<ComparisonEnd> m_offered; // by index; the last index asks for another day
};

} // namespace boardplan
