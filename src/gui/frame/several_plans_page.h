#pragma once

#include <QWidget>

class QVBoxLayout;

namespace boardplan {

class Session;

// What a view of one plan says while several are looked at: choose one of them here.
class SeveralPlansPage : public QWidget {
    Q_OBJECT

public:
    explicit SeveralPlansPage(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    QVBoxLayout* m_plans = nullptr;
};

} // namespace boardplan
