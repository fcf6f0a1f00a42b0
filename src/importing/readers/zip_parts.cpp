#include "importing/readers/zip_parts.h"

#include "importing/readers/zip_overlap.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <algorithm>
#include <zip.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint64_t inflatedAtOnce = 256 * 1024;

QString zipText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString saveAgain()
{
    return zipText("Open it in the program it was made with, save it under another name, and import that.");
}

struct CloseZipPart {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

} // namespace

void ZipParts::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipParts::ZipParts(const QString& fileName, const ReadLimits& limits, zip* archive)
    : m_fileName{fileName}
    , m_limits{limits}
    , m_archive{archive}
{
}

Error ZipParts::refuse(const QString& code, const QString& what, const QString& todo, const QString& details) const
{
    return refuseDocument(code, zipText("“%1” %2").arg(m_fileName, what), todo, details);
}

Result<ZipParts> ZipParts::open(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString details = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    ZipParts parts{fileName, limits, archive};
    if (archive == nullptr) {
        zip_source_free(source);
        return parts.refuse(u"BP-IMP-060"_s, zipText("is damaged or not whole."), saveAgain(), details);
    }
    if (doPartsOverlap(bytes)) {
        return parts.refuse(
            u"BP-IMP-064"_s, zipText("is made so that it grows without end when it is opened."), saveAgain());
    }
    const Status named = parts.takeNames();
    return named ? Result<ZipParts>{std::move(parts)} : named.error();
}

Status ZipParts::takeNames()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.zipParts) {
        return refuse(u"BP-IMP-062"_s,
            zipText("has %1 parts, where a document has at most %2.").arg(count).arg(m_limits.zipParts), saveAgain());
    }
    for (zip_int64_t at = 0; at < count; ++at) {
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(at), 0, &facts) != 0) {
            return refuse(u"BP-IMP-060"_s, zipText("is damaged or not whole."), saveAgain());
        }
        const QString name = QString::fromUtf8(facts.name);
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE) {
            return refusePassword(m_fileName);
        }
        m_names.append(name);
    }
    QStringList sorted = m_names;
    sorted.sort();
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end()) {
        return refuse(
            u"BP-IMP-063"_s, zipText("has two parts of one name, “%1”.").arg(twice->left(80)), saveAgain());
    }
    return done();
}

Result<QByteArray> ZipParts::read(const QString& part)
{
    const zip_int64_t at = m_names.indexOf(part);
    if (at < 0) {
        return refuse(u"BP-IMP-065"_s, zipText("lacks its part “%1”.").arg(part), saveAgain());
    }
    const std::unique_ptr<zip_file_t, CloseZipPart> file{
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(at), 0)};
    QByteArray bytes;
    zip_int64_t read = file == nullptr ? -1 : 1;
    while (read > 0) {
        const qsizetype before = bytes.size();
        bytes.resize(before + static_cast<qsizetype>(inflatedAtOnce));
        read = zip_fread(file.get(), bytes.data() + before, inflatedAtOnce);
        bytes.resize(before + static_cast<qsizetype>(std::max<zip_int64_t>(read, 0)));
        m_inflated += static_cast<qsizetype>(std::max<zip_int64_t>(read, 0));
        if (bytes.size() > m_limits.zipPartBytes || m_inflated > m_limits.zipBytes) {
            return refuse(u"BP-IMP-066"_s, zipText("is larger inside than a plan can be (part “%1”).").arg(part),
                zipText("Copy the plan's table into a new document and import that."));
        }
    }
    if (read < 0) {
        return refuse(u"BP-IMP-060"_s, zipText("is damaged in its part “%1”.").arg(part), saveAgain(),
            QString::fromUtf8(zip_strerror(m_archive.get())));
    }
    return bytes;
}

} // namespace boardplan
