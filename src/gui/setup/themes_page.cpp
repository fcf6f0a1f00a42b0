#include "gui/setup/themes_page.h"

#include "gui/session.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/roomy_rows.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/typed_words.h"

#include <boardplan/document/setup_verbs.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheme(const Action& action, ThemeId theme)
{
    return std::find(action.themes.begin(), action.themes.end(), theme) != action.themes.end();
}

} // namespace

ThemesPage::ThemesPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("themes"), parent}
{
    QWidget* const themes = makeThemes();
    addPanes(themes, 2, makeActions(), 3);
    setFocusProxy(m_new);
    refresh();
}

QString ThemesPage::guidePage() const
{
    return u"setting-up.md"_s;
}

QStringList ThemesPage::begun() const
{
    const Theme* const theme = session().book().find(chosen());
    if (plan() == nullptr) {
        return {};
    }
    return typedWords({{m_new->text(), {}}, {m_name->text(), theme == nullptr ? m_name->text() : theme->name}});
}

QWidget* ThemesPage::makeThemes()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(20, 0, 12, 12);
    column->setSpacing(3);
    m_new = new LineBox{whole};
    m_new->setToolTip(tr("for instance Making Safeguarding Personal"));
    column->addWidget(fieldLabel(tr("&New theme"), m_new));
    auto* const entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_new, 1);
    addAct(*entry, tr("&Add"), &ThemesPage::add);
    column->addLayout(entry);
    column->addSpacing(10);
    m_none = new RunLabel{{{tr("There is no theme yet. A theme runs across the priorities. Name one above and tick the actions "
                               "that have it: the list of actions then filters by it, and papers can have a column of themes."),
                              RunStyle::Muted}}, whole};
    column->addWidget(m_none);
    m_list = makeList(whole);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_new, &QLineEdit::returnPressed, this, &ThemesPage::add);
    return whole;
}

QWidget* ThemesPage::makeList(QWidget* parent)
{
    auto* const whole = new QWidget{parent};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_themes = new QListWidget{whole};
    m_themes->setTabKeyNavigation(false);
    m_themes->setItemDelegate(new RoomyRows{m_themes});
    m_themes->setWordWrap(true);
    m_themes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(fieldLabel(tr("&Themes"), m_themes));
    column->addWidget(m_themes, 1);
    auto* const acts = new QWidget{whole};
    auto* const row = new FlowLayout{acts};
    m_remove = addAct(*row, tr("Re&move"), &ThemesPage::remove);
    m_up = addAct(*row, tr("Move &up"), &ThemesPage::moveUp);
    m_down = addAct(*row, tr("Move &down"), &ThemesPage::moveDown);
    column->addSpacing(6);
    column->addWidget(acts);
    connect(m_themes, &QListWidget::currentRowChanged, this, &ThemesPage::showTheme);
    return whole;
}

QWidget* ThemesPage::makeActions()
{
    m_card = new QWidget{this};
    auto* const column = new QVBoxLayout{m_card};
    column->setContentsMargins(12, 0, 20, 12);
    column->setSpacing(3);
    m_name = new LineBox{m_card};
    column->addWidget(fieldLabel(tr("Na&me of the theme"), m_name));
    column->addWidget(m_name);
    column->addSpacing(10);
    m_filter = new LineBox{m_card};
    m_filter->setPlaceholderText(tr("Filter by any words"));
    m_filter->setAccessibleName(tr("Filter the actions"));
    m_actions = new QListWidget{m_card};
    m_actions->setTabKeyNavigation(false);
    m_actions->setItemDelegate(new RoomyRows{m_actions});
    m_actions->setWordWrap(true);
    m_actions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(fieldLabel(tr("A&ctions that have it"), m_actions));
    column->addWidget(m_filter);
    column->addWidget(m_actions, 1);
    connect(m_name, &QLineEdit::editingFinished, this, &ThemesPage::rename);
    connect(m_filter, &QLineEdit::textChanged, this, &ThemesPage::filterActions);
    connect(m_actions, &QListWidget::itemChanged, this, &ThemesPage::take);
    return m_card;
}

QString ThemesPage::heading(const Plan& plan) const
{
    return tr("Themes of “%1”").arg(plan.title);
}

ThemeId ThemesPage::chosen() const
{
    const QListWidgetItem* const item = m_themes->currentItem();
    return item == nullptr ? ThemeId{} : ThemeId{item->data(Qt::UserRole).toUuid()};
}

void ThemesPage::showPlan(const Plan& plan)
{
    const ThemeId before = chosen();
    const QSignalBlocker quiet{m_themes};
    m_themes->clear();
    const std::vector<ActionId> actions = session().book().allActionsOf(plan.id);
    for (const ThemeId id : session().book().themesOf(plan.id)) {
        const auto count = std::count_if(
            actions.begin(), actions.end(), [&](ActionId action) { return isOfTheme(*session().book().find(action), id); });
        const QString words = count == 1 ? tr("1 action") : tr("%1 actions").arg(count);
        auto* const item = new QListWidgetItem{u"%1  ·  %2"_s.arg(session().book().find(id)->name, words), m_themes};
        item->setData(Qt::UserRole, id.value);
        if (id == before || m_themes->count() == 1) {
            m_themes->setCurrentItem(item);
        }
    }
    m_none->setVisible(m_themes->count() == 0);
    m_list->setVisible(m_themes->count() > 0);
    showTheme();
}

void ThemesPage::showTheme()
{
    const Theme* const theme = session().book().find(chosen());
    const int row = m_themes->currentRow();
    m_card->setVisible(theme != nullptr);
    m_remove->setEnabled(theme != nullptr);
    m_up->setEnabled(theme != nullptr && row > 0);
    m_down->setEnabled(theme != nullptr && row + 1 < m_themes->count());
    if (theme == nullptr) {
        return;
    }
    m_name->setText(theme->name);
    const QSignalBlocker quiet{m_actions};
    const std::vector<ActionId> actions = session().book().allActionsOf(theme->plan);
    while (m_actions->count() > static_cast<int>(actions.size())) {
        delete m_actions->takeItem(m_actions->count() - 1);
    }
    for (std::size_t at = 0; at < actions.size(); ++at) { // in place: who ticks one after the other stays where they are
        const Action& action = *session().book().find(actions[at]);
        QListWidgetItem* item = m_actions->item(static_cast<int>(at));
        item = item != nullptr ? item : new QListWidgetItem{m_actions};
        item->setText(u"%1  %2"_s.arg(session().view().label(action.id), action.text.simplified()));
        item->setData(Qt::UserRole, action.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isOfTheme(action, theme->id) ? Qt::Checked : Qt::Unchecked);
    }
    filterActions();
}

void ThemesPage::filterActions()
{
    const QString words = m_filter->text().simplified();
    for (int row = 0; row < m_actions->count(); ++row) {
        QListWidgetItem* const item = m_actions->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

void ThemesPage::add()
{
    const QString name = m_new->text().simplified();
    if (carryOut(addTheme(session().book(), session().plan(), name), tr("The theme “%1” was added.").arg(name))) {
        m_new->clear();
        m_themes->setCurrentRow(m_themes->count() - 1);
    }
}

void ThemesPage::rename()
{
    if (!chosen().isNull()
        && !carryOut(renameTheme(session().book(), chosen(), m_name->text()), tr("The theme was renamed."))) {
        showTheme(); // as it stands
    }
}

void ThemesPage::remove()
{
    const QString name = session().book().find(chosen())->name;
    carryOut(removeTheme(session().book(), chosen()), tr("The theme “%1” was removed.").arg(name));
}

void ThemesPage::moveUp()
{
    carryOut(moveTheme(session().book(), chosen(), -1), tr("The themes were put in another order."));
}

void ThemesPage::moveDown()
{
    carryOut(moveTheme(session().book(), chosen(), 1), tr("The themes were put in another order."));
}

void ThemesPage::take(QListWidgetItem* item)
{
    const ActionId action{item->data(Qt::UserRole).toUuid()};
    const QString label = session().view().label(action);
    const QString name = session().book().find(chosen())->name;
    const bool hasIt = item->checkState() == Qt::Checked;
    carryOut(setThemeOf(session().book(), {action}, chosen(), hasIt),
        hasIt ? tr("%1 has the theme “%2”.").arg(label, name) : tr("%1 no longer has the theme “%2”.").arg(label, name));
}

} // namespace boardplan
