#include "timeline_fixture.h"

#include "sample_session.h"

#include <QAbstractButton>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

BookBuilder timelineBook()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.plan(u"Business plan 2026–27"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.closedMeeting("2026-09-12").openMeeting("2026-12-04");
    build.priority(u"1"_s, u"Listening to people who use services"_s);
    build.action(u"1.1"_s, u"Renew the self-neglect guidance"_s).timescale(u"Six monthly"_s).lead(u"Policy Subgroup"_s);
    build.rated(u"amber"_s, day("2026-10-05"));
    build.action(u"1.2"_s, u"Agree the fire safety framework"_s).due("2026-09-30").lead(u"Fire and Rescue Service"_s);
    build.rated(u"red"_s, day("2026-09-02"));
    build.action(u"1.3"_s, u"Publish the easy-read leaflet"_s).due("2026-06-30").rated(u"blue"_s, day("2026-06-12"));
    build.priority(u"2"_s, u"Preventing harm before it occurs"_s);
    build.action(u"2.1"_s, u"Train <b>every</b> new member"_s).timescale(u"Q4 2026/27"_s).lead(u"Policy Subgroup"_s);
    build.lead(u"Board Manager"_s);
    build.action(u"2.2"_s, u"Learn from the next review"_s).timescale(u"Following the completion of a review"_s);
    return build;
}

void TimelineTest::open(const BookBuilder& book)
{
    m_book = book;
    auto document = Document::create(m_folder.filePath(u"timeline.boardplan"_s),
        [] { return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC}; });
    ASSERT_TRUE(document.ok());
    document.value()->setAuthor(u"Board Manager"_s);
    const Edit filling = book.edit();
    ASSERT_TRUE(filling.changes.empty() || document.value()->apply(filling).ok());
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_session = std::make_unique<Session>(std::move(document).value());
    m_view = std::make_unique<TimelineView>(*m_session, m_settings.get());
    m_view->resize(900, 640);
    showActive(*m_view);
    m_view->setFocus();
}

std::unique_ptr<TimelineView> TimelineTest::anotherView()
{
    auto view = std::make_unique<TimelineView>(*m_session, m_settings.get());
    view->resize(900, 640);
    view->show();
    return view;
}

void TimelineTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&picture(), key, modifiers);
}

void TimelineTest::choose(const QString& text)
{
    test::press(view(), text);
}

QStringList TimelineTest::texts(const TimelineTable& table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        texts.append(table.model()->index(row, column).data().toString());
    }
    return texts;
}

} // namespace boardplan::test
