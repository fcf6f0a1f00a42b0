#include "gui/widgets/text_box.h"

#include "gui/widgets/box_frame.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

namespace boardplan {

namespace {

constexpr int tallestTextBox = 14; // lines; beyond it the box scrolls
constexpr int frameMargin = 2;

} // namespace

TextBox::TextBox(int lines, QWidget* parent)
    : QPlainTextEdit{parent}
    , m_lines{lines}
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setViewportMargins(frameMargin, frameMargin, frameMargin, frameMargin);
    document()->setDocumentMargin(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &TextBox::fitHeight);
    fitHeight();
}

void TextBox::setText(const QString& text)
{
    if (text == toPlainText()) {
        return;
    }
    setPlainText(text);
    document()->setModified(false);
}

// The layout of a plain text edit counts each paragraph as one line until somebody asks for it. Those beyond the tallest
// box need no counting: a long text that is pasted is not laid out whole for them.
void TextBox::fitHeight()
{
    int lines = 0;
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid() && lines <= tallestTextBox;
         paragraph = paragraph.next()) {
        document()->documentLayout()->blockBoundingRect(paragraph);
        lines += paragraph.lineCount();
    }
    const int shown = std::clamp(lines, m_lines, tallestTextBox);
    setVerticalScrollBarPolicy(lines > tallestTextBox ? Qt::ScrollBarAsNeeded
                                                      : Qt::ScrollBarAlwaysOff);
    const int margins =
        static_cast<int>(std::ceil(2 * document()->documentMargin())) + 2 * frameMargin;
    setFixedHeight(shown * fontMetrics().lineSpacing() + margins);
}

QSize TextBox::sizeHint() const
{
    return {240, height()};
}

QSize TextBox::minimumSizeHint() const
{
    return {80, height()};
}

// The same frame as a box of one line.
bool TextBox::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        QPainter{this}.fillRect(rect().adjusted(1, 1, -1, -1), palette().base());
        paintBoxFrame(*this);
        return true;
    }
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
    return QPlainTextEdit::event(event);
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextBox::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextBox::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (document()->isModified() && event->reason() != Qt::PopupFocusReason) {
        document()->setModified(false);
        Q_EMIT editingFinished();
    }
}

// Qt 6.4 asks nothing for the first of its formats.
void TextBox::insertFromMimeData(const QMimeData* source)
{
    if (!source->formats().isEmpty()) {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

// Scrolls the page around it unless its own text is longer than the box.
void TextBox::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
        event->ignore();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

} // namespace boardplan
