#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QElapsedTimer>
#include <QFrame>

namespace boardplan {

class RatingChoice;

// The ratings of a scheme as a list that pops up beside a cell: chip, letter, meaning and what the
// board does. Keys as in RatingChoice; Esc or a click elsewhere closes it without a choice. Deletes
// itself when closed. A click that goes on from those that opened it chooses nothing.
class RatingPicker : public QFrame {
    Q_OBJECT

public:
    // `current` is the key of the rating that stands; empty: none.
    RatingPicker(const RatingScheme& scheme, const QString& current, QWidget* parent);

    // Shows the list at a cell given in global coordinates, beside or above it where there is no
    // room below.
    void popUp(const QRect& cell);
    RatingChoice* choice() const { return m_choice; }

Q_SIGNALS:
    void ratingPicked(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RatingChoice* m_choice;
    QRect m_cell; // in global coordinates
    QElapsedTimer m_open;
};

} // namespace boardplan
