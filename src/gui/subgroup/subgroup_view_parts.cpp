// The parts of the chair's desk, and what it says where there is no list.

#include "gui/subgroup/subgroup_view.h"

#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/setup/lead_words.h"
#include "gui/subgroup/desk_end_page.h"
#include "gui/subgroup/desk_keys.h"
#include "gui/subgroup/desk_list.h"
#include "gui/subgroup/desk_list_model.h"
#include "gui/subgroup/desk_owner.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/named_texts.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/scrolling_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int deskMargin = 22;
constexpr std::size_t mostOwners = 6;
constexpr int fewestDeskLetters = 64; // with less, the links stand below the title
constexpr int fewestDeskLines = 22;   // with less, the list needs all of them

} // namespace

void SubgroupView::makeParts()
{
    QWidget* const head = makeHead(); // before the pages, for the keyboard and screen readers
    m_listPage = makeListPage();
    m_end = new DeskEndPage{m_pages};
    m_emptyPage = makeEmptyPage();
    for (QWidget* const page : std::initializer_list<QWidget*>{m_listPage, m_end, m_emptyPage}) {
        m_pages->addWidget(page);
    }
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(deskMargin, 18, deskMargin, 12);
    column->setSpacing(6);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    m_pages->raise();
    showPage(m_listPage);
}

QWidget* SubgroupView::makeHead()
{
    auto* const head = new QWidget{this};
    m_title = new HeadingLabel{titleFont, {}, head};
    m_change = new LinkButton{tr("Another subgroup…"), head};
    m_said = new LinkButton{{}, head};
    m_said->setAccessibleDescription(tr("Shows what you recorded this time"));
    m_said->hide(); // until something is
    m_facts = new RunLabel{head};
    auto* const links = new FlowLayout{nullptr, 16};
    links->addWidget(m_said);
    links->addWidget(m_change);
    m_titleRow = new QBoxLayout{QBoxLayout::LeftToRight};
    m_titleRow->setSpacing(4);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addLayout(links);
    auto* const column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addLayout(m_titleRow);
    column->addWidget(m_facts);
    return head;
}

void SubgroupView::arrange()
{
    const bool isNarrow = width() < fewestDeskLetters * fontMetrics().averageCharWidth();
    m_titleRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isLow = height() < fewestDeskLines * fontMetrics().lineSpacing();
    m_keys->setVisible(!isLow && m_session.lockedReason().isEmpty());
}

void SubgroupView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SubgroupView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the parts hear of it later
        QMetaObject::invokeMethod(this, &SubgroupView::arrange, Qt::QueuedConnection);
    }
}

QWidget* SubgroupView::makeListPage()
{
    auto* const page = new QWidget{m_pages};
    m_list = new DeskList{*m_model, page};
    m_keys = new DeskKeys{page};
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    return page;
}

QWidget* SubgroupView::makeEmptyPage()
{
    auto* const page = new QWidget{m_pages};
    m_emptyTitle = new HeadingLabel{headingFont, {}, page};
    m_emptyWords = new RunLabel{page};
    m_owners = new NamedTexts{page};
    m_emptyButton = new PrimaryButton{{}, page};
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyWords);
    column->addWidget(m_owners);
    column->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    return scrollingPane(page, m_pages);
}

// The page in front is where the keyboard goes.
void SubgroupView::showPage(QWidget* page)
{
    const bool hadFocus = m_pages->currentWidget() != page && m_pages->isAncestorOf(window()->focusWidget());
    QWidget* const heart = page == m_listPage ? m_list : page == m_emptyPage ? emptyHeart() : m_end->focusProxy();
    m_pages->setCurrentWidget(page);
    setFocusProxy(heart);
    if (hadFocus) {
        heart->setFocus(Qt::OtherFocusReason);
    }
}

// The first name offered, else the way on.
QWidget* SubgroupView::emptyHeart()
{
    const auto names = m_owners->findChildren<LinkButton*>();
    const auto first = std::find_if(names.begin(), names.end(),
        [this](const LinkButton* name) { return name->isVisibleTo(m_owners); }); // old names go later
    return m_offered.empty() || first == names.end() ? static_cast<QWidget*>(m_emptyButton) : *first;
}

bool SubgroupView::isAtEnd() const
{
    return m_pages->currentWidget() == m_end;
}

QString SubgroupView::title() const
{
    return m_title->text();
}

QString SubgroupView::facts() const
{
    return m_facts->text();
}

void SubgroupView::showHead()
{
    const Lead* const lead = m_session.book().find(m_lead);
    m_title->setText(lead == nullptr ? tr("My subgroup") : lead->name.simplified());
    m_change->setVisible(lead != nullptr);
    // Another day is said by the bar above every view.
    const QString locked = m_session.isToday() ? m_session.lockedReason() : QString{};
    std::vector<TextRun> runs{{deskFacts(m_desk, m_session.document().today()), RunStyle::Muted}};
    if (!locked.isEmpty()) {
        runs.push_back({u"\n"_s + locked, RunStyle::Danger});
    }
    m_facts->setRuns(std::move(runs));
    m_facts->setVisible(lead != nullptr);
    arrange();
}

void SubgroupView::showEmpty(const QString& title, const QString& words, const QString& button, const QString& command,
                             std::vector<DeskOwner> owners)
{
    m_emptyTitle->setText(title);
    m_emptyWords->setRuns({{words, RunStyle::Plain}});
    m_emptyButton->setText(button);
    m_emptyCommand = command;
    showOwners(std::move(owners));
    showPage(m_emptyPage);
}

// The first to choose from, subgroups with most actions before others; the button has them all.
void SubgroupView::showOwners(std::vector<DeskOwner> owners)
{
    std::vector<NamedText> names;
    const auto isSubgroup = [this](const DeskOwner& owner) {
        return m_session.book().find(owner.lead)->kind == LeadKind::Subgroup;
    };
    std::stable_sort(owners.begin(), owners.end(), [&](const DeskOwner& one, const DeskOwner& other) {
        return isSubgroup(one) && (!isSubgroup(other) || one.actions > other.actions);
    });
    owners.resize(std::min(owners.size(), mostOwners));
    for (const DeskOwner& owner : owners) {
        names.push_back({m_session.book().find(owner.lead)->name.simplified(), actionCountWords(owner.actions), {}});
    }
    m_owners->setTexts(std::move(names));
    m_owners->setVisible(!owners.empty());
    QWidget* last = nullptr;
    for (LinkButton* const name : m_owners->findChildren<LinkButton*>()) {
        if (last != nullptr) {
            setTabOrder(last, name);
        }
        last = name;
    }
    if (last != nullptr) {
        setTabOrder(last, m_emptyButton);
    }
    m_offered = std::move(owners);
}

bool SubgroupView::showWhatIsMissing()
{
    const PlanBook& book = m_session.book();
    const Lead* const lead = book.find(m_lead);
    if (!m_desk.items.empty()) {
        if (m_pages->currentWidget() == m_emptyPage) {
            showPage(m_listPage);
        }
        return false;
    }
    std::vector<DeskOwner> owners = deskOwners(m_session.view());
    const std::vector<PlanId> plans = book.plans();
    if (plans.empty()) {
        showEmpty(tr("There is no plan here yet"), tr("Import the plan you have from its document."),
                  tr("&Import a plan…"), u"file.import"_s, {});
    } else if (std::all_of(plans.begin(), plans.end(), [&book](PlanId plan) { return book.allActionsOf(plan).empty(); })) {
        showEmpty(tr("This plan has no actions yet"),
                  tr("The actions of a subgroup are those that name it as lead. Import the plan you have from its "
                     "document, or type it in the Plan (Ctrl+2)."),
                  tr("&Import a plan…"), u"file.import"_s, {});
    } else if (owners.empty()) {
        showEmpty(tr("No action names a lead"),
                  tr("The actions of a subgroup are those that name it as lead. Enter the leads in the Plan "
                     "(Ctrl+2), or look at what the plan check says of them."),
                  tr("Open the plan chec&k"), u"view.check"_s, {});
    } else if (lead == nullptr) {
        showEmpty(tr("Whose actions do you answer for?"),
                  tr("Choose your subgroup once; it is remembered. Its actions from every plan of the file then lie "
                     "here in three heaps: what needs your update, what needs a decision, and what is fine."),
                  tr("&Choose from all leads…"), {}, std::move(owners));
    } else {
        showEmpty(tr("No action names %1").arg(lead->name.simplified()),
                  tr("Its actions went to another lead, or were withdrawn. Choose another subgroup."),
                  tr("&Choose from all leads…"), {}, std::move(owners));
    }
    return true;
}

} // namespace boardplan
