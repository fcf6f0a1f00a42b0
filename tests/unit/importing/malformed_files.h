#pragma once

#include <boardplan/importing/import.h>

#include <QByteArray>
#include <QString>
#include <vector>

namespace boardplan::test {

// A file made from an honest one, and what a refusal of it must have.
struct TestFile {
    QString name; // of the file; says what was done to it
    QByteArray bytes;
    QString code{};  // empty: any
    QString place{}; // a word of the refusal that says where; empty: the name of the file is enough
    ReadLimits limits{};
};

using TestFiles = std::vector<TestFile>;

// The formats that are zips, and a whole small plan of each as its XML parts (fuzz/packages.h).
const QByteArrayList& packageFormats();
QByteArrayList planParts(const QByteArray& format);
QByteArray mainPart(const QByteArray& format);
// The same plan as text with that between its cells.
QByteArray planText(char separator);
QByteArray planPage();

// Files of another kind, or whose zip is damaged.
TestFiles otherKinds();
TestFiles malformedZips();
// Whole zips with XML that no program writes.
TestFiles malformedXml();
TestFiles malformedSheets();
// Text, separated values and pages; limits passed in every reader.
TestFiles malformedTexts();
TestFiles passedLimits();

// Unusual files that a program may write.
TestFiles honestFiles();

} // namespace boardplan::test
