#include "gui/setup/section_edit.h"

#include "gui/setup/section_text.h"
#include "gui/widgets/box_frame.h"

#include <QFocusEvent>
#include <QPainter>
#include <QTextList>

namespace boardplan {

namespace {

constexpr int frameMargin = 2;
constexpr double textMargin = 10;

} // namespace

SectionEdit::SectionEdit(QWidget* parent)
    : QTextEdit{parent}
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(Box); // painted here; the text and its scroll bar stand inside
    setLineWidth(frameMargin);
    document()->setDocumentMargin(textMargin);
}

void SectionEdit::setBlocks(const std::vector<Block>& blocks)
{
    if (blocks == m_shown && !document()->isModified()) {
        return;
    }
    m_shown = blocks;
    showBlocks(*document(), blocks);
    moveCursor(QTextCursor::Start);
}

std::vector<Block> SectionEdit::blocks() const
{
    return blocksOf(*document());
}

bool SectionEdit::isList() const
{
    return textCursor().currentList() != nullptr;
}

void SectionEdit::setList(bool isList)
{
    QTextCursor cursor = textCursor();
    if (isList) {
        cursor.createList(QTextListFormat::ListDisc);
        return;
    }
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        if (block.textList() != nullptr) {
            block.textList()->remove(block);
            QTextCursor at{block};
            QTextBlockFormat format = at.blockFormat();
            format.setIndent(0);
            at.setBlockFormat(format);
        }
        if (block == last) {
            break;
        }
    }
    cursor.endEditBlock();
}

// The same frame as a box of one line.
bool SectionEdit::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        QPainter{this}.fillRect(rect().adjusted(1, 1, -1, -1), palette().base());
        paintBoxFrame(*this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QTextEdit::event(event);
}

void SectionEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (document()->isModified() && event->reason() != Qt::PopupFocusReason) {
        document()->setModified(false);
        m_shown = blocks();
        Q_EMIT editingFinished();
    }
}

} // namespace boardplan
