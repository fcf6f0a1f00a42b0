#pragma once

#include <boardplan/domain/ids.h>

#include <QTimer>

#include <vector>

namespace boardplan {

class Session;
class TextFinder;

// Hands a finder the texts of every update of the file, a few actions at a time while the program is idle, so that
// nobody waits for a large file.
class UpdateReading : public QObject {
    Q_OBJECT

public:
    // Both must outlive it.
    UpdateReading(Session& session, TextFinder& finder, QObject* parent = nullptr);

    bool isDone() const { return m_next == m_actions.size(); }
    int percent() const;

Q_SIGNALS:
    void progressed();
    // An update could not be read; the reading is over.
    void failed(const QString& words);

private:
    void read();

    Session& m_session;
    TextFinder& m_finder;
    std::vector<ActionId> m_actions;
    std::size_t m_next = 0;
    QTimer m_idle;
};

} // namespace boardplan
