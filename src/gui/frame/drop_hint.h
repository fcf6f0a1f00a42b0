#pragma once

#include <QWidget>

namespace boardplan {

// Lies over the window while a file is held above it and says what letting go does.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);

    void showWords(const QString& words);
    QString words() const { return isHidden() ? QString{} : m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
};

} // namespace boardplan
