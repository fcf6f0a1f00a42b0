#include "gui/widgets/form_dialog.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/widgets/field_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString& title, const QString& verb, QWidget* parent)
    : QDialog{parent}
    , m_fields{new QVBoxLayout}
    , m_refusal{new QLabel{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(420);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    QPalette alarming = m_refusal->palette();
    alarming.setColor(QPalette::WindowText, theme().danger);
    m_refusal->setPalette(alarming);
    m_refusal->hide();
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    QPushButton* const verbButton = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_fields->setSpacing(4);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(m_fields);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    verbButton->setDefault(true); // once it is in the dialog: before, Enter would cancel
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::confirm);
}

void FormDialog::addNote(const QString& text)
{
    auto* const note = new QLabel{text};
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_fields->addWidget(note);
    m_fields->addSpacing(6);
}

QLineEdit* FormDialog::addText(const QString& label, const QString& value, const QString& hint)
{
    auto* const field = new QLineEdit{value};
    field->setPlaceholderText(hint);
    addField(label, field);
    return field;
}

QComboBox* FormDialog::addChoice(const QString& label, const QStringList& choices)
{
    auto* const field = new QComboBox;
    field->addItems(choices);
    addField(label, field);
    return field;
}

QDateEdit* FormDialog::addDate(const QString& label, const QDate& value)
{
    auto* const field = new QDateEdit{value};
    field->setDisplayFormat(u"d MMMM yyyy"_s);
    field->setCalendarPopup(true);
    addField(label, field);
    return field;
}

void FormDialog::addField(const QString& label, QWidget* field)
{
    if (!label.isEmpty()) {
        m_fields->addWidget(fieldLabel(label, field));
    }
    m_fields->addWidget(field);
    m_fields->addSpacing(6);
    if (focusWidget() == nullptr) {
        field->setFocus(); // the first of them, not a button that was made before it
    }
}

// As high as its words need at its width; by itself it would be as high as at the narrowest.
void FormDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous() && layout()->hasHeightForWidth()) {
        resize(width(), layout()->totalHeightForWidth(width()));
    }
    QDialog::showEvent(event);
}

void FormDialog::confirm()
{
    const Status status = m_work();
    if (status) {
        accept();
        return;
    }
    const Error& error = status.error();
    m_refusal->setText(u"%1 %2"_s.arg(error.what, error.todo).trimmed());
    m_refusal->show();
    announce(*m_refusal);
}

QString FormDialog::refusal() const
{
    return m_refusal->text();
}

} // namespace boardplan
