#pragma once

#include <QString>

namespace boardplan {

/// A ref such as "2a.3" taken apart at the number it ends in: what the ref of a neighbour is told by.
struct CountedRef {
    QString before;  ///< "2a."
    int number = -1; ///< 3; -1 where it ends in no number, or in one of more than four digits.

    bool isCounted() const { return number >= 0; }

    /// The ref one further: "2a.4". Only where isCounted().
    QString next() const { return before + QString::number(number + 1); }
};

/// Takes any text, trimmed or not as it is to be compared.
CountedRef countedRef(const QString& ref);

} // namespace boardplan
