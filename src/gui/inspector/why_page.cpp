#include "gui/inspector/why_page.h"

#include "gui/inspector/action_rows.h"
#include "gui/inspector/judgement_form.h"
#include "gui/inspector/lapsed_judgement.h"
#include "gui/inspector/why_words.h"
#include "gui/node_words.h"
#include "gui/session.h"
#include "gui/widgets/captioned_text.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/verbs.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionRow> decidingRows(const RollupResult& result, const View& view)
{
    std::vector<ActionRow> rows;
    for (const LabelledAction& deciding : result.deciding) {
        const Action* action = view.book().find(deciding.action);
        rows.push_back({deciding.action, deciding.label,
                        action != nullptr ? action->text : QString{},
                        inspectedChip(view, Node::of(NodeKind::Action, deciding.action))});
    }
    return rows;
}

QString flagWords(const View& view, ActionId action)
{
    QStringList lines;
    for (const Flag& flag : view.flags(action)) {
        lines.append(flag.text);
    }
    return lines.join(u'\n');
}

QString actionExclusion(const View& view, ActionId action)
{
    const Exclusion why = view.exclusion(action);
    if (why == Exclusion::None) {
        return {};
    }
    RollupResult alone;
    alone.excluded.push_back({action, view.label(action), why});
    return excludedWords(alone, view.book()).join(u'\n');
}

} // namespace

WhyPage::WhyPage(Session& session, QWidget* parent)
    : InspectorPage{session, tr("Why"), parent}
{
    addExplanation();
    addJudgement();
    column()->addStretch(1);
}

void WhyPage::addExplanation()
{
    m_heading = new ChipLine{widget()};
    m_sentence = new RunLabel{widget()};
    m_decidingArea = new QWidget{widget()};
    m_deciding = new ActionRows{m_decidingArea};
    m_deciding->setAccessibleName(tr("Deciding actions"));
    auto* deciding = new QVBoxLayout{m_decidingArea};
    deciding->setContentsMargins(0, 0, 0, 12);
    deciding->setSpacing(3);
    deciding->addWidget(captionLabel(tr("Deciding actions"), m_decidingArea));
    deciding->addWidget(m_deciding);
    m_improvement = new CaptionedText{tr("What would improve it"), widget()};
    m_excluded = new CaptionedText{tr("Not counted"), widget()};
    m_flags = new CaptionedText{tr("Beside the rating"), widget()};
    m_rule = new CaptionedText{tr("Rule"), widget()};
    column()->addWidget(m_heading);
    column()->addSpacing(8);
    column()->addWidget(m_sentence);
    column()->addSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_decidingArea, m_improvement, m_excluded,
                                                         m_flags, m_rule}) {
        column()->addWidget(part);
    }
    connect(m_deciding, &ActionRows::actionChosen, this, &WhyPage::goTo);
}

void WhyPage::addJudgement()
{
    m_judgement = new CaptionedText{tr("Board’s judgement"), widget()};
    m_lapsed = new CaptionedText{tr("Board’s judgement, lapsed"), widget()};
    m_renew = new QPushButton{tr("Re&new it"), widget()};
    m_renew->setAccessibleDescription(tr("The board still sees it so: the judgement counts from today"));
    m_judge = new QPushButton{tr("Board’s &judgement…"), widget()};
    m_clear = new QPushButton{tr("C&lear the judgement"), widget()};
    m_form = new JudgementForm{widget()};
    m_form->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_judge);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    column()->addWidget(m_judgement);
    column()->addWidget(m_lapsed);
    column()->addLayout(buttons);
    column()->addWidget(m_form);
    connect(m_renew, &QPushButton::clicked, this, &WhyPage::renew);
    connect(m_judge, &QPushButton::clicked, this, &WhyPage::startJudgement);
    connect(m_clear, &QPushButton::clicked, this, [this] { judge({}, {}); });
    connect(m_form, &JudgementForm::cancelled, this, [this] {
        endJudgement();
        m_judge->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &JudgementForm::submitted, this, &WhyPage::judge);
}

void WhyPage::refresh()
{
    const Node node = selected();
    const bool isAction = node.kind == NodeKind::Action;
    if (m_form->isVisible() && !(m_formNode == node)) {
        endJudgement();
    }
    if (isAction) {
        showAction(ActionId{node.id});
    } else if (node.kind != NodeKind::All) {
        showNode(node);
    } else if (!session().plan().isNull()) {
        showNode(Node::of(NodeKind::Plan, session().plan()));
    } else {
        showNothing();
    }
}

void WhyPage::showNode(const Node& node)
{
    const View& view = session().view();
    const RollupResult result = view.rollup(node);
    m_formNode = node;
    m_heading->setHeading(nodeWords(view, node), inspectedChip(view, node));
    m_sentence->setRuns(leadRuns(view.sentence(node)));
    m_deciding->setRows(decidingRows(result, view));
    m_decidingArea->setVisible(!result.deciding.empty());
    m_improvement->setText(improvementWords(result));
    m_excluded->setText(excludedWords(result, view.book()).join(u'\n'));
    m_flags->setText({});
    m_rule->setText((QStringList{ruleWords(result.rule)} + ruleChangeWords(view, node)).join(u'\n'));
    showJudgement(result);
}

void WhyPage::showJudgement(const RollupResult& result)
{
    const bool isLocked = !session().lockedReason().isEmpty();
    m_judgement->setText(result.judgement ? judgementWords(*result.judgement, result) : QString{});
    const std::optional<Override> lapsed = session().view().lapsedJudgement(m_formNode);
    m_lapsed->setText(lapsed ? lapsedWords(*lapsed, session().view().lapseNotice(m_formNode), result) : QString{});
    m_renew->setVisible(lapsed.has_value() && !m_form->isVisibleTo(this));
    m_renew->setEnabled(!isLocked);
    m_judge->setVisible(!m_form->isVisibleTo(this));
    m_judge->setEnabled(!isLocked);
    m_clear->setVisible(result.judgement.has_value());
    m_clear->setEnabled(!isLocked);
}

void WhyPage::showAction(ActionId action)
{
    const View& view = session().view();
    const Node node = Node::of(NodeKind::Action, action);
    m_heading->setHeading(nodeWords(view, node), inspectedChip(view, node));
    m_sentence->setRuns(leadRuns(actionRatingWords(view, action)));
    m_decidingArea->hide();
    m_improvement->setText({});
    m_excluded->setText(actionExclusion(view, action));
    m_flags->setText(flagWords(view, action));
    if (view.standing(action).leadsDiffer) {
        const auto updates = session().document().updatesOf(action);
        m_flags->setText(m_flags->text() + u'\n'
                         + leadsDifferWords(view, action, updates ? updates.value() : std::vector<Update>{}));
    }
    m_rule->setText({});
    m_judgement->setText({});
    m_lapsed->setText({});
    m_renew->hide();
    m_judge->hide();
    m_clear->hide();
}

void WhyPage::showNothing()
{
    m_heading->setHeading(tr("Nothing is selected"), std::nullopt);
    m_sentence->setRuns(
        {{tr("Choose a priority, an objective or an action to see why it has its colour."),
          RunStyle::Muted}});
    m_decidingArea->hide();
    for (CaptionedText* part : {m_improvement, m_excluded, m_flags, m_rule, m_judgement, m_lapsed}) {
        part->setText({});
    }
    m_renew->hide();
    m_judge->hide();
    m_clear->hide();
}

void WhyPage::startJudgement()
{
    m_judge->hide();
    m_form->show();
    m_form->start(session().view().scheme(m_formNode));
    bringIntoSight(m_form);
}

void WhyPage::endJudgement()
{
    m_form->hide();
    m_judge->show();
}

void WhyPage::judge(const QString& rating, const QString& reason)
{
    Override judgement;
    judgement.node = m_formNode;
    judgement.rating = rating;
    judgement.reason = reason;
    judgement.author = session().document().author();
    judgement.on = session().document().today();
    if (const std::optional<Error> refusal =
            tryPerform(session(), setJudgement(session().view(), judgement))) {
        m_form->setVisible(true);
        m_form->showRefusal(*refusal);
        return;
    }
    endJudgement();
}

void WhyPage::renew()
{
    tryPerform(session(), renewedJudgement(session(), m_formNode));
}

void WhyPage::goTo(ActionId action)
{
    session().select(Node::of(NodeKind::Action, action));
}

} // namespace boardplan
