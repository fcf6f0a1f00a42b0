#pragma once

#include <boardplan/reporting/report.h>

#include <QWidget>

namespace boardplan {

// A rating as a rounded chip: shape and word, never colour alone. Says its word to screen readers.
class RatingChip : public QWidget {
    Q_OBJECT

public:
    explicit RatingChip(QWidget* parent = nullptr);

    void setChip(const Chip& chip);
    const Chip& chip() const { return m_chip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont chipFont() const;

    Chip m_chip;
};

} // namespace boardplan
