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

// A short form with a verb on its button. What is refused is said in the form, which stays open. Esc and the window's own
// button leave it, and say so first where more would be lost than what is in the field with the keyboard. Cancel just
// leaves it.
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

    // The fields hold what somebody began here before: none of it is lost without a word.
    void setBroughtBack() { m_isBroughtBack = true; }
    // What the button does. The form closes where it succeeds.
    void setWork(std::function<Status()> work) { m_work = std::move(work); }
    void confirm();
    QString refusal() const;

    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Entries = QHash<const QWidget*, QVariant>;

    // What is filled in, field by field.
    Entries entries() const;
    bool isMoreFilledIn(const Entries& now) const;
    void say(const QString& words);

    QVBoxLayout* m_fields = nullptr;
    QLabel* m_refusal = nullptr;
    Entries m_begun; // as the form was opened
    Entries m_asked; // when the form was to be left
    bool m_isBroughtBack = false;
    std::function<Status()> m_work;
};

} // namespace boardplan
