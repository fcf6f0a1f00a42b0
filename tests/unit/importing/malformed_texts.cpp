#include "unit/importing/malformed_files.h"

#include "fuzz/packages.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;
using fuzz::packageOf;
using fuzz::plainZip;

namespace {

const QByteArrayList& textFormats()
{
    static const QByteArrayList formats{"txt", "csv", "html"};
    return formats;
}

QByteArray planOf(const QByteArray& format)
{
    return format == "txt" ? planText('\t')
        : format == "csv"  ? planText(',')
        : format == "html" ? planPage()
                           : plainZip(packageOf(format, planParts(format)));
}

// The plan with that text in its first cell.
QByteArray planSaying(const QByteArray& format, const QByteArray& text)
{
    const QByteArray cell = "Visit each home";
    if (textFormats().contains(format)) {
        return planOf(format).replace(cell, text);
    }
    QByteArrayList parts = planParts(format);
    parts.front().replace(cell, text);
    return plainZip(packageOf(format, parts));
}

QString fileName(const QByteArray& format, const QString& done)
{
    return done + u'.' + QString::fromLatin1(format);
}

QByteArray utf16(const QByteArray& utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return {reinterpret_cast<const char*>(text.utf16()), 2 * text.size()};
}

} // namespace

TestFiles malformedTexts()
{
    TestFiles files;
    for (const QByteArray& format : textFormats()) {
        const QString zeroByte = u"BP-IMP-008"_s;
        files.push_back({fileName(format, u"zero byte"_s), planSaying(format, QByteArray{"a\0b", 3}), zeroByte,
            u"position"_s});
        files.push_back({fileName(format, u"zero byte at the end"_s), planOf(format) + '\0', zeroByte, u"position"_s});
        files.push_back({fileName(format, u"zero byte after a mark"_s), "\xef\xbb\xbf\xff" + planOf(format) + '\0',
            zeroByte, u"position"_s});
        files.push_back({fileName(format, u"UTF-16 and bytes"_s), utf16(planOf(format)) + planOf(format), zeroByte,
            u"position"_s});
        files.push_back({fileName(format, u"zeros"_s), QByteArray(1000, '\0'), zeroByte, u"position 1"_s});
        files.push_back({fileName(format, u"UTF-32"_s), QByteArray{"A\0\0\0\t\0\0\0B\0\0\0C\0\0\0D", 17}, zeroByte,
            u"position 2"_s});
    }
    for (const char* element : {"div", "span", "b", "table", "ul", "svg", "blockquote"}) {
        const QByteArray tag = QByteArray{"<"} + element + ">";
        files.push_back({QString::fromLatin1(element) + u" 600 deep.html"_s,
            "<html>" + tag.repeated(600) + planPage(), u"BP-IMP-020"_s, u"line"_s});
    }
    const QByteArray open = QByteArray{"<b><i><u><s>"}.repeated(50);
    files.push_back({u"formatting opened anew.html"_s, open + QByteArray{"<p>x"}.repeated(6'000), u"BP-IMP-022"_s,
        u"1000000 elements"_s});
    files.push_back({u"a million elements.html"_s, QByteArray{"<br>"}.repeated(1'000'001), u"BP-IMP-022"_s,
        u"1000000 elements"_s});
    files.push_back({u"many attributes.html"_s, "<p" + QByteArray{" a=b"}.repeated(101) + ">", u"BP-IMP-022"_s,
        u"100 attributes"_s});
    files.push_back({u"33 MB.txt"_s, QByteArray(33 * 1024 * 1024, 'a'), u"BP-IMP-007"_s, u"where 32 MB are read"_s});
    files.push_back({u"17 MB of spaces.html"_s, planPage() + QByteArray(17 * 1024 * 1024, ' '), u"BP-IMP-007"_s,
        u"17"_s});
    return files;
}

TestFiles passedLimits()
{
    TestFiles files;
    const QByteArrayList formats = textFormats() + packageFormats();
    for (const QByteArray& format : formats) {
        const QByteArray plan = planOf(format);
        files.push_back({fileName(format, u"too many bytes"_s), plan, u"BP-IMP-007"_s, u"MB"_s,
            {.bytes = plan.size() - 1}});
        files.push_back({fileName(format, u"too many lines"_s), plan, u"BP-IMP-009"_s, u"3"_s, {.lines = 2}});
        files.push_back({fileName(format, u"too many cells in a row"_s), plan, u"BP-IMP-010"_s, u"line 1"_s,
            {.cellsPerRow = 2}});
        files.push_back({fileName(format, u"too many cells"_s), plan, u"BP-IMP-011"_s, u"line 3"_s, {.cells = 7}});
        files.push_back({fileName(format, u"long cell"_s), planSaying(format, QByteArray(60, 'a')), u"BP-IMP-012"_s,
            u"2"_s, {.cellCharacters = 50}});
    }
    for (const QByteArray& format : formats) {
        files.push_back({fileName(format, u"too much text"_s), planOf(format), u"BP-IMP-021"_s, u"3"_s,
            {.characters = 70}});
    }
    for (const QByteArray& format : packageFormats()) {
        files.push_back({fileName(format, u"too many parts"_s), planOf(format), u"BP-IMP-062"_s, u"at most 1"_s,
            {.zipParts = 1}});
        files.push_back({fileName(format, u"large part"_s), planOf(format), u"BP-IMP-066"_s, u"part"_s,
            {.zipPartBytes = 500}});
        files.push_back({fileName(format, u"large parts"_s), planOf(format), u"BP-IMP-066"_s, u"part"_s,
            {.zipBytes = 500}});
    }
    return files;
}

} // namespace boardplan::test
