#include "gui/subgroup/desk_keys.h"

#include "gui/look/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/key_cap.h"

#include <QHBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

DeskKeys::DeskKeys(QWidget* parent)
    : QWidget{parent}
    , m_flow{new FlowLayout{this, 6}}
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Keys"));
}

void DeskKeys::setScheme(const RatingScheme& scheme)
{
    QStringList letters;
    for (const Rating& rating : scheme.ratings) {
        letters.append(rating.letter);
    }
    if (letters == m_letters) {
        return;
    }
    m_letters = letters;
    m_words.clear();
    while (QLayoutItem* const item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    add(letters, tr("rate"));
    add({tr("Tab")}, tr("next box"));
    add({tr("Ctrl+Enter")}, tr("record and next"));
    add({tr("Esc")}, tr("list"));
    add({tr("Ctrl+Z")}, tr("undo"));
    setAccessibleDescription(m_words);
    m_flow->invalidate();
}

void DeskKeys::add(const QStringList& keys, const QString& words)
{
    if (keys.isEmpty()) {
        return;
    }
    auto* const part = new QWidget{this};
    auto* const row = new QHBoxLayout{part};
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    for (const QString& key : keys) {
        row->addWidget(new KeyCap{key, part});
    }
    auto* const label = new HeadingLabel{smallFont, words, part};
    label->setWordWrap(false);
    label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(label);
    m_flow->addWidget(part);
    part->show();
    m_words += (m_words.isEmpty() ? QString{} : u" · "_s) + keys.join(u' ') + u' ' + words;
}

} // namespace boardplan
