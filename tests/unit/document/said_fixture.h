#pragma once

#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/document/commentary_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/commentary.h>

#include <gtest/gtest.h>

namespace boardplan::test {

// The sample plan on 22 November 2026, and what people say about it.
class SaidTest : public testing::Test {
protected:
    void SetUp() override { sample = addSamplePlan(*open); }

    const PlanBook& book() { return open->book(); }
    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        const Status status = open->apply(edit.value());
        ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
    }
    static QString refusalOf(const Result<Edit>& edit)
    {
        return edit.ok() ? QStringLiteral("accepted") : edit.error().code;
    }
    MeetingId addBoardMeeting(const QDate& date)
    {
        Meeting meeting;
        meeting.board = book().boards().front();
        meeting.date = date;
        carryOut(addMeeting(book(), meeting));
        for (const MeetingId id : book().meetingsOf(meeting.board)) {
            if (book().find(id)->date == date) {
                return id;
            }
        }
        return {};
    }
    void close(MeetingId id)
    {
        const auto view = open->viewAsAt(book().find(id)->date);
        ASSERT_TRUE(view.ok());
        carryOut(closeMeeting(view.value(), id, open->today()));
    }
    Frozen frozenOf(MeetingId meeting, const Node& node)
    {
        const auto frozen = open->frozenOf(meeting);
        for (const Frozen& row : frozen.value()) {
            if (row.node == node) {
                return row;
            }
        }
        ADD_FAILURE() << "nothing was frozen of the node";
        return {};
    }
    Commentary note(const Node& node, const QString& text, MeetingId meeting = {}, const QDate& on = {2026, 11, 22})
    {
        Commentary commentary;
        commentary.node = node;
        commentary.meeting = meeting;
        commentary.on = on;
        commentary.text = text;
        commentary.author = QStringLiteral("Board Manager");
        return commentary;
    }
    Node plan() const { return Node::of(NodeKind::Plan, sample.plan); }
    Node prevention() const { return Node::of(NodeKind::Priority, sample.prevention); }

    OpenDocument open;
    SamplePlan sample;
};

} // namespace boardplan::test
