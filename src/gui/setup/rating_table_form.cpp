#include "gui/setup/rating_table_form.h"

#include "gui/ratings/rating_chip.h"
#include "gui/session.h"
#include "gui/setup/rating_words.h"
#include "gui/setup/scheme_draft.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace boardplan {

namespace {

QString tableText(const char* text)
{
    return QCoreApplication::translate("boardplan::RatingTable", text);
}

// How many actions of the plan have each rating now.
QHash<QString, int> actionsByRating(const View& view, PlanId plan)
{
    QHash<QString, int> counts;
    for (const ActionId action : view.book().allActionsOf(plan)) {
        ++counts[view.standing(action).rating];
    }
    return counts;
}

QString actionsWord(int count)
{
    return count == 0   ? tableText("no action")
           : count == 1 ? tableText("1 action")
                        : tableText("%1 actions").arg(count);
}

QComboBox* counterpartBox(const Rating& former, const RatingScheme& to, const QString& suggested)
{
    auto* const box = new QComboBox;
    box->setIconSize(ratingIconSize());
    for (const Rating& rating : to.ratings) {
        box->addItem(ratingIcon(rating), rating.word, rating.key);
    }
    box->addItem(former.role == RatingRole::Complete ? tableText("no rating; stays complete") : tableText("not rated"),
                 QString{});
    box->setCurrentIndex(box->findData(suggested));
    box->setAccessibleName(tableText("%1 counts as").arg(former.word));
    return box;
}

QLabel* plainLabel(const QString& text)
{
    auto* const label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    return label;
}

// One row for each present rating: chip, how many actions, "counts as", the new ratings.
class TableRows {
public:
    TableRows(const View& view, PlanId plan, const SchemeDraft& draft)
        : m_widget{new QWidget}
    {
        const RatingTable table = draft.table();
        const RatingScheme to = draft.finished();
        const QHash<QString, int> counts = actionsByRating(view, plan);
        auto* const grid = new QGridLayout{m_widget};
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(16);
        grid->setColumnStretch(3, 1);
        for (const Rating& former : draft.present().ratings) {
            const int row = grid->rowCount();
            auto* const chip = new RatingChip;
            chip->setChip({former, {}});
            QComboBox* const box = counterpartBox(former, to, table.value(former.key));
            grid->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
            grid->addWidget(plainLabel(actionsWord(counts.value(former.key))), row, 1);
            grid->addWidget(plainLabel(tableText("counts as")), row, 2);
            grid->addWidget(box, row, 3);
            m_boxes.emplace_back(former.key, box);
        }
    }

    QWidget* widget() const { return m_widget; }
    RatingTable table() const
    {
        RatingTable table;
        for (const auto& [key, box] : m_boxes) {
            table.insert(key, box->currentData().toString());
        }
        return table;
    }

private:
    QWidget* m_widget;
    std::vector<std::pair<QString, QComboBox*>> m_boxes;
};

} // namespace

FormDialog* openRatingTableForm(Session& session, const SchemeDraft& draft, QWidget* window,
                                std::function<void(const QString& name)> changed)
{
    auto* const form = new FormDialog{tableText("Change the ratings"), tableText("Change the ratings"), window};
    form->addNote(tableText("What was reported, and what closed meetings were told, keeps its words. From now on each "
                            "former rating counts as the one beside it."));
    const RatingScheme to = draft.finished();
    const TableRows rows{session.document().view(), session.plan(), draft};
    form->addField({}, rows.widget());
    QLineEdit* const name = form->addText(tableText("&Name of the ratings"), to.name);
    form->setWork([&session, rows, to, name, changed = std::move(changed)]() -> Status {
        RatingScheme named = to;
        named.name = name->text();
        const Status status =
            session.performFromForm(setRatingScheme(session.book(), session.plan(), named, rows.table()));
        if (status) {
            changed(session.book().find(session.plan())->ratingScheme.name);
        }
        return status;
    });
    form->open();
    return form;
}

} // namespace boardplan
