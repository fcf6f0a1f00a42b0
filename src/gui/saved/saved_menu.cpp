#include "gui/saved/saved_menu.h"

#include "gui/actions/choice_button.h"
#include "gui/session.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/verbs.h>

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace boardplan {

SavedMenu::SavedMenu(Session& session, const QString& kind, Words words, Reader reader, QWidget* parent)
    : ChooserButton{parent}
    , m_session{session}
    , m_kind{kind}
    , m_saidAs{std::move(words)}
    , m_reader{std::move(reader)}
{
    setMenu(new QMenu{this});
    setAccessibleDescription(m_saidAs.description);
    connect(menu(), &QMenu::aboutToShow, this, &SavedMenu::fillMenu);
    connect(&session, &Session::viewChanged, this, &SavedMenu::refresh);
    connect(&session, &Session::planChanged, this, &SavedMenu::refresh);
    refresh();
}

std::vector<SavedMenu::Entry> SavedMenu::entries() const
{
    std::vector<Entry> entries;
    for (const Saved& saved : m_session.book().table<Saved>().rows()) {
        if (const auto value = saved.kind == m_kind ? m_reader(saved.value) : std::nullopt) {
            entries.push_back({saved.id, saved.name, *value});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return entries;
}

void SavedMenu::setCurrent(const QJsonObject& value, const QString& suggestedName)
{
    m_current = value;
    m_suggestedName = suggestedName;
    refresh();
}

void SavedMenu::refresh()
{
    QString current;
    for (const Entry& entry : entries()) {
        current = entry.value == m_current ? entry.name : current;
    }
    setWords(current, current.isEmpty() ? m_saidAs.several : QString{});
    setAccessibleName(current.isEmpty() ? m_saidAs.several : m_saidAs.one.arg(current));
}

void SavedMenu::fillMenu()
{
    const std::vector<Entry> saved = entries();
    const bool isLocked = !m_session.lockedReason().isEmpty();
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu*>(QString{}, Qt::FindDirectChildrenOnly));
    for (const Entry& entry : saved) {
        QAction* const action = menu()->addAction(menuName(entry.name));
        action->setCheckable(true);
        action->setChecked(entry.value == m_current);
        connect(action, &QAction::triggered, this, [this, value = entry.value] { Q_EMIT chosen(value); });
    }
    menu()->addSeparator();
    QAction* const save = menu()->addAction(m_saidAs.saveCommand, this, &SavedMenu::askName);
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

FormDialog* SavedMenu::askName()
{
    auto* const form = new FormDialog{m_saidAs.saveTitle, tr("Save"), window()};
    form->addNote(tr("It is kept in the file, for everyone who opens it."));
    QLineEdit* const name = form->addText(tr("&Name"), m_suggestedName);
    name->selectAll();
    form->setWork([this, name, value = m_current]() -> Status {
        const auto edit = addSaved(m_session.book(), m_kind, name->text(), value);
        return edit ? m_session.document().apply(edit.value()) : Status{edit.error()};
    });
    form->open();
    return form;
}

void SavedMenu::askRename(SavedId id, const QString& name)
{
    auto* const form = new FormDialog{m_saidAs.renameTitle, tr("Rename"), window()};
    QLineEdit* const box = form->addText(tr("&Name"), name);
    box->selectAll();
    form->setWork([this, id, box]() -> Status {
        const auto edit = renameSaved(m_session.book(), id, box->text());
        return edit ? m_session.document().apply(edit.value()) : Status{edit.error()};
    });
    form->open();
}

} // namespace boardplan
