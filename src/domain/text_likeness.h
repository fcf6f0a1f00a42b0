#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace boardplan {

// When two texts of a plan say the same (domain.md, "Plan check"). A text is compared by its
// content words: folded, without endings, without words that say little
// (resources/words/check-little.txt).

// The content words of a text, in order; numbers stay as they are.
QStringList contentWords(const QString& text);

// A text made ready to be compared with many: its content words, with what stands in its brackets
// and without.
class ComparedText {
public:
    explicit ComparedText(const QString& text);

    // Whether two actions say the same or nearly so: the same content words in the same order, but
    // for what one of them adds in brackets, or one misprinted letter in six words or more. Never
    // where a number differs, or where the same words stand in another order.
    bool isLike(const ComparedText& other) const;

    // All of them, in order.
    QStringList words() const;
    bool holds(QStringView word) const;

    // Texts that are alike: what one is looked for by is among what the other is kept by. Others
    // seldom meet so.
    using Keys = std::array<size_t, 4>;
    const Keys& keptBy() const { return m_keptBy; }
    const Keys& soughtBy() const { return m_soughtBy; }

private:
    // Words in order with a space before each: thousands of texts are kept.
    QString m_full;
    QString m_plain;
    Keys m_keptBy;
    Keys m_soughtBy;
};

bool isNearlySame(const QString& one, const QString& other);

// The pairs of a list of texts that are nearly the same, by place, each text with the first that is
// like it. Every text is looked at once.
std::vector<std::pair<std::size_t, std::size_t>>
nearlySamePairs(const std::vector<const ComparedText*>& texts);
std::vector<std::pair<std::size_t, std::size_t>> nearlySamePairs(const QStringList& texts);

// Whether a measure only says that its action was done: it adds no content word but those of doing
// (resources/words/check-doing.txt) and has three quarters of the action's.
bool repeatsAction(const QString& measure, const QString& action);
bool repeatsAction(const QString& measure, const ComparedText& action);

} // namespace boardplan
