#include "importing/title_page.h"

#include "importing/grid.h"
#include "importing/phrases.h"
#include "importing/priority_heads.h"
#include "importing/text_shape.h"

#include <boardplan/domain/timescale.h>

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t firstLines = 6; // a title page holds no more lines than these
constexpr int mostTitleWords = 10;    // of a title without a year

bool namesPlan(const QString& text)
{
    static const QRegularExpression plan{u"\\b(?:plans?|strategy|programme of work)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    return plan.match(text).hasMatch();
}

bool isTitleLine(const SourceBlock& block)
{
    const bool isText = block.kind == SourceBlockKind::Paragraph || block.kind == SourceBlockKind::Heading;
    return isText && isHeadingLike(block.text) && !block.text.endsWith(u':') && !readPriorityHeading(block.text);
}

// Reads the lines around the title.
class TitlePage {
public:
    TitlePage(const SourceDocument& document, std::size_t end, Proposal& proposal, std::vector<bool>& taken)
        : m_document{document}
        , m_end{end}
        , m_proposal{proposal}
        , m_taken{taken}
    {
    }

    void read();

private:
    bool isDated(std::size_t at) const;
    std::optional<std::size_t> findTitle() const;
    // The title, the lines around it, the first lines: where board and period are looked for, in turn.
    std::vector<std::size_t> linesByNearness(const std::optional<std::size_t>& title) const;
    void readBoards(const std::vector<std::size_t>& lines);
    void readPlanPeriod(const std::vector<std::size_t>& lines);

    const SourceDocument& m_document;
    std::size_t m_end = 0;
    Proposal& m_proposal;
    std::vector<bool>& m_taken;
};

// Its period stands in the title or on the line below.
bool TitlePage::isDated(std::size_t at) const
{
    const bool hasNext = at + 1 < m_end && isTitleLine(m_document.blocks[at + 1]);
    return !periodIn(m_document.blocks[at].text).isEmpty()
        || (hasNext && wordCount(m_document.blocks[at + 1].text) <= 6
            && !periodIn(m_document.blocks[at + 1].text).isEmpty());
}

// The first dated line that names a plan; else the first short one on top.
std::optional<std::size_t> TitlePage::findTitle() const
{
    std::optional<std::size_t> undated;
    for (std::size_t at = 0; at < m_end; ++at) {
        const SourceBlock& block = m_document.blocks[at];
        if (m_taken[at] || !isTitleLine(block) || !namesPlan(block.text)) {
            continue;
        }
        if (isDated(at)) {
            return at;
        }
        const bool isOnTop = at < firstLines && wordCount(block.text) <= mostTitleWords;
        undated = isOnTop && !undated ? at : undated;
    }
    return undated;
}

std::vector<std::size_t> TitlePage::linesByNearness(const std::optional<std::size_t>& title) const
{
    std::vector<std::size_t> lines;
    const auto offer = [&](std::size_t at) {
        const bool isNew = std::find(lines.begin(), lines.end(), at) == lines.end();
        if (at < m_end && isNew && isTitleLine(m_document.blocks[at])) {
            lines.push_back(at);
        }
    };
    if (title) {
        offer(*title);
        offer(*title - 1); // wraps round for the first block and is then no line
        offer(*title + 1);
    }
    for (std::size_t at = 0; at < firstLines; ++at) {
        offer(at);
    }
    return lines;
}

void TitlePage::readBoards(const std::vector<std::size_t>& lines)
{
    for (const std::size_t at : lines) {
        const SourceBlock& block = m_document.blocks[at];
        for (const QString& name : boardsIn(block.text)) {
            m_proposal.boards.push_back({name, {block.place}});
        }
        if (!m_proposal.boards.empty()) {
            m_taken[at] = true;
            return;
        }
    }
}

void TitlePage::readPlanPeriod(const std::vector<std::size_t>& lines)
{
    for (const std::size_t at : lines) {
        const SourceBlock& block = m_document.blocks[at];
        const QString text = periodIn(block.text);
        const auto period = text.isEmpty() ? std::nullopt : readPeriod(text);
        if (period) {
            m_proposal.periodText = {text, {block.place}};
            m_proposal.period = period;
            m_taken[at] = true;
            return;
        }
    }
}

void TitlePage::read()
{
    const auto title = findTitle();
    if (title) {
        m_proposal.title = {m_document.blocks[*title].text, {m_document.blocks[*title].place}};
        m_taken[*title] = true;
    }
    const auto lines = linesByNearness(title);
    readBoards(lines);
    readPlanPeriod(lines);
}

} // namespace

bool isTitlePageLine(const QString& text)
{
    return (namesPlan(text) && !periodIn(text).isEmpty()) || !boardsIn(text).isEmpty();
}

QStringList boardsIn(const QString& heading)
{
    static const QRegularExpression fullName{
        u"^.*?\\bsafeguarding\\s+(?:adults?|children|childrens)['\\x{2019}]?s?\\s+(?:partnership\\s+)?(?:board|partnership)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression plainName{u"^(?:\\S+\\s+){1,8}(?:Board|Partnership|Committee)$"_s};
    static const QRegularExpression shortName{u"\\b[A-Z]{1,5}S[A-Z]{0,4}[BP]\\b"_s};
    for (const QRegularExpression& pattern : {fullName, plainName}) {
        const auto match = pattern.match(heading);
        if (match.hasMatch() && wordCount(match.captured()) <= 9) {
            return {match.captured()};
        }
    }
    QStringList names;
    auto found = shortName.globalMatch(heading);
    while (found.hasNext()) {
        names.append(found.next().captured());
    }
    names.removeDuplicates();
    return names;
}

QString periodIn(const QString& heading)
{
    static const QString day
        = u"(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+)?"_s;
    static const QRegularExpression span{
        u"\\b"_s + day + u"\\b20\\d\\d\\s*(?:[-/\\x{2013}\\x{2014}]|to|until)\\s*"_s + day + u"(?:20\\d\\d|\\d\\d)\\b"_s, QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression year{u"\\b20\\d\\d\\b"_s};
    const auto spanned = span.match(heading);
    return spanned.hasMatch() ? spanned.captured() : year.match(heading).captured();
}

void readTitlePage(const SourceDocument& document, std::size_t end, Proposal& proposal, std::vector<bool>& taken)
{
    TitlePage{document, end, proposal, taken}.read();
}

} // namespace boardplan
