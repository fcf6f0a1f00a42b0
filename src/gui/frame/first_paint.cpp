#include "gui/frame/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace boardplan {

namespace {

// A child of the widget it watches; goes when its work is done.
class FirstPaintFilter : public QObject {
public:
    FirstPaintFilter(QWidget& widget, std::function<void()> work)
        : QObject{&widget}
        , m_work{std::move(work)}
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The timer fires after the whole window went to the screen.
            QTimer::singleShot(0, this, [this] {
                m_work();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterFirstPaint(QWidget& widget, std::function<void()> work)
{
    new FirstPaintFilter{widget, std::move(work)};
}

} // namespace boardplan
