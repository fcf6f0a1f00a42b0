#include "cli/command.h"
#include "cli/source_file.h"

#include <boardplan/domain/timescale.h>
#include <boardplan/importing/import.h>

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommandOptions {
    std::vector<std::string> sources;
    std::string into, as, board, adopted;
    bool isStrict = false;
};

bool needsPerson(const Proposal& proposal)
{
    return std::any_of(proposal.findings.begin(), proposal.findings.end(),
        [](const Finding& finding) { return finding.severity != FindingSeverity::Note; });
}

void printProposal(const QString& source, const Proposal& proposal, CommandContext& context)
{
    context.print(QFileInfo{source}.fileName() + u": "_s + countsSentence(proposal));
    context.print(accountingSentence(proposal.accounting));
    const int unaccounted =
        proposal.accounting.cells - proposal.accounting.placed - proposal.accounting.notPlaced;
    context.print(u"%1 cells unaccounted for"_s.arg(unaccounted));
    for (const Finding& finding : proposal.findings) {
        context.print(u"  "_s + findingLine(finding));
    }
    for (const Sourced& text : proposal.notPlaced) {
        const QString place = text.places.empty() ? QString{} : text.places.front().toString();
        context.print(u"  not placed, %1: %2"_s.arg(place, text.text.simplified()));
    }
}

// The file to import into, and whether this run made it.
struct Target {
    std::unique_ptr<Document> document;
    bool isNew = false;
};

Result<Target> openTarget(const QString& path, CommandContext& context)
{
    const bool isNew = !QFileInfo::exists(path);
    auto document = isNew ? Document::create(path, context.clock())
                          : Document::open(path, OpenMode::ReadWrite, context.clock());
    if (!document) {
        return document.error();
    }
    return Target{std::move(document).value(), isNew};
}

// All sources as one edit, so that an import is one step of undo. Later sources find the boards and leads of earlier
// ones, which only the scratch book has.
Result<Edit> editOf(const std::vector<Proposal>& proposals, PlanBook scratch, const ImportOptions& options)
{
    Edit all;
    for (const Proposal& proposal : proposals) {
        Result<Edit> edit = importEdit(proposal, scratch, options);
        if (!edit) {
            return edit;
        }
        for (AnyChange& change : edit->changes) {
            scratch.put(change);
            all.changes.push_back(std::move(change));
        }
        all.verb = edit->verb;
        all.author = edit->author;
    }
    return all;
}

int importInto(const QString& path, const std::vector<Proposal>& proposals, const ImportOptions& options,
    CommandContext& context)
{
    auto target = openTarget(path, context);
    if (!target) {
        return context.notWritten(target.error());
    }
    const Result<Edit> edit = editOf(proposals, target->document->book(), options);
    const Status status = edit ? target->document->apply(edit.value()) : Status{edit.error()};
    if (!status) {
        target->document.reset();
        if (target->isNew) {
            QFile::remove(path);
        }
        return context.notWritten(status.error());
    }
    context.print(u"Imported into %1."_s.arg(path));
    return ExitDone;
}

int importDocuments(const ImportCommandOptions& options, CommandContext& context)
{
    ImportOptions importOptions;
    importOptions.boardName = qstr(options.board);
    if (!options.adopted.empty()) {
        const auto day = readDate(qstr(options.adopted));
        if (!day) {
            context.say(u"--adopted: “%1” is not a date."_s.arg(qstr(options.adopted)));
            return ExitWrongUse;
        }
        importOptions.adoptedOn = *day;
    }
    std::vector<Proposal> proposals;
    bool hasFindings = false;
    for (const std::string& source : options.sources) {
        auto proposal = proposalFromFile(qstr(source), qstr(options.as));
        if (!proposal) {
            return context.refuse(proposal.error());
        }
        printProposal(qstr(source), proposal.value(), context);
        hasFindings = hasFindings || needsPerson(proposal.value());
        proposals.push_back(std::move(proposal).value());
    }
    const int status = importInto(qstr(options.into), proposals, importOptions, context);
    return status == ExitDone && options.isStrict && hasFindings ? ExitFindings : status;
}

} // namespace

CommandAction declareImport(CLI::App& app)
{
    const auto options = std::make_shared<ImportCommandOptions>();
    app.add_option("SOURCE", options->sources, "The documents to read")->required();
    app.add_option("--into", options->into, "The plan file; made if it is not there")->required();
    app.add_option("--as", options->as, "Read as this format, whatever the name says")
        ->check(CLI::IsMember{[] {
            std::vector<std::string> formats;
            for (const QString& format : importFormats()) {
                formats.push_back(format.toStdString());
            }
            return formats;
        }()});
    app.add_option("--board", options->board, "The board's name, where the document gives none");
    app.add_option("--adopted", options->adopted, "The plan was adopted on this day; else it is a draft");
    app.add_flag("--strict", options->isStrict, "End with status 1 where a finding needs a person");
    return [options](CommandContext& context) { return importDocuments(*options, context); };
}

} // namespace boardplan
