#include "gui/overview/overview_commentary.h"

#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/named_texts.h"

#include <boardplan/domain/commentary.h>

#include <QApplication>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

OverviewCommentary::OverviewCommentary(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_heading{new HeadingLabel{headingFont}}
    , m_note{new HeadingLabel{QApplication::font}}
    , m_texts{new NamedTexts}
    , m_write{new LinkButton{tr("Write the plan’s commentary")}}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(6);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_heading, m_note, m_texts}) {
        column->addWidget(part);
    }
    column->addWidget(m_write, 0, Qt::AlignLeft);
    m_note->setWordWrap(true);
    connect(m_texts, &NamedTexts::chosen, this,
        [this](int index) { Q_EMIT nodeChosen(m_nodes[static_cast<std::size_t>(index)]); });
    connect(m_write, &LinkButton::clicked, this, &OverviewCommentary::write);
}

void OverviewCommentary::refresh()
{
    const View& view = m_session.view();
    const PlanId plan = m_session.plan();
    const Meeting* const next = view.nextBoardMeeting(plan);
    m_heading->setText(next == nullptr ? tr("Commentary")
                                       : tr("Commentary for the board of %1").arg(displayLongDate(next->date)));
    std::vector<Node> nodes{Node::of(NodeKind::Plan, plan)};
    for (const PriorityId priority : view.book().prioritiesOf(plan)) {
        nodes.push_back(Node::of(NodeKind::Priority, priority));
    }
    m_nodes.clear();
    std::vector<NamedText> texts;
    for (const Node& node : nodes) {
        const ShownCommentary shown = shownCommentary(view, node);
        if (shown.commentary != nullptr) {
            const auto [ref, title] = view.heading(node);
            const QString name = node.kind == NodeKind::Plan ? tr("The plan") : u"%1 %2"_s.arg(ref, title.simplified());
            texts.push_back({name.trimmed(), shown.isEarlier ? commentaryOccasion(view.book(), *shown.commentary) : QString{},
                shown.commentary->text});
            m_nodes.push_back(node);
        }
    }
    const bool hasOfPlan = !m_nodes.empty() && m_nodes.front().kind == NodeKind::Plan;
    m_note->setText(texts.empty() ? tr("Nothing is written yet of what the colours do not say.") : QString{});
    m_note->setVisible(texts.empty());
    m_texts->setTexts(std::move(texts));
    m_texts->setVisible(!m_nodes.empty());
    m_write->setVisible(!hasOfPlan && m_session.lockedReason().isEmpty());
}

void OverviewCommentary::write()
{
    Q_EMIT nodeChosen(Node::of(NodeKind::Plan, m_session.plan()));
    Q_EMIT writingWanted();
}

} // namespace boardplan
