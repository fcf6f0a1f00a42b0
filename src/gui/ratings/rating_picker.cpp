#include "gui/ratings/rating_picker.h"

#include "gui/look/theme.h"
#include "gui/ratings/rating_choice.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace boardplan {

namespace {

constexpr int pickerWidth = 380; // pixels at the platform's font size
constexpr int pickerMargin = 8;

} // namespace

RatingPicker::RatingPicker(const RatingScheme& scheme, const QString& current, QWidget* parent)
    : QFrame{parent, Qt::Popup}
    , m_choice{new RatingChoice{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Choose a rating"));
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme().base);
    colours.setColor(QPalette::WindowText, theme().muted);
    setPalette(colours);

    m_choice->setScheme(scheme);
    m_choice->setRating(current);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(pickerMargin, pickerMargin, pickerMargin, pickerMargin);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the height follows from the width
    layout->addWidget(m_choice);
    setFocusProxy(m_choice);
    m_choice->viewport()->installEventFilter(this);
    connect(m_choice, &RatingChoice::ratingSettled, this, [this](const QString& key) {
        close();
        if (!key.isEmpty()) {
            Q_EMIT ratingPicked(key);
        }
    });
}

void RatingPicker::popUp(const QRect& cell)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int width = std::min(pickerWidth, room.width());
    const int inner = width - 2 * (pickerMargin + frameWidth());
    resize(width, m_choice->heightForWidth(inner) + 2 * (pickerMargin + frameWidth()));
    const bool fitsBelow = cell.bottom() + height() < room.bottom();
    const int y = fitsBelow ? cell.top() : std::max(room.top(), cell.bottom() - height());
    move(std::clamp(cell.right() - width, room.left(), room.right() - width), y);
    m_cell = cell;
    m_open.start();
    show();
    m_choice->setFocus(Qt::PopupFocusReason);
}

// Who clicks once too often on the cell is over the list by now.
bool RatingPicker::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress && m_open.elapsed() < QApplication::doubleClickInterval()
        && m_cell.contains(static_cast<QMouseEvent*>(event)->globalPosition().toPoint())) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void RatingPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace boardplan
