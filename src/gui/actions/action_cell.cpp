#include "gui/actions/action_cell.h"

#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"
#include "gui/widgets/found_marks.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfCell = 2;
constexpr qreal listTagPadding = 6;
constexpr qreal listTagGap = 4;

} // namespace

int actionRowHeight(const QFont& font)
{
    const int lines = static_cast<int>(std::ceil(linesOfCell * QFontMetricsF{font}.height()));
    const int tags = static_cast<int>(
        std::ceil(linesOfCell * (QFontMetricsF{planSmallFont(font)}.height() + 2) + 3));
    return std::max(lines, tags) + 2 * actionCellMarginY + 1;
}

int actionGroupHeight(const QFont& font)
{
    return QFontMetrics{font}.height() + 2 * actionCellMarginY + 3;
}

QColor toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return theme().muted;
    case Tone::Warning:
        return theme().warning;
    case Tone::Danger:
        return theme().danger;
    case Tone::Plain:
        break;
    }
    return theme().text;
}

ActionCellPainter::ActionCellPainter(QPainter& painter, const QRectF& area, const QFont& font,
                                     const QStringList& terms)
    : m_painter{painter}
    , m_area{area}
    , m_font{font}
    , m_terms{terms}
    , m_y{area.top()}
{
}

void ActionCellPainter::paint(const QModelIndex& index)
{
    if (const QVariant rating = index.data(ShownRatingRole); rating.isValid()) {
        paintRating(rating.value<ShownRating>());
        return;
    }
    const auto tags = index.data(TagsRole).value<std::vector<CellNote>>();
    if (!tags.empty()) {
        paintTags(tags);
        return;
    }
    const auto notes = index.data(NotesRole).value<std::vector<CellNote>>();
    const QString body = index.data(BodyRole).toString();
    int left = linesOfCell;
    if (!body.isEmpty()) {
        left -= paintText(body, m_font, theme().text, std::max(1, left - static_cast<int>(notes.size())));
    }
    for (const CellNote& note : notes) {
        if (left > 0) {
            left -= paintText(note.text, m_font, toneInk(note.tone), notes.size() == 1 ? left : 1);
        }
    }
}

int ActionCellPainter::paintText(const QString& text, const QFont& font, const QColor& ink, int lines)
{
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout{shown, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(foundMarks(shown, m_terms));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    for (int made = 0; line.isValid() && made < lines; ++made) {
        line.setLineWidth(std::max(m_area.width(), 1.0));
        line = layout.createLine();
    }
    layout.endLayout();
    m_painter.setPen(ink);
    const int used = std::min(lines, layout.lineCount());
    for (int at = 0; at < used; ++at) {
        const QTextLine shownLine = layout.lineAt(at);
        const QPointF place{m_area.left(), m_y};
        if (at + 1 == used && shownLine.textStart() + shownLine.textLength() < shown.size()) {
            QString rest = shown.mid(shownLine.textStart()).replace(QChar::LineSeparator, u' ');
            paintFoundLine(m_painter, place, rest, font, m_area.width(), m_terms);
        } else {
            shownLine.draw(&m_painter, place);
        }
        m_y += QFontMetricsF{font}.height();
    }
    return used;
}

void ActionCellPainter::paintRating(const ShownRating& rating)
{
    const Chip chip{rating.rating, rating.rating ? QString{} : rating.word};
    const QSizeF size = chipSize(chip, pixelFont(m_font));
    const qreal rise = (size.height() - QFontMetricsF{m_font}.height()) / 2;
    const QRectF box{m_area.left(), m_area.top() - rise, std::min(size.width(), m_area.width()),
                     size.height()};
    paintChip(m_painter, box, chip, pixelFont(m_font), theme().figures);
}

// Tags beside and below each other; those without room are counted at the end.
void ActionCellPainter::paintTags(const std::vector<CellNote>& tags)
{
    const QFont small = planSmallFont(m_font);
    const QFontMetricsF metrics{small};
    const qreal height = std::ceil(metrics.height()) + 2;
    qreal x = m_area.left();
    int line = 0;
    for (std::size_t at = 0; at < tags.size(); ++at) {
        const qreal wanted = std::ceil(metrics.horizontalAdvance(tags[at].text)) + 2 * listTagPadding;
        const bool isLast = at + 1 == tags.size();
        const bool isFull = x > m_area.left() && x + wanted > m_area.right();
        if (isFull) {
            ++line;
            x = m_area.left();
        }
        const QString more = u"+%1"_s.arg(tags.size() - at - 1);
        const qreal reserve =
            line + 1 >= linesOfCell && !isLast ? metrics.horizontalAdvance(more) + listTagGap : 0;
        const qreal width = std::min(wanted, m_area.right() - x - reserve);
        const QRectF box{x, m_area.top() + line * (height + 3), width, height};
        paintTag(box, tags[at]);
        x = box.right() + listTagGap;
        const bool endsHere = reserve > 0 &&
                              x + metrics.horizontalAdvance(tags[at + 1].text) + 2 * listTagPadding > m_area.right() &&
                              line + 1 >= linesOfCell;
        if (endsHere) {
            m_painter.setFont(small);
            m_painter.setPen(theme().muted);
            m_painter.drawText(QRectF{x, box.top(), 100, height}, Qt::AlignLeft | Qt::AlignVCenter, more);
            return;
        }
    }
}

void ActionCellPainter::paintTag(const QRectF& box, const CellNote& tag)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(tag.tone == Tone::Danger ? theme().danger : theme().muted);
    m_painter.setBrush(theme().base);
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    m_painter.setPen(toneInk(tag.tone));
    paintFoundLine(m_painter, box.topLeft() + QPointF{listTagPadding, 1}, tag.text, planSmallFont(m_font),
              box.width() - 2 * listTagPadding + 1, m_terms);
}

} // namespace boardplan
