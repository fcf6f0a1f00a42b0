#include "gui/import/import_reading.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace boardplan {

namespace {

constexpr int pauseBetweenDecisions = 60; // ms

} // namespace

// Going away cancels it. The flag outlives it, for the worker may still look at it.
struct ImportReading::Run {
    std::shared_ptr<CancelFlag> cancel = std::make_shared<CancelFlag>(false);
    QFutureWatcher<Outcome>* watcher = new QFutureWatcher<Outcome>;

    ~Run()
    {
        cancel->store(true);
        watcher->disconnect();
        watcher->deleteLater();
    }
};

ImportReading::ImportReading(QObject* parent)
    : QObject{parent}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenDecisions);
    connect(&m_pause, &QTimer::timeout, this, [this] { start(std::exchange(m_waiting, {})); });
}

ImportReading::~ImportReading() = default;

void ImportReading::read(const ImportSource& source, const ImportDecisions& decisions)
{
    start([source, decisions](const CancelFlag& cancel) { return readImport(source, decisions, cancel); });
}

void ImportReading::readAgain(
    const std::shared_ptr<const SourceDocument>& document, const ImportDecisions& decisions)
{
    cancel();
    m_waiting = [document, decisions](const CancelFlag& cancel) {
        return readImportAgain(document, decisions, cancel);
    };
    m_pause.start();
}

void ImportReading::cancel()
{
    m_pause.stop();
    m_run.reset();
}

void ImportReading::start(Work work)
{
    cancel();
    m_run = std::make_unique<Run>();
    connect(m_run->watcher, &QFutureWatcherBase::finished, this, [this] {
        const Outcome outcome = m_run->watcher->result();
        m_run.reset();
        Q_EMIT finished(outcome);
    });
    m_run->watcher->setFuture(QtConcurrent::run([work = std::move(work), cancel = m_run->cancel] {
        return std::make_shared<const Result<ReadImport>>(work(*cancel));
    }));
}

} // namespace boardplan
