#pragma once

#include <boardplan/domain/ids.h>

#include <QWidget>
#include <vector>

namespace boardplan {

class NamedTexts;
class Session;

// What a view of one plan says while several are looked at: choose one of them here.
class SeveralPlansPage : public QWidget {
    Q_OBJECT

public:
    explicit SeveralPlansPage(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    NamedTexts* m_plans = nullptr;
    std::vector<PlanId> m_offered;
};

} // namespace boardplan
