#pragma once

#include <QPushButton>

namespace boardplan {

// A flat box of the top bar: some words standing out, more words, a shortcut or an arrow. Opens its menu, or is
// simply pressed.
class ChooserButton : public QPushButton {
    Q_OBJECT

public:
    explicit ChooserButton(QWidget* parent = nullptr);

    // `strong` is drawn semi-bold before `words`; muted words look like the hint of an empty box.
    void setWords(const QString& strong, const QString& words, bool isMuted = false);
    void setShortcutHint(const QString& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_strong;
    QString m_words;
    QString m_keys;
    bool m_isMuted = false;
};

} // namespace boardplan
