#include "gui/setup/leads_page.h"

#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/setup/lead_acts.h"
#include "gui/setup/lead_card.h"
#include "gui/setup/lead_forms.h"
#include "gui/setup/lead_list.h"
#include "gui/setup/lead_merge_card.h"
#include "gui/setup/lead_suggestion_bar.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/scrolling_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

enum LeadCards { NoCard, OneCard, SeveralCard };

} // namespace

LeadsPage::LeadsPage(Session& session, QWidget* parent)
    : SetupPage{session, parent}
    , m_acts{new LeadActs{session, this}}
    , m_suggestions{new LeadSuggestionBar{this}}
    , m_list{new LeadList{this}}
    , m_panes{new QSplitter{this}}
    , m_cards{new QStackedWidget{this}}
    , m_card{new LeadCard{*m_acts, this}}
    , m_mergeCard{new LeadMergeCard{this}}
{
    composePage();
    connectSuggestions();
    connectList();
    connectCards();
    connect(m_acts, &LeadActs::acted, this, [this](const QString& what, LeadId shown) {
        if (!shown.isNull()) {
            m_list->choose({shown});
        }
        Q_EMIT acted(what);
    });
    connect(&session, &Session::viewChanged, this, &LeadsPage::refresh);
    refresh();
    if (const std::vector<LeadRow> rows = leadRows(session.document().view(), {}); !rows.empty()) {
        m_list->table().selectRow(0);
    }
    setFocusProxy(&m_list->filter());
}

QString LeadsPage::guidePage() const
{
    return u"leads.md"_s;
}

QStringList LeadsPage::begun() const
{
    return m_cards->currentIndex() == OneCard ? m_card->begun() : QStringList{};
}

void LeadsPage::composePage()
{
    auto* const left = new QWidget{this};
    auto* const leftColumn = new QVBoxLayout{left};
    leftColumn->setContentsMargins(20, 0, 12, 12);
    leftColumn->addWidget(m_list);
    m_panes->addWidget(left);
    m_panes->addWidget(makeCards());
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({460, 520});
    m_panes->setHandleWidth(1);
    auto* const bar = new QVBoxLayout;
    bar->setContentsMargins(20, 0, 20, 0);
    bar->addWidget(m_suggestions);
    auto* const heading = new HeadingLabel{&titleFont, tr("Leads"), this};
    heading->setContentsMargins(20, 14, 20, 0);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(bar);
    column->addWidget(m_panes, 1);
}

QWidget* LeadsPage::makeCards()
{
    auto* const nobody = new RunLabel{
        {{tr("No lead is chosen. The directory fills as plans are imported and leads are "
             "typed; “Add lead” adds one by hand."),
          RunStyle::Muted}},
        m_cards};
    nobody->setContentsMargins(20, 8, 20, 8);
    nobody->setAlignment(Qt::AlignTop);
    m_cards->addWidget(nobody);
    m_cards->addWidget(scrollingPane(m_card, m_cards));
    m_cards->addWidget(scrollingPane(m_mergeCard, m_cards));
    return m_cards;
}

void LeadsPage::connectSuggestions()
{
    connect(m_suggestions, &LeadSuggestionBar::same, this,
            [this](const LeadSuggestion& pair) { tell(m_acts->merge(pair.stays, {pair.goes})); });
    connect(m_suggestions, &LeadSuggestionBar::notSame, this,
            [this](const LeadSuggestion& pair) { tell(m_acts->keepApart(pair.stays, pair.goes)); });
    connect(m_suggestions, &LeadSuggestionBar::bothWanted, this,
            [this](const LeadSuggestion& pair) {
                m_list->choose({pair.stays, pair.goes});
            });
}

void LeadsPage::connectList()
{
    connect(m_list, &LeadList::chosenChanged, this, &LeadsPage::showChosen);
    connect(m_list, &LeadList::addWanted, this, [this] { openAddLeadForm(*m_acts, this); });
    connect(m_list, &LeadList::entered, this, [this] {
        if (m_cards->currentIndex() == OneCard) {
            m_card->focusName();
        }
    });
    connect(m_list, &LeadList::removeWanted, this, &LeadsPage::removeChosen);
    connect(m_list, &LeadList::menuWanted, this, &LeadsPage::openMenu);
}

void LeadsPage::connectCards()
{
    connect(m_card, &LeadCard::mergeWanted, this, &LeadsPage::mergeChosen);
    connect(m_card, &LeadCard::splitWanted, this,
            [this] { openSplitLeadForm(*m_acts, m_card->lead(), this); });
    connect(m_card, &LeadCard::giveWanted, this,
            [this] { openGiveActionsForm(*m_acts, m_card->lead(), this); });
    connect(m_card, &LeadCard::removeWanted, this, &LeadsPage::removeChosen);
    connect(m_card, &LeadCard::actionChosen, this,
            [this](ActionId action) { Q_EMIT goToWanted(Node::of(NodeKind::Action, action)); });
    connect(m_mergeCard, &LeadMergeCard::mergeWanted, this,
            [this](LeadId stays, const std::vector<LeadId>& others) {
                tell(m_acts->merge(stays, others));
            });
}

void LeadsPage::refresh()
{
    const View& view = session().document().view();
    const std::vector<LeadSuggestion> suggestions = leadSuggestions(view.book());
    m_uses = leadUses(view);
    m_list->setRows(leadRows(view, suggestions));
    m_suggestions->setSuggestions(view.book(), suggestions);
    m_suggestions->setLocked(m_acts->isLocked());
    showChosen();
}

void LeadsPage::showChosen()
{
    const std::vector<LeadId> chosen = m_list->chosen();
    if (chosen.size() == 1) {
        m_card->setLead(chosen.front());
        m_card->refresh(m_uses.value(chosen.front()));
    } else if (!chosen.empty()) {
        m_mergeCard->setLeads(session().book(), chosen, m_uses);
        m_mergeCard->setLocked(m_acts->isLocked());
    }
    m_cards->setCurrentIndex(chosen.empty() ? NoCard : chosen.size() == 1 ? OneCard : SeveralCard);
}

void LeadsPage::tell(const Status& status)
{
    if (!status) {
        Q_EMIT refused(status.error());
    }
}

// One at a time: which of several stay named is not for a key press to find out.
void LeadsPage::removeChosen()
{
    if (const std::vector<LeadId> chosen = m_list->chosen(); chosen.size() == 1) {
        tell(m_acts->remove(chosen.front()));
    }
}

void LeadsPage::mergeChosen()
{
    openMergeLeadForm(*m_acts, m_card->lead(), likelyOf(m_card->lead()), this);
}

LeadId LeadsPage::likelyOf(LeadId lead) const
{
    for (const LeadSuggestion& pair : m_suggestions->suggestions()) {
        if (pair.stays == lead || pair.goes == lead) {
            return pair.stays == lead ? pair.goes : pair.stays;
        }
    }
    return {};
}

void LeadsPage::openMenu(const QPoint& at)
{
    const std::vector<LeadId> chosen = m_list->chosen();
    if (chosen.size() != 1 || m_acts->isLocked()) {
        return;
    }
    const LeadId lead = chosen.front();
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, bool applies, auto act) {
        QAction* const action = menu->addAction(text);
        action->setEnabled(applies);
        QObject::connect(action, &QAction::triggered, menu, act);
    };
    add(tr("&Merge into…"), true, [this] { mergeChosen(); });
    add(tr("&Split…"), true, [this, lead] { openSplitLeadForm(*m_acts, lead, this); });
    add(tr("&Give open actions to…"), m_uses.value(lead).open > 0,
        [this, lead] { openGiveActionsForm(*m_acts, lead, this); });
    add(tr("&Remove"), m_acts->whyNotRemoved(lead).isEmpty(), [this] { removeChosen(); });
    menu->popup(at);
}

} // namespace boardplan
