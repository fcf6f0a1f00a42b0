#include "gui/frame/day_chooser.h"

#include "gui/frame/day_dialog.h"
#include "gui/overview/overview_figures.h"
#include "gui/session.h"

#include <QMenu>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int meetingsOffered = 12;

} // namespace

DayChooser::DayChooser(Session& session, QWidget* parent)
    : ChooserButton{parent}
    , m_session{session}
{
    auto* const menu = new QMenu{this};
    connect(menu, &QMenu::aboutToShow, this, &DayChooser::fillMenu);
    setMenu(menu);
    setAccessibleDescription(tr("Shows the plan as it stood on another day"));
    connect(&session, &Session::viewChanged, this, &DayChooser::refresh);
    refresh();
}

void DayChooser::refresh()
{
    const QString day = displayDate(m_session.view().day());
    const QString words = m_session.isToday() ? tr("As at: today, %1").arg(day) : tr("As at: %1").arg(day);
    setWords({}, words);
    setShortWords(m_session.isToday() ? tr("As at: today") : day);
    setAccessibleName(words);
}

void DayChooser::fillMenu()
{
    menu()->clear();
    const auto offer = [this](const QString& text, const QDate& day) {
        QAction* const action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(day == m_session.view().day());
        connect(action, &QAction::triggered, this, [this, day] { lookAt(day); });
    };
    const QDate today = m_session.document().today();
    offer(tr("Today, %1").arg(displayLongDate(today)), today);
    menu()->addSeparator();
    // Meetings up to today, whatever day is looked at now; latest first.
    const auto meetings = closedBoardMeetings(m_session.document().view(), m_session.plan(), meetingsOffered);
    for (auto day = meetings.rbegin(); day != meetings.rend(); ++day) {
        offer(tr("Board meeting, %1").arg(displayLongDate(*day)), *day);
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("Another day…")), &QAction::triggered, this, &DayChooser::askDay);
}

void DayChooser::askDay()
{
    auto* const dialog = new DayDialog{m_session.view().day(), m_session.document().today(), window()};
    connect(dialog, &DayDialog::dayChosen, this, &DayChooser::lookAt);
    dialog->open();
}

void DayChooser::lookAt(const QDate& day)
{
    if (const Status status = m_session.lookAt(day); !status) {
        Q_EMIT failed(status.error());
    }
}

} // namespace boardplan
