#pragma once

#include <boardplan/domain/node.h>

#include <QObject>
#include <vector>

namespace boardplan {

class Session;

// Says when a judgement of the board lapses by what was just done.
class JudgementWatch : public QObject {
    Q_OBJECT

public:
    explicit JudgementWatch(Session& session, QObject* parent = nullptr);

Q_SIGNALS:
    void lapsed(const boardplan::Node& node, const QString& notice);

private:
    void look();

    Session& m_session;
    std::vector<Node> m_known; // lapsed before
};

} // namespace boardplan
