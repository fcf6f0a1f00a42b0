#include <boardplan/domain/counted_ref.h>

namespace boardplan {

CountedRef countedRef(const QString& ref)
{
    constexpr qsizetype mostDigits = 4;
    qsizetype at = ref.size();
    while (at > 0 && ref[at - 1].isDigit()) {
        --at;
    }
    const QString digits = ref.mid(at);
    const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits;
    return {ref.left(at), isNumber ? digits.toInt() : -1};
}

} // namespace boardplan
