#include "gui/inspector/history_page.h"

#include "gui/inspector/correction_forms.h"
#include "gui/inspector/drafts.h"
#include "gui/inspector/history_figures.h"
#include "gui/inspector/history_view.h"
#include "gui/node_words.h"
#include "gui/session.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/commentary.h>

#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Session& session, QWidget* parent, Drafts* drafts)
    : InspectorPage{session, tr("History"), parent}
    , m_drafts{drafts != nullptr ? *drafts : *new Drafts{this}}
{
    m_heading = new ChipLine{widget()};
    m_notice = new RunLabel{widget()};
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    m_strip = new RatingStrip{widget()};
    m_travel = new RunLabel{widget()};
    m_moves = new QWidget{widget()};
    auto* const moves = new QVBoxLayout{m_moves};
    moves->setContentsMargins(0, 10, 0, 10);
    moves->setSpacing(4);
    column()->addWidget(m_heading);
    column()->addSpacing(8);
    m_travel->setContentsMargins(0, 4, 0, 0);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_strip, m_travel, m_moves, m_notice}) {
        column()->addWidget(part);
    }
    column()->addLayout(m_list);
    column()->addStretch(1);
}

void HistoryPage::refresh()
{
    clearEntries();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_strip, m_travel, m_moves}) {
        part->hide();
    }
    const Node node = selected();
    if (node.kind == NodeKind::All) {
        m_heading->setHeading(tr("Nothing is selected"), std::nullopt);
        m_notice->setRuns(
            {{tr("Choose a row to see everything that was reported on it and changed in it."),
              RunStyle::Muted}});
        m_notice->show();
        return;
    }
    m_heading->setHeading(nodeWords(session().view(), node), inspectedChip(session().view(), node));
    const auto past = read(node);
    const Status shown = past ? showFigures(node, past.value()) : Status{past.error()};
    if (!shown) {
        m_notice->setRuns({{shown.error().message(), RunStyle::Danger}});
        m_notice->show();
        return;
    }
    m_entries = entriesOf(node, past.value());
    m_notice->setVisible(m_entries.empty());
    m_notice->setRuns({{tr("Nothing was reported or changed yet."), RunStyle::Muted}});
    showEntries(node);
}

bool HistoryPage::goOnCorrecting()
{
    const ActionId action{selected().kind == NodeKind::Action ? selected().id : QUuid{}};
    const UpdateId corrected = m_drafts.correctedOf(action);
    if (corrected.isNull() || !session().lockedReason().isEmpty()) {
        return false;
    }
    const auto updates = session().document().updatesOf(action);
    if (updates) {
        for (const Update& update : updates.value()) {
            if (update.id == corrected) {
                openCorrectionForm(session(), m_drafts, update, window());
                return true;
            }
        }
    }
    m_drafts.drop(corrected); // it was removed since
    return false;
}

// Widgets go later: a refresh may come from a button of one of them.
void HistoryPage::clearEntries()
{
    m_entries.clear();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void HistoryPage::showEntries(const Node& node)
{
    const bool isOpen = session().lockedReason().isEmpty();
    const QStringList restorable = isOpen ? restorableFields(node.kind) : QStringList{};
    for (const HistoryEntry& entry : m_entries) {
        auto* view = new HistoryView{entry, restorable, isOpen, widget()};
        if (entry.update) {
            connect(view, &HistoryView::correctionAsked, this, [this, update = *entry.update] {
                openCorrectionForm(session(), m_drafts, update, window());
            });
            connect(view, &HistoryView::removalAsked, this, [this, update = *entry.update] {
                openRemovalForm(session(), update, window());
            });
        }
        connect(view, &HistoryView::restoreAsked, this,
                [this, node](const QString& field, const QJsonValue& earlier) {
                    restore(node, field, earlier);
                });
        m_list->addWidget(view);
    }
}

Result<HistoryPage::Past> HistoryPage::read(const Node& node) const
{
    Past past;
    if (node.kind == NodeKind::Action) {
        if (const Status status = readUpdates(ActionId{node.id}, past); !status) {
            return status.error();
        }
    }
    if (const Status status = readCommentaries(node, past); !status) {
        return status.error();
    }
    auto journal = session().document().journalOf(node.id);
    if (!journal) {
        return journal.error();
    }
    past.journal = std::move(journal).value();
    return past;
}

// Updates with what was corrected in them, and those that were removed.
Status HistoryPage::readUpdates(ActionId action, Past& past) const
{
    auto updates = session().document().updatesOf(action);
    if (!updates) {
        return updates.error();
    }
    past.updates = std::move(updates).value();
    const PlanBook& book = session().book();
    const RatingScheme& scheme = book.schemeOf(*book.find(action));
    for (const Update& update : past.updates) {
        if (effectiveDay(update) > session().view().day()) {
            continue;
        }
        const auto journal = session().document().journalOf(update.id.value);
        if (!journal) {
            return journal.error();
        }
        HistoryEntry entry = updateEntry(update, scheme, book);
        for (const HistoryEntry& correction : correctionEntries(journal.value(), book)) {
            entry.paragraphs += correction.paragraphs;
            entry.differences.insert(entry.differences.end(), correction.differences.begin(), correction.differences.end());
        }
        past.said.push_back(std::move(entry));
    }
    const auto removed = session().document().removedUpdatesOf(action);
    if (!removed) {
        return removed.error();
    }
    for (const JournalEntry& entry : removed.value()) {
        past.said.push_back(removalEntry(entry, scheme));
    }
    return done();
}

Status HistoryPage::readCommentaries(const Node& node, Past& past) const
{
    for (const Commentary* note : commentariesOn(session().book(), node)) {
        const auto journal = session().document().journalOf(note->id.value);
        if (!journal) {
            return journal.error();
        }
        for (const JournalEntry& edit : journal.value()) {
            auto entry = commentaryEntry(edit, session().book());
            if (entry && edit.at.toLocalTime().date() <= session().view().day()) {
                past.said.push_back(*std::move(entry));
            }
        }
    }
    return done();
}

std::vector<HistoryEntry> HistoryPage::entriesOf(const Node& node, const Past& past) const
{
    std::vector<HistoryEntry> entries = past.said;
    const View& view = session().view();
    addJudgements(node, entries);
    for (const JournalEntry& edit : past.journal) {
        if (edit.at.toLocalTime().date() <= view.day()) {
            if (auto entry = editEntry(edit, session().book())) {
                entries.push_back(*std::move(entry));
            }
        }
    }
    sortNewestFirst(entries);
    return entries;
}

// What the entries below come to: the ratings at the last meetings, and where the date went.
Status HistoryPage::showFigures(const Node& node, const Past& past)
{
    const View& view = session().view();
    auto marks = stripMarks(session().document(), view, session().plan(), node, past.updates);
    if (!marks) {
        return marks.error();
    }
    const std::vector<TextRun> travel = travelRuns(marks.value(), view.scheme(node));
    m_strip->setVisible(!marks->empty());
    m_travel->setVisible(!travel.empty());
    m_travel->setRuns(travel);
    m_strip->setMarks(std::move(marks).value());
    const Action* action = node.kind == NodeKind::Action ? session().book().find(ActionId{node.id}) : nullptr;
    const Plan* plan = action == nullptr ? nullptr : session().book().planOf(*action);
    if (plan != nullptr) {
        showMoves(dateMovesOf(*action, *plan, past.updates, past.journal, view.day()));
    }
    return done();
}

void HistoryPage::showMoves(const DateMoves& moves)
{
    QLayout* const column = m_moves->layout();
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto paragraphs = moveParagraphs(moves);
    if (paragraphs.empty()) {
        return;
    }
    column->addWidget(captionLabel(tr("Date moved"), m_moves));
    for (const auto& runs : paragraphs) {
        column->addWidget(new RunLabel{runs, m_moves});
    }
    m_moves->show();
}

void HistoryPage::addJudgements(const Node& node, std::vector<HistoryEntry>& entries) const
{
    for (const Override& judgement : session().book().table<Override>().rows()) {
        if (judgement.node == node && judgement.on <= session().view().day()) {
            entries.push_back(judgementEntry(judgement, session().view().scheme(node)));
        }
    }
}

void HistoryPage::restore(const Node& node, const QString& field, const QJsonValue& earlier)
{
    if (const auto refusal =
            tryPerform(session(), restoreField(session().book(), node, field, earlier))) {
        m_notice->setRuns({{refusal->message(), RunStyle::Danger}});
        m_notice->show();
        bringIntoSight(m_notice);
    }
}

} // namespace boardplan
