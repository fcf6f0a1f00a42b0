// What the Timeline view says where there is nothing to show, and beside the picture.

#include "gui/session.h"
#include "gui/timeline/timeline_view.h"
#include "gui/widgets/notice_page.h"

#include <QLabel>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 25; // of text, below which the picture has no room for explanations

} // namespace

// True where there is nothing to show, which is then said.
bool TimelineView::showEmptiness()
{
    const int actions = m_timeline.actions();
    const int undated = m_timeline.undated();
    if (m_session.plan().isNull()) {
        showMessage(tr("There is no plan here yet"), tr("Import the plan you have from its document."), true, false);
    } else if (m_session.book().allActionsOf(m_session.plan()).empty()) {
        showMessage(tr("This plan has no actions yet"),
            tr("Import the plan you have from its document, or write its actions in the Plan."), true, true);
    } else if (mode() == Mode::Load) {
        return false;
    } else if (actions == 0) {
        showMessage(tr("No action here"), tr("Choose the whole plan, or another priority or lead, above."), false, false);
    } else if (mode() == Mode::Picture && undated == actions) {
        showMessage(actions == 1 ? tr("1 action has no date in its timescale")
                                 : tr("%1 actions have no date in their timescale").arg(actions),
            tr("Write when each is due in the Plan – “September 2026”, “Q3 2026/27”, “quarterly” – and it appears here. "
               "The table lists them as they are."),
            false, true);
    } else {
        return false;
    }
    return true;
}

void TimelineView::showMessage(const QString& title, const QString& text, bool offersImport, bool offersPlan)
{
    QStringList ways;
    if (offersImport && m_session.lockedReason().isEmpty()) {
        ways.append(u"file.import"_s);
    }
    if (offersPlan) {
        ways.append(u"view.plan"_s);
    }
    m_message->say(title, text, ways);
}

// What the picture leaves out.
void TimelineView::showNote()
{
    const int undated = m_timeline.undated();
    const bool isShown
        = mode() == Mode::Picture && undated > 0 && undated < m_timeline.actions() && !isLow();
    m_note->setText(undated == 1 ? tr("1 action has no date in its timescale: its words stand in place of marks.")
                                 : tr("%1 actions have no date in their timescale: their words stand in place of marks.")
                                       .arg(undated));
    m_note->setVisible(isShown);
}

// Large text on a small screen: the rows need the room. Tooltips and the table say what the marks mean.
bool TimelineView::isLow() const
{
    return height() < fewestLines * fontMetrics().height();
}

} // namespace boardplan
