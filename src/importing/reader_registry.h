#pragma once

#include <boardplan/importing/import.h>

#include <span>

namespace boardplan {

// Bytes → blocks: a pure function of its arguments. Texts of the blocks are plain (left_overs.h).
using DocumentReader = Result<SourceDocument> (*)(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel);

// Likewise, of a text whose form a person may know better.
using TextReader = Result<SourceDocument> (*)(const QString& fileName, const QByteArray& bytes,
    const ReadLimits& limits, const CancelFlag* cancel, const ReadChoices& choices);

// One format that can be read. Adding a format is adding a row to the registry.
struct ReaderEntry {
    const char* name;       // of `--as`
    const char* extensions; // separated by a space
    DocumentReader read = nullptr;
    TextReader readText = nullptr; // of formats whose form is guessed, in place of `read`
};

std::span<const ReaderEntry> readerRegistry();

// How often a long loop looks at its cancel flag.
inline bool isCancelled(const CancelFlag* cancel)
{
    return cancel != nullptr && cancel->load(std::memory_order_relaxed);
}

} // namespace boardplan
