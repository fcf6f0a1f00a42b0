#include "gui/setup/plan_page.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/fitted_list.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/two_line_delegate.h"
#include "gui/widgets/typed_words.h"

#include <boardplan/document/setup_verbs.h>
#include <boardplan/domain/period_words.h>

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The period typed; that of before where its words are the same.
Period writtenPeriod(const QLineEdit& line, const Period& before = {})
{
    const Period period = periodSaid(line.text());
    return period.text == before.text ? before : period;
}

QString periodReading(const QLineEdit& line)
{
    const Period period = writtenPeriod(line);
    if (period.text.isEmpty()) {
        return PlanPage::tr("no period");
    }
    return period.start.isValid()
        ? PlanPage::tr("%1 to %2").arg(displayLongDate(period.start), displayLongDate(period.end))
        : PlanPage::tr("no period is read in these words: write it as 2026/27 or 1 April 2026 – 31 March 2027");
}

} // namespace

PlanPage::PlanPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("title and boards"), parent}
{
    QWidget* const facts = makeFacts();
    addPanes(facts, 1, makeBoards(), 1);
    setFocusProxy(m_title);
    refresh();
}

QString PlanPage::guidePage() const
{
    return u"setting-up.md"_s;
}

QStringList PlanPage::begun() const
{
    const Plan* const shown = plan();
    if (shown == nullptr) {
        return {};
    }
    QStringList words = typedWords({{m_title->text(), shown->title}, {m_period->text(), shown->period.text},
        {m_strategy->text(), shown->strategy.title}, {m_strategyPeriod->text(), shown->strategy.period.text},
        {m_newBoard->text(), {}}});
    if (const Board* const board = session().book().find(chosenBoard())) {
        words += typedWords({{m_name->text(), board->name}, {m_shortName->text(), board->shortName}});
    }
    return words;
}

QLineEdit* PlanPage::addLine(QVBoxLayout& column, const QString& label, const QString& hint)
{
    auto* const box = new LineBox{this};
    box->setPlaceholderText(hint);
    column.addWidget(fieldLabel(label, box));
    column.addWidget(box);
    connect(box, &QLineEdit::editingFinished, this, &PlanPage::submitFacts);
    return box;
}

QWidget* PlanPage::makeFacts()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(20, 0, 16, 12);
    column->setSpacing(3);
    const auto addReading = [&] {
        auto* const reading = new RunLabel{whole};
        followFont(*reading, &smallFont);
        column->addWidget(reading);
        column->addSpacing(10);
        return reading;
    };
    m_title = addLine(*column, tr("&Title of the plan"));
    column->addSpacing(10);
    m_period = addLine(*column, tr("&Period of the plan"));
    m_periodReading = addReading();
    m_strategy = addLine(*column, tr("&Strategy it carries out, if there is one"));
    column->addSpacing(10);
    m_strategyPeriod = addLine(*column, tr("Period &of the strategy"));
    m_strategyReading = addReading();
    column->addStretch(1);
    for (QLineEdit* const line : {m_period, m_strategyPeriod}) {
        connect(line, &QLineEdit::textChanged, this, &PlanPage::showPeriods);
    }
    return whole;
}

QWidget* PlanPage::makeBoards()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(12, 0, 20, 12);
    column->setSpacing(3);
    m_boards = new FittedList{whole};
    m_boards->setRowDelegate(new TwoLineDelegate{m_boards});
    column->addWidget(fieldLabel(tr("&Boards of the plan"), m_boards));
    column->addWidget(m_boards);
    column->addSpacing(10);
    m_boardFields = new QWidget{whole};
    auto* const fields = new QVBoxLayout{m_boardFields};
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(3);
    addBoardFields(*fields);
    column->addWidget(m_boardFields);
    m_newBoard = new LineBox{whole};
    auto* const add = new RoomyButton{tr("&Add the board"), whole};
    column->addSpacing(10);
    column->addWidget(fieldLabel(tr("&Another board, for a joint plan"), m_newBoard));
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_newBoard, 1);
    row->addWidget(add);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_boards, &QListWidget::currentRowChanged, this, &PlanPage::showBoard);
    connect(add, &QPushButton::clicked, this, &PlanPage::addBoard);
    connect(m_newBoard, &QLineEdit::returnPressed, this, &PlanPage::addBoard);
    return whole;
}

QLineEdit* PlanPage::addBoardLine(QVBoxLayout& column, const QString& label)
{
    auto* const box = new LineBox{m_boardFields};
    column.addWidget(fieldLabel(label, box));
    column.addWidget(box);
    column.addSpacing(8);
    connect(box, &QLineEdit::editingFinished, this, &PlanPage::submitBoard);
    return box;
}

void PlanPage::addBoardFields(QVBoxLayout& column)
{
    m_name = addBoardLine(column, tr("&Name of the board"));
    m_shortName = addBoardLine(column, tr("S&hort name, for lists"));
    m_remove = new RoomyButton{tr("&Remove the board from the plan"), m_boardFields};
    column.addSpacing(2);
    column.addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::removeBoard);
}

QString PlanPage::heading(const Plan&) const
{
    return tr("The plan and its boards");
}

void PlanPage::showPlan(const Plan& plan)
{
    m_title->setText(plan.title);
    m_period->setText(plan.period.text);
    m_strategy->setText(plan.strategy.title);
    m_strategyPeriod->setText(plan.strategy.period.text);
    showPeriods();
    showBoards(plan);
}

void PlanPage::showBoards(const Plan& plan)
{
    const BoardId chosen = chosenBoard();
    const QSignalBlocker quiet{m_boards};
    m_boards->clear();
    for (const BoardId id : plan.boards) {
        const Board& board = *session().book().find(id);
        const QString note = board.shortName.isEmpty() ? tr("no short name") : board.shortName;
        auto* const item = new QListWidgetItem{board.name, m_boards};
        item->setData(TwoLineDelegate::NoteRole, note);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(board.name, note));
        item->setData(Qt::UserRole, id.value);
        if (id == chosen || m_boards->count() == 1) {
            m_boards->setCurrentItem(item);
        }
    }
    m_boards->updateGeometry();
    m_remove->setEnabled(plan.boards.size() > 1);
    showBoard();
}

BoardId PlanPage::chosenBoard() const
{
    const QListWidgetItem* const item = m_boards->currentItem();
    return item == nullptr ? BoardId{} : BoardId{item->data(Qt::UserRole).toUuid()};
}

void PlanPage::showBoard()
{
    const Board* const board = session().book().find(chosenBoard());
    m_boardFields->setVisible(board != nullptr);
    if (board != nullptr) {
        m_name->setText(board->name);
        m_shortName->setText(board->shortName);
    }
}

void PlanPage::showPeriods()
{
    for (const auto& [line, reading] :
        {std::pair{m_period, m_periodReading}, std::pair{m_strategyPeriod, m_strategyReading}}) {
        reading->setRuns({{periodReading(*line), RunStyle::Muted}});
        line->setAccessibleDescription(reading->text());
    }
}

void PlanPage::submitFacts()
{
    if (const Plan* const shown = plan()) {
        const Strategy strategy{
            m_strategy->text().simplified(), writtenPeriod(*m_strategyPeriod, shown->strategy.period)};
        carryOut(renamePlan(session().book(), shown->id, m_title->text(), writtenPeriod(*m_period, shown->period), strategy),
            tr("The plan was changed."));
    }
}

void PlanPage::submitBoard()
{
    if (const Board* const board = session().book().find(chosenBoard())) {
        Board changed = *board;
        changed.name = m_name->text();
        changed.shortName = m_shortName->text();
        if (!carryOut(changeBoard(session().book(), changed), tr("The board was changed."))) {
            showBoard(); // as it stands
        }
    }
}

void PlanPage::addBoard()
{
    if (carryOut(addBoardToPlan(session().book(), session().plan(), m_newBoard->text()),
            tr("The plan is also of “%1”.").arg(m_newBoard->text().simplified()))) {
        m_newBoard->clear();
    }
}

void PlanPage::removeBoard()
{
    const Board* const board = session().book().find(chosenBoard());
    if (board != nullptr) {
        const QString name = board->name;
        carryOut(removeBoardFromPlan(session().book(), session().plan(), board->id),
            tr("The plan is no longer of “%1”.").arg(name));
    }
}

} // namespace boardplan
