#include "unit/importing/malformed_files.h"

#include "fuzz/packages.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;
using fuzz::packageOf;
using fuzz::plainZip;
using fuzz::ZipPart;

namespace {

QByteArray utf16(const QByteArray& utf8, bool isBigEndian, bool isMarked)
{
    QString text = (isMarked ? QString{QChar{0xfeff}} : QString{}) + QString::fromUtf8(utf8);
    for (QChar& letter : text) {
        const char16_t code = letter.unicode();
        letter = isBigEndian ? QChar{static_cast<char16_t>((code << 8) | (code >> 8))} : letter;
    }
    return {reinterpret_cast<const char*>(text.utf16()), 2 * text.size()};
}

QByteArray without(QByteArray bytes, const char* what, const char* instead)
{
    return bytes.replace(what, instead);
}

TestFiles honestTexts()
{
    const QByteArray plan = planText('\t');
    return {{u"plain.txt"_s, plan}, {u"of no ending"_s, plan}, {u"marked.txt"_s, "\xef\xbb\xbf" + plan},
        {u"returns.txt"_s, without(plan, "\n", "\r\n")}, {u"old mac.txt"_s, without(plan, "\n", "\r")},
        {u"UTF-16.txt"_s, utf16(plan, false, true)}, {u"UTF-16 turned.txt"_s, utf16(plan, true, true)},
        {u"UTF-16 unmarked.txt"_s, utf16(plan, false, false)}, {u"UTF-16 turned, unmarked.txt"_s, utf16(plan, true,
            false)},
        {u"Windows.txt"_s, without(plan, "each home", "each caf\xe9 \x96 home")},
        {u"UTF-16 cut.txt"_s, utf16(plan, false, true).chopped(1)},
        {u"lone surrogate.txt"_s, utf16(plan, false, true) + QByteArray{"\x00\xdc", 2}},
        {u"no last line end.txt"_s, plan.chopped(1)}, {u"empty lines.txt"_s, "\n\n" + plan + "\n\n\n"},
        {u"pipes.txt"_s, planText('|')}, {u"emoji.txt"_s, without(plan, "home", "home \xf0\x9f\x98\x80")},
        {u"turned letters.txt"_s, without(plan, "home", "\xe2\x80\xaehome\xe2\x80\xac")},
        {u"markup.txt"_s, without(plan, "home", "<mark>home</mark> &amp; more<br>")},
        {u"commas.csv"_s, planText(',')}, {u"semicolons.csv"_s, planText(';')}, {u"tabs.csv"_s, plan},
        {u"bars.csv"_s, planText('|')}, {u"marked.csv"_s, "\xef\xbb\xbf" + planText(',')},
        {u"UTF-16.csv"_s, utf16(planText(';'), false, true)}, {u"quotes.csv"_s, without(planText(','),
            "Visit each home", "\"Visit, \"\"each\"\"\nhome\"")},
        {u"open quote.csv"_s, planText(',') + "Ask,\"Chair"}, {u"commas of no ending"_s, planText(',')}};
}

TestFiles honestPages()
{
    const QByteArray page = planPage();
    return {{u"plain.html"_s, page}, {u"plain.htm"_s, page}, {u"typed.html"_s, "<!DOCTYPE html>" + page},
        {u"unclosed.html"_s, without(page, "</td>", "")}, {u"cut.html"_s, page.chopped(20)},
        {u"script.html"_s, "<html><script>while (true) {}</script>" + page},
        {u"pictures.html"_s, page + "<img src='file:///etc/passwd'><img src='//server/x.png'>"},
        {u"deep.html"_s, QByteArray{"<div>"}.repeated(400) + page}, {u"wide.html"_s, without(page, "<td>Chair",
            "<td colspan=900>Chair")},
        {u"tall.html"_s, without(page, "<td>Chair", "<td rowspan=2000000000>Chair")},
        {u"Latin.html"_s, "<meta charset=iso-8859-1>" + without(page, "home", "caf\xe9")},
        {u"wrong reference.html"_s, without(page, "home", "home &#0; &#xd800; &nope;")}};
}

// Ways in which programs write the same zip, and the same XML.
TestFiles honestPackages(const QByteArray& format)
{
    TestFiles files;
    const QByteArray xml = planParts(format).front();
    const auto addParts = [&](const QString& name, const std::vector<ZipPart>& parts, const QByteArray& more = {}) {
        files.push_back({name + u'.' + QString::fromLatin1(format), plainZip(parts) + more});
    };
    const auto addXml = [&](const QString& name, const QByteArray& changed) { addParts(name, packageOf(format,
        {changed})); };
    std::vector<ZipPart> parts = packageOf(format, {xml});
    addParts(u"stored"_s, parts);
    files.push_back({QString::fromLatin1(format) + u" under another name.txt"_s, plainZip(parts)});
    parts.push_back({"../../etc/passwd", "never written"});
    parts.push_back({"/absolute", "never written"});
    addParts(u"odd names"_s, parts);
    for (ZipPart& part : parts) {
        part.isDeflated = true;
    }
    addParts(u"deflated"_s, parts);
    addXml(u"declared"_s, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    addXml(u"marked"_s, "\xef\xbb\xbf" + xml);
    addXml(u"UTF-16"_s, utf16(xml, false, true));
    addXml(u"UTF-16 turned"_s, utf16(xml, true, true));
    addXml(u"Latin"_s, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + without(xml, "home", "caf\xe9"));
    addXml(u"comments"_s, "<!-- one --><?two?>" + xml + "<!-- three -->");
    addXml(u"section"_s, without(xml, "Visit each home", "<![CDATA[Visit <each> home & more]]>"));
    addXml(u"references"_s, without(xml, "home", "home &amp; &#x1F600; &lt;"));
    return files;
}

} // namespace

TestFiles honestFiles()
{
    TestFiles files = honestTexts();
    const TestFiles pages = honestPages();
    files.insert(files.end(), pages.begin(), pages.end());
    for (const QByteArray& format : packageFormats()) {
        const TestFiles packages = honestPackages(format);
        files.insert(files.end(), packages.begin(), packages.end());
    }
    return files;
}

} // namespace boardplan::test
