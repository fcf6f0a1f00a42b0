#include "gui/inspector/update_page.h"

#include "gui/inspector/commentary_area.h"
#include "gui/inspector/update_foot.h"
#include "gui/inspector/update_form.h"
#include "gui/inspector/update_subject.h"
#include "gui/inspector/why_words.h"
#include "gui/session.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/commentary.h>

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// What an update says beside its rating: what happened, what was to come next, what was asked.
std::vector<TextRun> saidRuns(const Update& update)
{
    std::vector<TextRun> runs;
    const auto add = [&runs](const QString& label, const QString& text) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        const QString start = runs.empty() ? QString{} : u"\n"_s;
        if (!label.isEmpty()) {
            runs.push_back({start + label + u' ', RunStyle::Muted});
        }
        runs.push_back({(label.isEmpty() ? start : QString{}) + text.trimmed(), RunStyle::Plain});
    };
    add({}, update.whatHappened);
    add(UpdatePage::tr("Next:"), update.whatNext);
    add(UpdatePage::tr("Ask:"), update.ask);
    return runs;
}

} // namespace

UpdatePage::UpdatePage(Session& session, Drafts& drafts, QWidget* parent)
    : InspectorPage{session, tr("Update"), parent}
    , m_drafts{drafts}
{
    addHeader();
    addForm();
    m_commentary = new CommentaryArea{session, drafts, widget()};
    column()->addWidget(m_commentary);
    connect(m_commentary, &CommentaryArea::partWanted, this, &UpdatePage::bringIntoSight);
    column()->addStretch(1);
}

void UpdatePage::addHeader()
{
    m_header = new RunLabel{widget()};
    m_nodeLine = new ChipLine{widget()};
    m_latestLine = new ChipLine{widget()};
    m_latestText = new RunLabel{widget()};
    m_leads = new RunLabel{widget()};
    m_notice = new RunLabel{widget()};
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_nodeLine, m_latestLine,
                                                         m_latestText, m_leads, m_notice}) {
        column()->addWidget(part);
        part->setContentsMargins(0, 0, 0, 6);
    }
}

void UpdatePage::addForm()
{
    m_form = new UpdateForm{widget()};
    column()->addWidget(m_form);
    m_foot = new UpdateFoot{this};
    setFoot(m_foot);
    connect(m_form, &UpdateForm::draftChanged, this, &UpdatePage::keepDraft);
    connect(m_foot, &UpdateFoot::recordWanted, this, &UpdatePage::record);
    connect(m_foot, &UpdateFoot::discardWanted, this, &UpdatePage::discardDraft);
    connect(m_foot, &UpdateFoot::bringBackWanted, this, &UpdatePage::bringBackDraft);
}

const Action* UpdatePage::selectedAction() const
{
    const Node node = selected();
    return node.kind == NodeKind::Action ? session().book().find(ActionId{node.id}) : nullptr;
}

void UpdatePage::refresh()
{
    const Action* action = selectedAction();
    m_header->setVisible(action != nullptr);
    m_latestLine->setVisible(action != nullptr);
    m_latestText->setVisible(action != nullptr);
    m_form->setVisible(action != nullptr);
    m_foot->setVisible(action != nullptr);
    m_leads->setVisible(false);
    m_commentary->setVisible(false);
    m_nodeLine->setVisible(action == nullptr);
    if (action != nullptr) {
        showAction(*action);
    } else {
        showElsewhere();
    }
}

void UpdatePage::showAction(const Action& action)
{
    const QString label = session().view().label(action.id);
    m_header->setRuns({{label, RunStyle::Strong}, {u" "_s + action.text, RunStyle::Plain}});
    showLatest(action.id);
    const QString locked = session().lockedReason();
    showLocked();
    m_form->setEnabled(locked.isEmpty());
    m_foot->setLocked(!locked.isEmpty());
    if (m_shown != action.id) {
        m_shown = action.id;
        m_discarded.reset();
        showRefusal(nullptr);
        verticalScrollBar()->setValue(0);
    }
    m_form->setSubject(updateSubject(session(), action));
    m_form->setDraft(draftFor(action.id));
    showState();
}

void UpdatePage::showLatest(ActionId action)
{
    const Standing& standing = session().view().standing(action);
    if (!standing.latest) {
        m_latestLine->setLine(tr("No update yet"), Chip{}, {});
        m_latestText->hide();
        return;
    }
    const Update& latest = *standing.latest;
    const Rating* rating =
        session().book().schemeOf(*session().book().find(action)).find(latest.rating);
    const QString by = latest.author.isEmpty() ? QString{} : tr("by %1").arg(latest.author);
    const QString day = displayDate(effectiveDay(latest));
    m_latestLine->setLine(rating == nullptr && latest.author.isEmpty() ? day : tr("%1 ·").arg(day),
        rating != nullptr ? std::optional{Chip{*rating, {}}} : std::nullopt, by);
    std::vector<TextRun> said = saidRuns(latest);
    m_latestText->setVisible(!said.empty());
    m_latestText->setRuns(std::move(said));
    if (standing.leadsDiffer) {
        const auto updates = session().document().updatesOf(action);
        m_leads->setRuns(leadRuns(
            leadsDifferWords(session().view(), action, updates ? updates.value() : std::vector<Update>{})));
        m_leads->show();
    }
}

void UpdatePage::showLocked()
{
    const QString locked = session().lockedReason();
    m_notice->setVisible(!locked.isEmpty());
    m_notice->setRuns({{locked, RunStyle::Muted}});
}

void UpdatePage::showElsewhere()
{
    m_shown = {};
    const Node node = selected();
    m_notice->show();
    if (node.kind == NodeKind::All) {
        m_nodeLine->hide();
        const PlanId plan = session().plan();
        if (!plan.isNull() && session().book().allActionsOf(plan).empty()) {
            m_notice->setRuns({{tr("The action that is chosen in a view is reported on here. This plan has none yet."),
                RunStyle::Muted}});
            return;
        }
        m_notice->setRuns({{tr("Choose an action to report on it: in the Plan (Ctrl+2) with the "
                               "arrow keys, or press "
                               "Ctrl+G and type its reference. Choose a priority to write its commentary."),
                            RunStyle::Muted}});
        return;
    }
    const auto [ref, title] = session().view().heading(node);
    m_nodeLine->setHeading(ref.isEmpty() ? title : ref + u" "_s + title,
                           inspectedChip(session().view(), node));
    if (!commentedPlan(session().book(), node).isNull()) {
        showLocked();
        m_commentary->showNode(node);
        m_commentary->show();
        return;
    }
    m_notice->setRuns({{tr("Updates belong to actions; this colour is worked out from the actions "
                           "below. Choose one of "
                           "them with the arrow keys, or press Ctrl+G and type its reference. "
                           "“Why” says which of "
                           "them decide the colour."),
                        RunStyle::Muted}});
}

void UpdatePage::setReporter(LeadId lead)
{
    if (lead != m_reporter) {
        m_reporter = lead;
        invalidate();
    }
}

UpdateDraft UpdatePage::freshDraft(ActionId action) const
{
    UpdateDraft draft;
    const Action* const found = session().book().find(action);
    const auto isReporter = [this](const ActionLead& named) { return named.lead == m_reporter; };
    if (found != nullptr && found->leads.size() > 1 &&
        std::any_of(found->leads.begin(), found->leads.end(), isReporter)) {
        draft.lead = m_reporter;
    }
    return draft;
}

void UpdatePage::keepDraft()
{
    const UpdateDraft draft = m_form->draft();
    const bool had = m_drafts.has(m_shown);
    const bool isFresh = draft == freshDraft(m_shown);
    if (isFresh) {
        m_drafts.drop(m_shown);
    } else {
        m_drafts.keep(m_shown, draft);
    }
    m_discarded.reset();
    showRefusal(nullptr);
    showState();
    if (had == isFresh) {
        Q_EMIT draftsChanged();
    }
}

void UpdatePage::discardDraft()
{
    const UpdateDraft draft = draftFor(m_shown);
    m_drafts.drop(m_shown);
    m_form->setDraft(freshDraft(m_shown));
    m_discarded = draft;
    showRefusal(nullptr);
    showState();
    Q_EMIT draftsChanged();
}

void UpdatePage::bringBackDraft()
{
    if (m_discarded) {
        m_drafts.keep(m_shown, *m_discarded);
        m_discarded.reset();
        m_form->setDraft(draftFor(m_shown));
        showState();
        m_form->goOnWriting();
        Q_EMIT draftsChanged();
    }
}

void UpdatePage::showState()
{
    m_foot->setState(m_drafts.has(m_shown)  ? UpdateFoot::State::Unrecorded
                     : m_discarded          ? UpdateFoot::State::Discarded
                                            : UpdateFoot::State::Nothing);
}

void UpdatePage::startUpdate(const QString& ratingKey)
{
    refresh();
    if (selectedAction() == nullptr || !m_form->isEnabled()) {
        return;
    }
    if (ratingKey.isEmpty()) {
        m_form->focusRating();
    } else {
        m_form->rate(ratingKey);
    }
}

void UpdatePage::startUnratedUpdate()
{
    refresh();
    if (selectedAction() != nullptr && m_form->isEnabled()) {
        m_form->rate({});
    }
}

bool UpdatePage::typeRating(const QString& letter)
{
    refresh();
    if (selectedAction() == nullptr || !m_form->isEnabled()) {
        return false;
    }
    verticalScrollBar()->setValue(0); // what was said last and the first boxes, as far as there is room
    return m_form->typeRating(letter);
}

void UpdatePage::startCommentary()
{
    refresh();
    if (m_commentary->isVisibleTo(this)) {
        m_commentary->startWriting();
    }
}

void UpdatePage::goOnWriting()
{
    refresh();
    if (selectedAction() != nullptr) {
        startUpdate({});
        m_form->goOnWriting();
    } else if (m_commentary->isVisibleTo(this)) {
        m_commentary->goOnWriting();
    }
}

void UpdatePage::record()
{
    if (m_commentary->isVisibleTo(this)) {
        m_commentary->record();
        return;
    }
    const Action* action = selectedAction();
    if (action == nullptr || m_foot->isLocked()) {
        return;
    }
    Document& document = session().document();
    const Plan* plan = session().book().planOf(*action);
    const DraftContext context{action->id, document.author(), document.today(),
                               plan != nullptr ? plan->timescaleContext() : TimescaleContext{},
                               m_form->saysComplete()};
    const Result<Update> update = updateOf(m_form->draft(), context);
    const Result<Edit> edit = update
        ? recordUpdate(session().book(), update.value(), document.today(), document.now())
        : Result<Edit>{update.error()};
    const ActionId recorded = action->id;
    const bool hadDraft = hasDraft(recorded);
    const UpdateDraft kept = draftFor(recorded);
    m_drafts.drop(recorded);
    if (const std::optional<Error> refusal = tryPerform(session(), edit)) {
        if (hadDraft) {
            m_drafts.keep(recorded, kept);
        }
        m_form->setDraft(draftFor(recorded));
        showRefusal(&*refusal);
        return;
    }
    Q_EMIT draftsChanged();
    Q_EMIT updateRecorded(recorded);
}

void UpdatePage::showRefusal(const Error* error)
{
    m_foot->showRefusal(error);
}

void UpdatePage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        record();
        return;
    }
    InspectorPage::keyPressEvent(event);
}

} // namespace boardplan
