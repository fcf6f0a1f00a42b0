#pragma once

#include "gui/widgets/fitted_list.h"

#include <boardplan/domain/rating_scheme.h>

class QTextLayout;

namespace boardplan {

// Paints the rows of RatingChoice: chip, key letter, then meaning and consequence wrapped around
// the letter.
class RatingChoiceDelegate : public FittedRowDelegate {
    Q_OBJECT

public:
    using FittedRowDelegate::FittedRowDelegate;

    void setScheme(const RatingScheme& scheme) { m_scheme = scheme; }
    void setChosen(const QString& key) { m_chosen = key; }

    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int chipWidth(const QFont& font) const;
    // Lays the words of a row beside and below its key; gives their height.
    qreal layOut(QTextLayout& layout, const Rating& rating, int width, const QFont& font, bool isBold) const;

    RatingScheme m_scheme;
    QString m_chosen;
};

// "some problems, expected to recover; board to monitor"
QString ratingMeaning(const Rating& rating);

} // namespace boardplan
