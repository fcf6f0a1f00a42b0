#include "gui/widgets/named_texts.h"

#include "gui/widgets/flow_layout.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// In line with the words of the name, which has room for its focus around it.
RunLabel* indented(RunLabel* label)
{
    label->setContentsMargins(3, 0, 0, 0);
    return label;
}

} // namespace

NamedTexts::NamedTexts(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

// Widgets go later: new texts may come from a click on an old name.
void NamedTexts::setTexts(std::vector<NamedText> texts)
{
    if (texts == m_texts) {
        return;
    }
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_texts = std::move(texts);
    for (int i = 0; i < static_cast<int>(m_texts.size()); ++i) {
        m_column->addWidget(entry(i));
    }
}

QWidget* NamedTexts::entry(int index)
{
    const NamedText& one = m_texts[static_cast<std::size_t>(index)];
    auto* shown = new QWidget{this};
    auto* column = new QVBoxLayout{shown};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* name = new LinkButton{one.name, shown};
    name->setAccessibleDescription(one.text.isEmpty() ? one.note : one.text);
    if (one.text.isEmpty()) {
        auto* const row = new FlowLayout{nullptr, 4};
        row->addWidget(name);
        auto* const note = new RunLabel{{{one.note, RunStyle::Muted}}, shown};
        note->setContentsMargins(0, 1, 0, 0); // on the line of the name
        row->addWidget(note);
        column->addLayout(row);
    } else {
        column->addWidget(name, 0, Qt::AlignLeft);
        if (!one.note.isEmpty()) {
            column->addWidget(indented(new RunLabel{{{one.note, RunStyle::Muted}}, shown}));
        }
        column->addWidget(indented(new RunLabel{{{one.text, RunStyle::Plain}}, shown}));
    }
    connect(name, &LinkButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    return shown;
}

} // namespace boardplan
