#pragma once

#include <boardplan/base/result.h>
#include <boardplan/reporting/report.h>

#include <QObject>
#include <QString>
#include <vector>

namespace boardplan {

class TaggedPdf;

// Writes papers without keeping anybody waiting: on a worker thread, or by LibreOffice.
class PaperWriter : public QObject {
    Q_OBJECT

public:
    explicit PaperWriter(QObject* parent = nullptr);
    ~PaperWriter() override;

    // LibreOffice's program; the one that is installed unless another is given. Empty: there is none.
    void setOffice(const QString& program) { m_office = program; }
    bool canTag() const { return !m_office.isEmpty(); }

    // The ending of `path` chooses the format.
    void write(const Report& report, const QString& path);
    // As a tagged PDF.
    void writeTagged(const Report& report, const QString& path);
    // Tagged ones that are not written yet.
    bool isTagging() const { return m_rendering > 0 || !m_running.empty(); }
    void cancel();

Q_SIGNALS:
    void written(const QString& path);
    void failed(const boardplan::Error& error);
    void cancelled();
    // LibreOffice runs, by its process id.
    void officeStarted(qint64 process);

private:
    void tag(const QByteArray& odt, const QString& path);
    void forget(TaggedPdf* tagged);

    QString m_office;
    int m_rendering = 0; // ODTs under way
    bool m_isCancelled = false; // those under way are not wanted any more
    std::vector<TaggedPdf*> m_running;
};

} // namespace boardplan
