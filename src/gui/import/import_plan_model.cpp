#include "gui/import/import_plan_model.h"

#include <QCoreApplication>

namespace boardplan {

namespace {

QString importRowKindWord(ImportRowKind kind)
{
    switch (kind) {
    case ImportRowKind::Title:
        return QCoreApplication::translate("boardplan", "Plan");
    case ImportRowKind::Section:
        return QCoreApplication::translate("boardplan", "Front matter");
    case ImportRowKind::Priority:
        return QCoreApplication::translate("boardplan", "Priority");
    case ImportRowKind::Objective:
        return QCoreApplication::translate("boardplan", "Objective");
    case ImportRowKind::Action:
        break;
    }
    return QCoreApplication::translate("boardplan", "Action");
}

} // namespace

ImportPlanModel::ImportPlanModel(const ImportOutline& outline, QObject* parent)
    : QAbstractListModel{parent}
    , m_outline{outline}
{
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outline.rows().size());
}

const ImportRow& ImportPlanModel::row(const QModelIndex& index) const
{
    return m_outline.rows().at(static_cast<std::size_t>(index.row()));
}

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const ImportRow& shown = row(index);
    if (role == Qt::DisplayRole) {
        return shown.text;
    }
    if (role == Qt::AccessibleTextRole) {
        const QString start =
            importRowKindWord(shown.kind) + (shown.ref.isEmpty() ? QString{} : u' ' + shown.ref);
        return shown.detail.isEmpty() ? tr("%1: %2").arg(start, shown.text)
                                      : tr("%1: %2; %3").arg(start, shown.text, shown.detail);
    }
    return {};
}

} // namespace boardplan
