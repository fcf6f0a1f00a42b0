#pragma once

#include "gui/frame/chooser_button.h"

#include <boardplan/domain/ids.h>

#include <QJsonObject>
#include <functional>
#include <optional>
#include <vector>

namespace boardplan {

class FormDialog;
class Session;

// Things of one kind kept in the file under a name (filters, papers), as a menu: choose, save, rename, remove. Each of
// the last three is one edit that undo takes back.
class SavedMenu : public ChooserButton {
    Q_OBJECT

public:
    struct Words {
        QString several;     // "Saved filters": on the button
        QString one;         // "Saved filter: %1"
        QString description; // "Filters kept in the file"
        QString saveCommand; // "&Save this filter…"
        QString saveTitle;   // "Save this filter"
        QString renameTitle; // "Rename the filter"
    };
    // The value as this program writes it; nothing where it is not to be offered now.
    using Reader = std::function<std::optional<QJsonObject>(const QJsonObject&)>;

    SavedMenu(Session& session, const QString& kind, Words words, Reader reader, QWidget* parent = nullptr);

    // The one in use: that to save, under this name unless another is given, and the one that is ticked where it is
    // saved. Empty: there is nothing to save.
    void setCurrent(const QJsonObject& value, const QString& suggestedName);
    // Asks for the name under which the one in use is saved.
    FormDialog* askName();

Q_SIGNALS:
    void chosen(const QJsonObject& value);

private:
    struct Entry {
        SavedId id;
        QString name;
        QJsonObject value;
    };

    std::vector<Entry> entries() const;
    void refresh();
    void fillMenu();
    void askRename(SavedId id, const QString& name);

    Session& m_session;
    QString m_kind;
    Words m_saidAs;
    Reader m_reader;
    QJsonObject m_current;
    QString m_suggestedName;
};

} // namespace boardplan
