#pragma once

#include <QString>
#include <QStringList>

namespace boardplan {

// Lower-case words of letters and digits, "&" as "and": "P&QA sub-group" is "p and qa sub group".
QStringList plainLeadWords(const QString& name);

// One form for singular and plural. Not English, only the same for both: "agencies" and "agency"
// give "agency", "service" and "services" give "service".
QString singularLeadWord(const QString& word);

// The plain words of a name, each in that form.
QStringList singularLeadWords(const QString& name);

// What foldLeadName gives for a name of these words, which are plain and singular.
QString foldedLeadWords(const QStringList& words);

// Of plain, singular words: what is well known in the field under an abbreviation becomes the
// abbreviation ("quality assurance subgroup", "qa subgroup"), and "board" goes where the initials
// before it hold it already ("CSAB Board Manager"). Words are in resources/words.
QStringList abbreviatedLeadWords(const QStringList& words);

// Whether the word is an abbreviation of a matter, no body's: "MCA", not "CDOP".
bool isMatterAbbreviation(const QString& plain);

} // namespace boardplan
