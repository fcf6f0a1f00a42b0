#include "gui/meetings/meeting_forms.h"

#include "gui/meetings/meeting_words.h"
#include "gui/session.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/setup_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/chase_list.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace boardplan {

namespace {

QString meetingForm(const char* text)
{
    return QCoreApplication::translate("boardplan::MeetingForms", text);
}

// Months from one meeting to the next, and how many make a year.
constexpr std::array meetingSeries{std::pair{3, 4}, std::pair{2, 6}, std::pair{1, 12}, std::pair{6, 2}};

// Whose meeting it may be: the boards of the plan, their executive, and every subgroup of the directory.
struct Body {
    QString name;
    MeetingBody body = MeetingBody::Board;
    BoardId board;
    LeadId subgroup;
};

std::vector<Body> bodiesOf(const PlanBook& book, const Plan& plan)
{
    std::vector<Body> bodies;
    const bool isJoint = plan.boards.size() > 1;
    for (const BoardId id : plan.boards) {
        const Board& board = *book.find(id);
        bodies.push_back({isJoint ? board.name : meetingForm("Board"), MeetingBody::Board, id, {}});
    }
    for (const BoardId id : plan.boards) {
        const QString executive = isJoint ? meetingForm("Executive of %1").arg(book.find(id)->name)
                                          : meetingForm("Executive or business group");
        bodies.push_back({executive, MeetingBody::Executive, id, {}});
    }
    for (const LeadId id : book.leads()) {
        const Lead& lead = *book.find(id);
        if (lead.kind == LeadKind::Subgroup && !plan.boards.empty()) {
            bodies.push_back({lead.name, MeetingBody::Subgroup, plan.boards.front(), id});
        }
    }
    return bodies;
}

// The fields of a meeting, filled with what it is now.
struct MeetingFields {
    std::vector<Body> bodies;
    QComboBox* body = nullptr;
    QLineEdit* title = nullptr;
    QDateEdit* date = nullptr;

    Meeting meeting(Meeting from) const
    {
        const Body& chosen = bodies[static_cast<std::size_t>(body->currentIndex())];
        from.body = chosen.body;
        from.board = chosen.board;
        from.subgroup = chosen.subgroup;
        from.title = title->text().simplified();
        from.date = date->date();
        return from;
    }
};

MeetingFields addFields(FormDialog& form, const PlanBook& book, const Plan& plan, const Meeting& meeting)
{
    MeetingFields fields;
    fields.bodies = bodiesOf(book, plan);
    QStringList names;
    for (const Body& body : fields.bodies) {
        names << body.name;
    }
    fields.date = form.addDate(meetingForm("&Date"), meeting.date);
    fields.body = form.addChoice(meetingForm("&Of"), names);
    fields.title = form.addText(meetingForm("&Title"), meeting.title, meetingForm("Board meeting"));
    const auto own = std::find_if(fields.bodies.begin(), fields.bodies.end(), [&](const Body& body) {
        return body.body == meeting.body && body.board == meeting.board && body.subgroup == meeting.subgroup;
    });
    if (own != fields.bodies.end()) {
        fields.body->setCurrentIndex(static_cast<int>(own - fields.bodies.begin()));
    }
    return fields;
}

// What the meeting saw: the view of its day, where that is past.
Result<Edit> closing(Session& session, const Meeting& meeting)
{
    const QDate today = session.document().today();
    if (meeting.date == today) {
        return closeMeeting(session.document().view(), meeting.id, today);
    }
    const Result<View> then = session.document().viewAsAt(meeting.date);
    return then ? closeMeeting(then.value(), meeting.id, today) : Result<Edit>{then.error()};
}

} // namespace

FormDialog* openNewMeetingForm(Session& session, QWidget* window)
{
    auto* const form = new FormDialog{meetingForm("New meeting"), meetingForm("Add the meeting"), window};
    const Plan& plan = *session.book().find(session.plan());
    Meeting meeting;
    meeting.board = plan.boards.empty() ? BoardId{} : plan.boards.front();
    meeting.date = session.document().today();
    const MeetingFields fields = addFields(*form, session.book(), plan, meeting);
    QStringList series{meetingForm("once")};
    for (const auto& [months, count] : meetingSeries) {
        series << (months == 1 ? meetingForm("every month, %1 in all").arg(count)
                               : meetingForm("every %1 months, %2 in all").arg(months).arg(count));
    }
    const QComboBox* const again = form->addChoice(meetingForm("&How often"), series);
    form->setWork([&session, fields, again] {
        const auto [months, count] = again->currentIndex() <= 0
            ? std::pair{0, 1}
            : meetingSeries[static_cast<std::size_t>(again->currentIndex()) - 1];
        return session.performFromForm(addMeetings(session.book(), fields.meeting({}), months, count));
    });
    form->open();
    return form;
}

FormDialog* openChangeMeetingForm(Session& session, MeetingId id, QWidget* window)
{
    auto* const form = new FormDialog{meetingForm("Change the meeting"), meetingForm("Change the meeting"), window};
    const Plan& plan = *session.book().find(session.plan());
    const MeetingFields fields = addFields(*form, session.book(), plan, *session.book().find(id));
    form->setWork([&session, id, fields] {
        const Meeting* const now = session.book().find(id);
        return now == nullptr ? done() : session.performFromForm(changeMeeting(session.book(), fields.meeting(*now)));
    });
    form->open();
    return form;
}

FormDialog* openCloseMeetingForm(Session& session, MeetingId id, QWidget* window)
{
    const Meeting meeting = *session.book().find(id);
    auto* const form = new FormDialog{
        meetingForm("Close the meeting of %1").arg(displayLongDate(meeting.date)), meetingForm("Close the meeting"), window};
    form->addNote(meetingForm("What the meeting was told is kept as it is: ratings and why they are so, updates, dates "
                              "and what is asked. Later changes do not alter it, and “since the last meeting” counts "
                              "from it. It can be reopened."));
    const int awaited = chaseList(session.view(), session.plan(), id).actions;
    if (awaited > 0) {
        form->addNote(awaited == 1 ? meetingForm("1 action on its chase list has not been answered.")
                                   : meetingForm("%1 actions on its chase list have not been answered.").arg(awaited));
    }
    form->setWork([&session, meeting] { return session.performFromForm(closing(session, meeting)); });
    form->open();
    return form;
}

} // namespace boardplan
