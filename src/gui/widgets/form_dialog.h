#pragma once

#include <boardplan/base/result.h>

#include <QDate>
#include <QDialog>
#include <QHash>
#include <QVariant>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace boardplan {

// A short form with a verb on its button. What is refused is said in the form, which stays open. Esc leaves it, and says
// so first where more would be lost than what is in the field with the keyboard.
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
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Entries = QHash<const QWidget*, QVariant>;

    // What is filled in, field by field.
    Entries entries() const;
    bool isMoreFilledIn(const Entries& now) const;
    void say(const QString& words);

    QVBoxLayout* m_fields = nullptr;
    QLabel* m_refusal = nullptr;
    Entries m_begun; // as the form was opened
    Entries m_asked; // when Esc was pressed
    std::function<Status()> m_work;
};

} // namespace boardplan
