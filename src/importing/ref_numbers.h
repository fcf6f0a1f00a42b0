#pragma once

#include <QString>
#include <optional>

namespace boardplan {

// A number or letter at the start of a text, taken off it.
struct NumberedText {
    QString word; // the level word before it, as printed ("Priority"); may be empty
    QString ref;  // as printed, without the dot or bracket after it; number words as digits
    QString text; // the rest

    bool operator==(const NumberedText&) const = default;
};

// "Priority 2 – Awareness", "Priority two: …", "Objective 1 Assure …": a level word, a number and the rest.
std::optional<NumberedText> readLevelHeading(const QString& text);
// Such a heading of the level below the priorities: "Objective 1.1: …", "Outcome 2 – …".
bool isObjectiveHeading(const QString& text);
// "Priority: Babies under one", "Objective – Know it early": a level word and a title without a number.
std::optional<NumberedText> readLabelledHeading(const QString& text);
// Such a one of the priorities' level, and of the level below.
std::optional<NumberedText> readPriorityLabel(const QString& text);
std::optional<NumberedText> readObjectiveLabel(const QString& text);
// "1.2 Improve …", "I.I Increase …", "2a.10 Adults …", "3) Plan …", "1: Listening", "2 - Drugs": a number and the rest.
// A number that may be a quantity ("3 sessions", "100 % of …") is none unless something parts it off.
std::optional<NumberedText> readNumbered(const QString& text);
// Either, the level heading first.
std::optional<NumberedText> readRef(const QString& text);

// A cell that holds a reference and nothing else: "1.", "2a.10", "A", "iv".
bool isRef(const QString& text);
QString withoutRefMarks(const QString& text);
// The form under which references are equal: "I.2" and "1.2", "2C" and "2c", "two" and "2".
QString foldRef(const QString& ref);
// Whether letters stand where digits belong ("I.I").
bool looksMisprinted(const QString& ref);

} // namespace boardplan
