#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// One list of resources/words/headings-*.txt: the lines below "[name]", without comments and blanks.
struct PhraseList {
    QString name;
    QStringList phrases;
};

// The list of that name in headings-phrases.txt. Read once per program run; safe to call from several
// threads. A list that does not exist is a bug and asserted.
const QStringList& phrases(const QString& name);

// Every list of headings-columns.txt, in file order: field name → column headings.
const std::vector<PhraseList>& columnHeadings();

// Lower case, letters and digits only, one space between words; letters of other alphabets that look
// Latin are read as Latin. The form in which phrases are compared.
QString foldWords(const QString& text);
// The same without spaces: two texts that fold alike say the same.
QString foldText(const QString& text);
// Cyrillic and Greek letters that look like Latin ones, as Latin; everything else as it is.
QString readAsLatin(const QString& text);

// Whether the folded text is one of the phrases, or begins with one as whole words.
bool isPhrase(const QString& text, const QString& list);
bool startsWithPhrase(const QString& text, const QString& list);
bool endsWithPhrase(const QString& text, const QString& list);
bool containsPhrase(const QString& text, const QString& list);
// How many words of the text are in a list of single words.
int countWords(const QString& text, const QString& list);

} // namespace boardplan
