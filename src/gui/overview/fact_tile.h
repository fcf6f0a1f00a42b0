#pragma once

#include <QAbstractButton>

namespace boardplan {

// A figure with the words that say what it counts: "5 overdue, the longest by 175 days". Pressing it shows what is
// behind it.
class FactTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FactTile(QWidget* parent = nullptr);

    void setFact(const QString& figure, const QString& words);
    QString figure() const { return m_figure; }
    QString words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_figure;
    QString m_words;
};

} // namespace boardplan
