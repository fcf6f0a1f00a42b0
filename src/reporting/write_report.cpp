#include "reporting/write_csv.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ReportFormat {
    QLatin1String ending;
    Result<QByteArray> (*render)(const Report&);
    bool (*write)(const Report&, QIODevice&) = nullptr; // row by row, where a format can; false: not all of it
};

Result<QByteArray> htmlBytes(const Report& report)
{
    return renderHtml(report);
}

Result<QByteArray> csvBytes(const Report& report)
{
    return renderCsv(report);
}

// Adding a format is adding a row.
constexpr std::array formatRegistry{
    ReportFormat{QLatin1String{"pdf"}, renderPdf},
    ReportFormat{QLatin1String{"html"}, htmlBytes},
    ReportFormat{QLatin1String{"docx"}, renderDocx},
    ReportFormat{QLatin1String{"odt"}, renderOdt},
    ReportFormat{QLatin1String{"xlsx"}, renderXlsx},
    ReportFormat{QLatin1String{"ods"}, renderOds},
    ReportFormat{QLatin1String{"csv"}, csvBytes, writeCsv},
};

QString nothingWritten()
{
    return QCoreApplication::translate("boardplan", "Nothing has been written.");
}

Error unknownEnding(const QString& path)
{
    return {
        ErrorKind::InvalidInput,
        u"BP-REP-002"_s,
        QCoreApplication::translate(
            "boardplan", "\"%1\" does not end in a kind of file that a report can be written as.")
            .arg(QFileInfo{path}.fileName()),
        nothingWritten(),
        QCoreApplication::translate("boardplan", "End the name in one of: %1.")
            .arg(u'.' + reportFormats().join(u", ."_s)),
        {}};
}

Error unwritable(const QString& path, const QString& cause)
{
    return {ErrorKind::Io,
            u"BP-REP-003"_s,
            QCoreApplication::translate("boardplan", "The report could not be written to \"%1\".")
                .arg(path),
            QCoreApplication::translate("boardplan",
                                        "A file of that name, if there was one, is as it was."),
            QCoreApplication::translate(
                "boardplan",
                "Choose another folder, or check that there is room and that you may write there."),
            cause};
}

// Into a temporary file beside it, renamed by commit. What still stands in a buffer is asked for before: commit does not
// tell that it could not be written.
template <typename Write> Status writeFile(const QString& path, Write write)
{
    QSaveFile file{path};
    const bool isWritten = file.open(QIODevice::WriteOnly) && write(file) && file.flush() && file.commit();
    return isWritten ? done() : unwritable(path, file.errorString());
}

} // namespace

QStringList reportFormats()
{
    QStringList endings;
    for (const ReportFormat& format : formatRegistry) {
        endings << format.ending;
    }
    return endings;
}

Status writeReport(const Report& report, const QString& path)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    const auto format =
        std::find_if(formatRegistry.begin(), formatRegistry.end(),
                     [&](const ReportFormat& known) { return ending == known.ending; });
    if (format == formatRegistry.end()) {
        return unknownEnding(path);
    }
    if (format->write != nullptr) {
        return writeFile(path, [&](QIODevice& file) { return format->write(report, file); });
    }
    const auto bytes = format->render(report);
    if (!bytes) {
        return bytes.error();
    }
    return writePaperFile(bytes.value(), path);
}

Status writePaperFile(const QByteArray& bytes, const QString& path)
{
    return writeFile(path, [&bytes](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

} // namespace boardplan
