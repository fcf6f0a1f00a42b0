#pragma once

#include "gui/frame/settings.h"
#include "gui/session.h"
#include "gui/timeline/timeline_model.h"
#include "gui/timeline/timeline_picture.h"
#include "gui/timeline/timeline_table.h"
#include "gui/timeline/timeline_view.h"
#include "support/book_builder.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <memory>

namespace boardplan::test {

// Two priorities of a fictitious board, looked at on 22 November 2026:
//   1  Listening   1.1 six monthly, 1.2 overdue and moved, 1.3 complete
//   2  Preventing  2.1 a quarter, two leads; 2.2 no date
BookBuilder timelineBook();

// A Timeline view of a book of its own, shown.
class TimelineTest : public ::testing::Test {
protected:
    void open(const BookBuilder& book);
    void open() { open(timelineBook()); }

    TimelineView& view() { return *m_view; }
    TimelinePicture& picture() { return m_view->picture(); }
    TimelineModel& rows() { return m_view->picture().rows(); }
    Session& session() { return *m_session; }
    Settings& settings() { return *m_settings; }

    Node action(const QString& ref) const { return m_book.node(NodeKind::Action, ref); }
    Node priority(const QString& ref) const { return m_book.node(NodeKind::Priority, ref); }
    const BookBuilder& book() const { return m_book; }
    // A second view over the same session and settings, as after a new start.
    std::unique_ptr<TimelineView> anotherView();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    // Presses the button that says so.
    void choose(const QString& text);
    // Texts of one row of a table.
    static QStringList texts(const TimelineTable& table, int row);

private:
    QTemporaryDir m_folder;
    BookBuilder m_book;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TimelineView> m_view;
};

} // namespace boardplan::test
