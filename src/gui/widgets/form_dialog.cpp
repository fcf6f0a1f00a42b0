#include "gui/widgets/form_dialog.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/window_size.h"
#include "gui/widgets/field_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestHint = 900; // pixels: a form has room on a small screen

} // namespace

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
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(Rejected); });
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
    if (!hint.isEmpty()) {
        const int besideWords = field->sizeHint().height(); // the frame, and air
        field->setMinimumWidth(std::min(widestHint, field->fontMetrics().horizontalAdvance(hint) + besideWords));
    }
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

void FormDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        fitHeight(*this);
    }
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        m_begun = entries();
    }
}

FormDialog::Entries FormDialog::entries() const
{
    Entries all;
    for (const QWidget* const field : findChildren<QWidget*>()) {
        const QWidget* const around = field->parentWidget();
        const bool isPart = qobject_cast<const QComboBox*>(around) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(around) != nullptr || field->window() != this;
        if (const QMetaProperty entry = field->metaObject()->userProperty(); entry.isValid() && !isPart) {
            all.insert(field, entry.read(field));
        }
    }
    return all;
}

bool FormDialog::isMoreFilledIn(const Entries& now) const
{
    for (auto entry = now.begin(); entry != now.end(); ++entry) {
        if (entry.key() != focusWidget() && entry.value() != m_begun.value(entry.key())) {
            return true;
        }
    }
    return false;
}

void FormDialog::reject()
{
    if (const Entries now = entries(); (m_isBroughtBack || isMoreFilledIn(now)) && now != m_asked) {
        m_asked = now; // who types on is asked again
        say(m_isBroughtBack ? tr("What was begun here earlier was brought back. Esc again, or Cancel, throws it away.")
                            : tr("Other fields are filled in as well. Esc again, or Cancel, leaves the form without them."));
        return;
    }
    QDialog::reject();
}

void FormDialog::confirm()
{
    const Status status = m_work();
    if (status) {
        accept();
        return;
    }
    const Error& error = status.error();
    say(u"%1 %2"_s.arg(error.what, error.todo).trimmed());
}

void FormDialog::say(const QString& words)
{
    m_refusal->setText(words);
    m_refusal->show();
    announce(*m_refusal);
}

QString FormDialog::refusal() const
{
    return m_refusal->text();
}

} // namespace boardplan
