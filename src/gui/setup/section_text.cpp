#include "gui/setup/section_text.h"

#include "gui/look/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace boardplan {

namespace {

constexpr double paragraphGap = 8; // pixels
constexpr double cellPadding = 4;

// A line break that starts no paragraph of its own.
QString inOneBlock(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

QString asItem(const QTextBlock& block)
{
    QString text = block.text();
    text.remove(QChar::ObjectReplacementCharacter);
    return text.replace(QChar::LineSeparator, u'\n').trimmed();
}

// Into the block the cursor is in while that is the first and empty, else into a new one.
void startBlock(QTextCursor& cursor, bool& isFirst, const QTextBlockFormat& format)
{
    if (isFirst) {
        cursor.setBlockFormat(format);
    } else {
        cursor.insertBlock(format);
    }
    isFirst = false;
}

void showList(QTextCursor& cursor, bool& isFirst, const Block& block, const QTextBlockFormat& format)
{
    QTextList* list = nullptr;
    for (const QString& item : block.items) {
        startBlock(cursor, isFirst, format);
        if (list == nullptr) {
            list = cursor.createList(QTextListFormat::ListDisc);
        } else {
            list->add(cursor.block());
        }
        cursor.insertText(inOneBlock(item));
    }
}

void showTable(QTextCursor& cursor, const Block& block)
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme().outline); // cells are typed into
    format.setCellPadding(cellPadding);
    format.setTopMargin(paragraphGap);
    format.setBottomMargin(paragraphGap);
    const int columns = std::max(1, block.columns);
    const int count = static_cast<int>(block.items.size());
    QTextTable* const table = cursor.insertTable((count + columns - 1) / columns, columns, format);
    for (int at = 0; at < count; ++at) {
        table->cellAt(at / columns, at % columns).firstCursorPosition().insertText(inOneBlock(block.items[at]));
    }
    cursor.movePosition(QTextCursor::End);
}

Block tableOf(const QTextTable& table)
{
    Block block{BlockKind::Table, {}, table.columns()};
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            QStringList lines;
            for (auto at = cell.begin(); at != cell.end(); ++at) {
                lines.append(asItem(at.currentBlock()));
            }
            block.items.append(lines.join(u'\n').trimmed());
        }
    }
    return block;
}

bool hasText(const Block& block)
{
    return std::any_of(block.items.begin(), block.items.end(), [](const QString& item) { return !item.isEmpty(); });
}

} // namespace

void showBlocks(QTextDocument& document, const std::vector<Block>& blocks)
{
    document.clear();
    QTextCursor cursor{&document};
    QTextBlockFormat format;
    format.setBottomMargin(paragraphGap);
    bool isFirst = true;
    for (const Block& block : blocks) {
        if (block.kind == BlockKind::Table) {
            showTable(cursor, block);
            isFirst = true; // a table leaves an empty block below it
        } else if (block.kind == BlockKind::List) {
            showList(cursor, isFirst, block, format);
        } else {
            startBlock(cursor, isFirst, format);
            if (cursor.currentList() != nullptr) {
                cursor.currentList()->remove(cursor.block());
                cursor.setBlockFormat(format);
            }
            cursor.insertText(inOneBlock(block.items.join(u'\n')));
        }
    }
    document.setModified(false);
    document.clearUndoRedoStacks();
}

std::vector<Block> blocksOf(const QTextDocument& document)
{
    std::vector<Block> blocks;
    const QTextList* open = nullptr; // the list that the last block is of
    for (auto at = document.rootFrame()->begin(); at != document.rootFrame()->end(); ++at) {
        if (const auto* const table = qobject_cast<const QTextTable*>(at.currentFrame())) {
            blocks.push_back(tableOf(*table));
            open = nullptr;
            continue;
        }
        const QString item = asItem(at.currentBlock());
        const QTextList* const list = at.currentBlock().textList();
        if (list != nullptr && list == open) {
            blocks.back().items.append(item);
        } else {
            blocks.push_back({list == nullptr ? BlockKind::Paragraph : BlockKind::List, {item}, 0});
        }
        open = list;
    }
    for (Block& block : blocks) {
        if (block.kind == BlockKind::List) {
            block.items.removeAll(QString{});
        }
    }
    std::erase_if(blocks, [](const Block& block) { return !hasText(block); });
    return blocks;
}

} // namespace boardplan
