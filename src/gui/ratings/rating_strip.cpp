#include "gui/ratings/rating_strip.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

#include <boardplan/domain/comparison_words.h>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int markGap = 4;
constexpr int boxLetters = 4;

// A mark without a rating that counts shows as not rated, dashed.
std::optional<Rating> ratingShown(const RatedState& state)
{
    return state.instead == exclusionText(Exclusion::Withdrawn) ? std::nullopt : state.rating;
}

} // namespace

RatingStrip::RatingStrip(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpokenRole(*this, QAccessible::Chart);
}

void RatingStrip::setMarks(std::vector<StripMark> marks)
{
    m_marks = std::move(marks);
    setAccessibleName(tr("Ratings at the last meetings"));
    setAccessibleDescription(words());
    updateGeometry();
    update();
}

QString RatingStrip::words() const
{
    QStringList parts;
    for (const StripMark& mark : m_marks) {
        parts << u"%1: %2"_s.arg(mark.day, ratedWords(mark.state));
    }
    return parts.join(u", "_s);
}

int RatingStrip::markWidth() const
{
    const QFontMetrics small{smallFont()};
    int widest = fontMetrics().averageCharWidth() * boxLetters;
    for (const StripMark& mark : m_marks) {
        widest = std::max(widest, small.horizontalAdvance(mark.day));
    }
    return widest + 4;
}

int RatingStrip::boxHeight() const
{
    return fontMetrics().height() + 6;
}

int RatingStrip::firstShown() const
{
    const int fitting = std::max((width() + markGap) / (markWidth() + markGap), 1);
    return std::max(static_cast<int>(m_marks.size()) - fitting, 0);
}

QSize RatingStrip::sizeHint() const
{
    const int count = static_cast<int>(m_marks.size());
    return {count * (markWidth() + markGap), boxHeight() + QFontMetrics{smallFont()}.height() + 4};
}

QSize RatingStrip::minimumSizeHint() const
{
    return {markWidth(), sizeHint().height()};
}

void RatingStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = markWidth();
    const double height = boxHeight();
    double x = 0;
    for (auto mark = m_marks.begin() + firstShown(); mark != m_marks.end(); ++mark) {
        paintRatingLozenge(painter, QRectF{x + 1, 1, width - 2.0, height - 2}, ratingShown(mark->state),
                           pixelFont(font()), theme().figures);
        painter.setFont(smallFont());
        painter.setPen(theme().muted);
        painter.drawText(QRectF{x, height + 2, 1.0 * width, QFontMetricsF{smallFont()}.height()}, Qt::AlignHCenter,
                         mark->day);
        x += width + markGap;
    }
}

// Each box says its day and rating in words.
bool RatingStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = firstShown() + help->pos().x() / (markWidth() + markGap);
        if (at >= 0 && at < static_cast<int>(m_marks.size())) {
            const StripMark& mark = m_marks[static_cast<std::size_t>(at)];
            QToolTip::showText(help->globalPos(),
                               plainToolTip(u"%1: %2"_s.arg(mark.day, ratedWords(mark.state))), this);
        }
        return true;
    }
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace boardplan
