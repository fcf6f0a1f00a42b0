#include <boardplan/domain/search_texts.h>

#include <boardplan/domain/commentary.h>
#include <boardplan/domain/labels.h>
#include <boardplan/domain/text_search.h>

#include <QCoreApplication>
#include <iterator>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString searchWords(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString oneLine(const QStringList& parts)
{
    QStringList written;
    for (const QString& part : parts) {
        if (const QString line = part.simplified(); !line.isEmpty()) {
            written.append(line);
        }
    }
    return written.join(u" · "_s);
}

QString dayAndAuthor(const QDate& day, const QString& author)
{
    return author.isEmpty() ? displayDate(day) : u"%1, %2"_s.arg(displayDate(day), author);
}

// Gathers the texts of a book.
class Gatherer {
public:
    explicit Gatherer(const View& view)
        : m_view{view}
        , m_book{view.book()}
    {
    }

    std::vector<SearchText> ofPlan(PlanId plan)
    {
        m_plan = plan;
        m_labels = actionLabels(m_book, plan);
        addPlan(*m_book.find(plan));
        return std::move(m_texts);
    }

    std::vector<SearchText> besidePlans()
    {
        addNotes();
        addLeads();
        addMeetings();
        return std::move(m_texts);
    }

private:
    void add(TextKind kind, const Node& node, const QString& label, const QStringList& parts, const QString& note = {},
             SectionId section = {})
    {
        SearchText made{kind, m_plan, node, {}, section, label, oneLine(parts), note};
        if (!made.text.isEmpty()) {
            m_texts.push_back(std::move(made));
        }
    }

    void addPlan(const Plan& plan)
    {
        const Node node = Node::of(NodeKind::Plan, plan.id);
        add(TextKind::Section, node, {}, {plan.title, plan.strategy.title, plan.period.text});
        for (const SectionId id : m_book.sectionsOf(plan.id)) {
            const Section& section = *m_book.find(id);
            QStringList parts{section.heading};
            for (const Block& block : section.blocks) {
                parts += block.items;
            }
            add(TextKind::Section, node, {}, parts, {}, id);
        }
        for (const PriorityId priority : m_book.prioritiesOf(plan.id)) {
            addPriority(*m_book.find(priority));
        }
    }

    void addPriority(const Priority& priority)
    {
        const Node node = Node::of(NodeKind::Priority, priority.id);
        const QString label = labelOf(m_book, priority.id);
        QStringList parts{priority.title, priority.statement, priority.quote};
        parts += priority.aims + priority.desiredOutcomes;
        add(TextKind::Priority, node, label, parts);
        addMeasures(node, label, priority.measures);
        addIndicators(node, label, priority.indicators);
        addActions(m_book.actionsOf(priority.id));
        for (const ObjectiveId id : m_book.objectivesOf(priority.id)) {
            const Objective& objective = *m_book.find(id);
            const Node below = Node::of(NodeKind::Objective, id);
            add(TextKind::Objective, below, labelOf(m_book, id), {objective.title});
            addMeasures(below, labelOf(m_book, id), objective.measures);
            addActions(m_book.actionsOf(id));
        }
    }

    void addActions(const std::vector<ActionId>& actions)
    {
        for (const ActionId id : actions) {
            const Action& action = *m_book.find(id);
            const Node node = Node::of(NodeKind::Action, id);
            QStringList parts{action.text, action.leadText, action.timescale.text};
            for (const ThemeId theme : action.themes) {
                parts.append(m_book.find(theme)->name);
            }
            parts += action.desiredOutcomes + QStringList{action.state.reason};
            add(TextKind::Action, node, m_labels.value(id), parts);
            addMeasures(node, m_labels.value(id), action.measures);
        }
    }

    void addMeasures(const Node& node, const QString& label, const std::vector<Measure>& measures)
    {
        for (const Measure& measure : measures) {
            add(TextKind::Measure, node, label, {measure.text});
        }
    }

    void addIndicators(const Node& node, const QString& label, const Indicators& indicators)
    {
        for (const QString& item : indicators.quantitative + indicators.qualitative + indicators.serviceUsers
                + indicators.frontLineStaff) {
            add(TextKind::Measure, node, label, {item});
        }
        for (const IndicatorGroup& group : indicators.other) {
            add(TextKind::Measure, node, label, QStringList{group.group} + group.items);
        }
    }

    void addNotes()
    {
        for (const Commentary& note : m_book.table<Commentary>().rows()) {
            m_plan = commentedPlan(m_book, note.node);
            add(TextKind::Commentary, note.node, m_view.heading(note.node).first, {note.text},
                dayAndAuthor(note.on, note.author));
        }
        for (const Override& judgement : m_book.table<Override>().rows()) {
            m_plan = commentedPlan(m_book, judgement.node);
            add(TextKind::Judgement, judgement.node, m_view.heading(judgement.node).first, {judgement.reason},
                dayAndAuthor(judgement.on, judgement.author));
        }
        m_plan = {};
    }

    void addLeads()
    {
        for (const LeadId id : m_book.leads()) {
            const Lead& lead = *m_book.find(id);
            add(TextKind::Lead, Node::of(NodeKind::Lead, id), {},
                QStringList{lead.name} + lead.aliases + QStringList{lead.contact, lead.email, lead.agency});
        }
    }

    void addMeetings()
    {
        for (const BoardId board : m_book.boards()) {
            for (const MeetingId id : m_book.meetingsOf(board)) {
                const Meeting& meeting = *m_book.find(id);
                SearchText made{TextKind::Meeting, {}, {}, id, {}, {}, {}, m_book.find(board)->calledName()};
                made.text = oneLine({displayLongDate(meeting.date), meeting.title});
                m_texts.push_back(std::move(made));
            }
        }
    }

    const View& m_view;
    const PlanBook& m_book;
    PlanId m_plan;
    QHash<ActionId, QString> m_labels;
    std::vector<SearchText> m_texts;
};

} // namespace

std::vector<SearchText> searchTexts(const View& view)
{
    std::vector<SearchText> texts;
    const auto append = [&texts](std::vector<SearchText> some) {
        texts.insert(texts.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    };
    for (const PlanId plan : view.book().plans()) {
        append(searchTexts(view, plan));
    }
    append(searchTextsBesidePlans(view));
    return texts;
}

std::vector<SearchText> searchTexts(const View& view, PlanId plan)
{
    return Gatherer{view}.ofPlan(plan);
}

std::vector<SearchText> searchTextsBesidePlans(const View& view)
{
    return Gatherer{view}.besidePlans();
}

std::vector<SearchText> searchTexts(const View& view, ActionId action, const std::vector<Update>& updates)
{
    std::vector<SearchText> texts;
    const Action* const found = view.book().find(action);
    if (found == nullptr || updates.empty()) {
        return texts;
    }
    const Plan* const plan = view.book().planOf(*found);
    SearchText made{TextKind::Update, plan == nullptr ? PlanId{} : plan->id, Node::of(NodeKind::Action, action), {}, {},
        labelOf(view.book(), action), {}, {}};
    for (const Update& update : updates) {
        made.note = dayAndAuthor(update.reportedOn, update.author);
        made.kind = TextKind::Update;
        made.text = oneLine(QStringList{update.whatHappened, update.whatNext, update.newDate.text,
                                update.newDate.reason} + update.evidence);
        if (!made.text.isEmpty()) {
            texts.push_back(made);
        }
        made.kind = TextKind::Ask;
        made.text = update.ask.simplified();
        if (!made.text.isEmpty()) {
            made.note = update.askOf.isEmpty() ? made.note : searchWords("%1, of %2").arg(made.note, update.askOf);
            texts.push_back(made);
        }
    }
    return texts;
}

} // namespace boardplan
