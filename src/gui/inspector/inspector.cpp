#include "gui/inspector/inspector.h"

#include "gui/inspector/details_page.h"
#include "gui/inspector/drafts.h"
#include "gui/inspector/history_page.h"
#include "gui/inspector/inspector_tabs.h"
#include "gui/inspector/update_page.h"
#include "gui/inspector/why_page.h"
#include "gui/look/theme.h"
#include "gui/session.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace boardplan {

Inspector::Inspector(Session& session, QWidget* parent, Drafts* drafts)
    : QWidget{parent}
    , m_drafts{drafts != nullptr ? *drafts : *new Drafts{this}}
    , m_tabs{new InspectorTabs{this}}
    , m_stack{new QStackedWidget{this}}
    , m_update{new UpdatePage{session, m_drafts, this}}
    , m_details{new DetailsPage{session, this}}
    , m_history{new HistoryPage{session, this, &m_drafts}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_tabs->setAccessibleName(tr("Inspector pages"));
    setAccessibleName(tr("Inspector"));
    addPage(tr("Update"), m_update);
    addPage(tr("Details"), m_details);
    addPage(tr("History"), m_history);
    addPage(tr("Why"), new WhyPage{session, this});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_update, &UpdatePage::draftsChanged, this, &Inspector::draftsChanged);
    connect(m_update, &UpdatePage::updateRecorded, this, &Inspector::updateRecorded);
}

void Inspector::addPage(const QString& title, QWidget* page)
{
    m_stack->addWidget(page);
    m_tabs->addTab(title);
}

Inspector::Page Inspector::page() const
{
    return static_cast<Page>(m_tabs->currentIndex());
}

void Inspector::showPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void Inspector::startUpdate(const QString& ratingKey)
{
    showPage(Page::Update);
    m_update->startUpdate(ratingKey);
}

void Inspector::startUnratedUpdate()
{
    showPage(Page::Update);
    m_update->startUnratedUpdate();
}

bool Inspector::typeRating(const QString& letter)
{
    showPage(Page::Update);
    return m_update->typeRating(letter);
}

void Inspector::startCommentary()
{
    showPage(Page::Update);
    m_update->startCommentary();
}

void Inspector::goOnWriting()
{
    if (m_history->goOnCorrecting()) {
        showPage(Page::History);
        return;
    }
    showPage(Page::Update);
    m_update->goOnWriting();
}

void Inspector::startTyping(CheckField field)
{
    if (field == CheckField::Update) {
        startUpdate({});
        return;
    }
    showPage(Page::Details);
    m_details->startTyping(field);
}

void Inspector::setReporter(LeadId lead)
{
    m_update->setReporter(lead);
}

void Inspector::recordUpdate()
{
    if (page() == Page::Update) {
        m_update->record();
    }
}

bool Inspector::hasDraft(ActionId action) const
{
    return m_update->hasDraft(action);
}

void Inspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect{0, 0, 1, height()}, theme().hairline);
}

} // namespace boardplan
