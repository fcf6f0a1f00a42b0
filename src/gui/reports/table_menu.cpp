#include "gui/reports/table_menu.h"

#include "gui/copying/table_clipboard.h"
#include "gui/reports/paper_preview.h"

#include <boardplan/reporting/paper_pages.h>

#include <QKeySequence>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTitleLetters = 60;

// A title as an entry of a menu: no mnemonics, not too long.
QString entryOf(const QString& title)
{
    const QString shown = title.size() > mostTitleLetters ? title.first(mostTitleLetters - 1) + u'…' : title;
    return QString{shown}.replace(u'&', u"&&"_s);
}

std::vector<PaperTable> tablesIn(const PaperPreview& preview)
{
    return preview.pages() == nullptr ? std::vector<PaperTable>{} : tablesOf(preview.pages()->report());
}

const PaperTable* markedIn(const std::vector<PaperTable>& tables, const PaperPreview& preview)
{
    const auto found = std::find_if(tables.begin(), tables.end(),
        [&](const PaperTable& table) { return table.block == preview.markedTable(); });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

TableMenu::TableMenu(PaperPreview& preview, QWidget* parent)
    : QMenu{parent}
    , m_preview{preview}
{
    connect(this, &QMenu::aboutToShow, this, &TableMenu::fill);
}

bool TableMenu::hasTables() const
{
    return m_preview.pages() != nullptr && !m_preview.pages()->tableAreas().empty();
}

void TableMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(QString{}, Qt::FindDirectChildrenOnly));
    const std::vector<PaperTable> tables = tablesIn(m_preview);
    if (const PaperTable* const marked = markedIn(tables, m_preview)) {
        addMarked(*marked);
        addSeparator();
    }
    if (tables.empty()) {
        addAction(tr("This paper has no table"))->setEnabled(false);
    }
    addAll(tables);
}

void TableMenu::addMarked(const PaperTable& table)
{
    const QString keys = QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C}.toString(QKeySequence::NativeText);
    addAction(tr("&Copy “%1”").arg(entryOf(table.title)) + u'\t' + keys, this, [this, table] { copyWhole(table); });
    if (table.picture()) {
        addAction(tr("Copy “%1” as a &picture").arg(entryOf(table.title)), this, [this, table] { copyFigure(table); });
    }
}

void TableMenu::addAll(const std::vector<PaperTable>& tables)
{
    QMenu* pictures = nullptr;
    for (const PaperTable& table : tables) {
        const QString entry = tr("%1 – page %2").arg(entryOf(table.title)).arg(m_preview.pageOf(table.block));
        addAction(entry, this, [this, table] { copyWhole(table); });
        if (table.picture()) {
            pictures = pictures == nullptr ? new QMenu{tr("As a p&icture"), this} : pictures;
            pictures->addAction(entry, this, [this, table] { copyFigure(table); });
        }
    }
    if (pictures != nullptr) {
        addSeparator();
        addMenu(pictures);
    }
}

bool TableMenu::copyMarked(bool withHeadings)
{
    const std::vector<PaperTable> tables = tablesIn(m_preview);
    const PaperTable* const marked = markedIn(tables, m_preview);
    if (marked == nullptr) {
        return false;
    }
    if (withHeadings) {
        copyWhole(*marked);
    } else {
        copyTable(marked->table, false);
        Q_EMIT copied(tr("Copied the rows of “%1”.").arg(marked->title));
    }
    return true;
}

void TableMenu::copyWhole(const PaperTable& table)
{
    copyTable(table);
    m_preview.showTable(table.block);
    Q_EMIT copied(table.rows() == 1 ? tr("Copied “%1”: 1 row.").arg(table.title)
                                    : tr("Copied “%1”: %2 rows.").arg(table.title, QString::number(table.rows())));
}

void TableMenu::copyFigure(const PaperTable& table)
{
    copyPicture(*table.picture());
    m_preview.showTable(table.block);
    Q_EMIT copied(tr("Copied “%1” as a picture.").arg(table.title));
}

} // namespace boardplan
