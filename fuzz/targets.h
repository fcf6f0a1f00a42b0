#pragma once

#include <QByteArray>
#include <QString>
#include <ostream>
#include <span>

namespace boardplan::fuzz {

// What is done with the fuzzer's bytes. Gives what is broken in words, or nothing.
struct Target {
    const char* name;
    QString (*run)(const QByteArray& bytes);
};

// So that a test names it without its address.
inline void PrintTo(const Target& target, std::ostream* out)
{
    *out << target.name;
}

// "tsv" … "ods": the bytes are a file for the reader of that name. "docx_parts" … "ods_parts": the bytes are the parts
// of a whole zip (packages.h), so that what is changed reaches the readers of XML. "import": detected, read,
// interpreted and made an edit. "timescale", "leads": a cell of a table, after a byte that says in which plan. Limits are low, so that a run is short; BOARDPLAN_FUZZ_REAL_LIMITS keeps those of the
// program.
std::span<const Target> targets();

// Null: there is none of that name.
const Target* findTarget(const QByteArray& name);

} // namespace boardplan::fuzz
