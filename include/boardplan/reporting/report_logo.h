#pragma once

#include <boardplan/base/result.h>
#include <boardplan/reporting/report.h>

namespace boardplan {

inline constexpr qsizetype largestLogo = qsizetype{1024} * 1024; // bytes
inline constexpr int widestLogo = 4000;                          // pixels, either way

// A logo from the bytes of a PNG or JPEG file. It is decoded, shrunk to what print needs, laid on
// white where it is transparent, and encoded anew, so that nothing of the file but its picture
// reaches a paper. Refused: another kind of file, one that is too large, one that does not decode
// (BP-REP-015). `alternative` is what is read out in its place.
Result<ReportLogo> readLogo(const QByteArray& bytes, const QString& alternative);

} // namespace boardplan
