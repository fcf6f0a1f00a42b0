#pragma once

#include <QWidget>

#include <vector>

namespace boardplan {

// What the marks of the picture mean, drawn as they are there; breaks into lines where it is narrow.
class TimelineLegend : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Sign { Due, Published, Window, Report, Round, Ongoing, Overdue, Complete, Meeting };
    struct Entry {
        Sign sign;
        QString words;
    };

    static std::vector<Entry> entries();
    QFont legendFont() const;
    int lineHeight() const;
    int entryWidth(const Entry& entry) const;
    // Gives the height; paints where a painter is given.
    int layOut(int width, QPainter* painter) const;
    void paintSign(QPainter& painter, const QRect& box, Sign sign) const;
};

} // namespace boardplan
