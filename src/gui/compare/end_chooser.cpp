#include "gui/compare/end_chooser.h"

#include "gui/frame/day_dialog.h"
#include "gui/session.h"

#include <boardplan/domain/timescale.h>

#include <QSignalBlocker>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Closed meetings of the plan's boards up to the day, the latest first.
std::vector<ComparisonEnd> closedMeetings(const View& view, PlanId planId)
{
    std::vector<ComparisonEnd> ends;
    const Plan* plan = view.book().find(planId);
    for (const BoardId board : plan == nullptr ? std::vector<BoardId>{} : plan->boards) {
        for (const MeetingId id : view.book().meetingsOf(board)) {
            const Meeting& meeting = *view.book().find(id);
            if (meeting.closedOn.isValid() && meeting.date <= view.day()) {
                ends.push_back({meeting.date, id});
            }
        }
    }
    std::stable_sort(ends.begin(), ends.end(), [](const auto& one, const auto& other) { return one.day > other.day; });
    return ends;
}

// "Board meeting, 12 Sep 2026"
QString meetingName(const PlanBook& book, const ComparisonEnd& end)
{
    const Meeting& meeting = *book.find(end.meeting);
    const QString day = displayDate(end.day);
    if (meeting.body == MeetingBody::Executive) {
        return EndChooser::tr("Executive meeting, %1").arg(day);
    }
    const Lead* subgroup = book.find(meeting.subgroup);
    if (meeting.body == MeetingBody::Subgroup && subgroup != nullptr) {
        return EndChooser::tr("%1, %2").arg(subgroup->name, day);
    }
    return EndChooser::tr("Board meeting, %1").arg(day);
}

} // namespace

EndChooser::EndChooser(Session& session, QWidget* parent)
    : QComboBox{parent}
    , m_session{session}
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    connect(this, &QComboBox::activated, this, &EndChooser::choose);
}

void EndChooser::refresh()
{
    const QSignalBlocker quiet{this};
    const QDate today = m_session.document().today();
    const View& view = m_session.view();
    clear();
    m_offered.assign(1, {view.day(), {}});
    addItem(view.day() == today ? tr("Today, %1").arg(displayDate(today)) : displayDate(view.day()));
    for (const ComparisonEnd& end : closedMeetings(view, m_session.plan())) {
        m_offered.push_back(end);
        addItem(meetingName(view.book(), end));
    }
    showEnd();
}

void EndChooser::setEnd(const ComparisonEnd& end)
{
    m_end = end;
    refresh();
}

// What is chosen is among what is offered, also another day; without an end nothing is shown.
void EndChooser::showEnd()
{
    auto place = std::find(m_offered.begin(), m_offered.end(), m_end);
    if (place == m_offered.end() && m_end.day.isValid()) {
        m_offered.push_back(m_end);
        addItem(displayDate(m_end.day));
        place = std::prev(m_offered.end());
    }
    addItem(tr("Another day…"));
    setPlaceholderText(tr("Choose a meeting or a day"));
    setCurrentIndex(place == m_offered.end() ? -1 : static_cast<int>(place - m_offered.begin()));
}

void EndChooser::choose(int index)
{
    if (static_cast<std::size_t>(index) >= m_offered.size()) {
        const auto place = std::find(m_offered.begin(), m_offered.end(), m_end);
        setCurrentIndex(place == m_offered.end() ? -1 : static_cast<int>(place - m_offered.begin()));
        askDay();
        return;
    }
    m_end = m_offered[static_cast<std::size_t>(index)];
    Q_EMIT endChosen(m_end);
}

void EndChooser::askDay()
{
    const QDate shown = m_end.day.isValid() ? m_end.day : m_session.view().day();
    auto* const dialog = new DayDialog{shown, m_session.document().today(), window()};
    dialog->setWindowTitle(tr("Compare with another day"));
    connect(dialog, &DayDialog::dayChosen, this, [this](const QDate& day) {
        setEnd({day, {}});
        Q_EMIT endChosen(m_end);
    });
    dialog->open();
}

} // namespace boardplan
