#pragma once

#include "gui/widgets/form_dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace boardplan {

class Session;

// Asks for the folder and the format of a paper for each lead. Files that are there are replaced only where that is
// ticked.
class BatchForm : public FormDialog {
    Q_OBJECT

public:
    struct Choice {
        QString folder;
        QString format;
        bool isTagged = false;
    };
    using Work = std::function<void(const Choice&)>;

    // `kind`: a paper about one lead. `session` must outlive the form; `work` is done once the choice holds.
    BatchForm(const QString& kind, Session& session, const QString& folder, bool canTag, Work work, QWidget* parent = nullptr);

    QLineEdit& folderBox() { return *m_folder; }
    QComboBox& formatBox() { return *m_format; }
    QCheckBox& replaceBox() { return *m_replace; }

private:
    void addFolder(const QString& folder);
    void askFolder();
    Status check();
    Choice choice() const;

    QString m_kind;
    Session& m_session;
    Work m_work;
    QLineEdit* m_folder = nullptr;
    QComboBox* m_format = nullptr;
    QCheckBox* m_replace = nullptr;
};

} // namespace boardplan
