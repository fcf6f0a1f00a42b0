#include "gui/inspector/inspector_page.h"

#include "gui/look/theme.h"
#include "gui/node_words.h"
#include "gui/session.h"
#include "gui/widgets/quiet_scroll_bar.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace boardplan {

namespace {

constexpr int pageMargin = 16;
constexpr int footerMargin = 10;

class FooterStrip : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.fillRect(rect(), theme().panel);
        painter.fillRect(0, 0, width(), 1, theme().hairline);
    }
};

} // namespace

InspectorPage::InspectorPage(Session& session, const QString& name, QWidget* parent)
    : QScrollArea{parent}
    , m_session{session}
{
    auto* content = new QWidget{this};
    m_column = new QVBoxLayout{content};
    setVerticalScrollBar(new QuietScrollBar{this});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const int besideBar = std::max(4, pageMargin - verticalScrollBar()->sizeHint().width());
    m_column->setContentsMargins(pageMargin, pageMargin, besideBar, pageMargin);
    m_column->setSpacing(0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setAccessibleName(name);
    connect(&session, &Session::selectionChanged, this, &InspectorPage::invalidate);
    connect(&session, &Session::viewChanged, this, &InspectorPage::invalidate);
}

QVBoxLayout* InspectorPage::footer()
{
    if (m_footer == nullptr) {
        m_footer = new FooterStrip{this};
        auto* const column = new QVBoxLayout{m_footer};
        column->setContentsMargins(pageMargin, footerMargin, m_column->contentsMargins().right(), footerMargin);
        column->setSpacing(6);
        m_footer->installEventFilter(this);
    }
    return static_cast<QVBoxLayout*>(m_footer->layout());
}

void InspectorPage::showFooter(bool isShown)
{
    m_footer->setVisible(isShown);
    placeFooter();
}

void InspectorPage::placeFooter()
{
    if (m_footer == nullptr) {
        return;
    }
    const int width = this->width() - verticalScrollBar()->width();
    QLayout* const column = m_footer->layout();
    const int wanted = column->hasHeightForWidth() ? column->totalHeightForWidth(width) : column->totalSizeHint().height();
    const int height = m_footer->isHidden() ? 0 : wanted;
    setViewportMargins(0, 0, 0, height);
    m_footer->setGeometry(0, this->height() - height, width, height);
}

void InspectorPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeFooter();
}

bool InspectorPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_footer && event->type() == QEvent::LayoutRequest) {
        placeFooter();
    }
    return QScrollArea::eventFilter(watched, event);
}

Node InspectorPage::selected() const
{
    const Node node = m_session.selection();
    return isInBook(m_session.book(), node) ? node : Node{};
}

void InspectorPage::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        m_isStale = false;
        refresh();
    }
}

void InspectorPage::bringIntoSight(QWidget* part)
{
    QMetaObject::invokeMethod(
        part, [this, part] { ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void InspectorPage::showEvent(QShowEvent* event)
{
    if (m_isStale) {
        m_isStale = false;
        refresh();
    }
    QScrollArea::showEvent(event);
}

std::optional<Error> tryPerform(Session& session, const Result<Edit>& edit)
{
    if (!edit) {
        return edit.error();
    }
    std::optional<Error> refusal;
    const auto connection = QObject::connect(
        &session, &Session::failed, &session, [&refusal](const Error& error) { refusal = error; });
    session.perform(edit);
    QObject::disconnect(connection);
    return refusal;
}

} // namespace boardplan
