#pragma once

#include "gui/copying/copy_source.h"
#include "gui/meetings/meeting_page.h"
#include "gui/widgets/scrolling_page.h"

class QPushButton;

namespace boardplan {

class FigureTable;
class LinkButton;
class NoticePage;
class Session;

// The meetings of the plan's boards, and one of them: its chase list while it is to come, what it was told once closed.
class MeetingsView : public ScrollingPage, public CopySource {
    Q_OBJECT

public:
    explicit MeetingsView(Session& session, QWidget* parent = nullptr);

    MeetingId current() const;
    void choose(MeetingId meeting);
    // The list of meetings.
    bool canCopy() const override;
    void copy(bool withHeadings) override;
    MeetingPage& page() { return *m_page; }

Q_SIGNALS:
    void commandWanted(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeading();
    void refreshWhenShown();
    void refresh();
    void showEmptiness();
    void showRow(int row);
    void toggleAll();
    MeetingId usual() const;

    Session& m_session;
    bool m_isStale = true;
    QPushButton* m_add = nullptr;
    NoticePage* m_empty = nullptr;
    FigureTable* m_list = nullptr;
    LinkButton* m_all = nullptr;
    bool m_showsAll = false;
    MeetingPage* m_page = nullptr;
    std::vector<MeetingId> m_meetings; // by row
};

} // namespace boardplan
