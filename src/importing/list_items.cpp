#include "importing/list_items.h"

#include "importing/phrases.h"

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView roundBullets = u"•○◦▪▫●■□‣⁃∙·➢➤✓✔❖◆◊";

bool isRoundBullet(QChar letter)
{
    // Symbol fonts of word processors put their bullets into the private use area.
    return roundBullets.contains(letter) || (letter.unicode() >= 0xf000 && letter.unicode() <= 0xf0ff);
}

bool isDash(QChar letter)
{
    return letter == u'-' || letter == QChar{0x2013} || letter == QChar{0x2014} || letter == u'*';
}

// Gathers the items of one cell. A bullet of another shape below "… including:" hangs on that item.
class ItemList {
public:
    void add(QStringView text, QChar bullet);
    QStringList items{};

private:
    QChar m_bullet; // of the list itself
    bool m_isInside = false;
};

void ItemList::add(QStringView text, QChar bullet)
{
    const QString item = withoutBullet(text.trimmed().toString());
    if (item.isEmpty() || isMark(item)) {
        return;
    }
    m_bullet = m_bullet.isNull() ? bullet : m_bullet;
    const bool isOther = !bullet.isNull() && bullet != m_bullet;
    m_isInside = isOther && (m_isInside || (!items.isEmpty() && items.last().endsWith(u':')));
    if (m_isInside) {
        items.last() += u"\n• "_s + item;
    } else {
        items.append(item);
    }
}

} // namespace

QString withoutBullet(const QString& line)
{
    qsizetype at = 0;
    while (at < line.size() && (isRoundBullet(line[at]) || line[at] == u' ')) {
        ++at;
    }
    if (at + 1 < line.size() && isDash(line[at]) && line[at + 1] == u' ') {
        return withoutBullet(line.mid(at + 2));
    }
    return at == 0 ? line : line.mid(at);
}

bool isMark(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetterOrNumber(); })
        || (text.size() == 1 && text[0].unicode() > 0x7f && readAsLatin(text) == text);
}

bool isDitto(const QString& text)
{
    static const QStringList words{u"ditto"_s, u"do"_s, u"as above"_s, u"same as above"_s, u"see above"_s};
    const QString plain = text.simplified();
    if (words.contains(foldWords(plain))) {
        return true;
    }
    const QStringList marks = plain.split(u' ');
    if (marks.size() == 2 && marks[0].size() <= 2 && marks[1].size() <= 2) {
        const bool hasSign = std::any_of(plain.begin(), plain.end(),
            [](QChar letter) { return !letter.isLetter() && letter != u' '; });
        return marks[0] == marks[1]
            || (hasSign && marks[0].size() == marks[1].size() && marks[0].back() == marks[1].back());
    }
    static const QString quotes = u"\"“”„〃″′'’‘,"_s;
    return !plain.isEmpty() && plain.size() <= 4
        && std::all_of(plain.begin(), plain.end(), [](QChar letter) { return quotes.contains(letter); });
}

namespace {

// "- Six schools open - Weekly visits": a list in one line, by its first hyphen.
QString withHyphensAsBullets(const QString& cell)
{
    static const QRegularExpression hyphen{u"(^|\\s)[-\\x{2013}]\\s+(?=\\S)"_s};
    const bool isList = cell.size() > 2 && isDash(cell[0]) && cell[1] == u' ' && !cell.contains(u'\n');
    return isList ? QString{cell}.replace(hyphen, u" • "_s).trimmed() : cell;
}

} // namespace

QStringList listItems(const QString& given)
{
    const QString cell = withHyphensAsBullets(given);
    ItemList list;
    QChar bullet;
    qsizetype start = 0;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const bool isBreak = cell[at] == u'\n';
        const bool isBullet = isRoundBullet(cell[at]) && (at == 0 || cell[at - 1].isSpace());
        if (isBreak || isBullet) {
            list.add(QStringView{cell}.mid(start, at - start), bullet);
            bullet = isBullet ? cell[at] : QChar{};
            start = at + 1;
        }
    }
    list.add(QStringView{cell}.mid(start), bullet);
    return list.items;
}

} // namespace boardplan
