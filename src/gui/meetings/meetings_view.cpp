#include "gui/meetings/meetings_view.h"

#include "gui/figures/figure_table.h"
#include "gui/look/theme.h"
#include "gui/meetings/meeting_rows.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/notice_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int meetingsMargin = 22;
constexpr int widestMeeting = 1120;
constexpr std::size_t shownFirst = 6; // meetings; a board meets four times a year

} // namespace

MeetingsView::MeetingsView(Session& session, QWidget* parent)
    : ScrollingPage{parent}
    , m_session{session}
    , m_empty{new NoticePage{{{tr("Add a meeting…"), u"meeting.new"_s}}, {0, 12, 0, 0}, 12}}
    , m_list{new FigureTable}
    , m_all{new LinkButton}
    , m_page{new MeetingPage{session}}
{
    setAccessibleName(tr("Meetings"));
    m_list->setObjectName(u"meetings"_s);
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setChoiceShown(true);
    connect(m_empty, &NoticePage::commandWanted, this, &MeetingsView::commandWanted);
    auto* const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* const inner = new QWidget;
    inner->setMaximumWidth(widestMeeting);
    auto* const column = new QVBoxLayout{inner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeHeading());
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addSpacing(14);
    column->addWidget(m_page);
    auto* const outer = new QVBoxLayout{content};
    outer->setContentsMargins(meetingsMargin, 18, besideBar(meetingsMargin), meetingsMargin);
    outer->addWidget(inner);
    outer->addStretch(1);
    setWidget(content);
    connect(m_list, &FigureTable::currentRowChanged, this, &MeetingsView::showRow);
    connect(m_all, &QAbstractButton::clicked, this, &MeetingsView::toggleAll);
    connect(m_page, &MeetingPage::commandWanted, this, &MeetingsView::commandWanted);
    connect(m_page, &MeetingPage::nodeChosen, &session, &Session::select);
    connect(&session, &Session::viewChanged, this, &MeetingsView::refreshWhenShown);
    connect(&session, &Session::planChanged, this, &MeetingsView::refreshWhenShown);
}

QWidget* MeetingsView::makeHeading()
{
    auto* const heading = new QWidget;
    auto* const row = new QHBoxLayout{heading};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new HeadingLabel{titleFont, tr("Meetings")}, 1);
    m_add = new QPushButton{tr("Add a meeting…")};
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(u"meeting.new"_s); });
    row->addWidget(m_add);
    return heading;
}

MeetingId MeetingsView::current() const
{
    return m_page->meeting();
}

void MeetingsView::choose(MeetingId meeting)
{
    const bool isListed = std::find(m_meetings.begin(), m_meetings.end(), meeting) != m_meetings.end();
    if (!isListed && !meeting.isNull() && !m_showsAll) {
        toggleAll();
    }
    m_page->showMeeting(meeting);
    const auto row = std::find(m_meetings.begin(), m_meetings.end(), meeting);
    m_list->setCurrentRow(static_cast<int>(row - m_meetings.begin()));
}

void MeetingsView::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void MeetingsView::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void MeetingsView::refresh()
{
    m_isStale = false;
    const View& view = m_session.view();
    m_meetings = meetingsOfPlan(view.book(), m_session.plan());
    std::vector<FigureRow> rows = meetingRows(view, m_session.plan());
    const std::size_t total = m_meetings.size();
    const auto own = std::find(m_meetings.begin(), m_meetings.end(), current());
    const MeetingId wanted = own == m_meetings.end() ? usual() : current();
    const auto place = std::find(m_meetings.begin(), m_meetings.end(), wanted) - m_meetings.begin();
    // The one looked at stays in the list.
    if (!m_showsAll && total > shownFirst && place < static_cast<std::ptrdiff_t>(shownFirst)) {
        m_meetings.resize(shownFirst);
        rows.resize(shownFirst);
    }
    m_all->setText(m_showsAll ? tr("Show the latest alone") : tr("Show all %1 meetings").arg(total));
    m_all->setVisible(total > shownFirst);
    m_list->setContents(meetingColumns(), std::move(rows));
    m_list->setVisible(!m_meetings.empty());
    showEmptiness();
    choose(wanted);
}

void MeetingsView::showEmptiness()
{
    const bool hasPlan = !m_session.plan().isNull();
    const QString locked = m_session.lockedReason();
    m_add->setEnabled(hasPlan && locked.isEmpty());
    m_add->setToolTip(locked);
    m_add->setVisible(!m_meetings.empty() || !locked.isEmpty());
    if (hasPlan) {
        m_empty->say(tr("No meeting is in the calendar yet"),
            tr("Add the next meeting of the board: updates are then expected for it, and this page says whom to ask for them."),
            locked.isEmpty() ? QStringList{u"meeting.new"_s} : QStringList{});
    } else {
        m_empty->say(tr("There is no plan here yet"), tr("Import the plan you have from its document, or make one first."));
    }
    m_empty->setVisible(m_meetings.empty());
}

bool MeetingsView::canCopy() const
{
    return m_list->canCopy();
}

void MeetingsView::copy(bool withHeadings)
{
    m_list->copy(withHeadings);
}

void MeetingsView::toggleAll()
{
    m_showsAll = !m_showsAll;
    refresh();
}

void MeetingsView::showRow(int row)
{
    m_page->showMeeting(m_meetings[static_cast<std::size_t>(row)]);
}

// The next meeting to come, else the latest.
MeetingId MeetingsView::usual() const
{
    MeetingId found = m_meetings.empty() ? MeetingId{} : m_meetings.front();
    for (const MeetingId id : m_meetings) {
        const Meeting& meeting = *m_session.book().find(id);
        if (!meeting.closedOn.isValid() && meeting.date >= m_session.view().day()) {
            found = id;
        }
    }
    return found;
}

} // namespace boardplan
