// Bad input is refused with a code and a place and without a crash; unusual but honest input is read. What takes for ever
// runs into the time limit of the suite.

#include "unit/importing/malformed_files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::TestFile;
using test::TestFiles;

namespace {

// The whole way of an import; what it is refused for, or nothing.
std::optional<Error> refusalOf(const TestFile& file)
{
    const auto format = detectFormat(file.name, file.bytes);
    if (!format) {
        return format.error();
    }
    const auto document = readDocument(file.name, file.bytes, format.value(), file.limits);
    if (!document) {
        return document.error();
    }
    const auto proposal = interpret(document.value());
    return proposal ? std::nullopt : std::optional{proposal.error()};
}

void expectRefusal(const TestFile& file)
{
    SCOPED_TRACE(file.name.toStdString());
    const std::optional<Error> refusal = refusalOf(file);
    if (!refusal) {
        ADD_FAILURE() << "is read";
        return;
    }
    const std::string message = refusal->message().toStdString();
    EXPECT_TRUE(refusal->code.startsWith(u"BP-IMP-"_s)) << message;
    EXPECT_TRUE(file.code.isEmpty() || refusal->code == file.code) << message;
    EXPECT_TRUE(refusal->what.contains(file.name)) << message;
    EXPECT_TRUE(refusal->what.contains(file.place)) << message;
    EXPECT_EQ(refusal->unchanged, u"Nothing was imported."_s);
    EXPECT_FALSE(refusal->todo.isEmpty()) << message;
}

TestFiles malformedFiles()
{
    TestFiles all;
    for (const TestFiles& some : {test::otherKinds(), test::malformedZips(), test::malformedXml(),
        test::malformedSheets(),
             test::malformedTexts(), test::passedLimits()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::size_t differentFiles(const TestFiles& files)
{
    std::set<std::pair<QString, QByteArray>> different;
    for (const TestFile& file : files) {
        different.insert({file.name, file.bytes});
    }
    return different.size();
}

} // namespace

TEST(MalformedFiles, FiveHundredAndMoreAreRefusedWithCodeAndPlace)
{
    const TestFiles files = malformedFiles();
    EXPECT_EQ(differentFiles(files), files.size());
    EXPECT_GE(files.size(), 500u);
    for (const TestFile& file : files) {
        expectRefusal(file);
    }
    RecordProperty("files", static_cast<int>(files.size()));
}

// The control: what is made the same way without the fault is read.
TEST(MalformedFiles, EightyAndMoreHonestVariantsAreRead)
{
    const TestFiles files = test::honestFiles();
    EXPECT_EQ(differentFiles(files), files.size());
    EXPECT_GE(files.size(), 80u);
    for (const TestFile& file : files) {
        const std::optional<Error> refusal = refusalOf(file);
        EXPECT_FALSE(refusal) << file.name.toStdString() << ": " << refusal.value_or(Error{}).message().toStdString();
    }
    RecordProperty("files", static_cast<int>(files.size()));
}

} // namespace boardplan
