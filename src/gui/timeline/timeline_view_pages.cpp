// What the Timeline view is made of.

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/timeline/timeline_legend.h"
#include "gui/timeline/timeline_picture.h"
#include "gui/timeline/timeline_table.h"
#include "gui/timeline/timeline_view.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/notice_page.h"
#include "gui/widgets/segmented_choice.h"
#include "gui/widgets/flow_layout.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelineMargin = 22;
constexpr int scopeLetters = 16;

QVBoxLayout* pageLayout(QWidget* page, int spacing)
{
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

TimelineView::TimelineView(Session& session, Settings* settings, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_settings{settings}
    , m_scope{session.plan(), {}, {}}
{
    setAccessibleName(tr("Timeline"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(timelineMargin, 18, timelineMargin, 10);
    column->setSpacing(8);
    column->addWidget(makeControls());
    m_note = new HeadingLabel{&smallFont};
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_note);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makePicturePage());
    m_table = new TimelineTable{tr("Timeline as a table")};
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeLoadPage());
    m_pages->addWidget(makeMessagePage());
    column->addWidget(m_pages, 1);
    connectSession();
    restore();
}

QWidget* TimelineView::makeControls()
{
    auto* const controls = new QWidget;
    auto* const row = new FlowLayout{controls};
    auto* const title = new HeadingLabel{&titleFont, tr("Timeline")};
    title->setWordWrap(false);
    m_modes = new SegmentedChoice{tr("Show as"), {tr("Picture"), tr("Table"), tr("Load")},
        {tr("Actions on a strip of time"), tr("The same as a table"), tr("How much is due of each lead in each quarter")}};
    m_scopeBox = new QComboBox;
    m_scopeBox->setAccessibleName(tr("Actions shown"));
    m_scopeBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopeBox->setMinimumContentsLength(scopeLetters);
    m_scales = new SegmentedChoice{tr("Scale of time"), {tr("Year"), tr("Quarter"), tr("Month")},
        {tr("Years (key −)"), tr("Quarters (keys − and +)"), tr("Months (key +)")}};
    m_scales->setCurrent(static_cast<int>(TimelineScale::Quarter));
    m_today = new QPushButton{tr("Today")};
    m_today->setToolTip(tr("Brings the day looked at into sight (key T)"));
    row->addWidget(title);
    row->addWidget(m_modes);
    row->addStretch();
    row->addWidget(m_scopeBox);
    row->addWidget(m_scales);
    row->addWidget(m_today);
    return controls;
}

QWidget* TimelineView::makePicturePage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = pageLayout(page, 4);
    m_picture = new TimelinePicture;
    column->addWidget(m_picture, 1);
    auto* const bar = new QHBoxLayout;
    bar->addWidget(&m_picture->timeBar());
    column->addLayout(bar);
    connect(m_picture, &TimelinePicture::labelWidthChanged, bar,
        [bar](int width) { bar->setContentsMargins(width, 0, 0, 0); });
    m_legend = new TimelineLegend;
    column->addWidget(m_legend);
    return page;
}

QWidget* TimelineView::makeLoadPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = pageLayout(page, 8);
    m_load = new TimelineTable{tr("Actions of each lead by quarter")};
    column->addWidget(m_load, 1);
    m_loadNotes = new HeadingLabel{&smallFont};
    m_loadNotes->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_loadNotes);
    return page;
}

QWidget* TimelineView::makeMessagePage()
{
    m_message = new NoticePage{
        {{tr("&Import a plan…"), u"file.import"_s}, {tr("Open the Pl&an"), u"view.plan"_s}}, {0, 12, 0, 0}, 12};
    connect(m_message, &NoticePage::commandWanted, this, &TimelineView::commandWanted);
    return m_message;
}

} // namespace boardplan
