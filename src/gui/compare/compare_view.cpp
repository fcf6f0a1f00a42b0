#include "gui/compare/compare_view.h"

#include "gui/actions/filter_chip.h"
#include "gui/compare/change_list.h"
#include "gui/compare/change_list_model.h"
#include "gui/compare/end_chooser.h"
#include "gui/copying/row_tables.h"
#include "gui/copying/table_clipboard.h"
#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/notice_page.h"

#include <boardplan/domain/comparison_words.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int compareMargin = 22;

} // namespace

CompareView::CompareView(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new ChangeListModel{this}}
    , m_list{new ChangeList{*m_model, this}}
    , m_pages{new QStackedWidget{this}}
{
    setAccessibleName(tr("Compare"));
    setFocusProxy(m_list);
    m_pages->addWidget(m_list);
    makeNotice();
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(compareMargin, 18, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    auto* const chips = new QHBoxLayout; // the list alone goes to the edge
    chips->setContentsMargins(0, 0, compareMargin, 0);
    chips->addWidget(makeChips());
    column->addLayout(chips);
    column->addWidget(m_pages, 1);
    connect(m_list, &ChangeList::rowActivated, this, [this](int row) {
        goTo(row);
        Q_EMIT inspectorWanted();
    });
    connect(m_list, &ChangeList::copyWanted, this, &CompareView::copy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { goTo(current.row()); });
    connect(&session, &Session::viewChanged, this, &CompareView::refreshWhenShown);
    connect(&session, &Session::planChanged, this, [this] {
        m_isUsual = true;
        m_choice = {};
        refreshWhenShown();
    });
}

QWidget* CompareView::makeHead()
{
    auto* const head = new QWidget{this};
    auto* const column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, compareMargin, 0);
    column->setSpacing(8);
    auto* const titleRow = new QWidget{head};
    auto* const row = new FlowLayout{titleRow};
    row->addWidget(new HeadingLabel{titleFont, tr("What changed")});
    row->addStretch();
    m_copy = new QPushButton{tr("Copy"), titleRow};
    m_copy->setToolTip(tr("The rows chosen, or all of them, for Word or a spreadsheet"));
    m_paper = new QPushButton{tr("Export as a paper…"), titleRow};
    row->addWidget(m_copy);
    row->addWidget(m_paper);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(true); });
    connect(m_paper, &QPushButton::clicked, this, [this] { Q_EMIT paperWanted(from(), to()); });
    column->addWidget(titleRow);
    column->addWidget(makeChoosers());
    return head;
}

QWidget* CompareView::makeChoosers()
{
    auto* const box = new QWidget{this};
    auto* const row = new FlowLayout{box};
    m_from = new EndChooser{m_session, box};
    m_to = new EndChooser{m_session, box};
    const auto add = [&](const QString& words, EndChooser* chooser) {
        auto* const pair = new QWidget{box};
        auto* const line = new QHBoxLayout{pair};
        line->setContentsMargins(0, 0, 0, 0);
        auto* const label = new QLabel{words, pair};
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(chooser);
        chooser->setAccessibleName(words);
        line->addWidget(label);
        line->addWidget(chooser);
        row->addWidget(pair);
        connect(chooser, &EndChooser::endChosen, this, [this] {
            m_isUsual = false;
            refresh();
        });
    };
    add(tr("From"), m_from);
    add(tr("To"), m_to);
    return box;
}

QWidget* CompareView::makeChips()
{
    m_chipRow = new QWidget{this};
    m_chipRow->setAccessibleName(tr("Show only"));
    auto* const row = new FlowLayout{m_chipRow, 6};
    const auto add = [&](const QString& words) {
        auto* const chip = new FilterChip{m_chipRow};
        chip->setWords(words);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, chip](bool isOn) { toggle(*chip, isOn); });
        return chip;
    };
    m_nodeChip = add(tr("whole plan"));
    for (const ChangeKind kind : changeKinds) {
        m_chips.emplace_back(kind, add(changeCounted(kind)));
    }
    return m_chipRow;
}

void CompareView::makeNotice()
{
    m_notice = new NoticePage{{{tr("&Import a plan…"), u"file.import"_s}, {tr("Open the Plan"), u"view.plan"_s},
                                  {tr("Open Meetings"), u"view.meetings"_s}},
        {0, 18, compareMargin, compareMargin}, 8, m_pages};
    connect(m_notice, &NoticePage::commandWanted, this, &CompareView::commandWanted);
    m_pages->addWidget(m_notice);
}

const std::optional<Comparison>& CompareView::comparison() const
{
    return m_model->comparison();
}

ComparisonEnd CompareView::from() const
{
    return m_from->end();
}

ComparisonEnd CompareView::to() const
{
    return m_to->end();
}

void CompareView::compare(const ComparisonEnd& from, const ComparisonEnd& to)
{
    m_isUsual = false;
    m_from->setEnd(from);
    m_to->setEnd(to);
    refreshWhenShown();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void CompareView::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

// The ends that are offered: the last closed board meeting, and the day looked at. A meeting looked
// back at is compared with the one before it, not with itself.
void CompareView::startAnew()
{
    const View& view = m_session.view();
    ComparisonEnd from;
    const Plan* plan = m_session.book().find(m_session.plan());
    for (const BoardId board : plan == nullptr ? std::vector<BoardId>{} : plan->boards) {
        for (const MeetingId id : m_session.book().meetingsOf(board)) {
            const Meeting& meeting = *m_session.book().find(id);
            const bool isBefore = m_session.isToday() ? meeting.date <= view.day() : meeting.date < view.day();
            const bool isLater = !from.day.isValid() || meeting.date > from.day;
            if (meeting.body == MeetingBody::Board && meeting.closedOn.isValid() && isBefore && isLater) {
                from = {meeting.date, id};
            }
        }
    }
    m_from->setEnd(from);
    m_to->setEnd({view.day(), {}});
}

void CompareView::refresh()
{
    m_isStale = false;
    const auto isGone = [&](const ComparisonEnd& end) {
        const Meeting* meeting = m_session.book().find(end.meeting);
        return !end.meeting.isNull() && (meeting == nullptr || !meeting->closedOn.isValid());
    };
    if (m_isUsual || isGone(from()) || isGone(to())) {
        startAnew();
    }
    m_from->refresh();
    m_to->refresh();
    if (m_session.plan().isNull()) {
        say(tr("There is no plan here yet"), tr("Import the plan you have from its document."), {u"file.import"_s});
        return;
    }
    if (!from().day.isValid() && m_session.book().allActionsOf(m_session.plan()).empty()) {
        say(tr("This plan has no actions yet"),
            tr("Import the plan you have from its document, or write its actions in the Plan (Ctrl+2). What changes in it "
               "from one meeting to the next then shows here."),
            {u"file.import"_s, u"view.plan"_s});
        return;
    }
    if (!from().day.isValid()) {
        say(tr("There is no meeting to compare with yet"),
            tr("Choose “Another day…” beside From. Once a board meeting is closed, in Meetings, what changed since "
               "then shows here by itself."),
            {u"view.meetings"_s});
        return;
    }
    auto comparison = m_session.document().compare(m_session.plan(), from(), to());
    if (!comparison) {
        say(comparison.error().what, comparison.error().todo);
        return;
    }
    showComparison(std::move(comparison).value());
}

// A plan that may only be looked at is not imported into.
void CompareView::say(const QString& title, const QString& words, QStringList ways)
{
    if (!m_session.lockedReason().isEmpty()) {
        ways.removeAll(u"file.import"_s);
    }
    m_notice->say(title, words, ways);
    m_pages->setCurrentIndex(1);
    m_model->show({}, {}, {});
    m_chipRow->hide();
    m_copy->setEnabled(false);
    m_paper->setEnabled(false);
}

void CompareView::showComparison(Comparison comparison)
{
    m_copy->setEnabled(true);
    m_paper->setEnabled(true);
    showChips(comparison);
    if (comparison.isEmpty()) {
        const QString refs = comparison.refs.empty() ? QString{} : tr(" Some actions have another number.");
        m_notice->say(tr("Nothing changed"),
            tr("From %1 to %2 no rating, date, lead or word of the plan changed, and nothing was reported. Choose an earlier "
               "meeting or day beside From.")
                    .arg(endWords(m_session.book(), comparison.from), endWords(m_session.book(), comparison.to)) +
                refs);
    }
    m_pages->setCurrentIndex(comparison.isEmpty() ? 1 : 0);
    const Plan& plan = *m_session.book().find(m_session.plan());
    showRows([&] { m_model->show(std::move(comparison), plan.ratingScheme, m_choice); });
}

// A figure for every kind that occurs; one that was chosen and no longer occurs is let go.
void CompareView::showChips(const Comparison& comparison)
{
    const auto showChip = [](FilterChip& chip, int count, bool isChosen) {
        const QSignalBlocker quiet{&chip};
        chip.setCount(QString::number(count));
        chip.setVisible(count > 0);
        chip.setChecked(isChosen);
    };
    const int nodes = nodeChangesIn(comparison);
    m_choice.nodes = m_choice.nodes && nodes > 0;
    showChip(*m_nodeChip, nodes, m_choice.nodes);
    for (const auto& [kind, chip] : m_chips) {
        const int count = comparison.count(kind);
        if (count == 0) {
            m_choice.kinds.remove(kind);
        }
        showChip(*chip, count, m_choice.kinds.contains(kind));
    }
    m_chipRow->setVisible(!comparison.isEmpty());
}

void CompareView::toggle(FilterChip& chip, bool isOn)
{
    if (&chip == m_nodeChip) {
        m_choice.nodes = isOn;
    }
    for (const auto& [kind, of] : m_chips) {
        if (of == &chip && isOn) {
            m_choice.kinds.insert(kind);
        } else if (of == &chip) {
            m_choice.kinds.remove(kind);
        }
    }
    showRows([this] { m_model->choose(m_choice); });
}

void CompareView::showRows(const std::function<void()>& show)
{
    const QModelIndex current = m_list->currentIndex();
    const Node kept = current.isValid() ? m_model->nodeOf(current.row()) : Node{};
    show();
    const int row = kept.kind == NodeKind::All ? -1 : m_model->rowOf(kept);
    if (row >= 0) {
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
        m_list->viewport()->update();
    }
}

// What is gone from the plan cannot be gone to.
void CompareView::goTo(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const Node node = m_model->nodeOf(row);
    const bool isThere = node.kind != NodeKind::Action || m_session.book().find(ActionId{node.id}) != nullptr;
    if (node.kind != NodeKind::All && isThere) {
        m_session.select(node);
    }
}

bool CompareView::canCopy() const
{
    return m_model->rowCount() > 0;
}

void CompareView::copy(bool withHeadings)
{
    std::vector<int> chosen = m_list->selectedRows();
    if (chosen.size() < 2) { // one is merely where the list stands
        chosen.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            chosen.push_back(row);
        }
    }
    ReportTable table
        = tableOfWords({tr("What changed"), tr("Ref"), tr("Action"), tr("Then"), tr("Now"), tr("How")}, {});
    for (const int row : chosen) {
        if (!m_model->isHeading(row)) {
            table.groups.front().rows.push_back({m_model->rowAt(row).cells(m_model->headingOf(row))});
        }
    }
    copyTable(table, withHeadings);
}

} // namespace boardplan
