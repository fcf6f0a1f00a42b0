// Laws of pages: whatever a report holds, nothing stands outside its sheet, no heading ends a page that its first row
// is not on, no row that fits a page is split, and every page of a table says what its columns and groups are.

#include "random_report.h"
#include "reporting/paper_layout.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <array>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>

namespace boardplan::test {

namespace {

using Placed = std::vector<PlacedPiece>;

bool isRowPiece(const PlacedPiece& piece)
{
    return piece.kind == PieceKind::Row || piece.kind == PieceKind::RowPart;
}

bool isHeadPiece(const PlacedPiece& piece)
{
    return piece.kind == PieceKind::Heading || piece.kind == PieceKind::TableHead ||
           piece.kind == PieceKind::TableAgain || piece.kind == PieceKind::GroupHead ||
           piece.kind == PieceKind::GroupAgain;
}

bool isRepeated(const PlacedPiece& piece)
{
    return piece.kind == PieceKind::TableAgain || piece.kind == PieceKind::GroupAgain;
}

// Headings of many lines have rules of their own.
bool hasTallHeads(const Placed& placed, qreal body)
{
    return std::any_of(placed.begin(), placed.end(), [body](const PlacedPiece& piece) {
        return isHeadPiece(piece) && piece.height > body / 5;
    });
}

// Which are laid out like paragraphs.
bool hasLongGroupHeads(const Report& report)
{
    return std::any_of(report.blocks.begin(), report.blocks.end(), [](const ReportBlock& block) {
        const auto* table = std::get_if<ReportTable>(&block);
        return table != nullptr && std::any_of(table->groups.begin(), table->groups.end(), [](const RowGroup& group) {
                   return group.heading.size() > 1000;
               });
    });
}

void requireInside(const Placed& placed, qreal body)
{
    for (const PlacedPiece& piece : placed) {
        RC_ASSERT(piece.top + piece.height <= body + 0.5);
    }
}

void requireHeadsWithRows(const Placed& placed)
{
    for (std::size_t i = 0; i + 1 < placed.size(); ++i) {
        if (!isHeadPiece(placed[i]) || placed[i + 1].page == placed[i].page) {
            continue;
        }
        const auto next = std::find_if_not(placed.begin() + static_cast<std::ptrdiff_t>(i) + 1, placed.end(), isRepeated);
        RC_ASSERT(next == placed.end() || !isRowPiece(*next));
        RC_ASSERT(placed[i].kind != PieceKind::Heading || next->kind == PieceKind::Heading); // which starts a page
    }
}

// Parts of a row that would not fit below what is repeated above its second part.
void requireWholeRows(const Placed& placed, qreal body, qreal paddings)
{
    std::map<int, std::vector<PlacedPiece>> rows;
    for (const PlacedPiece& piece : placed) {
        if (isRowPiece(piece)) {
            rows[piece.run].push_back(piece);
        }
    }
    for (const auto& [run, parts] : rows) {
        if (parts.size() < 2) {
            continue;
        }
        qreal whole = paddings;
        for (const PlacedPiece& part : parts) {
            whole += part.height - paddings;
        }
        RC_ASSERT(parts.front().kind == PieceKind::RowPart);
        RC_ASSERT(whole > body - parts[1].top - 0.5);
    }
}

void requireRepeatedHeads(const Placed& placed)
{
    bool hasHead = false;
    std::array<bool, 3> isOpen{};
    std::array<bool, 3> isSaid{};
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const PlacedPiece& piece = placed[i];
        if (i == 0 || placed[i - 1].page != piece.page) {
            hasHead = false;
            isSaid = {};
        }
        const auto level = static_cast<std::size_t>(piece.level);
        if (piece.kind == PieceKind::TableHead) {
            isOpen = isSaid = {};
        } else if (piece.kind == PieceKind::GroupHead) {
            for (std::size_t above = 1; above < level; ++above) {
                RC_ASSERT(!isOpen[above] || isSaid[above]);
            }
            std::fill(isOpen.begin() + piece.level, isOpen.end(), false);
            isOpen[level] = isSaid[level] = true;
        } else if (piece.kind == PieceKind::GroupAgain) {
            isSaid[level] = true;
        } else if (isRowPiece(piece)) {
            RC_ASSERT(hasHead);
            RC_ASSERT(!isOpen[1] || isSaid[1]);
            RC_ASSERT(!isOpen[2] || isSaid[2]);
        }
        hasHead = hasHead || piece.kind == PieceKind::TableHead || piece.kind == PieceKind::TableAgain;
    }
}

// A page of a table ends because the next row does not fit it.
void requireFullPages(const Placed& placed, qreal body)
{
    for (std::size_t i = 0; i + 1 < placed.size(); ++i) {
        if (placed[i + 1].kind != PieceKind::TableAgain) {
            continue;
        }
        const auto next = std::find_if_not(placed.begin() + static_cast<std::ptrdiff_t>(i) + 1, placed.end(), isRepeated);
        RC_ASSERT(next != placed.end());
        const qreal room = body - placed[i].top - placed[i].height;
        RC_ASSERT(next->kind != PieceKind::Row || next->height > room);
    }
}

// No page has a footer and nothing else.
void requireNoEmptyPage(const Placed& placed, int pages)
{
    std::set<int> filled;
    for (const PlacedPiece& piece : placed) {
        filled.insert(piece.page);
    }
    RC_ASSERT(filled.size() == static_cast<std::size_t>(pages));
}

// The last line of a text does not stand alone on a page, where three or more stand on the one before.
void requireNoWidows(const Placed& placed)
{
    std::map<int, std::map<int, int>> lines; // of a text, by page
    for (const PlacedPiece& piece : placed) {
        if (piece.kind == PieceKind::Words) {
            ++lines[piece.run][piece.page];
        }
    }
    for (const auto& [run, pages] : lines) {
        if (pages.size() > 1) {
            RC_ASSERT(pages.rbegin()->second > 1 || std::next(pages.rbegin())->second < 3);
        }
    }
}

} // namespace

RC_GTEST_PROP(PageProperty, PagesOfAnyPaperKeepTheirLaws, (unsigned seed))
{
    std::mt19937 random{seed};
    const Report report = randomReport(random);
    const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
    const qreal body = layout.sheet().body().height();
    const Placed& placed = layout.placed();
    requireNoWidows(placed);
    requireNoEmptyPage(placed, layout.pageCount());
    if (hasTallHeads(placed, body) || hasLongGroupHeads(report)) {
        return;
    }
    requireInside(placed, body);
    requireHeadsWithRows(placed);
    requireWholeRows(placed, body, 2 * layout.cellPadding());
    requireRepeatedHeads(placed);
    requireFullPages(placed, body);
}

} // namespace boardplan::test
