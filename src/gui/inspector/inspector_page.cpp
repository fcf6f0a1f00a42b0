#include "gui/inspector/inspector_page.h"

#include "gui/node_words.h"
#include "gui/session.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace boardplan {

namespace {

constexpr int pageMargin = 16;

} // namespace

InspectorPage::InspectorPage(Session& session, const QString& name, QWidget* parent)
    : ScrollingPage{parent}
    , m_session{session}
{
    auto* content = new QWidget{this};
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(pageMargin, pageMargin, besideBar(pageMargin), pageMargin);
    m_column->setSpacing(0);
    setWidget(content);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setAccessibleName(name);
    connect(&session, &Session::selectionChanged, this, &InspectorPage::invalidate);
    connect(&session, &Session::viewChanged, this, &InspectorPage::invalidate);
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

void InspectorPage::setFoot(QWidget* foot)
{
    m_foot = foot;
    foot->installEventFilter(this);
    placeFoot();
}

void InspectorPage::placeFoot()
{
    if (m_foot == nullptr) {
        return;
    }
    const int room = width() - verticalScrollBar()->width();
    const int needed = m_foot->hasHeightForWidth() ? m_foot->heightForWidth(room) : m_foot->sizeHint().height();
    setViewportMargins(0, 0, 0, m_foot->isHidden() ? 0 : needed);
    m_foot->setGeometry(0, height() - needed, room, needed);
}

void InspectorPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeFoot();
}

bool InspectorPage::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (watched == m_foot
        && (type == QEvent::LayoutRequest || type == QEvent::ShowToParent || type == QEvent::HideToParent)) {
        placeFoot();
    }
    return QScrollArea::eventFilter(watched, event);
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
