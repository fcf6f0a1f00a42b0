#include "gui/subgroup/desk_end_page.h"

#include "gui/figures/figure_table.h"
#include "gui/look/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <boardplan/reporting/node_figures.h>

#include <QKeyEvent>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

std::vector<FigureColumn> endColumns()
{
    return {{DeskEndPage::tr("Ref"), FigureWidth::Content},
            {DeskEndPage::tr("Action"), FigureWidth::Text},
            {DeskEndPage::tr("What happened"), FigureWidth::Text},
            {DeskEndPage::tr("Rating"), FigureWidth::Content}};
}

FigureRow endRow(const View& view, const Reported& reported)
{
    const Action& action = *view.book().find(reported.action);
    const Chip now = actionChip(view, action);
    std::vector<Chip> chips{now};
    if (now != reported.before) {
        chips.insert(chips.begin(), reported.before);
    }
    return {Node::of(NodeKind::Action, action.id),
            {textFigure(view.label(action.id)), textFigure(action.text.simplified()),
             textFigure(reported.latest.whatHappened.simplified(), CellTone::Muted), chipFigure(std::move(chips))}};
}

QString countedText(int count, const QString& one, const QString& several)
{
    return (count == 1 ? one : several).arg(count);
}

QString leftWords(const SubgroupDesk& desk)
{
    QStringList left;
    if (const int awaited = desk.count(DeskHeap::NeedsUpdate); awaited > 0) {
        left << countedText(awaited, DeskEndPage::tr("%1 action still needs your update."),
                            DeskEndPage::tr("%1 actions still need your update."));
    } else if (desk.nextMeeting.isValid()) {
        left << DeskEndPage::tr("Nothing more is asked of you before the board meeting on %1.")
                    .arg(displayDate(desk.nextMeeting));
    }
    if (const int open = desk.count(DeskHeap::NeedsDecision); open > 0) {
        left << countedText(open, DeskEndPage::tr("%1 action waits for a decision."),
                            DeskEndPage::tr("%1 actions wait for a decision."));
    }
    left << DeskEndPage::tr("Ctrl+Z takes back what was recorded last.");
    return u' ' + left.join(u' ');
}

} // namespace

DeskEndPage::DeskEndPage(QWidget* parent)
    : ScrollingPage{parent}
{
    setAccessibleName(tr("What you recorded"));
    auto* const page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 10, 0, 16);
    column->setSpacing(10);
    m_title = new HeadingLabel{headingFont, {}, page};
    m_words = new RunLabel{page};
    m_table = new FigureTable{page};
    m_table->setAccessibleName(tr("What you recorded"));
    m_back = new PrimaryButton{tr("Show my &actions"), page};
    m_copy = new RoomyButton{tr("&Copy as text"), page};
    m_copy->setAccessibleDescription(tr("For an e-mail or the minutes: what you recorded, as plain text"));
    m_paper = new RoomyButton{tr("Report for the &subgroup"), page};
    m_paper->setAccessibleDescription(tr("Shows the paper of these actions, to export or to print"));
    auto* const buttons = new FlowLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_paper);
    buttons->addWidget(m_copy);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addSpacing(6);
    column->addWidget(m_table);
    column->addStretch(1);
    setWidget(page);
    setFocusProxy(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT backWanted({}); });
    connect(m_copy, &QPushButton::clicked, this, &DeskEndPage::copyWanted);
    connect(m_paper, &QPushButton::clicked, this, &DeskEndPage::paperWanted);
    connect(m_table, &FigureTable::rowOpened, this,
            [this](const Node& node) { Q_EMIT backWanted(ActionId{node.id}); });
}

void DeskEndPage::setContents(const View& view, const SubgroupDesk& desk, const std::vector<Reported>& reported)
{
    const int count = static_cast<int>(reported.size());
    m_title->setText(desk.count(DeskHeap::NeedsUpdate) == 0 ? tr("Everything asked of you is in")
                                                            : tr("Recorded so far"));
    m_words->setRuns({{countedText(count, tr("You reported on %1 action."), tr("You reported on %1 actions.")),
                       RunStyle::Strong},
                      {leftWords(desk), RunStyle::Plain}});
    m_copy->setText(tr("&Copy as text"));
    std::vector<FigureRow> rows;
    for (const Reported& one : reported) {
        rows.push_back(endRow(view, one));
    }
    m_table->setContents(endColumns(), std::move(rows));
}

void DeskEndPage::sayCopied()
{
    m_copy->setText(tr("Copied"));
}

QString DeskEndPage::title() const
{
    return m_title->text();
}

QString DeskEndPage::words() const
{
    return m_words->text();
}

void DeskEndPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted({});
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace boardplan
