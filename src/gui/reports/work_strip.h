#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace boardplan {

// What takes a while, how far it is, and the way to call it off. Hidden while there is nothing of the kind.
class WorkStrip : public QWidget {
    Q_OBJECT

public:
    explicit WorkStrip(QWidget* parent = nullptr);

    // `total` 0: how far it is is not known.
    void say(const QString& words, int done, int total);
    void rest();
    QString words() const;
    QPushButton& cancelButton() { return *m_cancel; }

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* m_words = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace boardplan
