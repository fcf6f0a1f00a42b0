#include "fuzz/targets.h"

#include "fuzz/laws.h"
#include "fuzz/packages.h"

#include <algorithm>
#include <array>

namespace boardplan::fuzz {

using namespace Qt::StringLiterals;

namespace {

const ReadLimits& limits()
{
    static const ReadLimits chosen = qEnvironmentVariableIsSet("BOARDPLAN_FUZZ_REAL_LIMITS")
        ? ReadLimits{}
        : ReadLimits{.lines = 2'000, .cellsPerRow = 100, .cells = 10'000, .cellCharacters = 10'000, .zipParts = 50,
            .zipPartBytes = 1024 * 1024, .zipBytes = 4 * 1024 * 1024};
    return chosen;
}

QString read(const QString& format, const QByteArray& bytes)
{
    const auto document = readDocument(u"plan"_s, bytes, format, limits());
    return document ? brokenIn(document.value(), limits()) : brokenIn(document.error());
}

template <const char* format> QString readFile(const QByteArray& bytes)
{
    return read(QString::fromLatin1(format), bytes);
}

template <const char* format> QString readParts(const QByteArray& bytes)
{
    return read(QString::fromLatin1(format), plainZip(packageOf(format, splitParts(bytes))));
}

QString import(const QByteArray& bytes)
{
    const auto format = detectFormat(u"plan"_s, bytes);
    if (!format) {
        return brokenIn(format.error());
    }
    const auto document = readDocument(u"plan"_s, bytes, format.value(), limits());
    if (!document) {
        return brokenIn(document.error());
    }
    const auto proposal = interpret(document.value());
    return proposal ? brokenIn(proposal.value(), document.value()) : brokenIn(proposal.error());
}

// The first byte says what the reading depends on, the second how the others are letters: lone surrogates are letters too.
QString lettersOf(const QByteArray& bytes)
{
    constexpr qsizetype mostLetters = 5'000;
    const bool isUtf16 = bytes.size() > 1 && bytes[1] == '\x01';
    const QByteArray rest = bytes.mid(isUtf16 ? 2 : 1);
    return isUtf16 ? QString{reinterpret_cast<const QChar*>(rest.constData()), std::min(rest.size() / 2, mostLetters)}
                   : QString::fromUtf8(rest).left(mostLetters);
}

QString timescale(const QByteArray& bytes)
{
    const int choice = bytes.isEmpty() ? 0 : bytes[0];
    TimescaleContext context;
    context.calendarQuarters = (choice & 1) != 0;
    if ((choice & 2) != 0) {
        context.period = {QDate{2019, 4, 1}, QDate{2021, 3, 31}};
    }
    if ((choice & 4) != 0) {
        context.strategy = {QDate{2017, 4, 1}, QDate{2022, 3, 31}};
    }
    return brokenInTimescale(lettersOf(bytes), context);
}

QString leads(const QByteArray& bytes)
{
    return brokenInLeads(lettersOf(bytes));
}

constexpr char tsv[] = "tsv";
constexpr char csv[] = "csv";
constexpr char html[] = "html";
constexpr char docx[] = "docx";
constexpr char odt[] = "odt";
constexpr char xlsx[] = "xlsx";
constexpr char ods[] = "ods";

constexpr std::array allTargets{Target{"tsv", readFile<tsv>}, Target{"csv", readFile<csv>},
    Target{"html", readFile<html>}, Target{"docx", readFile<docx>}, Target{"odt", readFile<odt>},
    Target{"xlsx", readFile<xlsx>}, Target{"ods", readFile<ods>}, Target{"docx_parts", readParts<docx>},
    Target{"odt_parts", readParts<odt>}, Target{"xlsx_parts", readParts<xlsx>}, Target{"ods_parts", readParts<ods>},
    Target{"import", import}, Target{"timescale", timescale}, Target{"leads", leads}};

} // namespace

std::span<const Target> targets()
{
    return allTargets;
}

const Target* findTarget(const QByteArray& name)
{
    const auto found = std::find_if(
        allTargets.begin(), allTargets.end(), [&](const Target& target) { return name == target.name; });
    return found == allTargets.end() ? nullptr : &*found;
}

} // namespace boardplan::fuzz
