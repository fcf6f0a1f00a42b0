#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace boardplan {

// A colour as "#rrggbb": typed, or chosen from a dialog by the button beside it.
class ColourField : public QWidget {
    Q_OBJECT

public:
    // `label` may carry a mnemonic.
    explicit ColourField(const QString& label, QWidget* parent = nullptr);

    void setColour(const QString& colour);
    QString colour() const;

Q_SIGNALS:
    // By the person.
    void colourEdited(const QString& colour);

private:
    void choose();
    void showSwatch();

    QLineEdit* m_box = nullptr;
    QPushButton* m_choose = nullptr;
};

} // namespace boardplan
