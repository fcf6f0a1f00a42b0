#include "gui/subgroup/subgroup_view.h"

#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/subgroup/desk_end_page.h"
#include "gui/subgroup/desk_keys.h"
#include "gui/subgroup/desk_list.h"
#include "gui/subgroup/desk_list_model.h"
#include "gui/subgroup/desk_owner.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/named_texts.h"
#include "gui/widgets/run_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

namespace boardplan {

using namespace Qt::StringLiterals;

SubgroupView::SubgroupView(Session& session, Settings* settings, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_settings{settings}
    , m_lead{rememberedOwner(settings, session.book())}
    , m_record{new DeskRecord{session, this}}
    , m_model{new DeskListModel{this}}
    , m_pages{new QStackedWidget{this}}
{
    setAccessibleName(tr("My subgroup"));
    makeParts();
    connectParts();
}

void SubgroupView::connectParts()
{
    connect(m_list, &DeskList::actionChosen, this, &SubgroupView::take);
    connect(m_list, &DeskList::letterTyped, this, [this](const QString& letter) {
        take(m_list->current());
        Q_EMIT letterTyped(letter);
    });
    connect(m_list, &DeskList::updateWanted, this, [this] {
        take(m_list->current());
        Q_EMIT updateWanted();
    });
    connect(m_list, &DeskList::recordWanted, this, [this] {
        if (m_isBegun && m_isBegun(m_list->current())) {
            take(m_list->current());
            Q_EMIT recordWanted();
        }
    });
    connect(m_end, &DeskEndPage::backWanted, this, [this](ActionId action) {
        enterList();
        if (!action.isNull()) {
            m_list->choose(action);
        }
    });
    connect(m_end, &DeskEndPage::copyWanted, this, [this] {
        const View& view = m_session.view();
        QGuiApplication::clipboard()->setText(reportedText(view, m_lead, m_record->of(m_desk)));
        m_end->sayCopied();
    });
    connect(m_end, &DeskEndPage::paperWanted, this, [this] { Q_EMIT paperWanted(m_lead); });
    connect(m_change, &QAbstractButton::clicked, this, &SubgroupView::askWhose);
    connect(m_said, &QAbstractButton::clicked, this, &SubgroupView::showEnd);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_emptyCommand.isEmpty()) {
            askWhose();
        } else {
            Q_EMIT commandWanted(m_emptyCommand);
        }
    });
    connect(m_owners, &NamedTexts::chosen, this, [this](int index) {
        choose(m_offered[static_cast<std::size_t>(index)].lead);
        enterList();
    });
    connect(&m_session, &Session::viewChanged, this, &SubgroupView::refreshWhenShown);
    connect(&m_session, &Session::planChanged, this, [this] { // which selects nothing
        if (isVisible()) {
            settle(m_list->current());
        }
    });
    connect(&m_session, &Session::selectionChanged, this, &SubgroupView::followSelection);
}

void SubgroupView::choose(LeadId lead)
{
    rememberOwner(m_settings, lead);
    m_lead = lead;
    m_isStale = true;
    showPage(m_listPage);
    m_desk = {};
    Q_EMIT leadChosen(lead);
    if (isVisible()) {
        refresh();
    }
}

void SubgroupView::askWhose()
{
    const std::vector<DeskOwner> owners = ownersByName(m_session.book(), deskOwners(m_session.view()));
    auto* const finder = new FinderDialog{tr("Whose actions?"), tr("Type any words of the name"),
                                          ownerEntries(m_session.book(), owners), this};
    connect(finder, &FinderDialog::chosen, this, [this, owners](int entry) {
        choose(owners[static_cast<std::size_t>(entry)].lead);
        enterList();
    });
    finder->open();
}

void SubgroupView::setBegun(IsBegun isBegun)
{
    m_isBegun = std::move(isBegun);
}

void SubgroupView::showBegun()
{
    if (isVisible() && !m_isStale) {
        showRows();
    }
}

void SubgroupView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    } else {
        settle(m_list->current());
    }
}

void SubgroupView::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void SubgroupView::refresh()
{
    m_isStale = false;
    m_before = std::move(m_desk);
    m_desk = subgroupDesk(m_session.view(), m_lead);
    showHead();
    const std::vector<Reported> reported = m_record->of(m_desk);
    m_said->setText(tr("Recorded: %1").arg(reported.size()));
    m_said->setVisible(!reported.empty());
    if (showWhatIsMissing()) {
        m_model->setRows({});
        return;
    }
    showRows();
    if (isAtEnd() && !reported.empty()) {
        m_end->setContents(m_session.view(), m_desk, reported);
    } else {
        showPage(m_listPage);
    }
}

void SubgroupView::showRows()
{
    const ActionId chosen = m_list->current();
    {
        const QSignalBlocker quiet{m_list}; // rows that go away are no choice
        m_model->setRows(deskRows(m_session.view(), m_desk, m_isBegun));
    }
    settle(chosen);
}

// What is selected is the row that is chosen; else the row that was; else the first.
void SubgroupView::settle(ActionId chosen)
{
    const Node node = m_session.selection();
    const ActionId selected = node.kind == NodeKind::Action ? ActionId{node.id} : ActionId{};
    int row = m_model->firstAction();
    for (const ActionId wanted : {chosen, selected}) {
        row = m_model->rowOf(wanted) >= 0 ? m_model->rowOf(wanted) : row;
    }
    if (row < 0) {
        return;
    }
    const ActionId action = m_model->rowAt(row).action;
    if (m_list->current() != action) {
        m_list->choose(action);
    }
    take(action);
}

void SubgroupView::followSelection()
{
    const Node node = m_session.selection();
    if (isVisible() && node.kind == NodeKind::Action && m_list->current() != ActionId{node.id} &&
        m_model->rowOf(ActionId{node.id}) >= 0) {
        m_list->choose(ActionId{node.id});
    }
}

void SubgroupView::take(ActionId action)
{
    const Action* const found = m_session.book().find(action);
    if (found == nullptr) {
        return;
    }
    m_keys->setScheme(m_session.book().schemeOf(*found));
    if (isVisible()) {
        m_session.select(Node::of(NodeKind::Action, action));
    }
}

void SubgroupView::goOnAfter(ActionId reported)
{
    if (!isVisible()) {
        return;
    }
    if (m_isStale) {
        refresh();
    }
    const ActionId next = nextOnDesk(m_before, m_desk, reported);
    const bool isDone = m_before.count(DeskHeap::NeedsUpdate) > 0 && m_desk.count(DeskHeap::NeedsUpdate) == 0;
    if (!next.isNull()) {
        m_list->choose(next);
    }
    if (isDone) {
        showEnd();
    } else {
        enterList();
    }
}

void SubgroupView::enterList()
{
    if (isAtEnd()) {
        showPage(m_listPage);
    }
    QWidget* const heart = focusProxy();
    if (heart != nullptr) {
        heart->setFocus(Qt::OtherFocusReason);
    }
}

void SubgroupView::showEnd()
{
    const std::vector<Reported> reported = m_record->of(m_desk);
    if (reported.empty()) {
        return;
    }
    m_end->setContents(m_session.view(), m_desk, reported);
    showPage(m_end);
    m_end->setFocus(Qt::OtherFocusReason);
}

} // namespace boardplan
