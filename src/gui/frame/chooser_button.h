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
    // What it says where its bar has no room for all of its words; without a shortcut.
    void setShortWords(const QString& words);
    void setShort(bool isShort);
    // It is in sight where it has something to offer and no other menu holds its own.
    void setOffered(bool isOffered);
    bool isOffered() const { return m_isOffered; }
    void setFolded(bool isFolded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownWords() const { return m_isShort ? m_shortWords : m_words; }
    QString shownKeys() const { return m_isShort ? QString{} : m_keys; }

    QString m_strong;
    QString m_words;
    QString m_keys;
    QString m_shortWords;
    bool m_isShort = false;
    bool m_isMuted = false;
    bool m_isOffered = true;
    bool m_isFolded = false;
};

} // namespace boardplan
