#include "importing/footers.h"

#include "importing/findings.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFooterWords = 10;
constexpr int timesRepeated = 3; // a short line that comes as often is a running head

bool isLabel(const QString& text)
{
    for (const QString& list : {u"outcome labels"_s, u"aim labels"_s, u"measure labels"_s,
             u"indicators quantitative"_s, u"indicators qualitative"_s, u"indicators service users"_s,
             u"indicators front line staff"_s, u"section headings"_s}) {
        if (isPhrase(text, list)) {
            return true;
        }
    }
    return false;
}

QHash<QString, int> countParagraphs(const SourceDocument& document)
{
    QHash<QString, int> counts;
    for (const SourceBlock& block : document.blocks) {
        const bool isShort = block.kind == SourceBlockKind::Paragraph && wordCount(block.text) <= mostFooterWords;
        if (isShort && !isLabel(block.text) && !readLevelHeading(block.text) && !readLabelledHeading(block.text)
            && !isPhrase(block.text, u"table titles"_s)) {
            ++counts[foldText(block.text)];
        }
    }
    return counts;
}

// "17th April 2014 Version 10", "Draft v2".
bool isVersionStamp(const QString& text)
{
    static const QRegularExpression version{u"\\b(?:version|v)\\s*\\d+(?:\\.\\d+)*\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression stamp{
        u"^(?:page\\s+\\d|\\d{1,2}\\s*(?:st|nd|rd|th)?\\b|version|draft|v\\d|final|last updated|updated|printed)"_s,
        QRegularExpression::CaseInsensitiveOption};
    const QString line = text.simplified();
    return wordCount(line) <= mostFooterWords && version.match(line).hasMatch() && stamp.match(line).hasMatch();
}

// A stamp that ran into a row: its first cells read together say so.
std::size_t footerCells(const SourceRow& row)
{
    constexpr std::size_t mostCells = 5;
    QString together;
    for (std::size_t cell = 0; cell + 1 < std::min(row.size(), mostCells); ++cell) {
        together += row[cell].text;
        if (!row[cell].text.isEmpty() && isVersionStamp(together)) {
            return cell + 1;
        }
    }
    return 0;
}

bool isPageNumberRow(const SourceRow& row)
{
    QString together;
    for (const SourceCell& cell : row) {
        together += cell.text + u' ';
    }
    // A number alone may be a reference.
    return together.contains(u"page"_s, Qt::CaseInsensitive) && isFooter(together);
}

// "Oxcombe Plan 2022/23 ⇥ Page 1": a running head with the number of its page.
bool isRunningHead(const SourceRow& row, bool isAlone)
{
    static const QRegularExpression dated{u"\\b(?:19|20)\\d\\d\\b|\\bv\\d|\\bversion\\b"_s, QRegularExpression::CaseInsensitiveOption};
    std::vector<QString> filled;
    for (const SourceCell& cell : row) {
        if (!cell.text.isEmpty()) {
            filled.push_back(cell.text);
        }
    }
    if (filled.size() != 2 || !isFooter(filled.back()) || isVersionStamp(filled.back())) {
        return false;
    }
    const int words = wordCount(filled.front());
    return words >= 3 && words <= mostFooterWords && (isAlone || dated.match(filled.front()).hasMatch());
}

bool isTotalsRow(const SourceRow& row)
{
    const auto first = std::find_if(row.begin(), row.end(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
    if (row.size() <= 2 || first == row.end()) {
        return false;
    }
    const auto filled = std::count_if(first, row.end(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
    const auto last = std::find_if(row.rbegin(), row.rend(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
    bool isNumber = false;
    last->text.toInt(&isNumber);
    const bool isCount = filled == 2 && isNumber && isPhrase(first->text, u"counted words"_s); // "Amber | 3"
    return isCount || isPhrase(first->text, u"totals labels"_s);
}

class FooterRemoval {
public:
    FooterRemoval(SourceDocument& document, std::vector<Finding>& findings, const Amendments& amendments)
        : m_document{document}
        , m_findings{findings}
        , m_amendments{amendments}
    {
    }

    std::vector<Place> run();

private:
    void remove(const QString& text, const Place& place, FindingKind kind = FindingKind::FooterRemoved);
    void cleanRow(SourceRow& row, bool isAlone);
    bool isJudged(int line) const { return m_amendments.treatmentOf(line).has_value(); }

    SourceDocument& m_document;
    std::vector<Finding>& m_findings;
    const Amendments& m_amendments;
    std::vector<Place> m_removed;
};

void FooterRemoval::remove(const QString& text, const Place& place, FindingKind kind)
{
    m_removed.push_back(place);
    m_findings.push_back(makeFinding(kind, place, {shortened(text)}));
}

// `isAlone`: its table has no other row.
void FooterRemoval::cleanRow(SourceRow& row, bool isAlone)
{
    if (row.empty() || isJudged(row.front().place.line)) {
        return;
    }
    const bool isTotals = isTotalsRow(row);
    const std::size_t cells = isTotals || isPageNumberRow(row) || isRunningHead(row, isAlone) ? row.size() : footerCells(row);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        if (!row[cell].text.isEmpty()) {
            remove(row[cell].text, row[cell].place, isTotals ? FindingKind::TotalsLeftOut : FindingKind::FooterRemoved);
            row[cell].text.clear();
        }
    }
}

std::vector<Place> FooterRemoval::run()
{
    const auto counts = countParagraphs(m_document);
    std::vector<SourceBlock> kept;
    for (SourceBlock& block : m_document.blocks) {
        const bool isRepeated = block.kind == SourceBlockKind::Paragraph
            && counts.value(foldText(block.text)) >= timesRepeated;
        const bool isText = block.kind != SourceBlockKind::Table && !isJudged(block.place.line);
        if (isText && (isFooter(block.text) || isRepeated)) {
            remove(block.text, block.place);
            continue;
        }
        for (SourceRow& row : block.rows) {
            cleanRow(row, block.rows.size() == 1);
        }
        kept.push_back(std::move(block));
    }
    m_document.blocks = std::move(kept);
    return std::move(m_removed);
}

} // namespace

bool isFooter(const QString& text)
{
    static const QRegularExpression page{
        u"^(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?$|^-\\s*\\d{1,3}\\s*-$"_s,
        QRegularExpression::CaseInsensitiveOption}; // four digits are a year: "2026", "2026/27"
    static const QRegularExpression endsWithPage{u"(?:^|[\\s|\\-\\x{2013}\\x{2014}])page\\s+\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?$"_s,
        QRegularExpression::CaseInsensitiveOption}; // "Board – OFFICIAL – Page 3"
    const QString line = text.simplified();
    return page.match(line).hasMatch() || isVersionStamp(text)
        || (wordCount(line) <= mostFooterWords + 2 && endsWithPage.match(line).hasMatch());
}

std::vector<Place> removeFooters(
    SourceDocument& document, std::vector<Finding>& findings, const Amendments& amendments)
{
    return FooterRemoval{document, findings, amendments}.run();
}

} // namespace boardplan
