// The way in for libFuzzer; each target is this file with another name (CMakeLists.txt).

#include "fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const boardplan::fuzz::Target* const target = boardplan::fuzz::findTarget(BOARDPLAN_FUZZ_TARGET);
    const QByteArray bytes{reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
    if (const QString broken = target->run(bytes); !broken.isEmpty()) {
        std::fprintf(stderr, "Broken law: %s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
