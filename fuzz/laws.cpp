#include "fuzz/laws.h"

#include <algorithm>
#include <set>

namespace boardplan::fuzz {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
        } else if (letter.isSurrogate() || (letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t')) {
            return false;
        }
    }
    return true;
}

// Walks over the texts of a document with their places.
class TextsSeen {
public:
    explicit TextsSeen(const ReadLimits& limits) : m_limits{limits} {}

    void take(const QString& text, const Place& place);
    const QString& broken() const { return m_broken; }

private:
    void say(const char* what, const Place& place);

    const ReadLimits& m_limits;
    std::set<std::pair<int, int>> m_places;
    QString m_broken;
};

void TextsSeen::say(const char* what, const Place& place)
{
    m_broken = m_broken.isEmpty() ? QString::fromLatin1(what) + u" at "_s + place.toString() : m_broken;
}

void TextsSeen::take(const QString& text, const Place& place)
{
    if (!m_places.insert({place.line, place.cell}).second) {
        say("two cells of one place", place);
    }
    if (place.line < 1) {
        say("no place", place);
    }
    if (!isPlain(text)) {
        say("text that is not plain", place);
    }
    if (text.size() > m_limits.cellCharacters) {
        say("a text over the limit", place);
    }
}

} // namespace

QString brokenIn(const Error& error)
{
    if (!error.code.startsWith(u"BP-IMP-"_s)) {
        return u"a refusal with the code “%1”"_s.arg(error.code);
    }
    if (error.what.isEmpty() || (error.todo.isEmpty() && error.kind != ErrorKind::Cancelled)) {
        return u"a refusal that says nothing: "_s + error.message();
    }
    return isPlain(error.message()) ? QString{} : u"a refusal that is not plain text"_s;
}

QString brokenIn(const SourceDocument& document, const ReadLimits& limits)
{
    TextsSeen seen{limits};
    qsizetype cells = 0;
    for (const SourceBlock& block : document.blocks) {
        if (block.kind != SourceBlockKind::Table) {
            seen.take(block.text, block.place);
        }
        for (const SourceRow& row : block.rows) {
            cells += static_cast<qsizetype>(row.size());
            for (const SourceCell& cell : row) {
                seen.take(cell.text, cell.place);
            }
        }
    }
    return cells > limits.cells ? u"more cells than the limit"_s : seen.broken();
}

QString brokenIn(const Proposal& proposal, const SourceDocument& document)
{
    const Accounting& accounting = proposal.accounting;
    if (!accounting.isWhole() || accounting.cells != document.cells()) {
        return u"cells not accounted for: "_s + accountingSentence(accounting);
    }
    if (static_cast<int>(proposal.notPlaced.size()) != accounting.notPlaced) {
        return u"a list of text not placed of another length"_s;
    }
    const ImportOptions options{.boardName = u"Board"_s, .statusDate = QDate{2026, 1, 1}};
    const auto edit = importEdit(proposal, {}, options);
    if (!edit) {
        return u"no edit follows: "_s + edit.error().message();
    }
    return PlanBook{}.accepts(edit.value()) ? QString{} : u"an edit that no book accepts"_s;
}

} // namespace boardplan::fuzz
