#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/import.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

struct zip;

namespace boardplan {

// The parts of a Word, Excel or OpenDocument file, read by exact name and never written anywhere. A name, a size and a
// checksum in a zip may lie: what is given out was counted and checked while it was inflated.
class ZipParts {
public:
    // The bytes and names must outlive the parts. Refused: not a whole zip (BP-IMP-060), encrypted (BP-IMP-061), more
    // parts than `ReadLimits::zipParts` (BP-IMP-062), two of one name (BP-IMP-063), parts that share their bytes
    // (BP-IMP-064).
    static Result<ZipParts> open(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits);

    bool has(const QString& part) const { return m_names.contains(part); }
    const QStringList& names() const { return m_names; }

    // The bytes of a part. Refused: no such part (BP-IMP-065), more bytes inflated than `zipPartBytes` in it or
    // `zipBytes` in all parts read so far (BP-IMP-066), damaged (BP-IMP-060).
    Result<QByteArray> read(const QString& part);

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    ZipParts(const QString& fileName, const ReadLimits& limits, zip* archive);
    Status takeNames();
    Error refuse(const QString& code, const QString& what, const QString& todo, const QString& details = {}) const;

    const QString& m_fileName;
    const ReadLimits& m_limits;
    std::unique_ptr<zip, Close> m_archive;
    QStringList m_names;
    qsizetype m_inflated = 0;
};

} // namespace boardplan
