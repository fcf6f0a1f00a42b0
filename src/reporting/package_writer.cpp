#include "reporting/package_writer.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>
#include <tuple>
#include <zip.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint16_t firstZipDay = (1 << 5) | 1; // 1 January 1980, the first day a zip file knows

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct FreeZipSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using ZipBytes = std::unique_ptr<zip_source_t, FreeZipSource>;

Error notPacked(const QString& details)
{
    return {ErrorKind::Io,
            u"BP-REP-020"_s,
            QCoreApplication::translate("boardplan", "The report could not be packed into a file."),
            QCoreApplication::translate("boardplan", "Nothing has been written."),
            QCoreApplication::translate(
                "boardplan", "Close other programs and try again, or choose HTML or PDF."),
            details};
}

bool addPart(zip_t* archive, const PackagePart& part)
{
    zip_source_t* const bytes = zip_source_buffer(
        archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, at, method, 0) == 0 &&
           zip_file_set_dostime(archive, at, 0, firstZipDay, 0) == 0;
}

Result<QByteArray> contentsOf(zip_source_t* source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0) {
        return notPacked(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    }
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return read == bytes.size() ? Result<QByteArray>{bytes} : notPacked({});
}

} // namespace

Result<QByteArray> packageBytes(std::vector<PackagePart> parts)
{
    std::sort(parts.begin(), parts.end(), [](const PackagePart& one, const PackagePart& other) {
        return std::tuple{!one.isStored, one.name} < std::tuple{!other.isStored, other.name};
    });
    const ZipBytes source{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    if (!source) {
        return notPacked({});
    }
    zip_source_keep(source.get()); // the archive lets go of one, we of the other
    Archive archive{zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr)};
    if (!archive) {
        zip_source_free(source.get());
        return notPacked({});
    }
    for (const PackagePart& part : parts) {
        if (!addPart(archive.get(), part)) {
            return notPacked(QString::fromUtf8(zip_strerror(archive.get())));
        }
    }
    if (zip_close(archive.get()) != 0) {
        return notPacked(QString::fromUtf8(zip_strerror(archive.get())));
    }
    archive.release(); // closing has freed it
    return contentsOf(source.get());
}

} // namespace boardplan
