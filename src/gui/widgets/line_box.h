#pragma once

#include <QLineEdit>

namespace boardplan {

// A box for one line of text, with the same outline and air around the words as TextBox.
class LineBox : public QLineEdit {
    Q_OBJECT

public:
    explicit LineBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace boardplan
