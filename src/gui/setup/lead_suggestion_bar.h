#pragma once

#include <boardplan/domain/lead_directory.h>

#include <QWidget>

class QPushButton;
class QToolButton;

namespace boardplan {

class RunLabel;

// Leads that may be one, one pair at a time: “A” and “B”, why, and the ways on. The next pair comes
// where the last one was, so that a row of them is gone through without moving.
class LeadSuggestionBar : public QWidget {
    Q_OBJECT

public:
    explicit LeadSuggestionBar(QWidget* parent = nullptr);

    // Hidden where there are none.
    void setSuggestions(const PlanBook& book, const std::vector<LeadSuggestion>& suggestions);
    void setLocked(bool isLocked);
    const std::vector<LeadSuggestion>& suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void same(const boardplan::LeadSuggestion& suggestion);
    void notSame(const boardplan::LeadSuggestion& suggestion);
    // The person wants to see both in the list, or choose which name stays.
    void bothWanted(const boardplan::LeadSuggestion& suggestion);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LeadSuggestion& current() const { return m_suggestions[m_at]; }
    void step(int by);
    void showCurrent();

    std::vector<LeadSuggestion> m_suggestions;
    std::vector<QStringList> m_names; // of each pair: stays, goes
    std::size_t m_at = 0;
    RunLabel* m_words = nullptr;
    RunLabel* m_outcome = nullptr;
    RunLabel* m_count = nullptr;
    QPushButton* m_same = nullptr;
    QPushButton* m_notSame = nullptr;
    QPushButton* m_both = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace boardplan
