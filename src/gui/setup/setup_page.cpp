#include "gui/setup/setup_page.h"

namespace boardplan {

SetupPage::SetupPage(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
}

} // namespace boardplan
