#include <boardplan/domain/lead_names.h>

#include <boardplan/domain/placeholder.h>

#include "domain/lead_names_abbreviation.h"
#include "domain/lead_names_segment.h"

#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A part of a cell between marks that always divide. `mark` stood before it.
struct LeadPiece {
    QString text;
    QString mark;
    bool isTight = false; // no space around the mark
    std::vector<LeadWord> words;
};

bool isDividingMark(QChar c)
{
    return c == u'/' || c == u';' || c == u'|' || c == u'\n' || c == u'\r' || c == u'\t' ||
           c == u'•' || c == QChar{0x2028} || c == QChar{0x2029};
}

bool isLineMark(const QString& mark)
{
    return mark != u"/"_s && mark != u";"_s && mark != u"|"_s && mark != u"."_s;
}

// The full stop of "Dr. Shah" or "St. Anne's" ends no name.
bool isSentenceEnd(const QString& text, qsizetype at)
{
    static const QSet<QString> abbreviated{u"dr"_s, u"mr"_s, u"mrs"_s, u"ms"_s,
                                           u"st"_s, u"no"_s, u"prof"_s};
    const bool isFollowed = at + 2 < text.size() && text[at + 1].isSpace() &&
                            (text[at + 2].isUpper() || text[at + 2].isDigit());
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isLetter()) {
        --begin;
    }
    return isFollowed && at - begin > 1 &&
           !abbreviated.contains(text.mid(begin, at - begin).toLower());
}

QString trimmedName(QString name)
{
    static const QString edge = u" .,:;-–—/&*·●▪○"_s;
    name = name.simplified();
    while (!name.isEmpty() && edge.contains(name.back())) {
        name.chop(1);
    }
    while (!name.isEmpty() && edge.contains(name.front())) {
        name.remove(0, 1);
    }
    return name;
}

std::vector<LeadPiece> dividedCell(const QString& cell)
{
    std::vector<LeadPiece> pieces(1);
    int depth = 0;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar c = cell[at];
        depth += c == u'(' ? 1 : 0;
        depth -= c == u')' && depth > 0 ? 1 : 0;
        const bool isStop = c == u'.' && isSentenceEnd(cell, at);
        if (depth > 0 || (!isDividingMark(c) && !isStop)) {
            pieces.back().text += c;
            continue;
        }
        LeadPiece next;
        next.mark = c;
        next.isTight =
            at > 0 && !cell[at - 1].isSpace() && at + 1 < cell.size() && !cell[at + 1].isSpace();
        pieces.push_back(next);
    }
    return pieces;
}

// "and/or" and "n/a" hold a slash that divides nothing.
QString withPlainSlashes(QString cell)
{
    for (const auto& either : {u"and/or"_s, u"and / or"_s}) {
        cell.replace(either, u";"_s, Qt::CaseInsensitive);
    }
    const QString none = u"n/a"_s;
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < cell.size() && cell[at].isLetterOrNumber();
    };
    for (qsizetype at = 0; (at = cell.indexOf(none, at, Qt::CaseInsensitive)) >= 0;) {
        if (isLetter(at - 1) || isLetter(at + none.size())) {
            at += none.size();
        } else {
            cell.replace(at, none.size(), u";"_s);
        }
    }
    return cell;
}

bool isSingleWord(const std::vector<LeadWord>& words)
{
    return words.size() == 1 && words[0].kind == LeadWord::Kind::Word;
}

// "MCA/DoLS subgroup": one body for two matters. The left is an abbreviation that is no lead by
// itself, the right an abbreviation and the word for the body.
bool sharesHead(const LeadPiece& left, const LeadPiece& right)
{
    const auto& a = left.words;
    const auto& b = right.words;
    if (right.mark != u"/"_s || !isSingleWord(a) || b.size() < 2 || a[0].head != LeadHead::None ||
        a[0].isIn(LeadList::Alone)) {
        return false;
    }
    const bool endsInBody = b.back().head == LeadHead::Body;
    return endsInBody && b.size() == 2 && a[0].isCapital &&
           (right.isTight || b[0].isAbbreviation || isMatterAbbreviation(a[0].plain));
}

// "partner agencies" below "Police": small letters, but leads of their own.
bool isSeveral(const LeadWord& above, const std::vector<LeadWord>& words)
{
    constexpr std::size_t most = 2;
    return isCompleteBefore(above) && words.size() <= most &&
           words.back().isIn(LeadList::Group);
}

// A line that goes on in the next one: "PPP Working" + "Group", "Policy and" + "Procedures".
bool isWrapped(const LeadPiece& left, const LeadPiece& right)
{
    if (!isLineMark(right.mark)) {
        return false;
    }
    const auto& a = left.words;
    const auto& b = right.words;
    if (a.empty() || b.empty()) {
        return false;
    }
    const LeadWord& last = a.back();
    const bool isOpen = last.kind != LeadWord::Kind::Word || last.plain == u"of"_s ||
                        last.plain == u"for"_s || last.plain == u"the"_s ||
                        last.text.endsWith(u'-');
    const bool goesOn =
        (b[0].kind != LeadWord::Kind::Word || !b[0].isCapital) && !isSeveral(last, b);
    const bool isBareHead = b.size() == 1 && b[0].head != LeadHead::None &&
                            last.head == LeadHead::None && !standsAlone(b[0]);
    return isOpen || goesOn || isBareHead;
}

void joinPieces(std::vector<LeadPiece>& pieces, std::size_t at)
{
    LeadPiece& left = pieces[at];
    const LeadPiece& right = pieces[at + 1];
    if (isLineMark(right.mark)) {
        left.text = left.text.trimmed() + (left.text.trimmed().endsWith(u'-') ? u""_s : u" "_s) +
                    right.text;
    } else {
        left.text += right.mark + right.text;
    }
    left.words = leadWords(left.text);
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

void joinBelonging(std::vector<LeadPiece>& pieces, const QSet<QString>& known)
{
    const auto isKnown = [&](const QString& text) { return !known.isEmpty() && known.contains(foldLeadName(text)); };
    for (std::size_t at = 0; at + 1 < pieces.size();) {
        if (isKnown(pieces[at].text + u' ' + pieces[at + 1].text) || sharesHead(pieces[at], pieces[at + 1]) ||
            isWrapped(pieces[at], pieces[at + 1])) {
            joinPieces(pieces, at);
        } else {
            ++at;
        }
    }
}

// Cell after cell is split with the same names: the last keys are kept.
const QSet<QString>& keysOfKnown(const QStringList& known)
{
    thread_local QStringList last;
    thread_local QSet<QString> keys;
    if (last != known) {
        keys.clear();
        for (const QString& name : known) {
            keys.insert(foldLeadName(name));
        }
        last = known;
    }
    return keys;
}

bool isNobody(const QString& name, const QString& folded)
{
    static const QSet<QString> nobody{u"none"_s, u"notapplicable"_s};
    return folded.isEmpty() || isPlaceholder(name) || nobody.contains(folded);
}

} // namespace

QStringList splitLeads(const QString& cell, const QStringList& known)
{
    if (isNobody(cell, foldLeadName(cell))) {
        return {}; // before "n/a" is divided
    }
    const QSet<QString>& knownKeys = keysOfKnown(known);
    std::vector<LeadPiece> pieces = dividedCell(withPlainSlashes(cell));
    for (LeadPiece& piece : pieces) {
        piece.words = leadWords(piece.text);
    }
    joinBelonging(pieces, knownKeys);
    QStringList names;
    QSet<QString> seen;
    for (const LeadPiece& piece : pieces) {
        const QString text = piece.text.simplified();
        const bool isOneWord = piece.words.size() == 1;
        for (const QString& part : isOneWord ? QStringList{text} : segmentedLeads(text, knownKeys)) {
            const QString name = trimmedName(part);
            const QString key = foldLeadName(name);
            if (!seen.contains(key) && !isNobody(name, key)) {
                seen.insert(key);
                names.append(name);
            }
        }
    }
    return names;
}

} // namespace boardplan
