#include "cli/command.h"
#include "cli/plan_choice.h"

#include <boardplan/document/commentary_verbs.h>
#include <boardplan/domain/commentary.h>
#include <boardplan/domain/timescale.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct CommentOptions {
    std::string file, ref, text, meeting, plan, author;
    bool isFromUpdates = false;
    bool isRemoval = false;
};

// The meeting of that day, a board's before another body's; the next board meeting where nothing is said.
Result<MeetingId> meetingFor(const View& view, PlanId plan, const QString& named)
{
    if (named.isEmpty()) {
        const Meeting* next = view.nextBoardMeeting(plan);
        return next == nullptr ? MeetingId{} : next->id;
    }
    if (named.compare(u"none"_s, Qt::CaseInsensitive) == 0) {
        return MeetingId{};
    }
    const auto day = readDate(named);
    const Meeting* found = nullptr;
    for (const BoardId board : view.book().find(plan)->boards) {
        for (const MeetingId id : view.book().meetingsOf(board)) {
            const Meeting* meeting = view.book().find(id);
            if (day && meeting->date == *day && (found == nullptr || meeting->body == MeetingBody::Board)) {
                found = meeting;
            }
        }
    }
    if (found == nullptr) {
        return Error{ErrorKind::NotFound, u"BP-CLI-022"_s, u"There is no meeting of the plan's board on “%1”."_s.arg(named),
            u"Nothing was changed."_s, u"Write a day such as 2026-12-04, or none."_s, {}};
    }
    return found->id;
}

Result<Edit> commentEdit(const CommentOptions& options, const Document& document)
{
    const View& view = document.view();
    const auto node = chooseCommented(view, qstr(options.ref), qstr(options.plan));
    if (!node) {
        return node.error();
    }
    const auto meeting = meetingFor(view, commentedPlan(view.book(), node.value()), qstr(options.meeting));
    if (!meeting) {
        return meeting.error();
    }
    const Commentary* known = commentaryFor(view.book(), node.value(), meeting.value());
    if (options.isRemoval) {
        return removeCommentary(view.book(), known == nullptr ? CommentaryId{} : known->id);
    }
    Commentary commentary = known == nullptr ? Commentary{} : *known;
    commentary.node = node.value();
    commentary.meeting = meeting.value();
    commentary.on = document.today();
    commentary.text = options.isFromUpdates ? latestUpdateLines(view, node.value()) : qstr(options.text);
    commentary.author = options.author.empty() ? qEnvironmentVariable("USER") : qstr(options.author);
    return known == nullptr ? writeCommentary(view.book(), commentary) : changeCommentary(view.book(), commentary);
}

int comment(const CommentOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadWrite);
    if (!document) {
        return ExitRefused;
    }
    const auto edit = commentEdit(options, *document);
    if (!edit) {
        return context.refuse(edit.error());
    }
    if (const Status status = document->apply(edit.value()); !status) {
        return context.notWritten(status.error());
    }
    for (const AnyChange& change : edit->changes) {
        if (const auto* note = std::get_if<Change<Commentary>>(&change)) {
            context.print(u"%1, %2."_s.arg(edit->verb, commentaryOccasion(document->book(), note->either())));
        }
    }
    if (edit->isEmpty()) {
        context.print(u"It says so already."_s);
    }
    return ExitDone;
}

} // namespace

CommandAction declareComment(CLI::App& app)
{
    const auto options = std::make_shared<CommentOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("REF", options->ref, "“plan”, or the ref, label or 8 digits of the id of a priority or objective")
        ->required();
    auto* text = app.add_option("TEXT", options->text, "The commentary; takes the place of one for the same meeting");
    app.add_option("--meeting", options->meeting, "The day of the meeting it is for, or none; else the next board meeting");
    app.add_option("--plan", options->plan, "The plan meant: its title, part of it, or digits of its id");
    app.add_option("--author", options->author, "Who writes it; else the login name");
    auto* fromUpdates = app.add_flag("--from-updates", options->isFromUpdates, "The latest updates of its actions instead of TEXT");
    auto* removal = app.add_flag("--remove", options->isRemoval, "Takes the commentary for that meeting back");
    fromUpdates->excludes(text);
    removal->excludes(text)->excludes(fromUpdates);
    return [options](CommandContext& context) { return comment(*options, context); };
}

} // namespace boardplan
