#pragma once

#include "gui/import/read_import.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace boardplan {

// Reads in the background, one thing at a time: what is asked for later cancels what is under way.
class ImportReading : public QObject {
    Q_OBJECT

public:
    using Outcome = std::shared_ptr<const Result<ReadImport>>;

    explicit ImportReading(QObject* parent = nullptr);
    ~ImportReading() override;

    void read(const ImportSource& source, const ImportDecisions& decisions);
    // Interprets the document again. Waits a moment, for decisions may come in quick succession.
    void readAgain(const std::shared_ptr<const SourceDocument>& document, const ImportDecisions& decisions);
    void cancel();
    bool isRunning() const { return m_run != nullptr || m_pause.isActive(); }

Q_SIGNALS:
    void finished(const boardplan::ImportReading::Outcome& outcome);

private:
    struct Run;
    using Work = std::function<Result<ReadImport>(const CancelFlag& cancel)>;

    void start(Work work);

    std::unique_ptr<Run> m_run;
    QTimer m_pause;
    Work m_waiting;
};

} // namespace boardplan
