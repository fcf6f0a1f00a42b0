#pragma once

#include "gui/papers/paper_writer.h"

#include <boardplan/papers/paper_batch.h>

#include <functional>

namespace boardplan {

// A paper for each lead, one after the other, into a folder. What is written when it is cancelled or fails stays.
class BatchWriter : public QObject {
    Q_OBJECT

public:
    using Build = std::function<Result<Report>(LeadId)>;

    // `build` makes the paper of a lead as things stand when its turn comes.
    explicit BatchWriter(Build build, QObject* parent = nullptr);

    PaperWriter& writer() { return m_writer; }
    bool isRunning() const { return m_isRunning; }
    // `isTagged`: each a tagged PDF.
    void start(std::vector<LeadPaper> papers, const QString& folder, bool isTagged);
    void cancel();

Q_SIGNALS:
    // The paper of this name is being written, after so many.
    void began(const QString& name, int done, int total);
    // The last signal of a start: so many are in the folder. Empty error: no paper failed.
    void ended(int written, int total, const std::optional<boardplan::Error>& error);

private:
    void writeNext();
    void end(const std::optional<Error>& error);

    Build m_build;
    PaperWriter m_writer;
    std::vector<LeadPaper> m_papers;
    QString m_folder;
    bool m_isTagged = false;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    std::size_t m_done = 0;
};

} // namespace boardplan
