#include "gui/inspector/detail_field.h"

#include "gui/look/spoken_role.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"
#include "gui/widgets/timescale_edit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

DetailField::DetailField(const QString& label, DetailKind kind, QWidget* parent, int lines)
    : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(3);
    QWidget* editor = makeEditor(kind, lines);
    column->addWidget(fieldLabel(label, m_timescale != nullptr ? m_timescale->line() : editor));
    column->addWidget(editor);
    m_refusal = new RunLabel{this};
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_refusal->hide();
    column->addWidget(m_refusal);
}

QWidget* DetailField::makeEditor(DetailKind kind, int lines)
{
    switch (kind) {
    case DetailKind::Box:
        m_box = new TextBox{lines, this};
        connect(m_box, &TextBox::editingFinished, this, &DetailField::submit);
        return m_box;
    case DetailKind::Timescale:
        m_timescale = new TimescaleEdit{this};
        connect(m_timescale, &TimescaleEdit::editingFinished, this, &DetailField::submit);
        connect(m_timescale, &TimescaleEdit::correctionWanted, this, &DetailField::correctionWanted);
        return m_timescale;
    case DetailKind::Line:
        break;
    }
    m_line = new LineBox{this};
    connect(m_line, &QLineEdit::editingFinished, this, &DetailField::submit);
    return m_line;
}

QString DetailField::text() const
{
    if (m_box != nullptr) {
        return m_box->text();
    }
    return m_timescale != nullptr ? m_timescale->text() : m_line->text();
}

void DetailField::setText(const QString& words)
{
    if (m_box != nullptr) {
        m_box->setText(words);
    } else if (m_timescale != nullptr) {
        m_timescale->setText(words);
    } else if (words != m_line->text()) {
        m_line->setText(words);
        m_line->setCursorPosition(0);
    }
}

void DetailField::startTyping()
{
    QWidget* const editor = m_box != nullptr         ? static_cast<QWidget*>(m_box)
                            : m_timescale != nullptr ? static_cast<QWidget*>(m_timescale->line())
                                                     : static_cast<QWidget*>(m_line);
    editor->setFocus(Qt::OtherFocusReason);
    if (auto* const line = qobject_cast<QLineEdit*>(editor)) {
        line->selectAll();
    }
}

void DetailField::setAccepted(const QString& words)
{
    const bool isUntouched = text() == m_accepted;
    m_accepted = words;
    if (isUntouched) {
        setText(words);
    } else if (text() == words) {
        showRefusal(std::nullopt);
    }
}

void DetailField::startWith(const QString& words)
{
    m_accepted = words;
    revert();
}

void DetailField::setTimescale(const Timescale& standing, const TimescaleContext& context)
{
    m_timescale->setContext(context);
    m_timescale->setStanding(standing);
}

void DetailField::setLocked(bool locked)
{
    if (m_box != nullptr) {
        m_box->setReadOnly(locked);
    } else {
        (m_timescale != nullptr ? m_timescale->line() : m_line)->setReadOnly(locked);
    }
    if (m_timescale != nullptr) {
        m_timescale->offerCorrection(!locked && m_isCorrectable);
    }
}

void DetailField::setHint(const QString& hint)
{
    if (m_box != nullptr) {
        m_box->setPlaceholderText(hint);
    } else {
        (m_timescale != nullptr ? m_timescale->line() : m_line)->setPlaceholderText(hint);
    }
}

void DetailField::offerEmptying(const QString& words, bool isOffered)
{
    if (m_empty == nullptr) {
        m_empty = new LinkButton{words, this};
        static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_refusal), m_empty, 0, Qt::AlignLeft);
        connect(m_empty, &QAbstractButton::clicked, this, [this] { Q_EMIT submitted(QString{}); });
    }
    m_empty->setVisible(isOffered);
}

void DetailField::showRefusal(const std::optional<Error>& refusal)
{
    m_refusal->setVisible(refusal.has_value());
    if (refusal) {
        m_refusal->setRuns({{refusal->what, RunStyle::Danger},
                            {u" "_s + refusal->todo, RunStyle::Plain},
                            {u" "_s + refusal->code, RunStyle::Muted}});
    }
}

void DetailField::submit()
{
    if (text() != m_accepted) {
        Q_EMIT submitted(text());
    }
}

void DetailField::revert()
{
    setText(m_accepted);
    showRefusal(std::nullopt);
}

void DetailField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape && text() != m_accepted) {
        revert();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace boardplan
