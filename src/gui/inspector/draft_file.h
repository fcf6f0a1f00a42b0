#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace boardplan {

class Drafts;
class PlanBook;

// Keeps drafts on disk, so that what was typed and not recorded survives the program: one file for each plan file, in
// a folder that only its owner may read. Written a moment after typing, at once when something is recorded or emptied,
// removed with the last draft.
class DraftFile : public QObject {
    Q_OBJECT

public:
    // Reads what an earlier window left. `drafts` must outlive it.
    DraftFile(const QString& folder, const QString& planFile, const PlanBook& book, Drafts& drafts);

    QString path() const { return m_path; }

private:
    void read(const PlanBook& book);
    void write();

    Drafts& m_drafts;
    QString m_path;
    QTimer m_soon;
};

} // namespace boardplan
