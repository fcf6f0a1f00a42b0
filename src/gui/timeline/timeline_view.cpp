#include "gui/timeline/timeline_view.h"

#include "gui/copying/table_clipboard.h"
#include "gui/frame/settings.h"
#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/timeline/timeline_contents.h"
#include "gui/timeline/timeline_legend.h"
#include "gui/timeline/timeline_model.h"
#include "gui/timeline/timeline_picture.h"
#include "gui/timeline/timeline_scopes.h"
#include "gui/timeline/timeline_table.h"
#include "gui/widgets/segmented_choice.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int messagePage = 3; // after one page per mode

const QStringList& modeKeys()
{
    static const QStringList keys{u"picture"_s, u"table"_s, u"load"_s};
    return keys;
}

const QStringList& scaleKeys()
{
    static const QStringList keys{u"year"_s, u"quarter"_s, u"month"_s};
    return keys;
}

int indexOfKey(const QStringList& keys, const QByteArray& key, int otherwise)
{
    const auto found = static_cast<int>(keys.indexOf(QString::fromUtf8(key)));
    return found < 0 ? otherwise : found;
}

} // namespace

TimelineView::~TimelineView() = default;

void TimelineView::connectSession()
{
    connect(&m_session, &Session::planChanged, this, &TimelineView::showPlan);
    connect(&m_session, &Session::viewChanged, this, &TimelineView::refreshWhenShown);
    connect(&m_session, &Session::selectionChanged, this, &TimelineView::mirrorFromSession);
    connect(m_picture, &TimelinePicture::nodeChosen, this, &TimelineView::mirrorToSession);
    connect(m_table, &TimelineTable::nodeChosen, this, &TimelineView::mirrorToSession);
    connect(m_picture, &TimelinePicture::inspectorWanted, this, &TimelineView::inspectorWanted);
    connect(m_table, &TimelineTable::nodeOpened, this, &TimelineView::inspectorWanted);
    connect(m_load, &TimelineTable::nodeOpened, this, [this](const Node& lead) {
        if (lead.kind == NodeKind::Lead) {
            setScope({m_session.plan(), {}, LeadId{lead.id}});
            setMode(Mode::Picture);
        }
    });
    connect(m_modes, &SegmentedChoice::chosen, this, [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connect(m_scales, &SegmentedChoice::chosen, this,
        [this](int scale) { m_picture->setScale(static_cast<TimelineScale>(scale)); });
    connect(m_picture, &TimelinePicture::scaleChanged, this, [this](TimelineScale scale) {
        m_scales->setCurrent(static_cast<int>(scale));
        remember(u"scale"_s, scaleKeys().at(static_cast<int>(scale)));
    });
    connect(m_picture, &TimelinePicture::labelWidthDragged, this,
        [this](int width) { remember(u"label-width"_s, QString::number(width)); });
    connect(m_today, &QPushButton::clicked, m_picture, &TimelinePicture::showToday);
    connect(m_scopeBox, &QComboBox::activated, this, &TimelineView::chooseScope);
}

void TimelineView::restore()
{
    if (m_settings == nullptr) {
        return;
    }
    const auto kept = [this](const QString& name) { return m_settings->layout(u"timeline-"_s + name); };
    const int scale = indexOfKey(scaleKeys(), kept(u"scale"_s), static_cast<int>(TimelineScale::Quarter));
    m_scales->setCurrent(scale);
    m_picture->setScale(static_cast<TimelineScale>(scale));
    m_picture->setLabelWidth(std::clamp(kept(u"label-width"_s).toInt(), 0, 4000));
    m_modes->setCurrent(indexOfKey(modeKeys(), kept(u"mode"_s), 0));
}

void TimelineView::remember(const QString& name, const QString& value)
{
    if (m_settings != nullptr) {
        m_settings->setLayout(u"timeline-"_s + name, value.toUtf8());
    }
}

TimelineView::Mode TimelineView::mode() const
{
    return static_cast<Mode>(m_modes->current());
}

void TimelineView::setMode(Mode mode)
{
    m_modes->setCurrent(static_cast<int>(mode));
    remember(u"mode"_s, modeKeys().at(static_cast<int>(mode)));
    refresh();
}

bool TimelineView::canCopy() const
{
    return m_pages->currentIndex() != messagePage;
}

void TimelineView::copy(bool withHeadings)
{
    if (mode() == Mode::Picture) {
        const FigureTableContents contents = timelineTable(m_timeline);
        copyTable(reportTableOf(contents.columns, contents.rows), withHeadings);
    } else {
        (mode() == Mode::Load ? m_load : m_table)->copy(withHeadings);
    }
}

void TimelineView::setScope(const TimelineScope& scope)
{
    m_scope = scope;
    const auto found = std::find(m_scopes.begin(), m_scopes.end(), scope);
    m_scopeBox->setCurrentIndex(found == m_scopes.end() ? 0 : static_cast<int>(found - m_scopes.begin()));
    refreshWhenShown();
}

void TimelineView::chooseScope(int index)
{
    setScope(m_scopes.at(static_cast<std::size_t>(index)));
}

void TimelineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    } else {
        mirrorFromSession(); // what was selected elsewhere meanwhile
    }
}

void TimelineView::showPlan()
{
    m_isPlaced = false;
    m_scope = {m_session.plan(), {}, {}};
    refreshWhenShown();
}

void TimelineView::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void TimelineView::refresh()
{
    m_isStale = false;
    refreshScopes();
    m_timeline = timelineOf(m_session.view(), m_scope);
    const bool wasMirroring = std::exchange(m_isMirroring, true);
    switch (mode()) {
    case Mode::Picture:
        m_picture->setTimeline(m_timeline, m_session.isToday() ? tr("today") : displayDate(m_timeline.today));
        break;
    case Mode::Table: {
        FigureTableContents contents = timelineTable(m_timeline);
        m_table->setContents(std::move(contents.columns), std::move(contents.rows));
        break;
    }
    case Mode::Load: {
        const LeadLoad load = leadLoad(m_session.view(), m_session.plan());
        FigureTableContents contents = leadLoadTable(load);
        m_load->setContents(std::move(contents.columns), std::move(contents.rows));
        m_loadNotes->setText(
            (leadLoadNotes(load) << tr("Enter or a double click on a lead shows its actions.")).join(u' '));
        break;
    }
    }
    m_isMirroring = wasMirroring;
    showPage();
    mirrorFromSession();
}

void TimelineView::refreshScopes()
{
    const std::vector<NamedScope> named = timelineScopes(m_session.view(), m_session.plan());
    m_scopes.clear();
    m_scopeBox->clear();
    for (const NamedScope& choice : named) {
        if (choice.startsGroup) {
            m_scopeBox->insertSeparator(m_scopeBox->count());
            m_scopes.push_back({});
        }
        m_scopeBox->addItem(choice.name);
        m_scopes.push_back(choice.scope);
    }
    const auto found = std::find(m_scopes.begin(), m_scopes.end(), m_scope);
    if (found == m_scopes.end()) { // what was shown is gone
        m_scope = {m_session.plan(), {}, {}};
    }
    m_scopeBox->setCurrentIndex(found == m_scopes.end() ? 0 : static_cast<int>(found - m_scopes.begin()));
}

void TimelineView::showPage()
{
    const bool isEmpty = showEmptiness();
    const bool isPicture = mode() == Mode::Picture;
    m_pages->setCurrentIndex(isEmpty ? messagePage : m_modes->current());
    m_scales->setVisible(isPicture && !isEmpty);
    m_today->setVisible(isPicture && !isEmpty);
    m_scopeBox->setVisible(mode() != Mode::Load && !m_session.plan().isNull());
    showNote();
    QWidget* const front = isEmpty ? static_cast<QWidget*>(m_pages->currentWidget())
        : isPicture                ? static_cast<QWidget*>(m_picture)
        : mode() == Mode::Table    ? static_cast<QWidget*>(m_table)
                                   : static_cast<QWidget*>(m_load);
    setFocusProxy(isEmpty ? nullptr : front);
    if (isPicture && !isEmpty && !m_isPlaced) {
        m_isPlaced = true;
        m_picture->showWhatMatters();
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(!isLow());
    showNote();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_legend != nullptr) {
        m_legend->setVisible(!isLow());
        showNote();
    }
}

void TimelineView::mirrorToSession(const Node& node)
{
    if (!m_isMirroring) {
        m_isMirroring = true;
        m_session.select(node);
        m_isMirroring = false;
    }
}

void TimelineView::mirrorFromSession()
{
    if (m_isMirroring || !isVisible()) {
        return;
    }
    m_isMirroring = true;
    m_picture->goTo(m_session.selection());
    m_table->goTo(m_session.selection());
    m_isMirroring = false;
}

} // namespace boardplan
