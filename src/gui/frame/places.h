#pragma once

#include "gui/frame/place_history.h"

#include <QObject>

namespace boardplan {

class Session;
class Workspace;

// Notes where somebody is in the open file and takes them back and forward. What one act changes – plan, view and
// choice – is noted as one place, when the act is over.
class Places : public QObject {
    Q_OBJECT

public:
    // Both must outlive it.
    Places(Session& session, Workspace& workspace);

    // What is chosen next is a place of its own, in whatever view: somebody jumps there.
    void jump();
    bool canGo(int step);
    // Back (-1) or forward (1).
    void go(int step);

Q_SIGNALS:
    // Whether there is a way back or forward may be different.
    void changed();

private:
    Whereabouts here() const;
    bool isThere(const Whereabouts& place) const;
    void noteLater();
    void note();
    void show(const Whereabouts& place);

    Session& m_session;
    Workspace& m_workspace;
    PlaceHistory m_history;
    PlaceHistory::Arrival m_how = PlaceHistory::Arrival::Step;
    bool m_isNoting = false; // soon
    bool m_isGoing = false;
};

} // namespace boardplan
