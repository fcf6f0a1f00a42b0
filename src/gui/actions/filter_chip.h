#pragma once

#include "gui/widgets/enter_button.h"

#include <boardplan/reporting/report.h>

namespace boardplan {

// One quick filter: a choice that is on or off, with the number of actions it shows. A rating shows
// as its chip. What is on is framed and ticked.
class FilterChip : public EnterButton {
    Q_OBJECT

public:
    explicit FilterChip(QWidget* parent = nullptr);

    void setWords(const QString& words);
    void setChip(const Chip& chip);
    void setCount(const QString& count);
    QString count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rename();
    int tickWidth() const { return isChecked() ? fontMetrics().height() : 0; }
    QSize contentSize() const;

    std::optional<Chip> m_chip;
    QString m_words;
    QString m_count;
};

} // namespace boardplan
