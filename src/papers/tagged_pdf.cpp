#include <boardplan/papers/tagged_pdf.h>

#include "papers/office_run.h"
#include "papers/process_group.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestResult = qint64{256} * 1024 * 1024; // bytes
constexpr qsizetype mostSaid = 2000;                         // letters of its own words kept

Error taggedPdfError(const QString& code, const QString& what, const QString& todo, const QString& details = {})
{
    return {ErrorKind::Io, code, what, TaggedPdf::tr("Nothing has been written."), todo, details};
}

Error noOffice()
{
    return taggedPdfError(u"BP-REP-022"_s, TaggedPdf::tr("LibreOffice, which makes accessible PDFs, was not found on this computer."),
        TaggedPdf::tr("Install LibreOffice, or export the paper as HTML, which can be read aloud as well."));
}

Error noResult(const QString& details)
{
    return taggedPdfError(u"BP-REP-023"_s, TaggedPdf::tr("LibreOffice could not make the accessible PDF."),
        TaggedPdf::tr("Try again; if that does not help, export the paper as HTML, which can be read aloud as well."), details);
}

Error tookTooLong()
{
    return taggedPdfError(u"BP-REP-025"_s, TaggedPdf::tr("LibreOffice took too long over the accessible PDF and was ended."),
        TaggedPdf::tr("Try again with fewer sections, or export the paper as HTML, which can be read aloud as well."));
}

// What it made; nothing where that is no file of a sensible size.
QByteArray resultIn(const QString& folder)
{
    QFile file{QDir{folder}.filePath(QString::fromUtf16(officeResult))};
    const bool isThere = file.size() > 0 && file.size() <= largestResult && file.open(QIODevice::ReadOnly);
    return isThere ? file.readAll() : QByteArray{};
}

} // namespace

QString libreOfficePath()
{
    // Where it is put on systems whose PATH does not know it.
    const QStringList usual{u"C:/Program Files/LibreOffice/program"_s, u"/Applications/LibreOffice.app/Contents/MacOS"_s};
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        for (const QString& path : {QStandardPaths::findExecutable(name), QStandardPaths::findExecutable(name, usual)}) {
            if (QDir::isAbsolutePath(path)) {
                return path;
            }
        }
    }
    return {};
}

TaggedPdf::TaggedPdf(QString program, std::chrono::milliseconds limit, QObject* parent)
    : QObject{parent}
    , m_program{std::move(program)}
    , m_limit{new QTimer{this}}
{
    m_limit->setSingleShot(true);
    m_limit->setInterval(limit);
    connect(m_limit, &QTimer::timeout, this, [this] { refuse(tookTooLong()); });
}

TaggedPdf::~TaggedPdf()
{
    if (isRunning()) {
        constexpr int atMost = 2000; // ms; what is killed ends at once
        disconnect(m_process, nullptr, this, nullptr);
        endGroup(*m_process);
        m_process->waitForFinished(atMost);
    }
}

void TaggedPdf::start(const QByteArray& odt, const QString& path)
{
    m_path = path;
    const auto refuseSoon = [this](const Error& error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    if (m_program.isEmpty()) {
        refuseSoon(noOffice());
    } else if (!prepare(odt)) {
        refuseSoon(noResult(m_folder->errorString()));
    } else {
        launch();
    }
}

bool TaggedPdf::prepare(const QByteArray& odt)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile source{m_folder->filePath(QString::fromUtf16(officeSource))};
    return m_folder->isValid() && source.open(QIODevice::WriteOnly) && source.write(odt) == odt.size()
        && QDir{m_folder->path()}.mkpath(u"out"_s) && writeOfficeProfile(m_folder->path());
}

void TaggedPdf::launch()
{
    m_process = new QProcess{this};
    m_process->setProcessEnvironment(officeEnvironment(m_folder->path()));
    m_process->setWorkingDirectory(m_folder->path());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    leadGroup(*m_process);
    connect(m_process, &QProcess::started, this, [this] { Q_EMIT started(m_process->processId()); });
    connect(m_process, &QProcess::finished, this,
        [this](int status, QProcess::ExitStatus how) { takeResult(how == QProcess::NormalExit && status == 0); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && isRunning()) {
            refuse(noResult(m_process->errorString()));
        }
    }, Qt::QueuedConnection); // it may fail within start()
    m_limit->start();
    m_process->start(m_program, officeArguments(m_folder->path()));
}

void TaggedPdf::takeResult(bool isWell)
{
    const QByteArray pdf = isWell ? resultIn(m_folder->path()) : QByteArray{};
    if (pdf.isEmpty()) {
        refuse(noResult(QString::fromLocal8Bit(m_process->readAll()).right(mostSaid).trimmed()));
        return;
    }
    const Status checked = checkTaggedPdf(pdf);
    const Status status = checked ? writePaperFile(pdf, m_path) : checked;
    if (!status) {
        refuse(status.error());
        return;
    }
    stop();
    Q_EMIT written(m_path);
}

void TaggedPdf::cancel()
{
    if (isRunning()) {
        stop();
        Q_EMIT cancelled();
    }
}

void TaggedPdf::refuse(const Error& error)
{
    if (isRunning()) {
        stop();
        Q_EMIT failed(error);
    }
}

// The process is told nothing more, and waited for by nobody: it goes when it has ended, and its folder with it.
void TaggedPdf::stop()
{
    m_limit->stop();
    if (m_process == nullptr) {
        return;
    }
    QProcess* const process = std::exchange(m_process, nullptr);
    disconnect(process, nullptr, this, nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        m_folder.reset();
        return;
    }
    const std::shared_ptr<QTemporaryDir> folder{std::move(m_folder)}; // in use until it has ended
    connect(process, &QProcess::finished, process, [process, folder] { process->deleteLater(); });
    process->setParent(QCoreApplication::instance());
    endGroup(*process);
}

} // namespace boardplan
