#include "gui/widgets/file_question.h"

namespace boardplan {

namespace {

QFileDialog::FileMode modeFor(FileWanted wanted)
{
    switch (wanted) {
    case FileWanted::Existing:
        return QFileDialog::ExistingFile;
    case FileWanted::New:
        return QFileDialog::AnyFile;
    case FileWanted::Folder:
        break;
    }
    return QFileDialog::Directory;
}

} // namespace

QFileDialog* askForFile(QWidget* window, const FileQuestion& question, QObject* receiver,
    std::function<void(const QString&)> chosen)
{
    auto* const dialog = new QFileDialog{window, question.title, question.folder};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.wanted == FileWanted::New ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(modeFor(question.wanted));
    dialog->setOption(QFileDialog::ShowDirsOnly, question.wanted == FileWanted::Folder);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.isKept);
    if (!question.filters.isEmpty()) {
        dialog->setNameFilters(question.filters);
    }
    dialog->setDefaultSuffix(question.suffix);
    if (!question.name.isEmpty()) {
        dialog->selectFile(question.name);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, receiver, std::move(chosen));
    dialog->open();
    return dialog;
}

} // namespace boardplan
