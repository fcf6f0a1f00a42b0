#include "gui/setup/ratings_page.h"

#include "gui/ratings/rating_choice.h"
#include "gui/session.h"
#include "gui/setup/rating_card.h"
#include "gui/setup/rating_table_form.h"
#include "gui/setup/rating_words.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace boardplan {

using namespace Qt::StringLiterals;

RatingsPage::RatingsPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("ratings"), parent}
{
    QWidget* const list = makeList(); // before the card: Tab goes in the order in which things are made
    m_card = new RatingCard{this};
    addPanes(list, 2, m_card, 3);
    body().addWidget(makeFoot());
    connect(m_card, &RatingCard::edited, this, [this](const Rating& rating) {
        m_draft.set(chosen(), rating);
        showDraft();
    });
    setFocusProxy(m_list);
    refresh();
}

QString RatingsPage::guidePage() const
{
    return u"ratings.md"_s;
}

QStringList RatingsPage::begun() const
{
    QStringList words;
    if (plan() != nullptr && m_draft.isChanged()) {
        words.append(m_draft.scheme().name);
        for (const Rating& rating : m_draft.scheme().ratings) {
            words += {rating.word, rating.letter, rating.meaning, rating.consequence, rating.fill, rating.ink,
                ratingClassWord(rating.ratingClass), ratingRoleWord(rating.role), ratingShapeWord(rating.shape)};
        }
    }
    return words;
}

QWidget* RatingsPage::makeList()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(20, 0, 12, 12);
    column->setSpacing(3);
    m_sets = new QComboBox{whole};
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(10);
    column->addWidget(fieldLabel(tr("&Start from"), m_sets));
    column->addWidget(m_sets);
    column->addSpacing(10);
    m_list = new RatingChoice{whole};
    column->addWidget(fieldLabel(tr("&Ratings, mildest first"), m_list));
    column->addWidget(m_list);
    auto* const acts = new QWidget{whole};
    auto* const row = new FlowLayout{acts};
    m_add = addAct(*row, tr("&Add"), &RatingsPage::addRating);
    m_remove = addAct(*row, tr("Re&move"), &RatingsPage::removeRating);
    m_up = addAct(*row, tr("Move &up"), &RatingsPage::moveUp);
    m_down = addAct(*row, tr("Move &down"), &RatingsPage::moveDown);
    column->addSpacing(6);
    column->addWidget(acts);
    column->addStretch(1);
    connect(m_sets, &QComboBox::activated, this, &RatingsPage::takeSet);
    connect(m_list, &RatingChoice::ratingChanged, this, &RatingsPage::showCard);
    connect(m_list, &RatingChoice::ratingSettled, this, [this] {
        if (chosen() >= 0) {
            m_card->focusWord();
        }
    });
    return whole;
}

QWidget* RatingsPage::makeFoot()
{
    auto* const foot = new QWidget{this};
    auto* const row = new QHBoxLayout{foot};
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(12);
    m_state = new RunLabel{foot};
    m_again = new RoomyButton{tr("As in the &plan"), foot};
    m_accept = new PrimaryButton{tr("&Change the ratings…"), foot};
    row->addWidget(m_state, 1);
    row->addWidget(m_again);
    row->addWidget(m_accept);
    connect(m_again, &QPushButton::clicked, this, &RatingsPage::startAgain);
    connect(m_accept, &QPushButton::clicked, this, &RatingsPage::accept);
    return foot;
}

QString RatingsPage::heading(const Plan& plan) const
{
    return tr("Ratings of “%1”").arg(plan.title);
}

// A draft stays while the plan's ratings are those that it began with.
void RatingsPage::showPlan(const Plan& plan)
{
    if (m_shown != plan.id || m_draft.present() != plan.ratingScheme) {
        m_shown = plan.id;
        startAgain();
    }
}

void RatingsPage::startAgain()
{
    m_draft.start(session().book().find(m_shown)->ratingScheme);
    m_sets->clear();
    m_sets->addItem(tr("the plan’s ratings: %1").arg(m_draft.present().name));
    for (const RatingScheme& scheme : builtInSchemes()) {
        m_sets->addItem(scheme.name);
    }
    showDraft();
    choose(std::max(0, chosen()));
}

void RatingsPage::takeSet(int index)
{
    if (index == 0) {
        startAgain();
        return;
    }
    m_draft.take(builtInSchemes().at(static_cast<std::size_t>(index - 1)));
    showDraft();
    choose(0);
}

void RatingsPage::showDraft()
{
    m_list->setScheme(m_draft.scheme());
    showCard();
}

void RatingsPage::showCard()
{
    const int position = chosen();
    const int count = static_cast<int>(m_draft.scheme().ratings.size());
    const std::vector<SchemeFinding> findings = m_draft.findings();
    m_card->setEnabled(position >= 0);
    m_add->setEnabled(count < RatingScheme::maxRatings);
    m_remove->setEnabled(position >= 0 && count > 1);
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position >= 0 && position + 1 < count);
    if (position >= 0) {
        std::vector<SchemeFinding> own;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(own), [=](const SchemeFinding& finding) {
            return finding.rating == position || finding.other == position;
        });
        m_card->setRating(m_draft.scheme().ratings[static_cast<std::size_t>(position)]);
        m_card->setFindings(own);
    }
    showState(findings);
}

void RatingsPage::showState(const std::vector<SchemeFinding>& findings)
{
    QStringList wrong;
    QStringList doubtful;
    for (const SchemeFinding& finding : findings) {
        (finding.isError() ? wrong : doubtful) << finding.words;
    }
    std::vector<TextRun> runs;
    if (!wrong.isEmpty()) {
        runs.push_back({tr("To put right: "), RunStyle::Strong});
        runs.push_back({wrong.join(u' '), RunStyle::Danger});
    } else if (!m_draft.isChanged()) {
        runs.push_back({tr("These are the plan’s ratings."), RunStyle::Muted});
    } else {
        runs.push_back({tr("Not in the plan yet."), RunStyle::Strong});
    }
    if (!doubtful.isEmpty()) {
        runs.push_back({u' ' + doubtful.join(u' '), RunStyle::Muted});
    }
    m_state->setRuns(runs);
    m_again->setEnabled(m_draft.isChanged());
    m_accept->setEnabled(m_draft.isChanged() && wrong.isEmpty());
}

int RatingsPage::chosen() const
{
    return m_draft.scheme().indexOf(m_list->rating());
}

void RatingsPage::choose(int position)
{
    m_list->setRating(m_draft.scheme().ratings.at(static_cast<std::size_t>(position)).key);
    showCard();
}

void RatingsPage::addRating()
{
    const int position = m_draft.add();
    showDraft();
    choose(position);
    m_card->focusWord();
}

void RatingsPage::removeRating()
{
    const int position = chosen();
    m_draft.remove(position);
    showDraft();
    choose(std::max(0, position - 1));
}

void RatingsPage::moveUp()
{
    move(-1);
}

void RatingsPage::moveDown()
{
    move(1);
}

void RatingsPage::move(int by)
{
    m_draft.move(chosen(), by);
    showDraft();
}

void RatingsPage::accept()
{
    openRatingTableForm(session(), m_draft, this,
                        [this](const QString& name) { Q_EMIT acted(tr("Ratings changed to %1.").arg(name)); });
}

} // namespace boardplan
