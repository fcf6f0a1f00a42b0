#include "gui/actions/saved_filters.h"

#include "gui/actions/choice_button.h"
#include "gui/actions/filter_words.h"
#include "gui/session.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/document/verbs.h>

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A filter's words with a capital, as a name to begin with.
QString suggestedName(const ActionFilter& filter, const Session& session)
{
    return withCapital(filterWords(filter, session.book(), session.plan()));
}

} // namespace

SavedFilters::SavedFilters(Session& session, QWidget* parent)
    : ChooserButton{parent}
    , m_session{session}
{
    setMenu(new QMenu{this});
    setAccessibleDescription(tr("Filters kept in the file"));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    connect(&session, &Session::viewChanged, this, &SavedFilters::refresh);
    connect(&session, &Session::planChanged, this, &SavedFilters::refresh);
    refresh();
}

std::vector<SavedFilters::Entry> SavedFilters::entries() const
{
    std::vector<Entry> entries;
    for (const Saved& saved : m_session.book().table<Saved>().rows()) {
        const auto filter = saved.kind == savedFilterKind ? filterFromJson(saved.value) : std::nullopt;
        if (filter && fitsPlan(*filter, m_session.book(), m_session.plan())) {
            entries.push_back({saved.id, saved.name, *filter});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return entries;
}

void SavedFilters::setCurrent(const ActionFilter& filter)
{
    m_current = filter;
    refresh();
}

void SavedFilters::refresh()
{
    QString current;
    for (const Entry& entry : entries()) {
        current = entry.filter == m_current ? entry.name : current;
    }
    setWords(current, current.isEmpty() ? tr("Saved filters") : QString{});
    setAccessibleName(current.isEmpty() ? tr("Saved filters") : tr("Saved filter: %1").arg(current));
}

void SavedFilters::fillMenu()
{
    const std::vector<Entry> saved = entries();
    const bool isLocked = !m_session.lockedReason().isEmpty();
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu*>(QString{}, Qt::FindDirectChildrenOnly));
    for (const Entry& entry : saved) {
        QAction* const action = menu()->addAction(menuName(entry.name));
        action->setCheckable(true);
        action->setChecked(entry.filter == m_current);
        connect(action, &QAction::triggered, this, [this, filter = entry.filter] { Q_EMIT filterChosen(filter); });
    }
    menu()->addSeparator();
    QAction* const save = menu()->addAction(tr("&Save this filter…"), this, &SavedFilters::askName);
    save->setEnabled(!m_current.isEmpty() && !isLocked);
    QMenu* const rename = menu()->addMenu(tr("&Rename"));
    QMenu* const remove = menu()->addMenu(tr("Re&move"));
    for (const Entry& entry : saved) {
        rename->addAction(menuName(entry.name), this, [this, entry] { askRename(entry.id, entry.name); });
        remove->addAction(menuName(entry.name), this,
            [this, id = entry.id] { m_session.perform(removeSaved(m_session.book(), id)); });
    }
    rename->setEnabled(!saved.empty() && !isLocked);
    remove->setEnabled(!saved.empty() && !isLocked);
}

FormDialog* SavedFilters::askName()
{
    auto* const form = new FormDialog{tr("Save this filter"), tr("Save"), window()};
    form->addNote(tr("It is kept in the file, for everyone who opens it."));
    QLineEdit* const name = form->addText(tr("&Name"), suggestedName(m_current, m_session));
    name->selectAll();
    form->setWork([this, name, filter = m_current]() -> Status {
        const auto edit = addSaved(m_session.book(), savedFilterKind, name->text(), filterToJson(filter));
        return edit ? m_session.document().apply(edit.value()) : Status{edit.error()};
    });
    form->open();
    return form;
}

void SavedFilters::askRename(SavedId id, const QString& name)
{
    auto* const form = new FormDialog{tr("Rename the filter"), tr("Rename"), window()};
    QLineEdit* const box = form->addText(tr("&Name"), name);
    box->selectAll();
    form->setWork([this, id, box]() -> Status {
        const auto edit = renameSaved(m_session.book(), id, box->text());
        return edit ? m_session.document().apply(edit.value()) : Status{edit.error()};
    });
    form->open();
}

} // namespace boardplan
