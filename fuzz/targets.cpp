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
    Target{"import", import}};

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
