#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace boardplan {

// Stands between namespace and name in what expat tells.
inline constexpr char xmlNameSeparator = '\x01';

// "w:p" for a name that expat told with its namespace, whatever prefix the file uses; the bare name where the namespace
// is none that documents are read by.
QByteArray canonicalXmlName(const char* told);
// Whether that is the canonical name of what expat told.
bool isXmlName(const char* told, QByteArrayView canonical);

} // namespace boardplan
