#include "gui/import/import_menus.h"

#include "gui/import/import_source_model.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

namespace {

// Text of the document may hold an ampersand.
QString menuText(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

// The cell of a row that its action's words stand in, the longest where there are several.
const SourceCell* actionCell(const SourceRow& row, const ImportOutline& outline)
{
    const SourceCell* found = nullptr;
    for (const SourceCell& cell : row) {
        const QList<CellUse> uses = outline.usesOf(cell.place);
        const bool isAction = std::any_of(uses.begin(), uses.end(),
            [](const CellUse& use) { return use.field == ImportField::Action; });
        if (isAction && (found == nullptr || cell.text.size() > found->text.size())) {
            found = &cell;
        }
    }
    return found;
}

void addSplits(QMenu& menu, const SourceRow& row, const ImportSourceModel& model, const TakeAct& take)
{
    const SourceCell* cell = actionCell(row, model.outline());
    const ImportActs splits = cell != nullptr ? splitActs(*cell, model.amendments()) : ImportActs{};
    QMenu* split = menu.addMenu(QCoreApplication::translate("boardplan", "Split before"));
    split->setEnabled(!splits.empty());
    addActs(*split, splits, take);
}

} // namespace

void addActs(QMenu& menu, const ImportActs& acts, const TakeAct& take)
{
    for (const ImportAct& act : acts) {
        if (act.startsGroup) {
            menu.addSeparator();
        }
        QAction* action = menu.addAction(menuText(act.words));
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
    if (const auto column = model.columnOf(index)) {
        menu.addSeparator();
        addActs(*menu.addMenu(QCoreApplication::translate("boardplan", "This column is")), columnActs(*column), take);
    }
}

} // namespace boardplan
