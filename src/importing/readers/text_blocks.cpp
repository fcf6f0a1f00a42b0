#include "importing/readers/text_blocks.h"

#include "importing/list_items.h"
#include "importing/readers/left_overs.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString limitText(const char* text, int limit)
{
    return QCoreApplication::translate("boardplan", text).arg(limit);
}

// "Kenby Board ⇥ ⇥ ⇥": a line of text above the first table, in rows that a spreadsheet copied with it.
bool isTitleRow(const SourceRow& row)
{
    return row.size() > 2 && !row.front().text.isEmpty()
        && std::all_of(row.begin() + 1, row.end(), [](const SourceCell& cell) { return cell.text.isEmpty(); });
}

} // namespace

TextBlocks::TextBlocks(const QString& fileName, const ReadLimits& limits)
    : m_fileName{fileName}
    , m_limits{limits}
{
}

Status TextBlocks::allowLine(const QString& text, const Place& place) const
{
    if (place.line > m_limits.lines) {
        return refuseOverLimit(u"BP-IMP-009"_s, m_fileName, place,
            limitText(QT_TRANSLATE_NOOP("boardplan", "the file has more than %1 lines."), m_limits.lines));
    }
    if (text.size() > m_limits.cellCharacters) {
        return refuseOverLimit(u"BP-IMP-012"_s, m_fileName, place,
            limitText(QT_TRANSLATE_NOOP("boardplan", "the line has more than %1 characters."),
                m_limits.cellCharacters));
    }
    return done();
}

Status TextBlocks::takeText(const QString& text, const Place& place)
{
    m_characters += text.size();
    if (m_characters > m_limits.characters) {
        return refuseOverLimit(u"BP-IMP-021"_s, m_fileName, place,
            QCoreApplication::translate("boardplan", "the file has more than %1 characters of text.")
                .arg(m_limits.characters));
    }
    return allowLine(text, place);
}

Status TextBlocks::allowCells(qsizetype cells, const Place& place)
{
    if (cells > m_limits.cellsPerRow) {
        return refuseOverLimit(u"BP-IMP-010"_s, m_fileName, place,
            limitText(QT_TRANSLATE_NOOP("boardplan", "the row has more than %1 cells."), m_limits.cellsPerRow));
    }
    m_cells += static_cast<int>(cells);
    return allowTotal(m_cells, place);
}

Status TextBlocks::allowTotal(qsizetype cells, const Place& place) const
{
    if (cells > m_limits.cells) {
        return refuseOverLimit(u"BP-IMP-011"_s, m_fileName, place,
            limitText(QT_TRANSLATE_NOOP("boardplan", "the file has more than %1 cells."), m_limits.cells));
    }
    return done();
}

Status TextBlocks::addRow(const QStringList& cells, int line)
{
    SourceRow row;
    for (const QString& cell : cells) {
        row.push_back({cell, Place{line, static_cast<int>(row.size()) + 1}, 1, 1, {}});
    }
    return addRow(std::move(row), Place{line});
}

Status TextBlocks::addRow(SourceRow row, const Place& place)
{
    if (auto status = allowCells(static_cast<qsizetype>(row.size()), place); !status) {
        return status;
    }
    bool isEmpty = true;
    for (SourceCell& cell : row) {
        if (auto status = takeText(cell.text, place); !status) {
            return status;
        }
        cell.text = withoutLeftOvers(cell.text);
        isEmpty = isEmpty && cell.text.isEmpty();
    }
    if (isEmpty) {
        endTable();
        return done();
    }
    if (!m_hasTable && isTitleRow(row)) {
        const QString text = row.front().text;
        return addText(text, Place{place.line, -1, place.sheet, place.row});
    }
    m_hasTable = true;
    if (!m_isTableOpen) {
        m_blocks.push_back({SourceBlockKind::Table, {}, Place{place.line, -1, place.sheet, place.row}, 0, {}});
    }
    m_isTableOpen = true;
    m_blocks.back().rows.push_back(std::move(row));
    return done();
}

Status TextBlocks::addText(const QString& text, const Place& place)
{
    if (auto status = allowLine(text, place); !status) {
        return status; // before anything is made of it
    }
    const QString plain = withoutLeftOvers(text);
    const QString item = withoutBullet(plain);
    const bool isItem = item != plain && !item.isEmpty();
    return addBlock(isItem ? SourceBlockKind::ListItem : SourceBlockKind::Paragraph, isItem ? item : plain, 0, place);
}

Status TextBlocks::addBlock(SourceBlockKind kind, const QString& text, int level, const Place& place)
{
    endTable();
    if (auto status = takeText(text, place); !status) {
        return status;
    }
    if (const QString plain = withoutLeftOvers(text); !plain.isEmpty()) {
        m_blocks.push_back({kind, plain, place, level, {}});
    }
    return done();
}

} // namespace boardplan
