#include <boardplan/base/file_name.h>

#include <QRegularExpression>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 180; // bytes; a folder takes 255, and an ending comes after it

bool isKeptByWindows(const QString& name)
{
    static const QRegularExpression kept{u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption};
    return kept.match(name).hasMatch();
}

// Dots and spaces at the end get lost on Windows; one at the start hides the file elsewhere.
QString withoutEdges(QString name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isEdge(name.back())) {
        name.chop(1);
    }
    while (!name.isEmpty() && isEdge(name.front())) {
        name.remove(0, 1);
    }
    return name;
}

} // namespace

QString fileNameOf(const QString& words)
{
    static const QRegularExpression refused{
        u"[\\\\/:*?\"<>|\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s};
    QString name = words;
    name = withoutEdges(name.replace(refused, u"-"_s).simplified());
    while (name.toUtf8().size() > longestName) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    name = withoutEdges(name);
    return isKeptByWindows(name) ? u'_' + name : name;
}

} // namespace boardplan
