#include "gui/setup/rule_page.h"

#include "gui/figures/figure_table.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/setup/rule_preview.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/rule_history.h>
#include <boardplan/reporting/rule_words.h>

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPreviewLetters = 60; // two chips, and words beside them that can be read
constexpr std::array everyRule{RuleKind::Balanced, RuleKind::Strict, RuleKind::Thresholds, RuleKind::CountsOnly};

QString shareText(const Fraction& share)
{
    return u"%1/%2"_s.arg(share.numerator).arg(share.denominator);
}

} // namespace

RulePage::RulePage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("rules"), parent}
    , m_kinds{new QButtonGroup{this}}
{
    QWidget* const choices = makeChoices();
    addPanes(choices, 5, makePreview(), 6);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn) {
            showChoice();
        }
    });
    setFocusProxy(m_kinds->buttons().front());
    refresh();
}

QString RulePage::guidePage() const
{
    return u"ratings.md"_s;
}

QStringList RulePage::begun() const
{
    const std::optional<RollupRule> rule = chosenRule();
    if (plan() == nullptr || (rule && *rule == m_standing)) {
        return {}; // a reason is of a change
    }
    const auto words = [](const QCheckBox& box) { return box.isChecked() ? box.text() : QString{}; };
    return {m_kinds->checkedButton()->text(), m_red->text(), m_amber->text(), m_floor->text(), words(*m_levels),
        words(*m_overdue), m_reason->text()};
}

QWidget* RulePage::makeChoices()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(20, 0, 16, 12);
    column->setSpacing(3);
    for (const RuleKind kind : everyRule) {
        addRule(*column, kind);
    }
    addShares(*column);
    m_levels = addSwitch(*column, tr("&Level by level, not from all actions"));
    m_overdue = addSwitch(*column, tr("An &overdue green counts as amber"));
    addAccept(*column);
    column->addStretch(1);
    return whole;
}

void RulePage::addRule(QVBoxLayout& column, RuleKind kind)
{
    const int id = static_cast<int>(kind);
    auto* const button = new QRadioButton{ruleName(kind), this};
    followFont(*button, &headingFont);
    m_kinds->addButton(button, id);
    auto* const sentence = new RunLabel{this};
    sentence->setContentsMargins(24, 0, 0, 10);
    m_sentences.at(static_cast<std::size_t>(id)) = sentence;
    column.addWidget(button);
    column.addWidget(sentence);
}

void RulePage::addShares(QVBoxLayout& column)
{
    auto* const shares = new QWidget{this};
    auto* const row = new FlowLayout{shares, 10};
    m_red = addShare(*row, tr("&Red from a share of"));
    m_amber = addShare(*row, tr("&Amber from a share of"));
    m_floor = addShare(*row, tr("&Rated at least"));
    m_wrongShare = new RunLabel{this};
    column.addSpacing(4);
    column.addWidget(shares);
    column.addWidget(m_wrongShare);
    column.addSpacing(6);
}

QLineEdit* RulePage::addShare(QLayout& row, const QString& label)
{
    auto* const box = new LineBox{this};
    box->setMaxLength(12);
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(fieldLabel(label, box));
    column->addWidget(box);
    row.addWidget(whole);
    connect(box, &QLineEdit::textChanged, this, &RulePage::showChoice);
    return box;
}

QCheckBox* RulePage::addSwitch(QVBoxLayout& column, const QString& text)
{
    auto* const box = new QCheckBox{text, this};
    column.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &RulePage::showChoice);
    return box;
}

void RulePage::addAccept(QVBoxLayout& column)
{
    m_reason = new LineBox{this};
    m_refusal = new RunLabel{this};
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_accept = new PrimaryButton{tr("&Change the rule"), this};
    m_again = new RoomyButton{tr("As in the &plan"), this};
    m_history = new RunLabel{this};
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_accept);
    row->addWidget(m_again);
    row->addStretch(1);
    column.addSpacing(10);
    column.addWidget(fieldLabel(tr("&Why: the next paper says it"), m_reason));
    column.addWidget(m_reason);
    column.addWidget(m_refusal);
    column.addSpacing(8);
    column.addLayout(row);
    column.addSpacing(12);
    column.addWidget(m_history);
    connect(m_reason, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_accept, &QPushButton::clicked, this, &RulePage::accept);
    connect(m_again, &QPushButton::clicked, this, [this] { showRule(m_standing); });
}

QWidget* RulePage::makePreview()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(12, 0, 20, 12);
    column->setSpacing(6);
    column->addWidget(new HeadingLabel{&headingFont, tr("Now, and by the chosen rule"), whole});
    m_preview = new FigureTable{whole};
    m_preview->setAccessibleName(tr("Ratings by the present and the chosen rule"));
    column->addWidget(m_preview);
    column->addStretch(1);
    connect(m_preview, &FigureTable::rowChosen, this, &RulePage::goToWanted);
    return whole;
}

QString RulePage::heading(const Plan& plan) const
{
    return tr("How the actions of “%1” add up").arg(plan.title);
}

// What a person has chosen stays while the plan's rule is the one that it began with.
void RulePage::showPlan(const Plan& plan)
{
    for (const RuleKind kind : everyRule) {
        RollupRule rule = plan.rollupRule;
        rule.kind = kind;
        m_sentences.at(static_cast<std::size_t>(kind))
            ->setRuns({{withCapital(ruleSentence(rule, plan.ratingScheme)), RunStyle::Muted}});
    }
    QStringList steps;
    for (const RuleStep& step : ruleSteps(session().view(), plan.id, {})) {
        steps.prepend(ruleStepWords(step));
    }
    m_history->setRuns({{steps.join(u'\n'), RunStyle::Muted}});
    m_history->setVisible(!steps.isEmpty());
    if (m_shown != plan.id || !(m_standing == plan.rollupRule)) {
        m_shown = plan.id;
        m_standing = plan.rollupRule;
        showRule(m_standing);
    } else {
        showChoice();
    }
}

void RulePage::showRule(const RollupRule& rule)
{
    const QSignalBlocker quietKinds{m_kinds};
    const QSignalBlocker quietLevels{m_levels};
    const QSignalBlocker quietOverdue{m_overdue};
    m_kinds->button(static_cast<int>(rule.kind))->setChecked(true);
    for (const auto& [box, share] : {std::pair{m_red, rule.redShare}, {m_amber, rule.amberShare}, {m_floor, rule.floor}}) {
        const QSignalBlocker quiet{box};
        box->setText(shareText(share));
    }
    m_levels->setChecked(rule.isLevelByLevel);
    m_overdue->setChecked(rule.countsOverdueGreenAsAmber);
    m_reason->clear();
    showChoice();
}

std::optional<RollupRule> RulePage::chosenRule() const
{
    RollupRule rule = m_standing;
    rule.kind = static_cast<RuleKind>(m_kinds->checkedId());
    rule.isLevelByLevel = m_levels->isChecked();
    rule.countsOverdueGreenAsAmber = m_overdue->isChecked();
    const auto red = readShare(m_red->text());
    const auto amber = readShare(m_amber->text());
    const auto floor = readShare(m_floor->text());
    const bool isSound = red && amber && floor && red->numerator > 0 && amber->numerator > 0;
    if (!isSound) {
        return std::nullopt;
    }
    rule.redShare = *red;
    rule.amberShare = *amber;
    rule.floor = *floor;
    return rule;
}

void RulePage::showChoice()
{
    const bool hasThresholds = m_kinds->checkedId() == static_cast<int>(RuleKind::Thresholds);
    const bool hasColour = m_kinds->checkedId() != static_cast<int>(RuleKind::CountsOnly);
    m_red->setEnabled(hasThresholds);
    m_amber->setEnabled(hasThresholds);
    m_floor->setEnabled(hasColour);
    const std::optional<RollupRule> rule = chosenRule();
    m_wrongShare->setRuns({{tr("A share is above 0 and up to 1: write 1/4 or 0.25."), RunStyle::Danger}});
    m_wrongShare->setVisible(!rule);
    m_refusal->hide();
    const bool isOther = rule && !(*rule == m_standing);
    m_accept->setEnabled(isOther);
    m_again->setEnabled(!rule || isOther);
    m_reason->setEnabled(isOther);
    showPreview(rule.value_or(m_standing));
}

void RulePage::showPreview(const RollupRule& rule)
{
    m_preview->setContents(rulePreviewColumns(), rulePreviewRows(session().view(), m_shown, rule));
    m_preview->setMinimumWidth(leastPreviewLetters * fontMetrics().averageCharWidth());
    m_preview->updateGeometry();
}

void RulePage::accept()
{
    const std::optional<RollupRule> rule = chosenRule();
    if (!rule) {
        return;
    }
    const RuleChange change{{}, session().document().today(), session().document().author(), m_reason->text()};
    const QString name = ruleName(rule->kind);
    const Status status = session().performFromForm(setRollupRule(session().book(), m_shown, *rule, change));
    if (!status) {
        m_refusal->setRuns({{status.error().what + u' ', RunStyle::Danger}, {status.error().todo, RunStyle::Plain}});
        m_refusal->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT acted(tr("Rule changed to %1.").arg(name));
}

} // namespace boardplan
