#include "gui/import/import_findings.h"

#include "gui/import/import_finding_delegate.h"
#include "gui/import/import_menus.h"
#include "gui/import/scroll_keeper.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QScrollBar>
#include <algorithm>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 2; // more are one menu
constexpr qsizetype quotedLetters = 80;

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return QCoreApplication::translate("boardplan", "Error");
    case FindingSeverity::Warning:
        return QCoreApplication::translate("boardplan", "Warning");
    case FindingSeverity::Note:
        break;
    }
    return QCoreApplication::translate("boardplan", "Note");
}

Finding leftOverFinding(const Sourced& left)
{
    QString quoted = left.text.simplified();
    if (quoted.size() > quotedLetters) {
        quoted = quoted.left(quotedLetters) + u'…';
    }
    return {
        {},
        FindingSeverity::Note,
        left.places.empty() ? QString{} : left.places.front().toString(),
        QCoreApplication::translate("boardplan", "“%1” is not placed in the plan.").arg(quoted),
        left.places.empty() ? Place{} : left.places.front(),
        {quoted}};
}

} // namespace

std::vector<Finding> findingsToShow(const Proposal& proposal)
{
    std::vector<Finding> shown = proposal.findings;
    std::set<Place, PlaceOrder> spokenOf;
    for (const Finding& finding : proposal.findings) {
        spokenOf.insert(finding.at);
    }
    for (const Sourced& left : proposal.notPlaced) {
        if (!spokenOf.contains(left.places.front())) {
            shown.push_back(leftOverFinding(left));
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Finding& one, const Finding& other) {
        return static_cast<int>(one.severity) > static_cast<int>(other.severity);
    });
    return shown;
}

ImportFindings::ImportFindings(QWidget* parent)
    : QListWidget{parent}
    , m_scroll{new ScrollKeeper{*verticalScrollBar()}}
{
    setAccessibleName(tr("Findings"));
    setItemDelegate(new FindingDelegate{*this});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutMode(Batched); // a long list must not hold the window up
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT placeChosen(m_findings.at(static_cast<std::size_t>(row)).at);
        }
    });
}

QStringList ImportFindings::linksOf(int row) const
{
    const ImportActs& acts = actsOf(row);
    if (static_cast<qsizetype>(acts.size()) > mostLinks) {
        return {tr("Change…")};
    }
    QStringList links;
    for (const ImportAct& act : acts) {
        links.append(act.words);
    }
    return links;
}

// The row that was chosen stays so, where it is still there.
void ImportFindings::showFindings(std::vector<Finding> findings, std::vector<ImportActs> acts)
{
    const QSignalBlocker quiet{this};
    m_scroll->keep();
    const int row = currentRow();
    const Finding chosen = row >= 0 ? m_findings.at(static_cast<std::size_t>(row)) : Finding{};
    clear();
    m_findings = std::move(findings);
    m_acts = std::move(acts);
    for (int at = 0; at < static_cast<int>(m_findings.size()); ++at) {
        const Finding& finding = m_findings[static_cast<std::size_t>(at)];
        auto* item = new QListWidgetItem{finding.text, this};
        const QString links = linksOf(at).join(QStringLiteral(", "));
        const QString spoken = tr("%1, %2: %3").arg(severityWord(finding.severity), finding.place, finding.text);
        item->setData(Qt::AccessibleTextRole, links.isEmpty() ? spoken : tr("%1 Enter: %2").arg(spoken, links));
    }
    const auto found = std::find(m_findings.begin(), m_findings.end(), chosen);
    if (row >= 0 && !m_findings.empty()) {
        const auto same = found != m_findings.end() ? found - m_findings.begin() : row;
        setCurrentRow(std::min(static_cast<int>(same), count() - 1));
    }
}

int ImportFindings::linkAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return -1;
    }
    const QList<QRect> links = findingBoxes(*this, index.row(), visualRect(index)).links;
    const auto found = std::find_if(
        links.begin(), links.end(), [&](const QRect& link) { return link.contains(position); });
    return found == links.end() ? -1 : static_cast<int>(found - links.begin());
}

void ImportFindings::openMenu(int row)
{
    const ImportActs& acts = actsOf(row);
    if (acts.empty()) {
        return;
    }
    const QRect shown = visualRect(model()->index(row, 0));
    const FindingBoxes boxes = findingBoxes(*this, row, shown);
    actsMenu(m_findings[static_cast<std::size_t>(row)].text, acts,
        [this](const ImportAct& act) { Q_EMIT actChosen(act); }, this)
        ->popup(viewport()->mapToGlobal(boxes.links.first().bottomLeft()));
}

// One of several acts is chosen from a menu.
void ImportFindings::follow(int row, int link)
{
    const ImportActs& acts = actsOf(row);
    if (static_cast<qsizetype>(acts.size()) > mostLinks) {
        openMenu(row);
    } else if (link < static_cast<int>(acts.size())) {
        const ImportAct act = acts[static_cast<std::size_t>(link)]; // the list may be filled anew
        Q_EMIT actChosen(act);
    }
}

void ImportFindings::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (currentRow() < 0 || (!isEnter && !isAltDown)) {
        QListWidget::keyPressEvent(event);
    } else if (isEnter && actsOf(currentRow()).size() == 1) {
        follow(currentRow(), 0);
    } else {
        openMenu(currentRow());
    }
}

void ImportFindings::mouseMoveEvent(QMouseEvent* event)
{
    const bool isLink = linkAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListWidget::mouseMoveEvent(event);
}

void ImportFindings::mouseReleaseEvent(QMouseEvent* event)
{
    QListWidget::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const int link = linkAt(position);
    if (event->button() == Qt::LeftButton && link >= 0) {
        follow(indexAt(position).row(), link);
    }
}

void ImportFindings::doItemsLayout()
{
    m_scroll->keep();
    QListWidget::doItemsLayout();
}

void ImportFindings::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int row = isKeyboard ? currentRow() : indexAt(event->pos()).row();
    if (row >= 0) {
        openMenu(row);
    }
}

} // namespace boardplan
