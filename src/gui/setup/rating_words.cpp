#include "gui/setup/rating_words.h"

#include "gui/look/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace boardplan {

namespace {

QString setupRatingWord(const char* text)
{
    return QCoreApplication::translate("boardplan::Ratings", text);
}

} // namespace

QString ratingClassWord(RatingClass ratingClass)
{
    switch (ratingClass) {
    case RatingClass::OnPlan:
        return setupRatingWord("on plan: counts as green");
    case RatingClass::AtRisk:
        return setupRatingWord("at risk: counts as amber");
    case RatingClass::OffTrack:
        break;
    }
    return setupRatingWord("off track: counts as red");
}

QString ratingRoleWord(RatingRole role)
{
    switch (role) {
    case RatingRole::Progress:
        return setupRatingWord("work is going on");
    case RatingRole::Complete:
        return setupRatingWord("the action is complete");
    case RatingRole::NotStarted:
        break;
    }
    return setupRatingWord("not started, left out of the colour");
}

QString ratingShapeWord(RatingShape shape)
{
    switch (shape) {
    case RatingShape::Square:
        return setupRatingWord("square");
    case RatingShape::Triangle:
        return setupRatingWord("triangle");
    case RatingShape::Circle:
        return setupRatingWord("circle");
    case RatingShape::Tick:
        return setupRatingWord("tick");
    case RatingShape::Diamond:
        return setupRatingWord("diamond");
    case RatingShape::Ring:
        return setupRatingWord("ring");
    case RatingShape::TriangleDown:
        return setupRatingWord("triangle, point down");
    case RatingShape::Star:
        return setupRatingWord("star");
    case RatingShape::Plus:
        return setupRatingWord("plus");
    case RatingShape::Bar:
        break;
    }
    return setupRatingWord("bar");
}

QSize ratingIconSize()
{
    constexpr int least = 20;
    const int height = std::max(least, QFontMetrics{QApplication::font()}.height() + 2);
    return {height * 17 / 10, height};
}

QIcon ratingIcon(const Rating& rating)
{
    const qreal scale = qApp->devicePixelRatio();
    const QSize size = ratingIconSize();
    QPixmap pixmap{size * scale};
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = QApplication::font();
    font.setPixelSize(size.height() * 6 / 10);
    font.setWeight(QFont::DemiBold);
    paintRatingLozenge(painter, QRectF{{1, 1}, QSizeF{size} - QSizeF{2, 2}}, rating, font, theme().figures);
    return QIcon{pixmap};
}

} // namespace boardplan
