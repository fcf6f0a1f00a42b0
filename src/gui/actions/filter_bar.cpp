#include "gui/actions/filter_bar.h"

#include "gui/actions/filter_chip.h"
#include "gui/actions/filter_menu.h"
#include "gui/actions/filter_words.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_box.h"

#include <QKeyEvent>
#include <QLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

template <typename Item> void toggle(std::vector<Item>& items, const Item& item, bool isOn)
{
    std::erase(items, item);
    if (isOn) {
        items.push_back(item);
    }
}

// A box that asks for room for a few words and takes what there is.
class FilterBox : public LineBox {
public:
    using LineBox::LineBox;

    QSize sizeHint() const override
    {
        return {26 * fontMetrics().averageCharWidth(), LineBox::sizeHint().height()};
    }
};

// Leads that answer for actions of the plan, by name.
std::vector<ChoiceButton::Choice> leadsOf(const PlanBook& book, PlanId plan)
{
    std::vector<ChoiceButton::Choice> names;
    QSet<LeadId> known;
    for (const ActionId action : book.allActionsOf(plan)) {
        for (const ActionLead& of : book.find(action)->leads) {
            const Lead* const lead = book.find(of.lead);
            if (lead != nullptr && !known.contains(of.lead)) {
                known.insert(of.lead);
                names.push_back({of.lead.value, lead->name, 0, false});
            }
        }
    }
    std::sort(names.begin(), names.end(), [](const auto& one, const auto& other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return names;
}

std::vector<ChoiceButton::Choice> prioritiesOf(const PlanBook& book, PlanId plan)
{
    std::vector<ChoiceButton::Choice> names;
    for (const PriorityId id : book.prioritiesOf(plan)) {
        const Priority& priority = *book.find(id);
        names.push_back({id.value, u"%1 %2"_s.arg(priority.ref, priority.title).trimmed(), 0, false});
    }
    return names;
}

std::vector<ChoiceButton::Choice> themesOf(const PlanBook& book, PlanId plan)
{
    std::vector<ChoiceButton::Choice> names;
    for (const ThemeId id : book.themesOf(plan)) {
        names.push_back({id.value, book.find(id)->name, 0, false});
    }
    return names;
}

template <typename Id>
void showChoices(ChoiceButton& button, std::vector<ChoiceButton::Choice> names,
                 const std::vector<Id>& chosen, const QHash<Id, int>& counts)
{
    for (ChoiceButton::Choice& choice : names) {
        const Id id{choice.id};
        choice.count = counts.value(id);
        choice.isChosen = std::find(chosen.begin(), chosen.end(), id) != chosen.end();
    }
    button.setChoices(std::move(names));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget{parent}
    , m_box{new FilterBox{this}}
    , m_leads{new ChoiceButton{tr("Lead"), tr("leads"), this}}
    , m_priorities{new ChoiceButton{tr("Priority"), tr("priorities"), this}}
    , m_themes{new ChoiceButton{tr("Theme"), tr("themes"), this}}
    , m_chipRow{new QWidget{this}}
{
    m_box->setPlaceholderText(tr("Filter by any words"));
    m_box->setAccessibleName(tr("Filter by any words"));
    m_box->setClearButtonEnabled(true);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->installEventFilter(this);
    auto* const toolRow = new QWidget{this};
    m_tools = new FlowLayout{toolRow};
    m_menu = new FilterMenu{toolRow};
    m_menu->hide();
    m_choosers = {m_leads, m_priorities, m_themes};
    for (QWidget* const tool : std::initializer_list<QWidget*>{m_box, m_menu, m_leads, m_priorities, m_themes}) {
        m_tools->addWidget(tool);
    }
    m_chips = new FlowLayout{m_chipRow, 6};
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(toolRow);
    column->addWidget(m_chipRow);
    makeChips();
    // Changed, not edited: who dictates sets the text.
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text != m_filter.text) {
            m_filter.text = text;
            tell();
        }
    });
    const auto connectChoice = [this](ChoiceButton* button, auto member) {
        connect(button, &ChoiceButton::toggled, this, [this, member](const QUuid& id, bool isOn) {
            toggle(m_filter.*member, {id}, isOn);
            tell();
        });
        connect(button, &ChoiceButton::cleared, this, [this, member] {
            (m_filter.*member).clear();
            tell();
        });
    };
    connectChoice(m_leads, &ActionFilter::leads);
    connectChoice(m_priorities, &ActionFilter::priorities);
    connectChoice(m_themes, &ActionFilter::themes);
}

void FilterBar::addTool(ChooserButton* chooser)
{
    m_choosers.append(chooser);
    m_tools->addWidget(chooser);
    orderTabs();
}

void FilterBar::orderTabs()
{
    QWidget* last = nullptr;
    for (const FlowLayout* const row : {m_tools, m_chips}) {
        for (int at = 0; at < row->count(); ++at) {
            QWidget* const widget = row->itemAt(at)->widget();
            if (last != nullptr) {
                setTabOrder(last, widget);
            }
            widget->raise();
            last = widget;
        }
    }
}

void FilterBar::makeChips()
{
    for (int at = 0; at < actionFacts; ++at) {
        const auto fact = static_cast<ActionFact>(at);
        auto* const chip = new FilterChip{m_chipRow};
        m_facts[static_cast<std::size_t>(at)] = chip;
        connect(chip, &QAbstractButton::clicked, this, [this, fact](bool isOn) {
            toggle(m_filter.facts, fact, isOn);
            tell();
        });
    }
}

// The worst rating first, as in the figures; those chips come before the facts.
void FilterBar::makeRatingChips(const RatingScheme& scheme)
{
    qDeleteAll(m_ratings);
    m_ratings.clear();
    std::vector<Rating> ratings = scheme.ratings;
    std::stable_sort(ratings.begin(), ratings.end(), [](const Rating& one, const Rating& other) {
        return one.severity > other.severity;
    });
    const auto add = [this](const QString& key, const Chip& shown) {
        auto* const chip = new FilterChip{m_chipRow};
        chip->setChip(shown);
        m_chips->addWidget(chip);
        m_ratings.insert(key, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, key](bool isOn) {
            m_filter.ratings.removeAll(key);
            if (isOn) {
                m_filter.ratings.append(key);
            }
            tell();
        });
    };
    for (const Rating& rating : ratings) {
        add(rating.key, {rating, {}});
    }
    if (scheme.complete() == nullptr) {
        add(ActionFilter::completeKey, {std::nullopt, tr("Complete")});
    }
    add(ActionFilter::notRatedKey, {std::nullopt, tr("Not rated")});
}

void FilterBar::setPlan(const PlanBook& book, PlanId plan, const QDate& meeting, const QDate& today)
{
    const Plan* const found = book.find(plan);
    const RatingScheme scheme = found == nullptr ? bragScheme() : found->ratingScheme;
    if (scheme != m_scheme) {
        m_scheme = scheme;
        makeRatingChips(scheme);
        for (FilterChip* const chip : m_facts) {
            m_chips->removeWidget(chip);
            m_chips->addWidget(chip);
        }
        orderTabs();
        QList<FilterChip*> chips;
        for (int at = 0; at < m_chips->count(); ++at) {
            chips.append(static_cast<FilterChip*>(m_chips->itemAt(at)->widget()));
        }
        m_menu->setChips(chips);
        if (const ActionFilter present = withPresentRatings(m_filter, scheme); present != m_filter) {
            m_filter = present;
            tell();
        }
    }
    for (int at = 0; at < actionFacts; ++at) {
        const auto fact = static_cast<ActionFact>(at);
        factChip(fact)->setWords(factWords(fact, meeting, today));
    }
    factChip(ActionFact::Changed)->setVisible(meeting.isValid());
    foldChips();
    m_leadNames = leadsOf(book, plan);
    m_priorityNames = prioritiesOf(book, plan);
    m_themeNames = themesOf(book, plan);
    showFilter();
}

void FilterBar::setFilter(const ActionFilter& filter)
{
    m_filter = filter;
    showFilter();
}

void FilterBar::setCounts(const FilterCounts& counts, bool isChangedKnown)
{
    m_counts = counts;
    for (auto rating = m_ratings.cbegin(); rating != m_ratings.cend(); ++rating) {
        rating.value()->setCount(QString::number(counts.ratings.value(rating.key())));
    }
    for (int at = 0; at < actionFacts; ++at) {
        const auto fact = static_cast<ActionFact>(at);
        const bool isKnown = fact != ActionFact::Changed || isChangedKnown;
        const int count = counts.facts[static_cast<std::size_t>(at)];
        factChip(fact)->setCount(isKnown ? QString::number(count) : u"…"_s);
    }
    refreshMenu();
    fillChoices();
}

void FilterBar::refreshMenu()
{
    m_menu->refresh(static_cast<int>(m_filter.leads.size() + m_filter.priorities.size() + m_filter.themes.size()));
}

void FilterBar::fillChoices()
{
    showChoices(*m_leads, m_leadNames, m_filter.leads, m_counts.leads);
    showChoices(*m_priorities, m_priorityNames, m_filter.priorities, m_counts.priorities);
    showChoices(*m_themes, m_themeNames, m_filter.themes, m_counts.themes);
}

void FilterBar::showFilter()
{
    if (m_box->text() != m_filter.text) {
        m_box->setText(m_filter.text);
    }
    for (auto rating = m_ratings.cbegin(); rating != m_ratings.cend(); ++rating) {
        rating.value()->setChecked(m_filter.ratings.contains(rating.key()));
    }
    for (int at = 0; at < actionFacts; ++at) {
        const auto fact = static_cast<ActionFact>(at);
        const auto& facts = m_filter.facts;
        factChip(fact)->setChecked(std::find(facts.begin(), facts.end(), fact) != facts.end());
    }
    refreshMenu();
    fillChoices();
}

void FilterBar::setRoomForChips(const QSize& room)
{
    m_roomForChips = room;
    foldChips();
}

void FilterBar::foldChips()
{
    const bool isFolded = m_chips->heightForWidth(m_roomForChips.width()) > m_roomForChips.height();
    m_chipRow->setVisible(!isFolded);
    m_menu->setVisible(isFolded);
    m_menu->setChoosers({});
    refreshMenu(); // as wide as it is without them
    const QList<ChooserButton*> within = isFolded ? choosersWithoutRoom() : QList<ChooserButton*>{};
    m_menu->setChoosers(within);
    for (ChooserButton* const chooser : std::as_const(m_choosers)) {
        chooser->setFolded(within.contains(chooser));
    }
    refreshMenu();
}

// All of them, so that choices of one kind are in one place; none where the line has room.
QList<ChooserButton*> FilterBar::choosersWithoutRoom() const
{
    int wanted = m_box->sizeHint().width() + m_tools->spacing() + m_menu->sizeHint().width();
    for (const ChooserButton* const chooser : m_choosers) {
        wanted += chooser->isOffered() ? m_tools->spacing() + chooser->sizeHint().width() : 0;
    }
    return wanted > m_roomForChips.width() ? m_choosers : QList<ChooserButton*>{};
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the chips hear of it later
        QMetaObject::invokeMethod(this, &FilterBar::foldChips, Qt::QueuedConnection);
    }
}

void FilterBar::tell()
{
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& pressed = *static_cast<QKeyEvent*>(event);
    const int key = pressed.key();
    const bool isDown = key == Qt::Key_Down && (pressed.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isDown || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT listWanted();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_filter.text.isEmpty()) {
            Q_EMIT listWanted();
        } else {
            m_filter.text.clear();
            tell();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace boardplan
