#include "gui/setup/setup_page.h"

#include "gui/inspector/inspector_page.h"
#include "gui/session.h"

namespace boardplan {

SetupPage::SetupPage(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
}

const Plan* SetupPage::plan() const
{
    return m_session.book().find(m_session.plan());
}

bool SetupPage::carryOut(const Result<Edit>& edit, const QString& done)
{
    const bool isChange = edit && !edit.value().isEmpty();
    if (const std::optional<Error> refusal = tryPerform(m_session, edit)) {
        Q_EMIT refused(*refusal);
        return false;
    }
    if (isChange) {
        Q_EMIT acted(done);
    }
    return true;
}

} // namespace boardplan
