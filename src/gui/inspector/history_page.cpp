#include "gui/inspector/history_page.h"

#include "gui/inspector/correction_forms.h"
#include "gui/inspector/history_view.h"
#include "gui/node_words.h"
#include "gui/session.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/commentary.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Fields that a verb can set back, by kind of node.
QStringList restorableFields(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Action:
        return {u"text"_s, u"leadText"_s, u"timescale"_s, u"measures"_s};
    case NodeKind::Priority:
    case NodeKind::Objective:
        return {u"title"_s};
    default:
        return {};
    }
}

Result<Edit> restoringEdit(const PlanBook& book, const Node& node, const QString& field,
                           const QString& value)
{
    if (node.kind == NodeKind::Priority) {
        return setPriorityTitle(book, PriorityId{node.id}, value);
    }
    if (node.kind == NodeKind::Objective) {
        return setObjectiveTitle(book, ObjectiveId{node.id}, value);
    }
    const ActionId action{node.id};
    if (field == u"leadText"_s) {
        return setActionLeads(book, action, value);
    }
    if (field == u"timescale"_s) {
        return setActionTimescale(book, action, value);
    }
    if (field == u"measures"_s) {
        return setActionMeasures(book, action, value.split(u'\n'));
    }
    return setActionText(book, action, value);
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : InspectorPage{session, tr("History"), parent}
{
    m_heading = new ChipLine{widget()};
    m_notice = new RunLabel{widget()};
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column()->addWidget(m_heading);
    column()->addSpacing(8);
    column()->addWidget(m_notice);
    column()->addLayout(m_list);
    column()->addStretch(1);
}

void HistoryPage::refresh()
{
    clearEntries();
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
    auto entries = read(node);
    if (!entries) {
        m_notice->setRuns({{entries.error().message(), RunStyle::Danger}});
        m_notice->show();
        return;
    }
    m_entries = std::move(entries).value();
    m_notice->setVisible(m_entries.empty());
    m_notice->setRuns({{tr("Nothing was reported or changed yet."), RunStyle::Muted}});
    showEntries(node);
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
                openCorrectionForm(session(), update, window());
            });
            connect(view, &HistoryView::removalAsked, this, [this, update = *entry.update] {
                openRemovalForm(session(), update, window());
            });
        }
        connect(view, &HistoryView::restoreAsked, this,
                [this, node](const QString& field, const QString& value) {
                    restore(node, field, value);
                });
        m_list->addWidget(view);
    }
}

Result<std::vector<HistoryEntry>> HistoryPage::read(const Node& node) const
{
    std::vector<HistoryEntry> entries;
    if (node.kind == NodeKind::Action) {
        if (const Status status = addUpdates(ActionId{node.id}, entries); !status) {
            return status.error();
        }
    }
    if (const Status status = addCommentaries(node, entries); !status) {
        return status.error();
    }
    addJudgements(node, entries);
    const auto journal = session().document().journalOf(node.id);
    if (!journal) {
        return journal.error();
    }
    for (const JournalEntry& edit : journal.value()) {
        if (edit.at.toLocalTime().date() <= session().view().day()) {
            if (auto entry = editEntry(edit, session().book())) {
                entries.push_back(*std::move(entry));
            }
        }
    }
    sortNewestFirst(entries);
    return entries;
}

Status HistoryPage::addUpdates(ActionId action, std::vector<HistoryEntry>& entries) const
{
    const auto updates = session().document().updatesOf(action);
    if (!updates) {
        return updates.error();
    }
    const PlanBook& book = session().book();
    const RatingScheme& scheme = book.schemeOf(*book.find(action));
    for (const Update& update : updates.value()) {
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
        entries.push_back(std::move(entry));
    }
    const auto removed = session().document().removedUpdatesOf(action);
    if (!removed) {
        return removed.error();
    }
    for (const JournalEntry& entry : removed.value()) {
        entries.push_back(removalEntry(entry, scheme));
    }
    return done();
}

Status HistoryPage::addCommentaries(const Node& node, std::vector<HistoryEntry>& entries) const
{
    for (const Commentary* note : commentariesOn(session().book(), node)) {
        const auto journal = session().document().journalOf(note->id.value);
        if (!journal) {
            return journal.error();
        }
        for (const JournalEntry& edit : journal.value()) {
            auto entry = commentaryEntry(edit, session().book());
            if (entry && edit.at.toLocalTime().date() <= session().view().day()) {
                entries.push_back(*std::move(entry));
            }
        }
    }
    return done();
}

void HistoryPage::addJudgements(const Node& node, std::vector<HistoryEntry>& entries) const
{
    for (const Override& judgement : session().book().table<Override>().rows()) {
        if (judgement.node == node && judgement.on <= session().view().day()) {
            entries.push_back(judgementEntry(judgement, session().view().scheme(node)));
        }
    }
}

void HistoryPage::restore(const Node& node, const QString& field, const QString& value)
{
    if (const auto refusal =
            tryPerform(session(), restoringEdit(session().book(), node, field, value))) {
        m_notice->setRuns({{refusal->message(), RunStyle::Danger}});
        m_notice->show();
        bringIntoSight(m_notice);
    }
}

} // namespace boardplan
