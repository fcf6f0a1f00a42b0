#pragma once

#include <boardplan/domain/comparison.h>

#include <QWidget>
#include <vector>

namespace boardplan {

// How something was rated on a day of a strip.
struct StripMark {
    QString day; // "12 Sep", "today"
    RatedState state;

    bool operator==(const StripMark&) const = default;
};

// Ratings one after the other as small boxes with letters, oldest first, their days below. Where
// there is no room the oldest are left out.
class RatingStrip : public QWidget {
    Q_OBJECT

public:
    explicit RatingStrip(QWidget* parent = nullptr);

    void setMarks(std::vector<StripMark> marks);
    const std::vector<StripMark>& marks() const { return m_marks; }
    // "12 Jun: Amber, 12 Sep: Red, today: Red"
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int markWidth() const;
    int boxHeight() const;
    int firstShown() const;

    std::vector<StripMark> m_marks;
};

} // namespace boardplan
