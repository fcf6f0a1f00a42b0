#include "gui/setup/columns_page.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/fitted_list.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/two_line_delegate.h"
#include "gui/widgets/typed_words.h"

#include <boardplan/document/setup_verbs.h>
#include <boardplan/models/plan_tree_model.h>

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// What a column can show, in a person's words.
QString shownFieldWords(const QString& field)
{
    const std::array words{std::pair{u"ref"_s, ColumnsPage::tr("number (ref)")},
        std::pair{u"objective"_s, ColumnsPage::tr("objective")}, std::pair{u"action"_s, ColumnsPage::tr("action")},
        std::pair{u"audience"_s, ColumnsPage::tr("board it serves")}, std::pair{u"leads"_s, ColumnsPage::tr("leads")},
        std::pair{u"timescale"_s, ColumnsPage::tr("timescale")}, std::pair{u"measures"_s, ColumnsPage::tr("measures")},
        std::pair{u"desiredOutcomes"_s, ColumnsPage::tr("desired outcomes")},
        std::pair{u"themes"_s, ColumnsPage::tr("themes")}, std::pair{u"latestUpdate"_s, ColumnsPage::tr("latest update")},
        std::pair{u"rating"_s, ColumnsPage::tr("rating")}};
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == field; });
    return found == words.end() ? field : found->second;
}

// Beside what a column can show: the words of a tick do not break into lines.
QString shortened(const QString& heading)
{
    constexpr qsizetype most = 40;
    return heading.size() <= most ? heading : heading.left(most).trimmed() + u'…';
}

QString shownFieldsWords(const PlanColumn& column)
{
    QStringList words;
    for (const QString& field : column.fields) {
        words.append(shownFieldWords(field));
    }
    return words.join(u", "_s);
}

} // namespace

ColumnsPage::ColumnsPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("columns and words"), parent}
{
    addWords(body());
    QWidget* const list = makeList();
    addPanes(list, 5, makeCard(), 6);
    setFocusProxy(m_list);
    refresh();
}

QString ColumnsPage::guidePage() const
{
    return u"setting-up.md"_s;
}

QStringList ColumnsPage::begun() const
{
    const Plan* const shown = plan();
    if (shown == nullptr) {
        return {};
    }
    QStringList words = typedWords({{m_priority->text(), shown->words.priority}, {m_objective->text(), shown->words.objective},
        {m_action->text(), shown->words.action}});
    if (chosen() >= 0) {
        words += typedWords({{m_name->text(), columns()[static_cast<std::size_t>(chosen())].heading}});
    }
    return words;
}

void ColumnsPage::addWords(QVBoxLayout& column)
{
    auto* const words = new QWidget{this};
    auto* const row = new QHBoxLayout{words};
    row->setContentsMargins(20, 0, 20, 8);
    row->setSpacing(12);
    m_priority = addWord(*row, tr("&Priorities are called"), tr("Priority"));
    m_objective = addWord(*row, tr("&Objectives are called"), tr("Objective"));
    m_action = addWord(*row, tr("Actions are &called"), tr("Action"));
    column.addWidget(words);
}

QLineEdit* ColumnsPage::addWord(QLayout& row, const QString& label, const QString& hint)
{
    auto* const whole = new QWidget{this};
    auto* const box = new LineBox{whole};
    box->setPlaceholderText(hint);
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(fieldLabel(label, box));
    column->addWidget(box);
    row.addWidget(whole);
    connect(box, &QLineEdit::editingFinished, this, &ColumnsPage::submitWords);
    return box;
}

QWidget* ColumnsPage::makeList()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(20, 0, 12, 12);
    column->setSpacing(3);
    m_list = new FittedList{whole};
    m_list->setRowDelegate(new TwoLineDelegate{m_list});
    column->addWidget(fieldLabel(tr("Co&lumns, from the left"), m_list));
    column->addWidget(m_list);
    auto* const acts = new QWidget{whole};
    auto* const row = new FlowLayout{acts};
    addAct(*row, tr("&Add"), &ColumnsPage::add);
    m_remove = addAct(*row, tr("Re&move"), &ColumnsPage::remove);
    m_up = addAct(*row, tr("Move &up"), &ColumnsPage::moveUp);
    m_down = addAct(*row, tr("Move &down"), &ColumnsPage::moveDown);
    m_again = addAct(*row, tr("As the program &has them"), &ColumnsPage::asTheProgramHasThem);
    column->addSpacing(6);
    column->addWidget(acts);
    column->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsPage::showCard);
    return whole;
}

QWidget* ColumnsPage::makeCard()
{
    m_card = new QWidget{this};
    auto* const column = new QVBoxLayout{m_card};
    column->setContentsMargins(12, 0, 20, 12);
    column->setSpacing(3);
    m_name = new LineBox{m_card};
    column->addWidget(fieldLabel(tr("&Heading, as the plan prints it"), m_name));
    column->addWidget(m_name);
    column->addSpacing(12);
    column->addWidget(captionLabel(tr("Shows"), m_card));
    for (const QString& field : offeredColumnFields()) {
        auto* const box = new QCheckBox{m_card};
        column->addWidget(box);
        m_fields.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this, field](bool isOn) { showField(field, isOn); });
    }
    m_note = new RunLabel{m_card};
    followFont(*m_note, &smallFont);
    column->addSpacing(6);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, &ColumnsPage::submitHeading);
    return m_card;
}

std::vector<PlanColumn> ColumnsPage::columns() const
{
    if (plan() != nullptr && !plan()->columns.empty()) {
        return plan()->columns;
    }
    PlanTreeModel model{session().document()};
    model.show(session().plan(), session().view());
    return model.columns();
}

int ColumnsPage::chosen() const
{
    return m_list->currentRow();
}

QString ColumnsPage::heading(const Plan& plan) const
{
    return tr("Columns and words of “%1”").arg(plan.title);
}

void ColumnsPage::showPlan(const Plan& plan)
{
    m_priority->setText(plan.words.priority);
    m_objective->setText(plan.words.objective);
    m_action->setText(plan.words.action);
    m_again->setEnabled(!plan.columns.empty());
    showColumns();
}

void ColumnsPage::showColumns()
{
    const int row = std::max(0, chosen());
    const std::vector<PlanColumn> shown = columns();
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const PlanColumn& column : shown) {
        const QString fields = shownFieldsWords(column);
        auto* const item = new QListWidgetItem{column.heading, m_list};
        item->setData(TwoLineDelegate::NoteRole, fields);
        item->setData(Qt::AccessibleTextRole, tr("%1, shows %2").arg(column.heading, fields));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->updateGeometry();
    showCard();
}

void ColumnsPage::showCard()
{
    const std::vector<PlanColumn> all = columns();
    const int at = chosen();
    m_card->setVisible(at >= 0);
    m_remove->setEnabled(at >= 0 && all.size() > 1);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < static_cast<int>(all.size()));
    if (at < 0) {
        return;
    }
    const PlanColumn& column = all[static_cast<std::size_t>(at)];
    m_name->setText(column.heading);
    bool isShownElsewhere = false;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString& field = offeredColumnFields()[static_cast<qsizetype>(i)];
        const auto other = std::find_if(all.begin(), all.end(), [&](const PlanColumn& one) {
            return &one != &column && one.fields.contains(field);
        });
        m_fields[i]->setChecked(column.fields.contains(field));
        m_fields[i]->setText(other == all.end() ? shownFieldWords(field)
                                                : tr("%1 – now in “%2”").arg(shownFieldWords(field), shortened(other->heading)));
        isShownElsewhere = isShownElsewhere || other != all.end();
    }
    m_note->setRuns({{isShownElsewhere ? tr("What is ticked here leaves the column it was in. Number, action, latest update "
                                           "and rating are shown in any case.")
                                       : QString{},
        RunStyle::Muted}});
}

void ColumnsPage::submit(const std::vector<PlanColumn>& columns, const QString& done)
{
    const LevelWords words{m_priority->text(), m_objective->text(), m_action->text()};
    if (!carryOut(setPlanColumns(session().book(), session().plan(), words, columns), done)) {
        refresh(); // as it stands
    }
}

void ColumnsPage::submitWords()
{
    if (plan() != nullptr) {
        submit(plan()->columns, tr("The plan's words were changed."));
    }
}

void ColumnsPage::submitHeading()
{
    std::vector<PlanColumn> all = columns();
    if (chosen() >= 0 && all[static_cast<std::size_t>(chosen())].heading != m_name->text().simplified()) {
        all[static_cast<std::size_t>(chosen())].heading = m_name->text().simplified();
        submit(all, tr("The heading was changed."));
    }
}

// A column that has nothing left to show goes.
void ColumnsPage::showField(const QString& field, bool isShown)
{
    std::vector<PlanColumn> all = columns();
    const QString heading = all[static_cast<std::size_t>(chosen())].heading;
    for (std::size_t at = 0; at < all.size(); ++at) {
        all[at].fields.removeAll(field);
        if (isShown && static_cast<int>(at) == chosen()) {
            all[at].fields.append(field);
        }
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](const PlanColumn& one) { return one.fields.isEmpty(); }), all.end());
    submit(all, isShown ? tr("“%1” shows %2.").arg(heading, shownFieldWords(field))
                        : tr("“%1” no longer shows %2.").arg(heading, shownFieldWords(field)));
}

// The first thing that no column shows yet; where all are shown there is nothing to add.
void ColumnsPage::add()
{
    std::vector<PlanColumn> all = columns();
    for (const QString& field : offeredColumnFields()) {
        const bool isTaken = std::any_of(
            all.begin(), all.end(), [&](const PlanColumn& column) { return column.fields.contains(field); });
        if (!isTaken) {
            all.push_back({shownFieldWords(field), {field}});
            submit(all, tr("A column was added."));
            m_list->setCurrentRow(m_list->count() - 1);
            m_name->setFocus(Qt::OtherFocusReason);
            m_name->selectAll();
            return;
        }
    }
    Q_EMIT acted(tr("Every column is there already: tick in one what it is to show."));
}

void ColumnsPage::remove()
{
    std::vector<PlanColumn> all = columns();
    const QString heading = all[static_cast<std::size_t>(chosen())].heading;
    all.erase(all.begin() + chosen());
    submit(all, tr("The column “%1” was taken out; what it showed stays in the plan.").arg(heading));
}

void ColumnsPage::move(int step)
{
    std::vector<PlanColumn> all = columns();
    const int to = chosen() + step;
    std::swap(all[static_cast<std::size_t>(chosen())], all[static_cast<std::size_t>(to)]);
    {
        const QSignalBlocker quiet{m_list};
        m_list->setCurrentRow(to);
    }
    submit(all, tr("The columns were put in another order."));
}

void ColumnsPage::asTheProgramHasThem()
{
    submit({}, tr("The columns are the program's own again."));
}

} // namespace boardplan
