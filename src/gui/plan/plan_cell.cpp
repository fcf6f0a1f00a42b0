#include "gui/plan/plan_cell.h"

#include "gui/copying/row_tables.h"
#include "gui/look/theme.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr qreal tagPadding = 6;
constexpr qreal tagGap = 4;
constexpr qreal tagRadius = 2;

QColor inkOf(Tone tone, const ThemeColours& colours)
{
    switch (tone) {
    case Tone::Muted:
        return colours.muted;
    case Tone::Warning:
        return colours.warning;
    case Tone::Danger:
        return colours.danger;
    case Tone::Plain:
        break;
    }
    return colours.text;
}

std::unique_ptr<QTextLayout> wrappingLayout(QString text, const QFont& font)
{
    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace

QFont planSmallFont(const QFont& font)
{
    QFont small{font};
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QSizeF breakLines(QTextLayout& layout, qreal width)
{
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, y});
        y += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, y};
}

PlanCellContent planCellContent(const QModelIndex& index)
{
    PlanCellContent content;
    if (const QVariant rating = index.data(ShownRatingRole); rating.isValid()) {
        content.rating = rating.value<ShownRating>();
    }
    content.body = index.data(BodyRole).toString();
    content.notes = index.data(NotesRole).value<std::vector<CellNote>>();
    content.tags = index.data(TagsRole).value<std::vector<CellNote>>();
    return content;
}

PlanCellLayout::PlanCellLayout(const PlanCellContent& content, int width, const QFont& font)
    : m_font{font}
    , m_width{width - 2.0 * planCellMarginX}
{
    if (content.rating) {
        addChip(*content.rating);
    }
    if (!content.body.isEmpty()) {
        addText(content.body, font, Tone::Plain);
    }
    for (const CellNote& note : content.notes) {
        addText(note.text, font, note.tone);
    }
    for (const CellNote& tag : content.tags) {
        addTag(tag);
    }
}

PlanCellLayout::~PlanCellLayout() = default;

int PlanCellLayout::height() const
{
    return static_cast<int>(std::ceil(m_bottom)) + 2 * planCellMarginY;
}

void PlanCellLayout::addChip(const ShownRating& rating)
{
    m_rating = rating;
    const QSizeF size = chipSize(chipOf(rating), pixelFont(m_font));
    // Chips are taller than a line of text; a little outside the margin, their words stand on its
    // first line.
    const qreal rise = (size.height() - QFontMetricsF{m_font}.height()) / 2;
    m_chip = {0, -rise, std::min(size.width(), m_width), size.height()};
    m_bottom = m_chip.bottom();
}

void PlanCellLayout::addText(const QString& text, const QFont& font, Tone tone)
{
    Piece piece{wrappingLayout(text, font), {}, tone, false};
    piece.rect = {QPointF{0, m_bottom}, breakLines(*piece.text, m_width)};
    m_bottom = piece.rect.bottom();
    m_pieces.push_back(std::move(piece));
}

void PlanCellLayout::addTag(const CellNote& tag)
{
    Piece piece{wrappingLayout(tag.text, planSmallFont(m_font)), {}, tag.tone, true};
    const QSizeF text = breakLines(*piece.text, m_width - 2 * tagPadding);
    const QSizeF size{std::ceil(text.width()) + 2 * tagPadding, std::ceil(text.height()) + 2};
    const bool isBesideLast = m_tagRight > 0 && m_tagRight + tagGap + size.width() <= m_width;
    if (isBesideLast) {
        piece.rect = {QPointF{m_tagRight + tagGap, m_pieces.back().rect.top()}, size};
    } else {
        piece.rect = {QPointF{0, m_bottom + (m_bottom > 0 ? 3 : 0)}, size};
    }
    m_tagRight = piece.rect.right();
    m_bottom = std::max(m_bottom, piece.rect.bottom());
    m_pieces.push_back(std::move(piece));
}

void PlanCellLayout::paint(QPainter& painter, const QPointF& topLeft,
                           const ThemeColours& colours) const
{
    const QPointF origin = topLeft + QPointF{planCellMarginX, planCellMarginY};
    if (m_rating) {
        paintChip(painter, m_chip.translated(origin), chipOf(*m_rating), pixelFont(m_font),
                  colours.figures);
    }
    for (const Piece& piece : m_pieces) {
        const QRectF rect = piece.rect.translated(origin);
        painter.setPen(inkOf(piece.tone, colours));
        if (!piece.isTag) {
            piece.text->draw(&painter, rect.topLeft());
            continue;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(piece.tone == Tone::Danger ? colours.danger : colours.muted);
        painter.setBrush(colours.base);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), tagRadius, tagRadius);
        painter.setPen(inkOf(piece.tone, colours));
        piece.text->draw(&painter, rect.topLeft() + QPointF{tagPadding, 1});
        painter.restore();
    }
}

} // namespace boardplan
