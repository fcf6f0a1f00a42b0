#pragma once

#include <boardplan/base/result.h>

#include <QDate>
#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace boardplan {

// A short form with a verb on its button. What is refused is said in the form, which stays open.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& title, const QString& verb, QWidget* parent = nullptr);

    void addNote(const QString& text);
    QLineEdit* addText(const QString& label, const QString& value = {}, const QString& hint = {});
    QComboBox* addChoice(const QString& label, const QStringList& choices);
    QDateEdit* addDate(const QString& label, const QDate& value);
    // Any other field; without a label it is a part of the one above.
    void addField(const QString& label, QWidget* field);

    // What the button does. The form closes where it succeeds.
    void setWork(std::function<Status()> work) { m_work = std::move(work); }
    void confirm();
    QString refusal() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QVBoxLayout* m_fields = nullptr;
    QLabel* m_refusal = nullptr;
    std::function<Status()> m_work;
};

} // namespace boardplan
