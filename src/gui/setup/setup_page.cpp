#include "gui/setup/setup_page.h"

#include "gui/inspector/inspector_page.h"
#include "gui/session.h"

#include <QLineEdit>

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

QStringList SetupPage::typedIn(std::initializer_list<std::pair<const QLineEdit*, QString>> lines)
{
    QStringList words;
    for (const auto& [line, standing] : lines) {
        if (line->text() != standing) {
            words.append(line->text());
        }
    }
    return words;
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
