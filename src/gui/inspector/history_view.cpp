#include "gui/inspector/history_view.h"

#include "gui/inspector/word_difference.h"
#include "gui/look/theme.h"
#include "gui/widgets/chip_line.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

HistoryView::HistoryView(const HistoryEntry& entry, const QStringList& restorable,
                         bool isCorrectable, QWidget* parent)
    : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 10);
    column->setSpacing(4);
    auto* line = new ChipLine{this};
    const QString by = entry.author.isEmpty() ? QString{} : tr("by %1").arg(entry.author);
    line->setLine(entry.rating || !by.isEmpty() ? tr("%1 ·").arg(entry.day) : entry.day,
        entry.rating ? std::optional{Chip{*entry.rating, {}}} : std::nullopt, by);
    column->addWidget(line);
    if (!entry.act.isEmpty()) {
        column->addWidget(new RunLabel{{{entry.act, RunStyle::Strong}}, this});
    }
    for (const QString& paragraph : entry.paragraphs) {
        column->addWidget(new RunLabel{{{paragraph, RunStyle::Plain}}, this});
    }
    for (const FieldDifference& difference : entry.differences) {
        const bool isRestorable = restorable.contains(difference.field);
        addDifference(column, difference,
                      isRestorable ? entry.earlier.value(difference.field) : QJsonValue{QJsonValue::Undefined});
    }
    if (isCorrectable && entry.update) {
        addCorrection(column, entry.day);
    }
}

void HistoryView::addCorrection(QVBoxLayout* column, const QString& day)
{
    auto* correct = new LinkButton{tr("Correct…"), this};
    auto* remove = new LinkButton{tr("Remove…"), this};
    correct->setAccessibleName(tr("Correct the update of %1").arg(day));
    remove->setAccessibleName(tr("Remove the update of %1").arg(day));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(correct);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(correct, &LinkButton::clicked, this, &HistoryView::correctionAsked);
    connect(remove, &LinkButton::clicked, this, &HistoryView::removalAsked);
}

void HistoryView::addDifference(QVBoxLayout* column, const FieldDifference& difference,
                                const QJsonValue& earlier)
{
    column->addWidget(captionLabel(difference.name, this));
    auto* words = new RunLabel{wordDifference(difference.before, difference.after), this};
    words->setAccessibleName(
        tr("%1: was “%2”, became “%3”").arg(difference.name, difference.before, difference.after));
    column->addWidget(words);
    if (earlier.isUndefined()) {
        return;
    }
    auto* restore = new LinkButton{tr("Restore the earlier words"), this};
    restore->setAccessibleDescription(tr("%1: %2").arg(difference.name, difference.before));
    column->addWidget(restore, 0, Qt::AlignLeft);
    connect(restore, &LinkButton::clicked, this,
        [this, field = difference.field, earlier] { Q_EMIT restoreAsked(field, earlier); });
}

void HistoryView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setPen(theme().hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace boardplan
