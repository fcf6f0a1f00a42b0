#include "importing/reader_registry.h"

#include "importing/readers/csv_reader.h"
#include "importing/readers/docx_reader.h"
#include "importing/readers/html_reader.h"
#include "importing/readers/ods_reader.h"
#include "importing/readers/odt_reader.h"
#include "importing/readers/tsv_reader.h"
#include "importing/readers/xlsx_reader.h"
#include "importing/refusals.h"

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array readers{
    ReaderEntry{"tsv", "txt tsv tab text", nullptr, readTsv}, ReaderEntry{"csv", "csv", nullptr, readCsv},
    ReaderEntry{"html", "html htm xhtml", readHtml}, ReaderEntry{"docx", "docx docm", readDocx},
    ReaderEntry{"odt", "odt", readOdt}, ReaderEntry{"xlsx", "xlsx xlsm", readXlsx}, ReaderEntry{"ods", "ods", readOds}};

} // namespace

std::span<const ReaderEntry> readerRegistry()
{
    return readers;
}

QStringList importFormats()
{
    QStringList names;
    for (const ReaderEntry& reader : readers) {
        names.append(QLatin1StringView{reader.name});
    }
    return names;
}

QStringList importFilePatterns()
{
    QStringList patterns;
    for (const ReaderEntry& reader : readers) {
        for (const QString& ending : QString{QLatin1StringView{reader.extensions}}.split(u' ')) {
            patterns.append(u"*."_s + ending);
        }
    }
    return patterns;
}

QStringList readSeparators()
{
    return {u"\t"_s, u","_s, u";"_s, u"|"_s, u" / "_s};
}

Result<SourceDocument> readDocument(const QString& fileName, const QByteArray& bytes, const QString& format,
    const ReadLimits& limits, const CancelFlag* cancel, const ReadChoices& choices)
{
    const auto reader = std::find_if(readers.begin(), readers.end(),
        [&](const ReaderEntry& entry) { return format == QLatin1StringView{entry.name}; });
    if (reader == readers.end()) {
        return refuseUnknownFormat(format, importFormats());
    }
    if (bytes.size() > limits.bytes) {
        return refuseTooLarge(fileName, bytes.size(), limits.bytes);
    }
    if (bytes.isEmpty()) {
        return refuseEmpty(fileName);
    }
    if (reader->readText == nullptr) {
        return reader->read(fileName, bytes, limits, cancel);
    }
    // Quotes hold cells together where commas part them, and nowhere but there.
    const bool isQuoting = choices.separator == u","_s || choices.separator == u";"_s;
    const TextReader read = choices.separator.isEmpty() ? reader->readText : isQuoting ? readCsv : readTsv;
    return read(fileName, bytes, limits, cancel, choices);
}

} // namespace boardplan
