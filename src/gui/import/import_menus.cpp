#include "gui/import/import_menus.h"

#include "gui/import/import_forms.h"
#include "gui/import/import_source_model.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

namespace {

// Text of the document may hold an ampersand.
QString menuWords(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

// The cell of a row that is read as that field, the longest where there are several.
const SourceCell* cellOf(const SourceRow& row, ImportField field, const ImportOutline& outline)
{
    const SourceCell* found = nullptr;
    for (const SourceCell& cell : row) {
        const QList<CellUse> uses = outline.usesOf(cell.place);
        const bool isIt = std::any_of(uses.begin(), uses.end(), [field](const CellUse& use) { return use.field == field; });
        if (isIt && (found == nullptr || cell.text.size() > found->text.size())) {
            found = &cell;
        }
    }
    return found;
}

void addSplits(QMenu& menu, const SourceRow& row, const ImportSourceModel& model, const TakeAct& take)
{
    QMenu* split = menu.addMenu(QCoreApplication::translate("boardplan", "Split before"));
    const SourceCell* cell = cellOf(row, ImportField::Action, model.outline());
    split->setEnabled(cell != nullptr);
    if (cell == nullptr) {
        return;
    }
    addActs(*split, splitActs(*cell, model.amendments()), take);
    split->addSeparator();
    QAction* other = split->addAction(QCoreApplication::translate("boardplan", "Other words…"));
    QObject::connect(other, &QAction::triggered, &menu,
        [&window = *menu.parentWidget()->window(), cell = *cell, take] { askForSplit(window, cell, take); });
}

// Only a row that names leads can be given others: they are kept by their cell.
void addLeads(QMenu& menu, const SourceRow& row, const ImportSourceModel& model, const TakeAct& take)
{
    const SourceCell* cell = cellOf(row, ImportField::Lead, model.outline());
    if (cell == nullptr) {
        return;
    }
    QAction* leads = menu.addAction(QCoreApplication::translate("boardplan", "Leads of this row…"));
    QObject::connect(leads, &QAction::triggered, &menu,
        [&window = *menu.parentWidget()->window(), cell = *cell, names = model.outline().leadsOf(cell->place), take] {
            askForLeads(window, cell, names, take);
        });
}

} // namespace

void addActs(QMenu& menu, const ImportActs& acts, const TakeAct& take)
{
    for (const ImportAct& act : acts) {
        if (act.startsGroup) {
            menu.addSeparator();
        }
        QAction* action = menu.addAction(menuWords(act.words));
        action->setCheckable(act.isChosen);
        action->setChecked(act.isChosen);
        QObject::connect(action, &QAction::triggered, &menu, [act, take] { take(act); });
    }
}

QMenu* actsMenu(const QString& name, const ImportActs& acts, const TakeAct& take, QWidget* parent)
{
    auto* menu = new QMenu{parent};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(name);
    addActs(*menu, acts, take);
    return menu;
}

void fillColumnMenu(QMenu& menu, const ImportSourceModel& model, const QModelIndex& index, const TakeAct& take)
{
    if (const auto column = model.columnOf(index)) {
        addActs(menu, columnActs(*column), take);
    }
}

void fillRowMenu(QMenu& menu, const ImportSourceModel& model, const QModelIndex& index, const TakeAct& take)
{
    const SourceRow* row = model.cellsOf(index.row());
    const ImportActs acts = rowActs(model.lineOf(index.row()), row == nullptr, model.amendments());
    if (row == nullptr) {
        addActs(menu, acts, take);
        return;
    }
    const ImportActs first{acts.begin(), acts.begin() + 2};
    const ImportActs rest{acts.begin() + 2, acts.end()};
    addActs(menu, first, take);
    addSplits(menu, *row, model, take);
    addActs(menu, rest, take);
    menu.addSeparator();
    addLeads(menu, *row, model, take);
    if (const auto column = model.columnOf(index)) {
        addActs(*menu.addMenu(QCoreApplication::translate("boardplan", "This column is")), columnActs(*column), take);
    }
}

} // namespace boardplan
