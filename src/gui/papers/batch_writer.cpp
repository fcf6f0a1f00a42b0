#include "gui/papers/batch_writer.h"

#include <QDir>

namespace boardplan {

BatchWriter::BatchWriter(Build build, QObject* parent)
    : QObject{parent}
    , m_build{std::move(build)}
{
    connect(&m_writer, &PaperWriter::written, this, [this] {
        ++m_done;
        QMetaObject::invokeMethod(this, &BatchWriter::writeNext, Qt::QueuedConnection);
    });
    connect(&m_writer, &PaperWriter::failed, this, [this](const Error& error) { end(error); });
    connect(&m_writer, &PaperWriter::cancelled, this, [this] { end(std::nullopt); });
}

void BatchWriter::start(std::vector<LeadPaper> papers, const QString& folder, bool isTagged)
{
    m_papers = std::move(papers);
    m_folder = folder;
    m_isTagged = isTagged;
    m_done = 0;
    m_isCancelled = false;
    m_isRunning = true;
    QMetaObject::invokeMethod(this, &BatchWriter::writeNext, Qt::QueuedConnection);
}

void BatchWriter::cancel()
{
    m_isCancelled = m_isRunning;
    m_writer.cancel();
}

void BatchWriter::writeNext()
{
    if (!m_isRunning) {
        return;
    }
    if (m_isCancelled || m_done == m_papers.size()) {
        end(std::nullopt);
        return;
    }
    const LeadPaper& paper = m_papers[m_done];
    Q_EMIT began(paper.name, static_cast<int>(m_done), static_cast<int>(m_papers.size()));
    const auto report = m_build(paper.lead);
    if (!report) {
        end(report.error());
        return;
    }
    const QString path = QDir{m_folder}.filePath(paper.name);
    if (m_isTagged) {
        m_writer.writeTagged(report.value(), path);
    } else {
        m_writer.write(report.value(), path);
    }
}

void BatchWriter::end(const std::optional<Error>& error)
{
    m_isRunning = false;
    Q_EMIT ended(static_cast<int>(m_done), static_cast<int>(m_papers.size()), error);
}

} // namespace boardplan
