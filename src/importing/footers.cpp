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
        if (isShort && !isLabel(block.text) && !readLevelHeading(block.text)
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
    void remove(const QString& text, const Place& place);
    void cleanRow(SourceRow& row);
    bool isJudged(int line) const { return m_amendments.treatmentOf(line).has_value(); }

    SourceDocument& m_document;
    std::vector<Finding>& m_findings;
    const Amendments& m_amendments;
    std::vector<Place> m_removed;
};

void FooterRemoval::remove(const QString& text, const Place& place)
{
    m_removed.push_back(place);
    m_findings.push_back(makeFinding(FindingKind::FooterRemoved, place, {shortened(text)}));
}

void FooterRemoval::cleanRow(SourceRow& row)
{
    if (row.empty() || isJudged(row.front().place.line)) {
        return;
    }
    const std::size_t cells = isPageNumberRow(row) ? row.size() : footerCells(row);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        if (!row[cell].text.isEmpty()) {
            remove(row[cell].text, row[cell].place);
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
            cleanRow(row);
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
        u"^(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?$|^-\\s*\\d{1,4}\\s*-$"_s,
        QRegularExpression::CaseInsensitiveOption};
    return page.match(text.simplified()).hasMatch() || isVersionStamp(text);
}

std::vector<Place> removeFooters(
    SourceDocument& document, std::vector<Finding>& findings, const Amendments& amendments)
{
    return FooterRemoval{document, findings, amendments}.run();
}

} // namespace boardplan
