#pragma once

#include <boardplan/domain/node.h>

#include <QWidget>

class QVBoxLayout;

namespace boardplan {

class Session;

// Judgements of the board that lapsed, a line each, with a way to renew them. Nothing where none did.
class OverviewLapses : public QWidget {
    Q_OBJECT

public:
    explicit OverviewLapses(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void addLapse(const Node& node);

    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace boardplan
