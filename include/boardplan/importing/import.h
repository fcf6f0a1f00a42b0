#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>
#include <boardplan/importing/source_document.h>

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <atomic>

namespace boardplan {

// Limits a reader keeps to; bytes that go over one are refused with a code and a place.
struct ReadLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int lines = 200'000;
    int cellsPerRow = 1'000;
    int cells = 2'000'000;
    int cellCharacters = 1'000'000;
    qsizetype characters = 16'000'000; // of all cells and lines; some 5,000 pages
    // Of text files and separated values: each letter is held several times on its way.
    qsizetype textBytes = 32 * 1024 * 1024;
    // Of Word, Excel and OpenDocument files: parts, and bytes inflated from one part and from all of them.
    int zipParts = 2'000;
    qsizetype zipPartBytes = 64 * 1024 * 1024;
    qsizetype zipBytes = 256 * 1024 * 1024;
};

// Set from another thread to stop a reader; it then gives ErrorKind::Cancelled.
using CancelFlag = std::atomic<bool>;

// Formats that can be read, by the names of `--as` ("tsv"). Adding one is adding a row to the registry.
QStringList importFormats();
// Endings of files that can be read: "*.txt", "*.csv".
QStringList importFilePatterns();
// The format of a file by its name and first bytes; refusals name what the file is ("this is a PDF: …").
Result<QString> detectFormat(const QString& fileName, const QByteArray& bytes);

// What a person says of a text whose form had to be guessed. Formats that say it themselves pass it over.
struct ReadChoices {
    QString encoding{};  // one of readEncodings(); empty: as guessed
    QString separator{}; // one of readSeparators(); empty: as guessed

    bool operator==(const ReadChoices&) const = default;
};

QStringList readEncodings();
QStringList readSeparators();

// Stage 1: bytes → blocks. A pure function of bytes, limits, choices and the cancel flag.
Result<SourceDocument> readDocument(const QString& fileName, const QByteArray& bytes, const QString& format,
    const ReadLimits& limits = {}, const CancelFlag* cancel = nullptr, const ReadChoices& choices = {});

// Stage 2: blocks → proposal, with findings and accounting. A document without an action gives an error
// that names what was looked for (exit status 3 on the command line). A pure function of the document and of what
// a person decided about its reading.
Result<Proposal> interpret(
    const SourceDocument& document, const Amendments& amendments = {}, const CancelFlag* cancel = nullptr);
// Where the text of a cell may be split: where its lines, list items and sentences begin.
std::vector<qsizetype> splitPoints(const QString& text);

// What the person adds to a proposal before it is applied.
struct ImportOptions {
    QString boardName{}; // used where the proposal names no board; asked for if that is empty too
    QString title{};     // likewise
    QDate adoptedOn{};   // invalid: the plan is a draft
    QDate statusDate{};  // day given to status words accepted as updates; invalid: they are left out
    QString recordedAt{}; // of those updates: UTC, ISO 8601 with milliseconds
    QString author{};
};

// Stage 3: proposal → one Edit that inserts boards, leads, plan and everything in it. Boards and leads
// that the book already has (folded name) are used again. Refused where no board name is known (BP-IMP-017);
// a plan without a title keeps an empty one.
Result<Edit> importEdit(const Proposal& proposal, const PlanBook& book, const ImportOptions& options);

// "4 priorities, 12 objectives, 28 actions, 11 leads" and "412 cells: 405 placed, 7 not placed".
QString countsSentence(const Proposal& proposal);
QString accountingSentence(const Accounting& accounting);

} // namespace boardplan
