#include "frame_fixture.h"

#include "gui/frame/file_desk.h"
#include "gui/overview/overview_past.h"

#include <boardplan/document/verbs.h>

#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

QDateTime frameNow()
{
    return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC};
}

BookBuilder frameBook()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.plan(u"Business plan 2026–27"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.closedMeeting("2026-06-11").closedMeeting("2026-09-12").openMeeting("2026-12-04");
    build.priority(u"1"_s, u"Listening to people who use services"_s);
    build.action(u"1.1"_s, u"Hear from forty people"_s).due("2026-12-18");
    build.rated(u"green"_s, day("2026-06-01")).rated(u"green"_s, day("2026-11-10"));
    build.action(u"1.2"_s, u"Publish the easy-read leaflet"_s).rated(u"blue"_s, day("2026-09-01"));
    build.priority(u"2"_s, u"Preventing harm before it occurs"_s);
    build.action(u"2.1"_s, u"Agree the fire safety framework"_s).due("2026-09-30");
    build.rated(u"amber"_s, day("2026-09-02")).rated(u"red"_s, day("2026-11-12"));
    build.action(u"2.2"_s, u"Renew the early-help pathway"_s).due("2027-01-31");
    build.rated(u"green"_s, day("2026-06-05"));
    build.action(u"2.3"_s, u"Train the new members"_s);
    build.action(u"2.4"_s, u"Join the regional network"_s).state(ActionStateKey::Paused, "2026-03-03", u"awaiting guidance"_s);
    return build;
}

FrameTest::FrameTest()
    : m_book{frameBook()}
    , m_settings{std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s))}
    , m_window{std::make_unique<MainWindow>(*m_settings, frameNow)}
{
    m_settings->setYourName(u"Pat Example"_s);
}

FrameTest::~FrameTest() = default;

void FrameTest::openFrameBook()
{
    openBook(m_book);
}

void FrameTest::openBook(const BookBuilder& book)
{
    ASSERT_TRUE(window().files().create(filePath(u"frame.boardplan"_s)));
    ASSERT_TRUE(session().perform(book.edit()));
    session().choosePlan(book.planId());
}

void FrameTest::showWindow()
{
    window().show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto* const past = window().findChild<OverviewPast*>();
        return past == nullptr || past->isComplete();
    }));
}

void FrameTest::rate(const QString& ref, const QString& rating)
{
    Update update;
    update.action = m_book.actionId(ref);
    update.rating = rating;
    update.reportedOn = QDate{2026, 11, 22};
    update.whatHappened = u"Said at the desk."_s;
    ASSERT_TRUE(session().perform(recordUpdate(session().book(), update, QDate{2026, 11, 22}, frameNow())));
}

} // namespace boardplan::test
