#include <boardplan/importing/pasted_rows.h>

#include "importing/heading_map.h"
#include "importing/heading_words.h"
#include "importing/pasted_columns.h"
#include "importing/phrases.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Error refusePaste(const QString& code, const QString& what, const QString& todo)
{
    return {ErrorKind::InvalidInput, code, what, QCoreApplication::translate("boardplan", "Nothing was added."), todo, {}};
}

constexpr qsizetype widestRow = 200; // columns; what stands further right is not read

// The texts of a table as a grid: a cell over several rows stands in each of them, one over several columns in the first.
class PastedGrid {
public:
    void add(const SourceRow& row)
    {
        QStringList texts;
        const auto isTaken = [this](qsizetype at) { return at < m_spans.size() && m_spans[at].first > 0; };
        const auto takeSpanned = [&] {
            while (isTaken(texts.size())) {
                --m_spans[texts.size()].first;
                texts.append(m_spans[texts.size()].second);
            }
        };
        for (const SourceCell& cell : row) {
            takeSpanned();
            for (int column = 0; column < std::max(1, cell.columnSpan) && texts.size() < widestRow; ++column) {
                const QString text = column == 0 ? cell.text.trimmed() : QString{};
                m_spans.resize(std::max(m_spans.size(), texts.size() + 1));
                m_spans[texts.size()] = {cell.rowSpan - 1, text};
                texts.append(text);
            }
        }
        takeSpanned();
        if (std::any_of(texts.begin(), texts.end(), [](const QString& text) { return !text.isEmpty(); })) {
            m_rows.push_back(texts);
        }
    }

    // All rows as wide as the last column that holds anything.
    std::vector<QStringList> rows() const
    {
        qsizetype width = 0;
        for (const QStringList& row : m_rows) {
            for (qsizetype at = 0; at < row.size(); ++at) {
                width = row[at].isEmpty() ? width : std::max(width, at + 1);
            }
        }
        std::vector<QStringList> rows = m_rows;
        for (QStringList& row : rows) {
            row.resize(width);
        }
        return rows;
    }

private:
    QList<std::pair<int, QString>> m_spans; // rows to come, and the text that stands in them
    std::vector<QStringList> m_rows;
};

SourceCell cellSaying(const QString& text)
{
    SourceCell cell;
    cell.text = text;
    return cell;
}

// The tables; without one, line by line.
PastedGrid gridOf(const SourceDocument& document, int& leftOut)
{
    PastedGrid grid;
    const auto isTable = [](const SourceBlock& block) { return block.kind == SourceBlockKind::Table; };
    const bool hasTable = std::any_of(document.blocks.begin(), document.blocks.end(), isTable);
    for (const SourceBlock& block : document.blocks) {
        if (isTable(block)) {
            std::for_each(block.rows.begin(), block.rows.end(), [&](const SourceRow& row) { grid.add(row); });
        } else if (!hasTable) {
            grid.add({cellSaying(block.text)});
        } else {
            leftOut += block.text.trimmed().isEmpty() ? 0 : 1;
        }
    }
    return grid;
}

bool namesColumns(const QStringList& row, const std::vector<PlanColumn>& columns)
{
    SourceRow cells;
    int filled = 0;
    int own = 0;
    int phrases = 0;
    bool namesAction = false;
    for (const QString& text : row) {
        cells.push_back(cellSaying(text));
        filled += text.isEmpty() ? 0 : 1;
        own += text.isEmpty() || ownColumn(text, columns) == nullptr ? 0 : 1;
        phrases += text.isEmpty() || !isHeadingPhrase(text) ? 0 : 1;
        namesAction = namesAction || (isHeadingPhrase(text) && fieldOfHeading(text) == CellField::Action);
    }
    return own == filled || phrases == filled || namesAction || isHeaderRow(cells);
}

} // namespace

const std::vector<CellField>& pastedFields()
{
    static const std::vector<CellField> fields{CellField::Action, CellField::Lead, CellField::Timescale,
        CellField::Measure, CellField::Number, CellField::None};
    return fields;
}

Result<PastedRows> readPastedRows(const SourceDocument& document, const std::vector<PlanColumn>& columns)
{
    PastedRows pasted;
    pasted.rows = gridOf(document, pasted.leftOut).rows();
    if (!pasted.rows.empty() && namesColumns(pasted.rows.front(), columns)) {
        pasted.headings = pasted.rows.front();
        std::erase(pasted.rows, QStringList{pasted.headings}); // repeated after a page break
    }
    if (pasted.rows.empty()) {
        return refusePaste(u"BP-IMP-090"_s, QCoreApplication::translate("boardplan", "The clipboard holds no rows."),
            QCoreApplication::translate("boardplan", "Copy rows of a table in Word, Excel or a browser, then paste."));
    }
    if (pasted.rows.size() > mostPastedRows) {
        return refusePaste(u"BP-IMP-091"_s,
            QCoreApplication::translate("boardplan", "The clipboard holds %1 rows; %2 can be pasted at once.")
                .arg(pasted.rows.size())
                .arg(mostPastedRows),
            QCoreApplication::translate("boardplan", "Import them as a plan, or paste them in parts."));
    }
    pasted.columns = pasted.headings.isEmpty() ? columnsByContent(pasted.rows, columns)
                                               : columnsByHeading(pasted.headings, columns);
    return pasted;
}

std::vector<PastedAction> pastedActions(const PastedRows& pasted)
{
    std::vector<PastedAction> actions;
    for (const QStringList& row : pasted.rows) {
        const auto text = [&](CellField field) {
            QStringList parts;
            for (qsizetype at = 0; at < row.size(); ++at) {
                if (pasted.columns[static_cast<std::size_t>(at)] == field && !row[at].isEmpty()) {
                    parts.append(row[at]);
                }
            }
            return parts.join(u'\n');
        };
        if (const QString words = text(CellField::Action); !words.isEmpty()) {
            actions.push_back({text(CellField::Number), words, text(CellField::Lead), text(CellField::Timescale),
                text(CellField::Measure).split(u'\n', Qt::SkipEmptyParts)});
        }
    }
    return actions;
}

} // namespace boardplan
