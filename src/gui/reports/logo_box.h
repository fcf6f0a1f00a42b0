#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace boardplan {

class LinkButton;

// The board's mark in the title of a paper: chosen from a file, seen, taken away.
class LogoBox : public QWidget {
    Q_OBJECT

public:
    explicit LogoBox(QWidget* parent = nullptr);

    // As `readLogo` encodes it; empty: none. Says nothing of it.
    void setLogo(const QByteArray& png);
    const QByteArray& logo() const { return m_logo; }
    // Takes the picture of a file; a refusal is said in the box, and what was chosen stays.
    void read(const QString& path);
    QString refusal() const;

Q_SIGNALS:
    // By a person.
    void changed();

private:
    void ask();
    void remove();
    void showLogo();
    void refuse(const QString& words);

    QByteArray m_logo;
    QLabel* m_picture = nullptr;
    QPushButton* m_choose = nullptr;
    LinkButton* m_remove = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace boardplan
