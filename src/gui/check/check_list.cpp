#include "gui/check/check_list.h"

#include "gui/check/check_delegate.h"
#include "gui/import/scroll_keeper.h"
#include "gui/widgets/row_heights.h"
#include "gui/widgets/widest_text.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Menus read "&" as a mnemonic.
QString checkMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString spokenRow(const CheckRow& row)
{
    const CheckFinding& finding = row.finding;
    if (row.isHeading) {
        return finding.isDismissed()
                   ? CheckList::tr("Fine as it is: %1").arg(row.count)
                   : CheckList::tr("%1, %2: %3")
                         .arg(checkSeverityWord(finding.severity), checkKindWords(finding.kind),
                              QString::number(row.count));
    }
    const QString where = finding.where.isEmpty() ? QString{} : finding.where + u": "_s;
    return where + finding.words + u' ' + finding.todo;
}

// Says its row when it is asked: of thousands few are. The rows stay while it does.
class CheckItem : public QListWidgetItem {
public:
    explicit CheckItem(const CheckRow& row)
        : m_row{row}
    {
    }

    QVariant data(int role) const override
    {
        return role == Qt::DisplayRole          ? QVariant{m_row.finding.words}
               : role == Qt::AccessibleTextRole ? QVariant{spokenRow(m_row)}
                                                : QListWidgetItem::data(role);
    }

private:
    const CheckRow& m_row;
};

CheckRow headingOf(const std::vector<CheckFinding>& findings)
{
    CheckRow heading{findings.front(), true, static_cast<int>(findings.size()), 0};
    heading.sure = static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [](const CheckFinding& finding) { return finding.sureFix() != nullptr; }));
    return heading;
}

} // namespace

bool CheckRow::isSameAs(const CheckRow& other) const
{
    return isHeading == other.isHeading && finding.kind == other.finding.kind &&
           finding.isDismissed() == other.finding.isDismissed() &&
           (isHeading ||
            (finding.node == other.finding.node && finding.field == other.finding.field &&
             finding.about == other.finding.about));
}

std::vector<CheckRow> checkRows(std::vector<CheckFinding> findings)
{
    std::vector<std::vector<CheckFinding>> groups;
    for (CheckFinding& finding : findings) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& others) {
            const bool isDismissed = others.front().isDismissed();
            return isDismissed == finding.isDismissed() &&
                   (isDismissed || others.front().kind == finding.kind);
        });
        (group == groups.end() ? groups.emplace_back() : *group).push_back(std::move(finding));
    }
    std::vector<CheckRow> rows;
    rows.reserve(groups.size() + findings.size());
    for (std::vector<CheckFinding>& group : groups) {
        rows.push_back(headingOf(group));
        for (CheckFinding& finding : group) {
            rows.push_back({std::move(finding), false, 0, 0});
        }
    }
    return rows;
}

CheckList::CheckList(QWidget* parent)
    : QListWidget{parent}
    , m_scroll{new ScrollKeeper{*verticalScrollBar()}}
    , m_delegate{new CheckDelegate{*this}}
{
    setAccessibleName(tr("Findings"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    // The second link stands in the current row alone, which may be higher for it.
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        m_delegate->heights().forget(std::exchange(m_linked, row));
        m_delegate->heights().forget(row);
        scheduleDelayedItemsLayout();
        QMetaObject::invokeMethod(
            this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
        if (hasFocus()) {
            Q_EMIT rowChosen();
        }
    });
}

const CheckRow* CheckList::current() const
{
    return currentRow() < 0 ? nullptr : &at(currentRow());
}

QString CheckList::linkOf(int row) const
{
    const CheckRow& shown = at(row);
    if (m_isLocked) {
        return {};
    }
    if (shown.isHeading) {
        return shown.sure > 1 ? tr("Mend all %1").arg(shown.sure) : QString{};
    }
    if (shown.finding.isDismissed()) {
        return tr("Ask again");
    }
    if (const CheckFix* const fix = shown.finding.sureFix()) {
        return fix->words;
    }
    if (shown.finding.fixes.size() == 1) {
        return shown.finding.fixes.front().words;
    }
    return shown.finding.fixes.empty() ? QString{} : tr("Choose…");
}

QString CheckList::dismissLinkOf(int row) const
{
    const CheckRow& shown = at(row);
    const bool isOffered =
        row == currentRow() && !m_isLocked && !shown.isHeading && !shown.finding.isDismissed();
    if (!isOffered) {
        return {};
    }
    return shown.finding.kind == CheckKind::LeadsAlike ? tr("Not the same") : tr("Fine as it is");
}

void CheckList::showRows(std::vector<CheckRow> rows, bool isLocked)
{
    m_scroll->keep();
    const int row = currentRow();
    const CheckRow chosen = row >= 0 ? at(row) : CheckRow{};
    {
        const QSignalBlocker quiet{this};
        clear();
        m_rows = std::move(rows);
        m_isLocked = isLocked;
        measure();
        for (const CheckRow& shown : m_rows) {
            addItem(new CheckItem{shown});
        }
    }
    if (m_rows.empty()) {
        return;
    }
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CheckRow& shown) {
        return row >= 0 && shown.isSameAs(chosen);
    });
    const int first = count() > 1 ? 1 : 0; // below the first heading
    const int wanted = found != m_rows.end() ? static_cast<int>(found - m_rows.begin())
                       : row >= 0            ? std::min(row, count() - 1)
                                             : first;
    setCurrentRow(wanted);
}

void CheckList::measure()
{
    constexpr int mostWhere = 24; // letters
    constexpr int mostLinks = 38;
    WidestText where{font()};
    WidestText links{font()};
    links.add(m_isLocked ? QString{} : tr("Fine as it is"));
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        where.add(at(row).finding.where);
        links.add(at(row).isHeading ? QString{} : linkOf(row));
    }
    const int letter = fontMetrics().averageCharWidth();
    m_whereWidth = std::min(where.width() + 2, mostWhere * letter);
    m_linksWidth = std::min(links.width() + 2, mostLinks * letter);
}

int CheckList::linkAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return -1;
    }
    const CheckBoxes boxes = checkBoxes(*this, index.row(), visualRect(index));
    return boxes.link.contains(position) ? 0 : boxes.dismissLink.contains(position) ? 1 : -1;
}

void CheckList::mend(int row)
{
    const CheckRow shown = at(row); // the list may be filled anew
    if (linkOf(row).isEmpty()) {
        return;
    }
    if (shown.isHeading) {
        Q_EMIT fixAllWanted(shown.finding.kind);
    } else if (shown.finding.isDismissed()) {
        Q_EMIT askAgainWanted(shown.finding);
    } else if (shown.finding.fixes.size() == 1) {
        Q_EMIT fixWanted(shown.finding, shown.finding.fixes.front());
    } else {
        openMenu(row, true);
    }
}

void CheckList::dismiss(int row)
{
    const CheckRow shown = at(row);
    if (!m_isLocked && !shown.isHeading && !shown.finding.isDismissed()) {
        Q_EMIT dismissWanted(shown.finding);
    }
}

void CheckList::openMenu(int row, bool onlyFixes)
{
    const CheckFinding finding = at(row).finding;
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOpen = !m_isLocked && !at(row).isHeading && !finding.isDismissed();
    for (const CheckFix& fix : finding.fixes) {
        if (isOpen) {
            menu->addAction(checkMenuText(fix.words), this,
                            [this, finding, fix] { Q_EMIT fixWanted(finding, fix); });
        }
    }
    if (!onlyFixes) {
        menu->addSeparator();
        menu->addAction(tr("&Go to it"), this, [this, finding] { Q_EMIT goToWanted(finding); });
        if (isOpen) {
            menu->addAction(finding.kind == CheckKind::LeadsAlike ? tr("&Not the same")
                                                                  : tr("&Fine as it is"),
                            this, [this, finding] { Q_EMIT dismissWanted(finding); });
        } else if (finding.isDismissed() && !m_isLocked) {
            menu->addAction(tr("&Ask again"), this,
                            [this, finding] { Q_EMIT askAgainWanted(finding); });
        }
    }
    const QRect shown = visualRect(model()->index(row, 0));
    const CheckBoxes boxes = checkBoxes(*this, row, shown);
    const QRect& from = boxes.link.isEmpty() ? boxes.words : boxes.link;
    menu->popup(viewport()->mapToGlobal(from.bottomLeft()));
}

void CheckList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (row < 0 || !isPlain) {
        QListWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!at(row).isHeading) {
            const CheckFinding finding = at(row).finding;
            Q_EMIT goToWanted(finding);
        }
        break;
    case Qt::Key_F:
        mend(row);
        break;
    case Qt::Key_Delete:
        dismiss(row);
        break;
    default:
        QListWidget::keyPressEvent(event);
    }
}

void CheckList::mouseMoveEvent(QMouseEvent* event)
{
    const bool isLink = linkAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListWidget::mouseMoveEvent(event);
}

void CheckList::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    const int row = indexAt(position).row();
    const int link = linkAt(position);
    QListWidget::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || link < 0) {
        return;
    }
    if (link == 0) {
        mend(row);
    } else {
        dismiss(row);
    }
}

void CheckList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !at(index.row()).isHeading && linkAt(event->position().toPoint()) < 0) {
        const CheckFinding finding = at(index.row()).finding;
        Q_EMIT goToWanted(finding);
    }
}

void CheckList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int row = isKeyboard ? currentRow() : indexAt(event->pos()).row();
    if (row >= 0 && !at(row).isHeading) {
        openMenu(row, false);
    }
}

void CheckList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    Q_EMIT rowChosen();
}

void CheckList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

// Some time after it was scheduled: a person may have scrolled meanwhile.
void CheckList::doItemsLayout()
{
    m_scroll->keep();
    QListWidget::doItemsLayout();
}

void CheckList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        scheduleDelayedItemsLayout();
    }
}

} // namespace boardplan
