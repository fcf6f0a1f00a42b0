#pragma once

#include "gui/frame/main_window.h"
#include "gui/frame/settings.h"
#include "gui/session.h"
#include "support/book_builder.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <memory>

namespace boardplan::test {

// 22 November 2026, noon: the day of every frame test.
QDateTime frameNow();

// A fictitious board with two closed meetings and one to come; priority 2 got worse since the last one.
//   1  Listening   1.1 green, 1.2 complete
//   2  Preventing  2.1 red (was amber on 12 Sep), 2.2 green, 2.3 not rated, 2.4 paused
BookBuilder frameBook();

// A window with settings of its own, and files in a folder that goes with it.
class FrameTest : public ::testing::Test {
protected:
    FrameTest();
    ~FrameTest() override;

    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    // Makes a file with the frame's book and opens it.
    void openFrameBook();
    // The same with another book.
    void openBook(const BookBuilder& book);
    // Shows the window and waits until everything that comes after the first paint is there.
    void showWindow();

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_window->session(); }
    Settings& settings() { return *m_settings; }
    Node priority(const QString& ref) const { return m_book.node(NodeKind::Priority, ref); }
    Node action(const QString& ref) const { return m_book.node(NodeKind::Action, ref); }
    // Records a rating of an action today.
    void rate(const QString& ref, const QString& rating);

private:
    QTemporaryDir m_folder;
    BookBuilder m_book;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace boardplan::test
