#include "gui/commands/finder_dialog.h"

#include "gui/look/theme.h"
#include "gui/look/tool_tips.h"
#include "gui/look/window_size.h"
#include "gui/look/zoom.h"

#include <boardplan/domain/text_search.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLetters = 72;
constexpr int usualLines = 24;
constexpr std::size_t mostShown = 200; // nobody reads further; typing narrows
constexpr int detailRole = Qt::UserRole;
constexpr int entryRole = Qt::UserRole + 1;

// Whether a word of the text begins with each term.
bool beginsWithEveryTerm(const QString& text, const QStringList& terms)
{
    return std::all_of(terms.begin(), terms.end(), [&text](const QString& term) {
        qsizetype at = text.indexOf(term);
        while (at > 0 && text[at - 1].isLetterOrNumber()) {
            at = text.indexOf(term, at + 1);
        }
        return at >= 0;
    });
}

// Text at the left, detail at the right.
class FinderDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, std::max(30, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->fillRect(option.rect, isSelected ? theme().selection : theme().base);
        if (isSelected) {
            painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, theme().accent);
        }
        const QRect area = option.rect.adjusted(12, 0, -12, 0);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(smallFont());
        painter->setPen(theme().muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int detailWidth = QFontMetrics{smallFont()}.horizontalAdvance(detail) + 12;
        painter->setFont(option.font);
        painter->setOpacity(isEnabled ? 1.0 : 0.5);
        painter->setPen(theme().text);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(text, Qt::ElideRight, area.width() - detailWidth));
        painter->restore();
    }
};

} // namespace

FinderDialog::FinderDialog(
    const QString& title, const QString& hint, std::vector<FinderEntry> entries, QWidget* parent)
    : QDialog{parent}
    , m_entries{std::move(entries)}
    , m_box{new QLineEdit{this}}
    , m_list{new QListWidget{this}}
    , m_greyNote{new QLabel{tr("Grey commands cannot be used now. Those about an action need one to be chosen."), this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    resizeWithinScreen(*this, QSize{620, 460}.expandedTo({usualLetters * letter, usualLines * line}));
    for (const FinderEntry& entry : m_entries) {
        m_foldedTexts.push_back(findable(entry.text));
        m_foldedKeywords.push_back(findable(entry.keywords));
    }
    m_box->setPlaceholderText(hint);
    m_box->setAccessibleName(hint);
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    followFont(*m_greyNote, &smallFont);
    m_greyNote->setTextFormat(Qt::PlainText);
    m_greyNote->setWordWrap(true);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new FinderDelegate{m_list});
    tellWhole(*m_list->itemDelegate());
    m_list->setUniformItemSizes(true);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_box);
    column->addWidget(m_list, 1);
    column->addWidget(m_greyNote);
    connect(m_box, &QLineEdit::textChanged, this, &FinderDialog::filter);
    connect(m_box, &QLineEdit::returnPressed, this, &FinderDialog::chooseCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &FinderDialog::chooseCurrent);
    filter({});
    m_box->setFocus();
}

// What can be chosen comes before what cannot now, and of both what bears the words in its own text before what only has
// them in its keywords. After all of them comes what has them only inside of keywords ("strategy" for "rate").
void FinderDialog::filter(const QString& typed)
{
    const QStringList words = findableTerms(typed);
    std::array<std::vector<std::size_t>, 7> ranks;
    for (std::size_t i = 0; i < m_entries.size() && ranks.front().size() < mostShown; ++i) {
        const QString all = m_foldedTexts[i] + u'\n' + m_foldedKeywords[i];
        const bool isNamed = holdsEveryTerm(m_foldedTexts[i], words);
        if (isNamed || holdsEveryTerm(all, words)) {
            const std::size_t found = isNamed ? 0U : beginsWithEveryTerm(all, words) ? 1U : 4U;
            ranks.at(found + (m_entries[i].isEnabled ? 0U : 2U)).push_back(i);
        }
    }
    m_list->clear();
    for (const std::vector<std::size_t>& rank : ranks) {
        for (std::size_t i = 0; i < rank.size() && m_list->count() < static_cast<int>(mostShown); ++i) {
            addRow(rank[i]);
        }
    }
    m_list->setCurrentRow(0);
    m_greyNote->setVisible(std::any_of(ranks.begin(), ranks.end(), [this](const std::vector<std::size_t>& rank) {
        return std::any_of(rank.begin(), rank.end(), [this](std::size_t entry) { return !m_entries[entry].isEnabled; });
    }));
}

void FinderDialog::addRow(std::size_t position)
{
    const FinderEntry& entry = m_entries[position];
    auto* const item = new QListWidgetItem{entry.text, m_list};
    item->setData(detailRole, entry.detail);
    item->setData(entryRole, static_cast<int>(position));
    item->setData(Qt::AccessibleTextRole, u"%1 %2"_s.arg(entry.text, entry.detail).trimmed());
    if (!entry.isEnabled) {
        item->setFlags(item->flags() & ~Qt::ItemFlags{Qt::ItemIsEnabled});
    }
}

QStringList FinderDialog::shownTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row) {
        texts.append(m_list->item(row)->text());
    }
    return texts;
}

void FinderDialog::chooseCurrent()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const int entry = item->data(entryRole).toInt();
    accept(); // before the command, which may open a dialog of its own
    Q_EMIT chosen(entry);
}

bool FinderDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace boardplan
