#pragma once

#include <boardplan/reporting/report.h>

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace boardplan::test {

// Papers read back by the readers of our own import, and what a report says to hold them against. Tables are rows of
// texts; rows and cells at the end that say nothing are left out.
using Grid = std::vector<QStringList>;

struct ReadSheet {
    QString name;
    Grid rows;
};

// The sheets of an .xlsx or .ods in order.
std::vector<ReadSheet> sheetsRead(const QByteArray& bytes, const QString& format);
// All rows of a .csv.
Grid csvRead(const QByteArray& bytes);

// A document of a word processor: the rows of its tables, and all words outside them.
struct ReadWords {
    Grid rows;
    QString letters; // of everything else, without signs and spaces
};
ReadWords wordsRead(const QByteArray& bytes, const QString& format);

// The same of the report itself.
Grid flatGrid(const ReportTable& table);        // as spreadsheets and CSV have it
Grid paperGrid(const Report& report);           // every table as a page has it
std::vector<ReportTable> reportTables(const Report& report); // a trend is the table of its numbers
QStringList textsBesideTables(const Report& report); // in order

QString lettersOf(const QString& text);

// Every part that is XML, and whether all of them are well-formed; names in the order of the file.
QStringList partsOf(const QByteArray& package);
QByteArray partOf(const QByteArray& package, const QString& name);
QStringList malformedParts(const QByteArray& package);

} // namespace boardplan::test
