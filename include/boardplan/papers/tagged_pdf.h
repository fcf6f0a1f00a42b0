#pragma once

#include <boardplan/base/result.h>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <chrono>
#include <memory>

class QProcess;
class QTemporaryDir;
class QTimer;

namespace boardplan {

// The absolute path of LibreOffice's program; empty where it is not installed.
QString libreOfficePath();

// A paper as a tagged, accessible PDF (PDF/UA-1), which LibreOffice makes of our ODT: our own pages have no tags. It is
// started without a shell, with a profile and a folder of its own that go with it, with no more of the environment than
// it needs, and with macros off. What it made is looked at before it is written where it is wanted.
class TaggedPdf : public QObject {
    Q_OBJECT

public:
    // `program`: an absolute path; empty refuses every start. What takes longer than `limit` is ended.
    explicit TaggedPdf(QString program, std::chrono::milliseconds limit = std::chrono::minutes{2}, QObject* parent = nullptr);
    ~TaggedPdf() override; // ends what runs, without a word

    bool isRunning() const { return m_process != nullptr; }
    // Ends with one of the signals, never before it returns. `odt`: the bytes of `renderOdt`. One at a time.
    void start(const QByteArray& odt, const QString& path);
    void cancel();

Q_SIGNALS:
    // The program runs; its process id.
    void started(qint64 process);
    void written(const QString& path);
    // Nothing was written: no LibreOffice (BP-REP-022), it ended without a PDF (023), its PDF is not tagged (024), it took
    // too long (025), or the file cannot be written (003).
    void failed(const boardplan::Error& error);
    // Nothing was written.
    void cancelled();

private:
    bool prepare(const QByteArray& odt);
    void launch();
    void takeResult(bool isWell);
    void refuse(const Error& error);
    void stop();

    QString m_program;
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder; // of this start alone
    QProcess* m_process = nullptr;
    QTimer* m_limit = nullptr;
};

} // namespace boardplan
