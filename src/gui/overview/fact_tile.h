#pragma once

#include "gui/widgets/card_button.h"

namespace boardplan {

// A figure with the words that say what it counts: "5 overdue, the longest by 175 days". Pressing it shows what is
// behind it.
class FactTile : public CardButton {
    Q_OBJECT

public:
    explicit FactTile(QWidget* parent = nullptr);

    void setFact(const QString& figure, const QString& words);
    QString figure() const { return m_figure; }
    QString words() const { return m_words; }

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    // Whether its words would be a column of more than three lines.
    bool isCrowded(int width) const;

protected:
    void paintCard(QPainter& painter) override;

private:
    int wordsHeight(int width) const;

    QString m_figure;
    QString m_words;
};

} // namespace boardplan
