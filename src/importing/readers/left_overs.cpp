#include "importing/readers/left_overs.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& tagPattern()
{
    static const QRegularExpression pattern{
        u"<\\s*(/?)\\s*(ul|ol|li|p|br|div|mark|u|i|b|em|strong|span|font|sup|sub|a|table|tbody|tr|td|th|h[1-6])"
        u"(?:\\s[^<>]*)?/?\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption};
    return pattern;
}

// Tags that only change how letters look vanish without a trace; "I <mark>nsert</mark>" is one word.
QString tagAsText(const QString& name, bool isClosing)
{
    static const QStringList inlineTags{u"mark"_s, u"u"_s, u"i"_s, u"b"_s, u"em"_s, u"strong"_s, u"span"_s,
        u"font"_s, u"sup"_s, u"sub"_s, u"a"_s};
    if (inlineTags.contains(name)) {
        return {};
    }
    return name == u"li"_s && !isClosing ? u"\n• "_s : u"\n"_s;
}

QString withoutTags(const QString& text)
{
    if (!text.contains(u'<')) {
        return text;
    }
    QString plain;
    qsizetype done = 0;
    auto tags = tagPattern().globalMatch(text);
    while (tags.hasNext()) {
        const auto tag = tags.next();
        plain += QStringView{text}.mid(done, tag.capturedStart() - done);
        plain += tagAsText(tag.captured(2).toLower(), !tag.captured(1).isEmpty());
        done = tag.capturedEnd();
    }
    return plain + text.mid(done);
}

QString withoutEntities(QString text)
{
    if (!text.contains(u'&')) {
        return text;
    }
    return text.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&bull;"_s, u"•"_s)
        .replace(u"&ndash;"_s, u"–"_s)
        .replace(u"&rsquo;"_s, u"’"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

QString withoutLeftOvers(const QString& text)
{
    QStringList lines;
    for (const QString& line : withoutEntities(withoutTags(text)).remove(u"**"_s).split(u'\n')) {
        const QString simple = line.simplified();
        if (!simple.isEmpty()) {
            lines.append(simple);
        }
    }
    return lines.join(u'\n');
}

} // namespace boardplan
