#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace boardplan {

// Asks for a day up to `latest`.
class DayDialog : public QDialog {
    Q_OBJECT

public:
    DayDialog(const QDate& shown, const QDate& latest, QWidget* parent = nullptr);

Q_SIGNALS:
    void dayChosen(const QDate& day);

private:
    QDateEdit* m_day = nullptr;
};

} // namespace boardplan
