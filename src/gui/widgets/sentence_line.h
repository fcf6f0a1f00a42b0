#pragma once

#include <QWidget>

namespace boardplan {

class LinkButton;
class RunLabel;

// An explanation sentence with its first words standing out, and a link right behind its last word.
class SentenceLine : public QWidget {
    Q_OBJECT

public:
    explicit SentenceLine(const QString& linkText, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QString sentence() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int offered) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int usedWidth(int width) const;
    // Where the last line of the sentence ends, and the height of all lines.
    QPointF endOfText(int width) const;
    bool linkFitsBehind(int width) const;

    RunLabel* m_label = nullptr;
    LinkButton* m_link = nullptr;
};

} // namespace boardplan
