#pragma once

#include "gui/widgets/fitted_list.h"

#include <boardplan/domain/rating_scheme.h>

namespace boardplan {

// The ratings of a scheme to choose from: chip, key letter, meaning and what the board does. Arrows
// move, a letter, Enter, Space or a click settle; Delete takes the choice back. Where a letter begins another ("A",
// "AG") it chooses, and Enter or the next letter settles.
class RatingChoice : public FittedList {
    Q_OBJECT

public:
    explicit RatingChoice(QWidget* parent = nullptr);

    // Keeps the chosen rating where the new scheme has it.
    void setScheme(const RatingScheme& scheme);
    QString rating() const; // key; empty: none chosen
    // Empty, or a key of the scheme; says nothing to anybody.
    void setRating(const QString& key);
    // As if the letter were typed here; false, and nothing happens, where no rating has it.
    bool typeLetter(const QString& letter);

Q_SIGNALS:
    void ratingChanged(const QString& key);
    // The person is done with choosing and goes on.
    void ratingSettled(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int row);
    int rowOfLetter(const QString& letter) const;
    int countBeginning(const QString& letters) const;

    RatingScheme m_scheme;
    QString m_rating;
    QString m_typed; // letters that may go on
};

} // namespace boardplan
