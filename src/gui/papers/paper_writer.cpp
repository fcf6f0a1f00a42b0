#include "gui/papers/paper_writer.h"

#include <boardplan/papers/tagged_pdf.h>
#include <boardplan/reporting/renderers.h>

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>

namespace boardplan {

using namespace Qt::StringLiterals;

PaperWriter::PaperWriter(QObject* parent)
    : QObject{parent}
    , m_office{libreOfficePath()}
{
}

PaperWriter::~PaperWriter() = default;

void PaperWriter::write(const Report& report, const QString& path)
{
    auto* const watcher = new QFutureWatcher<std::shared_ptr<const Status>>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const std::shared_ptr<const Status> status = watcher->result();
        watcher->deleteLater();
        if (status->ok()) {
            Q_EMIT written(path);
        } else {
            Q_EMIT failed(status->error());
        }
    });
    watcher->setFuture(QtConcurrent::run([report, path] {
        return std::make_shared<const Status>(writeReport(report, path));
    }));
}

void PaperWriter::writeTagged(const Report& report, const QString& path)
{
    using Odt = std::shared_ptr<const Result<QByteArray>>;
    auto* const watcher = new QFutureWatcher<Odt>{this};
    m_isCancelled = m_rendering > 0 && m_isCancelled;
    ++m_rendering;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const Odt odt = watcher->result();
        watcher->deleteLater();
        --m_rendering;
        if (m_isCancelled) {
            Q_EMIT cancelled();
        } else if (!odt->ok()) {
            Q_EMIT failed(odt->error());
        } else {
            tag(odt->value(), path);
        }
    });
    watcher->setFuture(QtConcurrent::run([report] { return std::make_shared<const Result<QByteArray>>(renderOdt(report)); }));
}

void PaperWriter::tag(const QByteArray& odt, const QString& path)
{
    auto* const tagged = new TaggedPdf{m_office, std::chrono::minutes{2}, this};
    m_running.push_back(tagged);
    connect(tagged, &TaggedPdf::started, this, &PaperWriter::officeStarted);
    connect(tagged, &TaggedPdf::written, this, [this, tagged](const QString& file) {
        forget(tagged);
        Q_EMIT written(file);
    });
    connect(tagged, &TaggedPdf::failed, this, [this, tagged](const Error& error) {
        forget(tagged);
        Q_EMIT failed(error);
    });
    connect(tagged, &TaggedPdf::cancelled, this, [this, tagged] {
        forget(tagged);
        Q_EMIT cancelled();
    });
    tagged->start(odt, path);
}

void PaperWriter::forget(TaggedPdf* tagged)
{
    std::erase(m_running, tagged);
    tagged->deleteLater();
}

void PaperWriter::cancel()
{
    m_isCancelled = m_rendering > 0;
    const std::vector<TaggedPdf*> running = m_running;
    for (TaggedPdf* const tagged : running) {
        tagged->cancel();
    }
}

} // namespace boardplan
