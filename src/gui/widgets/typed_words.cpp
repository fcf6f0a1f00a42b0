#include "gui/widgets/typed_words.h"

namespace boardplan {

QStringList typedWords(std::initializer_list<std::pair<QString, QString>> texts)
{
    QStringList words;
    for (const auto& [typed, stood] : texts) {
        if (typed != stood) {
            words.append(typed);
        }
    }
    return words;
}

} // namespace boardplan
