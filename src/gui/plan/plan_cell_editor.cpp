#include "gui/plan/plan_cell_editor.h"

#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr int editorFrame = 2;
constexpr int textMargin = planCellMarginY - editorFrame;
constexpr int sideMargin = planCellMarginX - planCellMarginY; // besides the margin of the text

// Keys that mean something to a cell, whatever shortcut of the window they are besides.
bool isCellKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_F2:
    case Qt::Key_Insert:
        return true;
    default:
        return false;
    }
}

} // namespace

PlanCellText::PlanCellText(QWidget* parent)
    : QPlainTextEdit{parent}
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(textMargin);
    setViewportMargins(sideMargin, 0, sideMargin, 0);
}

bool PlanCellText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCellKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PlanCellText::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) != 0) {
        insertPlainText(QStringLiteral("\n"));
    } else if (isEnter) {
        Q_EMIT ended(CellEnd::Commit);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT ended(CellEnd::Cancel);
    } else if (event->key() == Qt::Key_Tab) {
        Q_EMIT ended(CellEnd::CommitAndNext);
    } else if (event->key() == Qt::Key_Backtab) {
        Q_EMIT ended(CellEnd::CommitAndBack);
    } else {
        QPlainTextEdit::keyPressEvent(event);
        event->accept(); // an arrow at the end of the text is not the table's
    }
}

void PlanCellText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const Qt::FocusReason why = event->reason();
    if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason) {
        Q_EMIT ended(CellEnd::Commit);
    }
}

// Qt 6.4 asks nothing for the first of its formats.
void PlanCellText::insertFromMimeData(const QMimeData* source)
{
    if (!source->formats().isEmpty()) {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

PlanCellEditor::PlanCellEditor(const QModelIndex& index, QWidget* parent)
    : QFrame{parent}
    , m_index{index}
    , m_text{new PlanCellText{this}}
    , m_note{new QLabel{this}}
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::Box);
    setLineWidth(editorFrame);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme().base);
    colours.setColor(QPalette::WindowText, theme().accent);
    setPalette(colours);
    setBackgroundRole(QPalette::Window); // a child of a view would take on the view's
    setForegroundRole(QPalette::WindowText);
    setFrameShadow(QFrame::Plain);

    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(textMargin + sideMargin, 0, textMargin + sideMargin, textMargin);
    m_note->setForegroundRole(QPalette::WindowText);
    m_note->hide();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(editorFrame, editorFrame, editorFrame, editorFrame);
    layout->setSpacing(0);
    layout->setSizeConstraint(
        QLayout::SetNoConstraint); // its size is that of the cell and its text
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addStretch();

    setFocusProxy(m_text);
    connect(m_text, &PlanCellText::ended, this, &PlanCellEditor::ended);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PlanCellEditor::showReading);
}

// Its text loses the keyboard as it goes, when nobody is here any more to be told.
PlanCellEditor::~PlanCellEditor()
{
    m_text->disconnect(this);
}

void PlanCellEditor::setText(const QString& text)
{
    m_original = text;
    m_text->setPlainText(text);
    m_text->selectAll();
}

bool PlanCellEditor::isChanged() const
{
    return text() != m_original;
}

void PlanCellEditor::setReading(Reading reading)
{
    m_reading = std::move(reading);
    showReading();
}

void PlanCellEditor::setCell(const QRect& cell)
{
    m_cell = cell;
    fit();
}

QString PlanCellEditor::note() const
{
    return m_note->text();
}

void PlanCellEditor::showReading()
{
    const QString reading = m_reading ? m_reading(text()) : QString{};
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().muted);
    m_note->setPalette(colours);
    m_note->setText(reading);
    m_note->setVisible(!reading.isEmpty());
    m_text->setAccessibleDescription(reading);
    fit();
}

void PlanCellEditor::showProblem(const QString& problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().danger);
    m_note->setPalette(colours);
    m_note->setText(problem);
    m_note->show();
    m_text->setAccessibleDescription(problem);
    fit();
}

// Of the text broken to a width, margins included.
int PlanCellEditor::textHeight(int width) const
{
    QString words = text();
    QTextLayout layout{words.replace(u'\n', QChar::LineSeparator), m_text->font()};
    layout.setTextOption(m_text->document()->defaultTextOption());
    const int lines = static_cast<int>(
        std::ceil(breakLines(layout, width - 2 * (textMargin + sideMargin)).height()));
    return std::max(lines, m_text->fontMetrics().height()) + 2 * textMargin;
}

// Over the cell, taller where the text needs it, never out of the table's sight.
void PlanCellEditor::fit()
{
    if (!m_cell.isValid()) {
        return;
    }
    const QRect area = parentWidget()->rect();
    const int width = std::min(std::max(m_cell.width(), 150), area.width());
    const int inner = width - 2 * editorFrame;
    int height = std::min(textHeight(inner), area.height());
    m_text->setFixedHeight(height);
    height += 2 * editorFrame + (m_note->text().isEmpty() ? 0 : m_note->heightForWidth(inner));
    height = std::min(std::max(height, m_cell.height()), area.height());
    const int x = std::clamp(m_cell.x(), 0, std::max(0, area.width() - width));
    const int y = std::clamp(m_cell.y(), 0, std::max(0, area.height() - height));
    setGeometry(x, y, width, height);
    m_text->setVerticalScrollBarPolicy(height == area.height() ? Qt::ScrollBarAsNeeded
                                                               : Qt::ScrollBarAlwaysOff);
}

} // namespace boardplan
