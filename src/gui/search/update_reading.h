#pragma once

#include <boardplan/domain/ids.h>

#include <QTimer>

#include <vector>

namespace boardplan {

class Session;
class TextFinder;

// Hands a finder every text of the file, so that nobody waits for a large one: the book of a file of common size at once,
// else a few plans at a time while the program is idle; then the updates, a few actions at a time.
class UpdateReading : public QObject {
    Q_OBJECT

public:
    // Both must outlive it.
    UpdateReading(Session& session, TextFinder& finder, QObject* parent = nullptr);

    bool isDone() const { return isBookRead() && m_next == m_actions.size(); }
    int percent() const;

Q_SIGNALS:
    void progressed();
    // An update could not be read; the reading is over.
    void failed(const QString& words);

private:
    bool isBookRead() const { return m_nextPlan > m_plans.size(); }
    // Plans until so many of their actions were read, then what stands in none.
    void readBook(std::size_t actions);
    bool readUpdates(); // false: they could not be read
    void read();

    Session& m_session;
    TextFinder& m_finder;
    std::vector<PlanId> m_plans;
    std::size_t m_nextPlan = 0; // one behind the last: what stands in no plan
    std::vector<ActionId> m_actions;
    std::size_t m_next = 0;
    QTimer m_idle;
};

} // namespace boardplan
