#include "gui/inspector/details_page.h"

#include "gui/inspector/detail_words.h"
#include "gui/inspector/node_facts.h"
#include "gui/inspector/reading_form.h"
#include "gui/inspector/state_field.h"
#include "gui/node_words.h"
#include "gui/session.h"
#include "gui/widgets/captioned_text.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/check_verbs.h>
#include <boardplan/document/row_verbs.h>
#include <boardplan/document/verbs.h>

#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QWidget* replacedArea(QVBoxLayout* column, QWidget* old)
{
    auto* area = new QWidget;
    auto* inside = new QVBoxLayout{area};
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    delete column->replaceWidget(old, area);
    old->hide();
    old->deleteLater();
    return area;
}

// Typed words stay in their box when what they belong to is gone.
template <typename EntityId>
auto readingOf(EntityId id, QString (*read)(const typename EntityOf<EntityId>::Type&))
{
    return [id, read](const PlanBook& book) {
        const auto* entity = book.find(id);
        return entity != nullptr ? read(*entity) : QString{};
    };
}

} // namespace

DetailsPage::DetailsPage(Session& session, QWidget* parent)
    : InspectorPage{session, tr("Details"), parent}
{
    m_heading = new ChipLine{widget()};
    m_notice = new RunLabel{widget()};
    m_notice->setContentsMargins(0, 0, 0, 8);
    m_fields = new QWidget{widget()};
    m_facts = new QWidget{widget()};
    column()->addWidget(m_heading);
    column()->addSpacing(8);
    column()->addWidget(m_notice);
    column()->addWidget(m_fields);
    column()->addWidget(m_facts);
    column()->addStretch(1);
}

// A box that goes while it has the keyboard hands its words over: there is no page any more to take them.
DetailsPage::~DetailsPage()
{
    for (const auto& [field, read] : m_readings) {
        field->blockSignals(true);
    }
}

void DetailsPage::refresh()
{
    if (session().selectedActions().size() > 1) {
        refreshSeveral();
        return;
    }
    const Node node = selected();
    if (node.kind == NodeKind::All) {
        build(node);
        m_heading->setHeading(tr("Nothing is selected"), std::nullopt);
        m_notice->setRuns({{tr("Choose a row to see its details."), RunStyle::Muted}});
        m_notice->show();
        return;
    }
    const QString locked = session().lockedReason();
    m_heading->setHeading(nodeWords(session().view(), node), inspectedChip(session().view(), node));
    m_notice->setRuns({{locked, RunStyle::Muted}});
    m_notice->setVisible(!locked.isEmpty());
    if (!(node == m_shown) || !m_several.empty()) {
        build(node);
    }
    showValues(node);
    showFacts(node);
}

void DetailsPage::build(const Node& node)
{
    m_shown = node;
    m_several.clear();
    m_readings.clear();
    m_byField.clear();
    m_sharing.clear();
    m_state = nullptr;
    m_timescale = nullptr;
    m_fields = replacedArea(column(), m_fields);
    m_facts = replacedArea(column(), m_facts);
    if (node.kind == NodeKind::Action) {
        buildAction(ActionId{node.id});
    } else if (node.kind == NodeKind::Priority) {
        const PriorityId id{node.id};
        addField(CheckField::Title, tr("&Title"), DetailKind::Box,
                 readingOf(id, [](const Priority& it) { return it.title; }),
                 [id](const PlanBook& book, const QString& words) {
                     return setPriorityTitle(book, id, words);
                 });
        addRef(id, node);
    } else if (node.kind == NodeKind::Objective) {
        const ObjectiveId id{node.id};
        addField(CheckField::Title, tr("&Title"), DetailKind::Box,
                 readingOf(id, [](const Objective& it) { return it.title; }),
                 [id](const PlanBook& book, const QString& words) {
                     return setObjectiveTitle(book, id, words);
                 });
        addRef(id, node);
    }
}

void DetailsPage::buildAction(ActionId id)
{
    addField(CheckField::Text, tr("&Text of the action"), DetailKind::Box, readingOf(id, [](const Action& it) { return it.text; }),
             [id](const PlanBook& book, const QString& words) {
                 return setActionText(book, id, words);
             });
    addField(CheckField::Leads, tr("&Lead"), DetailKind::Box,
             readingOf(id, [](const Action& it) { return it.leadText; }),
             [id](const PlanBook& book, const QString& words) {
                 return setActionLeads(book, id, words);
             });
    m_timescale =
        addField(CheckField::Timescale, tr("T&imescale"), DetailKind::Timescale,
                 readingOf(id, [](const Action& it) { return it.timescale.text; }),
                 [id](const PlanBook& book, const QString& words) {
                     return setActionTimescale(book, id, words);
                 });
    connect(m_timescale, &DetailField::correctionWanted, this,
            [this, id] { openReadingForm(session(), id, window()); });
    addField(CheckField::Measures, tr("Meas&ures, one a line"), DetailKind::Box,
        readingOf(id, [](const Action& it) { return measuresAsTyped(it.measures); }),
        [id](const PlanBook& book, const QString& words) {
            return setActionMeasures(book, id, words.split(u'\n', Qt::SkipEmptyParts));
        });
    addField(CheckField::None, tr("Wei&ght: how much it counts, 1 for most"), DetailKind::Line,
             readingOf(id, [](const Action& it) { return QString::number(it.weight); }),
             [id](const PlanBook& book, const QString& words) {
                 return setActionWeight(book, id, words.trimmed().toInt()); // what is no number is 0, and refused
             });
    addRef(id, Node::of(NodeKind::Action, id));
    addState();
}

template <typename EntityId> void DetailsPage::addRef(EntityId id, const Node& node)
{
    using Entity = typename EntityOf<EntityId>::Type;
    addField(CheckField::Ref, tr("Num&ber"), DetailKind::Line,
             readingOf(id, +[](const Entity& it) { return it.ref; }),
             [node](const PlanBook& book, const QString& words) {
                 return setRef(book, node, words);
             });
}

void DetailsPage::startTyping(CheckField field)
{
    refresh(); // the page may not have been looked at yet
    if (field == CheckField::State && m_state != nullptr) {
        bringIntoSight(m_state);
        m_state->startChoosing();
        return;
    }
    const auto named = std::find_if(m_byField.begin(), m_byField.end(),
                                    [=](const auto& one) { return one.first == field; });
    const auto wanted = named != m_byField.end() ? named : m_byField.begin();
    if (wanted != m_byField.end()) {
        bringIntoSight(wanted->second);
        wanted->second->startTyping();
    }
}

DetailField* DetailsPage::addField(
    CheckField which, const QString& label, DetailKind kind, Reading read, Verb verb)
{
    auto* field = new DetailField{label, kind, m_fields};
    m_byField.emplace_back(which, field);
    m_fields->layout()->addWidget(field);
    m_readings.emplace_back(field, std::move(read));
    connect(field, &DetailField::submitted, this,
            [this, field, verb = std::move(verb)](const QString& words) {
                field->showRefusal(tryPerform(session(), verb(session().book(), words)));
            });
    return field;
}

void DetailsPage::addState()
{
    m_state = new StateField{m_fields};
    m_fields->layout()->addWidget(m_state);
    connect(m_state, &StateField::submitted, this, &DetailsPage::changeState);
}

void DetailsPage::showValues(const Node& node)
{
    const bool isLocked = !session().lockedReason().isEmpty();
    for (const auto& [field, read] : m_readings) {
        field->setAccepted(read(session().book()));
        field->setLocked(isLocked);
    }
    if (m_timescale != nullptr) {
        const Action& action = *session().book().find(ActionId{node.id});
        const Plan* const plan = session().book().planOf(action);
        m_timescale->setTimescale(action.timescale, plan != nullptr ? plan->timescaleContext() : TimescaleContext{});
    }
    if (m_state != nullptr) {
        m_state->setState(session().book().find(ActionId{node.id})->state);
        m_state->setLocked(isLocked);
    }
}

void DetailsPage::showFacts(const Node& node)
{
    m_facts = replacedArea(column(), m_facts);
    for (const NodeFact& fact : nodeFacts(session().view(), node)) {
        auto* text = new CaptionedText{fact.caption, m_facts};
        m_facts->layout()->addWidget(text);
        text->setText(fact.text);
    }
}

void DetailsPage::changeState(ActionState state)
{
    state.on = session().document().today();
    const PlanBook& book = session().book();
    StateField* field = m_state;
    field->showRefusal(tryPerform(session(), m_several.empty() ? setActionState(book, ActionId{m_shown.id}, state)
                                                               : setStateOf(book, m_several, state)));
}

} // namespace boardplan
