#include "gui/frame/file_desk.h"

#include "gui/frame/companion_files.h"
#include "gui/frame/file_names.h"
#include "gui/frame/settings.h"
#include "gui/frame/window_call.h"
#include "gui/import/import_dialog.h"
#include "gui/import/read_import.h"
#include "gui/session.h"
#include "gui/widgets/file_question.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceWithWindows = 1'000; // ms

QStringList planFileFilters()
{
    return {FileDesk::tr("BoardPlan files (*.boardplan)"), FileDesk::tr("All files (*)")};
}

// A new plan file. One that exists is never written over: the document refuses and says so.
FileQuestion newPlanFile(const QString& title, const QString& folder, const QString& name)
{
    return {title, FileWanted::New, folder, planFileFilters(), name, u"boardplan"_s, true};
}

// The plan that an import brings; null: none.
const Plan* planIn(const Edit& edit)
{
    for (const AnyChange& change : edit.changes) {
        if (const auto* const plan = std::get_if<Change<Plan>>(&change); plan != nullptr && plan->after) {
            return &*plan->after;
        }
    }
    return nullptr;
}

int actionsIn(const Edit& edit)
{
    return static_cast<int>(std::count_if(edit.changes.begin(), edit.changes.end(), [](const AnyChange& change) {
        const auto* const action = std::get_if<Change<Action>>(&change);
        return action != nullptr && !action->before;
    }));
}

QString planFileName(const Edit& edit)
{
    const Plan* const plan = planIn(edit);
    return plan == nullptr || plan->title.isEmpty() ? FileDesk::tr("Plan.boardplan")
                                                    : fileNameOf(plan->title) + u".boardplan"_s;
}

} // namespace

FileDesk::FileDesk(Settings& settings, Clock clock, QWidget* window)
    : QObject{window}
    , m_settings{settings}
    , m_clock{std::move(clock)}
    , m_window{window}
{
}

FileDesk::~FileDesk() = default;

bool FileDesk::isPlanFile(const QString& path)
{
    return QFileInfo{path}.suffix().compare(u"boardplan"_s, Qt::CaseInsensitive) == 0;
}

void FileDesk::openAny(const QString& path)
{
    if (isPlanFile(path)) {
        open(path);
    } else {
        import(path);
    }
}

bool FileDesk::open(const QString& path)
{
    if (m_session != nullptr && QFileInfo{path} == QFileInfo{m_session->document().path()}) {
        return true;
    }
    auto document = Document::open(path, OpenMode::ReadWrite, m_clock);
    const bool isOpen = document.ok();
    take(std::move(document));
    return isOpen;
}

bool FileDesk::create(const QString& path)
{
    auto document = Document::create(path, m_clock);
    const bool isMade = document.ok();
    take(std::move(document));
    return isMade;
}

void FileDesk::take(Result<std::unique_ptr<Document>> document)
{
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    m_call.reset(); // whatever was asked for before
    m_waiting.reset();
    const bool isElsewhere = !document.value()->readOnlyReason().isEmpty()
        && WindowSign::isSet(m_settings.windowFolder(), document.value()->path());
    if (isElsewhere) {
        call(std::move(document).value());
    } else {
        show(std::move(document).value());
    }
}

void FileDesk::show(std::unique_ptr<Document> document)
{
    close();
    document->setAuthor(m_settings.author());
    m_settings.addRecentFile(document->path());
    if (document->readOnlyReason().isEmpty()) {
        m_sign = std::make_unique<WindowSign>(m_settings.windowFolder(), document->path());
        connect(m_sign.get(), &WindowSign::called, this, &FileDesk::called);
    }
    m_session = std::make_unique<Session>(std::move(document));
    connect(m_session.get(), &Session::failed, this, &FileDesk::failed);
    Q_EMIT opened();
}

// The call is over before anything is shown or said, which may lead to another one.
void FileDesk::call(std::unique_ptr<Document> document)
{
    m_waiting = std::move(document);
    m_call = std::make_unique<WindowCall>(m_settings.windowFolder(), m_waiting->path(), patienceWithWindows);
    connect(m_call.get(), &WindowCall::answered, this, [this] {
        m_call.release()->deleteLater();
        const std::unique_ptr<Document> other = std::move(m_waiting);
        Q_EMIT openElsewhere(other->path());
    });
    connect(m_call.get(), &WindowCall::unanswered, this, [this] {
        m_call.release()->deleteLater();
        show(std::move(m_waiting));
        Q_EMIT noticed(tr("A window that has this file open does not answer. The file can be read here, not changed."));
    });
}

void FileDesk::close()
{
    if (m_session != nullptr) {
        Q_EMIT closing();
        m_session.reset();
        m_sign.reset();
    }
}

void FileDesk::openExample()
{
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    const QString copy = folder.filePath(u"example.boardplan"_s);
    if (!QFileInfo::exists(copy)) {
        folder.mkpath(u"."_s);
        if (!QFile::copy(exampleBoardPath(), copy)) {
            Q_EMIT failed(Error{ErrorKind::Io, u"BP-GUI-002"_s,
                tr("The example board could not be copied to “%1”.").arg(QDir::toNativeSeparators(copy)),
                tr("Nothing was opened."), tr("Check that there is room on the disk, then try again."),
                exampleBoardPath()});
            return;
        }
        QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner | QFile::WriteUser);
    }
    open(copy);
}

void FileDesk::import(const QString& path)
{
    import(ImportSource{path});
}

void FileDesk::importPasted()
{
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData(); // null: nothing
    if (const auto source = copied == nullptr ? std::nullopt : pastedSource(*copied)) {
        import(*source);
    } else {
        Q_EMIT noticed(tr("There is no table to paste. Copy the plan's table in Word or a spreadsheet first."));
    }
}

void FileDesk::import(const ImportSource& source)
{
    auto* const dialog = new ImportDialog{m_session != nullptr ? m_session->book() : m_emptyBook, m_window, today()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::importConfirmed, this,
        [this, dialog](const Edit& edit) { keep(edit, *dialog); });
    // The dialog reads against the book of the open file, which must outlive it.
    connect(this, &FileDesk::closing, dialog, [dialog] { delete dialog; });
    dialog->read(source);
    dialog->open();
}

void FileDesk::keep(const Edit& edit, ImportDialog& dialog)
{
    if (m_session != nullptr) {
        if (perform(edit)) {
            finishImport(edit, dialog);
        }
        return;
    }
    const QString beside = dialog.path() == samplePlanPath() ? QString{} : dialog.path();
    askForFile(&dialog,
        newPlanFile(tr("Keep the imported plan in a new file"), folderToStartIn(beside), planFileName(edit)), &dialog,
        [this, edit, &dialog](const QString& path) {
            auto made = Document::create(path, m_clock);
            if (!made) {
                dialog.refuse(made.error());
                return;
            }
            take(std::move(made));
            perform(edit);
            finishImport(edit, dialog);
        });
}

void FileDesk::finishImport(const Edit& edit, ImportDialog& dialog)
{
    const QString name = dialog.documentName();
    dialog.accept();
    Q_EMIT imported(actionsIn(edit), name);
}

QDate FileDesk::today() const
{
    return m_session != nullptr ? m_session->document().today() : m_clock().toLocalTime().date();
}

QString FileDesk::usualFolder() const
{
    return folderToStartIn(m_session != nullptr ? m_session->document().path() : QString{});
}

bool FileDesk::perform(const Edit& edit)
{
    if (!m_session->perform(edit)) {
        return false;
    }
    if (const Plan* const plan = planIn(edit)) {
        m_session->choosePlan(plan->id);
    }
    return true;
}

void FileDesk::askWhereToKeep(const NewPlan& plan)
{
    const Result<Edit> edit = addPlan(m_emptyBook, plan);
    if (!edit) {
        Q_EMIT failed(edit.error());
        return;
    }
    const QFileDialog* const dialog = askForFile(m_window,
        newPlanFile(tr("Keep the new plan in a file"), usualFolder(), planFileName(edit.value())), this,
        [this, edit = edit.value()](const QString& path) {
            if (create(path) && perform(edit)) {
                Q_EMIT created();
            }
        });
    connect(dialog, &QDialog::rejected, this, [this, plan] { Q_EMIT notCreated(plan); });
}

void FileDesk::askOpen()
{
    askForFile(m_window, {tr("Open a plan file"), FileWanted::Existing, usualFolder(), planFileFilters()}, this,
        [this](const QString& path) { openAny(path); });
}

void FileDesk::askImport()
{
    askForFile(m_window,
        {tr("Import a plan document"), FileWanted::Existing, usualFolder(), importNameFilters()}, this,
        [this](const QString& path) { import(path); });
}

void FileDesk::askSaveCopy()
{
    const QFileInfo original{m_session->document().path()};
    const QString name = tr("%1 copy.boardplan").arg(original.completeBaseName());
    askForFile(m_window, newPlanFile(tr("Save a copy"), usualFolder(), name), this,
        [this](const QString& path) {
            const Status status = m_session->document().saveCopy(path);
            if (!status) {
                Q_EMIT failed(status.error());
                return;
            }
            Q_EMIT noticed(tr("A copy was saved as “%1”. You are still working in the original.")
                               .arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace boardplan
