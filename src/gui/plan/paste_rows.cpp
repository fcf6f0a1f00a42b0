#include "gui/plan/paste_rows.h"

#include "gui/import/read_import.h"
#include "gui/look/window_size.h"
#include "gui/node_words.h"
#include "gui/plan/paste_table.h"
#include "gui/session.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/row_verbs.h>

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString pasteText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// A clipboard of more is a plan, and read where it can be waited for.
ReadLimits pasteLimits()
{
    ReadLimits limits;
    limits.bytes = 4 * 1024 * 1024;
    limits.lines = 5'000;
    limits.cells = 50'000;
    limits.characters = 2'000'000;
    return limits;
}

Result<PastedRows> rowsOf(const QMimeData& clipboard, const std::vector<PlanColumn>& columns)
{
    const std::optional<ImportSource> source = pastedSource(clipboard);
    if (!source) {
        return readPastedRows({}, columns); // says that there are none
    }
    const QString format = source->format.isEmpty() ? u"tsv"_s : source->format;
    const auto document = readDocument(source->name(), source->bytes, format, pasteLimits());
    return document ? readPastedRows(document.value(), columns) : Result<PastedRows>{document.error()};
}

// Behind the action selected, at the end of the objective or priority selected, else at the end of the plan.
std::optional<NewPlace> placeFor(const PlanBook& book, PlanId plan, const Node& selected)
{
    if (const Action* action = book.find(ActionId{selected.id})) {
        return NewPlace{action->priority, action->objective, action->id};
    }
    if (const Objective* objective = book.find(ObjectiveId{selected.id})) {
        return NewPlace{objective->priority, objective->id, {}};
    }
    if (const Priority* priority = book.find(PriorityId{selected.id})) {
        return NewPlace{priority->id, {}, {}};
    }
    const std::vector<PriorityId>& priorities = book.prioritiesOf(plan);
    if (priorities.empty()) {
        return std::nullopt;
    }
    const std::vector<ObjectiveId>& objectives = book.objectivesOf(priorities.back());
    return NewPlace{priorities.back(), objectives.empty() ? ObjectiveId{} : objectives.back(), {}};
}

QString placeWords(const View& view, const NewPlace& place)
{
    const Node owner = place.objective.isNull() ? Node::of(NodeKind::Priority, place.priority)
                                                : Node::of(NodeKind::Objective, place.objective);
    const QString where = u"%1 %2"_s.arg(nodeWords(view, owner), view.heading(owner).second.simplified()).trimmed();
    return place.after.isNull() ? pasteText("They go to the end of %1.").arg(where)
                                : pasteText("They go into %1, after %2.").arg(where, view.label(place.after));
}

std::vector<NewAction> newActions(const PastedRows& pasted)
{
    std::vector<NewAction> actions;
    for (const PastedAction& row : pastedActions(pasted)) {
        actions.push_back({row.ref, row.text, row.leadText, row.timescale, row.measures});
    }
    return actions;
}

// The first of the new actions.
Node firstAdded(const Edit& edit)
{
    for (const AnyChange& any : edit.changes) {
        const auto* change = std::get_if<Change<Action>>(&any);
        if (change != nullptr && !change->before) {
            return Node::of(NodeKind::Action, change->after->id);
        }
    }
    return {};
}

} // namespace

FormDialog* openPasteRows(
    Session& session, const QMimeData& clipboard, const std::vector<PlanColumn>& columns, QWidget* window)
{
    const auto rows = rowsOf(clipboard, columns);
    const auto place = placeFor(session.book(), session.plan(), session.selection());
    if (!rows || !place) {
        Q_EMIT session.failed(!rows ? rows.error()
                                    : Error{ErrorKind::InvalidInput, u"BP-GUI-092"_s,
                                          pasteText("The plan has no priority to add actions to."),
                                          pasteText("Nothing was added."), pasteText("Add a priority first: Plan → New priority."), {}});
        return nullptr;
    }
    auto* const form = new FormDialog{pasteText("Paste as new actions"), pasteText("Add the actions"), window};
    auto* const table = new PasteTable{rows.value()};
    form->addNote(placeWords(session.view(), *place) + u' '
        + pasteText("Say above each column what it is taken for; leads that the directory does not know enter it."));
    form->addField({}, table);
    form->setWork([&session, table, place] {
        const auto edit = addActions(session.book(), *place, newActions(table->rows()), session.document().today());
        Status status = session.performFromForm(edit);
        if (edit) {
            session.select(firstAdded(edit.value()));
        }
        return status;
    });
    resizeWithinScreen(*form, form->sizeHint());
    form->open();
    return form;
}

} // namespace boardplan
