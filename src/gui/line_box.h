#pragma once

#include <QLineEdit>

namespace boardplan {

// A box for one line of text, with the same air around the words as TextBox.
class LineBox : public QLineEdit {
    Q_OBJECT

public:
    explicit LineBox(QWidget* parent = nullptr)
        : QLineEdit{parent}
    {
        setTextMargins(4, 3, 4, 3);
    }
};

} // namespace boardplan
