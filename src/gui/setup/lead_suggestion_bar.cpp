#include "gui/setup/lead_suggestion_bar.h"

#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QToolButton* stepButton(QWidget* parent, Qt::ArrowType arrow, const QString& name)
{
    auto* const button = new QToolButton{parent};
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setMinimumSize(26, 26);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

LeadSuggestionBar::LeadSuggestionBar(QWidget* parent)
    : QWidget{parent}
    , m_words{new RunLabel{this}}
    , m_outcome{new RunLabel{this}}
    , m_count{new RunLabel{this}}
    , m_same{new RoomyButton{tr("&Same"), this}}
    , m_notSame{new RoomyButton{tr("&Not the same"), this}}
    , m_both{new RoomyButton{tr("Show &both"), this}}
    , m_back{stepButton(this, Qt::LeftArrow, tr("Previous suggestion"))}
    , m_next{stepButton(this, Qt::RightArrow, tr("Next suggestion"))}
{
    setAccessibleName(tr("Leads that may be one"));
    followFont(*m_outcome, &smallFont);
    followFont(*m_count, &smallFont);
    auto* const acts = new FlowLayout;
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(acts, 1);
    for (QPushButton* const button : {m_same, m_notSame, m_both}) {
        acts->addWidget(button);
    }
    buttons->addWidget(m_back);
    buttons->addWidget(m_count);
    buttons->addWidget(m_next);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_outcome);
    column->addSpacing(2);
    column->addLayout(buttons);
    connect(m_same, &QPushButton::clicked, this,
            [this] { Q_EMIT same(LeadSuggestion{current()}); });
    connect(m_notSame, &QPushButton::clicked, this,
            [this] { Q_EMIT notSame(LeadSuggestion{current()}); });
    connect(m_both, &QPushButton::clicked, this,
            [this] { Q_EMIT bothWanted(LeadSuggestion{current()}); });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    hide();
}

void LeadSuggestionBar::setSuggestions(const PlanBook& book,
                                       const std::vector<LeadSuggestion>& suggestions)
{
    const auto nameOf = [&](LeadId id) { return book.find(id)->name; };
    m_suggestions = suggestions;
    m_names.clear();
    for (const LeadSuggestion& suggestion : suggestions) {
        m_names.push_back({nameOf(suggestion.stays), nameOf(suggestion.goes)});
    }
    m_at = m_suggestions.empty() ? 0 : std::min(m_at, m_suggestions.size() - 1);
    setVisible(!m_suggestions.empty());
    if (!m_suggestions.empty()) {
        showCurrent();
    }
}

void LeadSuggestionBar::setLocked(bool isLocked)
{
    m_same->setEnabled(!isLocked);
    m_notSame->setEnabled(!isLocked);
}

void LeadSuggestionBar::step(int by)
{
    const auto count = m_suggestions.size();
    m_at = (m_at + count + static_cast<std::size_t>(by + static_cast<int>(count))) % count;
    showCurrent();
}

void LeadSuggestionBar::showCurrent()
{
    const QString& stays = m_names[m_at][0];
    const QString& goes = m_names[m_at][1];
    m_words->setRuns({{tr("“%1”").arg(goes), RunStyle::Strong},
                      {tr(" and "), RunStyle::Plain},
                      {tr("“%1”").arg(stays), RunStyle::Strong},
                      {tr(": %1").arg(likenessText(current().likeness)), RunStyle::Plain}});
    const QString outcome =
        tr("If they are the same, “%1” stays and “%2” becomes a spelling of it.").arg(stays, goes);
    m_outcome->setRuns({{outcome, RunStyle::Muted}});
    m_count->setRuns({{tr("%1 of %2").arg(m_at + 1).arg(m_suggestions.size()), RunStyle::Muted}});
    m_same->setAccessibleDescription(m_words->text() + u". "_s + outcome);
    m_notSame->setAccessibleDescription(m_words->text());
    m_both->setAccessibleDescription(tr("Chooses both in the list"));
    m_back->setVisible(m_suggestions.size() > 1);
    m_next->setVisible(m_suggestions.size() > 1);
}

void LeadSuggestionBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().group);
    painter.fillRect(QRect{0, 0, 4, height()}, theme().warning);
}

} // namespace boardplan
