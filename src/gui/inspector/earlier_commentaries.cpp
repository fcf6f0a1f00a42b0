#include "gui/inspector/earlier_commentaries.h"

#include "gui/widgets/field_label.h"
#include "gui/widgets/run_label.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/commentary.h>
#include <boardplan/domain/timescale.h>

#include <QLabel>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout* entryColumn(QWidget* owner, int spacing)
{
    auto* column = new QVBoxLayout{owner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

EarlierCommentaries::EarlierCommentaries(QWidget* parent)
    : QWidget{parent}
    , m_entries{new QVBoxLayout}
{
    m_entries->setSpacing(10);
    QVBoxLayout* column = entryColumn(this, 4);
    column->addSpacing(14);
    column->addWidget(captionLabel(tr("Earlier commentaries"), this));
    column->addLayout(m_entries);
    hide();
}

// Widgets go later: new notes may come while an old one is looked at.
void EarlierCommentaries::setNotes(const PlanBook& book, const std::vector<const Commentary*>& notes)
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Commentary* note : notes) {
        m_entries->addWidget(entry(book, *note));
    }
    setVisible(!notes.empty());
}

QWidget* EarlierCommentaries::entry(const PlanBook& book, const Commentary& commentary)
{
    auto* shown = new QWidget{this};
    QVBoxLayout* lines = entryColumn(shown, 2);
    QString facts;
    if (!commentary.meeting.isNull()) {
        facts += u" · "_s + displayDate(commentary.on);
    }
    if (!commentary.author.isEmpty()) {
        facts += tr(" by %1").arg(commentary.author);
    }
    if (isFrozen(book, commentary)) {
        facts += tr(" · told, so it stays");
    }
    const QString occasion = withCapital(commentaryOccasion(book, commentary));
    lines->addWidget(new RunLabel{{{occasion, RunStyle::Strong}, {facts, RunStyle::Muted}}, shown});
    lines->addWidget(new RunLabel{{{commentary.text, RunStyle::Plain}}, shown});
    return shown;
}

} // namespace boardplan
