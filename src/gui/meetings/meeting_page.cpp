#include "gui/meetings/meeting_page.h"

#include "gui/figures/figure_table.h"
#include "gui/look/theme.h"
#include "gui/meetings/lead_chase_card.h"
#include "gui/meetings/meeting_rows.h"
#include "gui/meetings/meeting_words.h"
#include "gui/overview/overview_figures.h"
#include "gui/session.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t actionsAtOnce = 60; // on cards

void offer(QWidget& button, bool isOffered, const QString& lockedReason)
{
    button.setVisible(isOffered);
    button.setEnabled(lockedReason.isEmpty());
    button.setToolTip(lockedReason);
}

} // namespace

MeetingPage::MeetingPage(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_open{[](const QUrl& url) { return QDesktopServices::openUrl(url); }}
    , m_asksHeading{new HeadingLabel{headingFont, tr("Asked of the board")}}
    , m_asks{new HeadingLabel{QGuiApplication::font}}
    , m_wordsHeading{new HeadingLabel{headingFont, tr("Commentary")}}
    , m_words{new NamedTexts}
    , m_listHeading{new HeadingLabel{headingFont}}
    , m_nodes{new FigureTable}
    , m_told{new FigureTable}
    , m_cardColumn{new QVBoxLayout}
{
    m_nodes->setObjectName(u"frozenNodes"_s);
    m_told->setObjectName(u"frozenActions"_s);
    m_nodes->setAccessibleName(tr("Ratings as the meeting saw them"));
    m_told->setAccessibleName(tr("Actions as the meeting saw them"));
    m_asks->setWordWrap(true);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addSpacing(8);
    column->addWidget(m_asksHeading);
    column->addWidget(m_asks);
    column->addWidget(m_nodes);
    column->addSpacing(8);
    column->addWidget(m_wordsHeading);
    column->addWidget(m_words);
    m_words->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_listHeading);
    column->addWidget(m_told);
    column->addLayout(m_cardColumn);
    connect(&m_moreCards, &QTimer::timeout, this, &MeetingPage::showNextCard);
    connect(m_words, &NamedTexts::chosen, this,
        [this](int index) { Q_EMIT nodeChosen(m_wordNodes[static_cast<std::size_t>(index)]); });
    for (FigureTable* const table : {m_nodes, m_told}) {
        connect(table, &FigureTable::rowChosen, this, &MeetingPage::nodeChosen);
    }
}

QWidget* MeetingPage::makeHead()
{
    auto* const head = new QWidget;
    m_title = new HeadingLabel{headingFont};
    m_facts = new HeadingLabel{QGuiApplication::font};
    m_facts->setWordWrap(true);
    m_close = new PrimaryButton{tr("Close the meeting…")};
    auto* const buttons = new FlowLayout;
    buttons->addWidget(m_close);
    const auto add = [&](const QString& text) {
        auto* const button = new QPushButton{text};
        buttons->addWidget(button);
        return button;
    };
    m_copyAll = add(tr("Copy all e-mails"));
    m_paper = add(tr("Show as a paper"));
    m_change = add(tr("Change…"));
    m_remove = add(tr("Remove"));
    m_reopen = add(tr("Reopen"));
    auto* const column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_copyAll, &QPushButton::clicked, this, &MeetingPage::copyAll);
    for (const auto& [button, id] : {std::pair<QPushButton*, QString>{m_close, u"meeting.close"_s},
             {m_change, u"meeting.change"_s}, {m_remove, u"meeting.remove"_s}, {m_reopen, u"meeting.reopen"_s},
             {m_paper, u"report.leads"_s}}) {
        connect(button, &QPushButton::clicked, this, [this, command = id] { Q_EMIT commandWanted(command); });
    }
    return head;
}

void MeetingPage::showMeeting(MeetingId meeting)
{
    m_meeting = meeting;
    refresh();
}

void MeetingPage::refresh()
{
    const Meeting* const meeting = m_session.book().find(m_meeting);
    setVisible(meeting != nullptr);
    m_moreCards.stop();
    if (meeting == nullptr) {
        m_chase = {};
        return;
    }
    const bool isClosed = meeting->closedOn.isValid();
    m_title->setText(
        u"%1, %2"_s.arg(meetingTitle(m_session.book(), *meeting), displayLongDate(meeting->date)));
    const QString locked = m_session.lockedReason();
    const bool isHeld = meeting->date <= m_session.document().today();
    offer(*m_close, !isClosed && isHeld, locked);
    offer(*m_change, !isClosed, locked);
    offer(*m_remove, !isClosed, locked);
    offer(*m_reopen, isClosed, locked);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_nodes, m_told}) {
        part->setVisible(isClosed);
    }
    if (isClosed) {
        showClosed(*meeting);
    } else {
        showOpen(*meeting);
    }
}

void MeetingPage::showOpen(const Meeting& meeting)
{
    const View& view = m_session.view();
    const PlanId plan = m_session.plan();
    m_chase = chaseList(view, plan, meeting.id);
    const OverviewFacts facts = overviewFacts(view, plan);
    const Meeting* const next = view.nextBoardMeeting(plan);
    QString said;
    if (next != nullptr && next->id == meeting.id && !facts.expected.empty()) {
        said = tr("%1 of %2 updates are in. ")
                   .arg(facts.expected.size() - facts.awaited.size())
                   .arg(facts.expected.size());
    }
    said += m_chase.actions == 0 ? tr("Nothing is awaited, overdue or due before this meeting.")
        : m_chase.actions == 1
        ? tr("1 action is awaited, overdue or due before this meeting.")
        : tr("%1 actions are awaited, overdue or due before this meeting.").arg(m_chase.actions);
    m_facts->setText(said);
    m_asksHeading->hide();
    m_asks->hide();
    showWords({});
    m_listHeading->setText(tr("Chase list"));
    m_listHeading->setVisible(m_chase.actions > 0);
    m_copyAll->setVisible(m_chase.actions > 0);
    m_paper->setVisible(m_chase.actions > 0 && next != nullptr && next->id == meeting.id);
    showCards();
}

void MeetingPage::showClosed(const Meeting& meeting)
{
    m_chase = {};
    showCards();
    const auto frozen = m_session.document().frozenOf(meeting.id);
    const std::vector<Frozen> rows = frozen ? frozen.value() : std::vector<Frozen>{};
    const View& view = m_session.view();
    const QStringList asks = frozenAsks(rows);
    m_facts->setText(frozen ? tr("Closed on %1. What it was told stays as it was, whatever is changed later.")
                                  .arg(displayLongDate(meeting.closedOn))
                            : frozen.error().what);
    m_asks->setText(asks.join(u'\n'));
    m_asks->setVisible(!asks.isEmpty());
    m_asksHeading->setVisible(!asks.isEmpty());
    m_nodes->setContents(frozenNodeColumns(), frozenNodeRows(view, rows));
    m_nodes->setVisible(!m_nodes->rows().empty());
    showWords(rows);
    m_told->setContents(frozenActionColumns(), frozenActionRows(view, rows));
    m_listHeading->setText(tr("Actions as they were"));
    m_listHeading->setVisible(!m_told->rows().empty());
    m_told->setVisible(!m_told->rows().empty());
    m_copyAll->hide();
    m_paper->hide();
}

void MeetingPage::showWords(const std::vector<Frozen>& rows)
{
    std::vector<NamedText> texts;
    m_wordNodes.clear();
    for (const auto& [node, text] : frozenCommentaries(m_session.view(), rows)) {
        m_wordNodes.push_back(node);
        texts.push_back(text);
    }
    m_words->setTexts(std::move(texts));
    m_words->setVisible(!m_wordNodes.empty());
    m_wordsHeading->setVisible(!m_wordNodes.empty());
}

void MeetingPage::showCards()
{
    m_shownCards = 0;
    std::size_t actions = 0;
    while (m_shownCards < m_chase.leads.size() && actions < actionsAtOnce) {
        actions += m_chase.leads[m_shownCards].items.size();
        showNextCard();
    }
    for (std::size_t i = m_shownCards; i < m_cards.size(); ++i) {
        m_cards[i]->hide();
    }
    if (m_shownCards < m_chase.leads.size()) {
        m_moreCards.start(0);
    }
}

// What is not in sight is not kept up to date: its cards go on when it is shown, after it was.
void MeetingPage::hideEvent(QHideEvent* event)
{
    m_moreCards.stop();
    QWidget::hideEvent(event);
}

void MeetingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_shownCards < m_chase.leads.size()) {
        m_moreCards.start(0);
    }
}

void MeetingPage::showNextCard()
{
    if (m_shownCards < m_chase.leads.size()) {
        LeadChaseCard* const card = cardAt(m_shownCards);
        card->setChase(m_session.view(), m_chase.leads[m_shownCards], letterTo(m_shownCards));
        card->show();
        ++m_shownCards;
    }
    if (m_shownCards >= m_chase.leads.size()) {
        m_moreCards.stop();
    }
}

ChaseLetter MeetingPage::letterTo(std::size_t place) const
{
    return chaseLetter(m_session.view(), m_session.plan(), m_chase, m_chase.leads[place]);
}

LeadChaseCard* MeetingPage::cardAt(std::size_t place)
{
    if (place == m_cards.size()) {
        auto* const card = new LeadChaseCard;
        connect(card, &LeadChaseCard::nodeChosen, this, &MeetingPage::nodeChosen);
        connect(card, &LeadChaseCard::copyWanted, this, [this, card] { copy(*card); });
        connect(card, &LeadChaseCard::writeWanted, this, [this, card] { write(*card); });
        m_cardColumn->addWidget(card);
        m_cards.push_back(card);
    }
    return m_cards[place];
}

void MeetingPage::copyAll()
{
    QStringList texts;
    for (std::size_t i = 0; i < m_chase.leads.size(); ++i) {
        const ChaseLetter letter = letterTo(i);
        texts << letter.subject + u"\n\n"_s + letter.body;
    }
    QGuiApplication::clipboard()->setText(texts.join(u"\n----------------------------------------\n\n"_s));
    m_facts->setText(tr("Copied the e-mails to %1 leads.").arg(m_chase.leads.size()));
}

void MeetingPage::copy(LeadChaseCard& card)
{
    QGuiApplication::clipboard()->setText(card.letter().body);
    card.setNote(tr("Copied."));
}

// Long texts do not survive a mailto: link; they are put on the clipboard instead.
void MeetingPage::write(LeadChaseCard& card)
{
    const MailtoLink mail = mailtoLink(card.letter());
    if (!mail.hasBody) {
        QGuiApplication::clipboard()->setText(card.letter().body);
    }
    const bool isOpen = m_open(QUrl::fromEncoded(mail.link, QUrl::StrictMode));
    if (!isOpen) {
        QGuiApplication::clipboard()->setText(card.letter().body);
    }
    card.setNote(!isOpen          ? tr("No e-mail program answered. The text is copied: paste it.")
            : mail.hasBody        ? tr("Handed to the e-mail program.")
                                  : tr("Handed to the e-mail program. The text is copied: paste it there."));
}

} // namespace boardplan
