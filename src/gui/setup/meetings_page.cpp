#include "gui/setup/meetings_page.h"

#include "gui/look/theme.h"
#include "gui/meetings/meeting_forms.h"
#include "gui/meetings/meeting_rows.h"
#include "gui/meetings/meeting_words.h"
#include "gui/session.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/roomy_rows.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/verbs.h>

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

MeetingsPage::MeetingsPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("meetings"), parent}
{
    body().setContentsMargins(20, 0, 20, 12);
    body().setSpacing(3);
    body().addWidget(new RunLabel{
        {{tr("Updates are expected for the next board meeting, and “since the last meeting” counts from the last one that was "
             "closed. Closing one, and whom to ask before it, is in the view Meetings (Ctrl+6)."),
            RunStyle::Muted}},
        this});
    body().addSpacing(8);
    m_none = new RunLabel{
        {{tr("No meeting is in the calendar yet. Add the next one; a whole year of them can be added in one step."),
            RunStyle::Plain}},
        this};
    body().addWidget(m_none);
    body().addWidget(makeCalendar(), 1);
    auto* const acts = new QWidget{this};
    auto* const row = new FlowLayout{acts};
    m_add = addAct(*row, tr("&Add…"), &MeetingsPage::add);
    m_change = addAct(*row, tr("&Change…"), &MeetingsPage::change);
    m_remove = addAct(*row, tr("&Remove"), &MeetingsPage::remove);
    body().addSpacing(6);
    body().addWidget(acts);
    body().addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &MeetingsPage::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_change->isEnabled()) {
            change();
        }
    });
    refresh();
}

QWidget* MeetingsPage::makeCalendar()
{
    m_calendar = new QWidget{this};
    m_list = new QListWidget{m_calendar};
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new RoomyRows{m_list});
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const column = new QVBoxLayout{m_calendar};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(fieldLabel(tr("&Meetings, the latest first"), m_list));
    column->addWidget(m_list, 1);
    return m_calendar;
}

QString MeetingsPage::guidePage() const
{
    return u"meetings.md"_s;
}

MeetingId MeetingsPage::chosen() const
{
    const QListWidgetItem* const item = m_list->currentItem();
    return item == nullptr ? MeetingId{} : MeetingId{item->data(Qt::UserRole).toUuid()};
}

QString MeetingsPage::heading(const Plan& plan) const
{
    return tr("Meetings about “%1”").arg(plan.title);
}

void MeetingsPage::showPlan(const Plan& plan)
{
    const MeetingId before = chosen();
    const PlanBook& book = session().book();
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const MeetingId id : meetingsOfPlan(book, plan.id)) {
        const Meeting& meeting = *book.find(id);
        const QString words = u"%1  ·  %2  ·  %3"_s.arg(displayLongDate(meeting.date), meetingTitle(book, meeting),
            meetingState(meeting, session().document().today()));
        auto* const item = new QListWidgetItem{words, m_list};
        item->setData(Qt::UserRole, id.value);
        if (id == before || m_list->count() == 1) {
            m_list->setCurrentItem(item);
        }
    }
    m_none->setVisible(m_list->count() == 0);
    m_calendar->setVisible(m_list->count() > 0);
    setFocusProxy(m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_add);
    showButtons();
}

void MeetingsPage::showButtons()
{
    const Meeting* const meeting = session().book().find(chosen());
    const bool isOpen = meeting != nullptr && !meeting->closedOn.isValid();
    m_change->setEnabled(isOpen);
    m_remove->setEnabled(isOpen);
}

void MeetingsPage::add()
{
    openNewMeetingForm(session(), this);
}

void MeetingsPage::change()
{
    openChangeMeetingForm(session(), chosen(), this);
}

void MeetingsPage::remove()
{
    const QString day = displayLongDate(session().book().find(chosen())->date);
    carryOut(removeMeeting(session().book(), chosen()), tr("The meeting of %1 was removed.").arg(day));
}

} // namespace boardplan
