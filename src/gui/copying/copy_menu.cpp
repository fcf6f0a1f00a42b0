#include "gui/copying/copy_menu.h"

#include "gui/copying/copy_source.h"
#include "gui/copying/table_clipboard.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString copyText(const char* text)
{
    return QCoreApplication::translate("boardplan::CopyMenu", text);
}

QString copyTextWithKeys(const char* text, const QKeySequence& keys)
{
    return copyText(text) + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

void popUpCopyMenu(QWidget& owner, CopySource& source, const QPoint& at, const std::optional<FigurePicture>& picture)
{
    if (!source.canCopy()) {
        return;
    }
    auto* const menu = new QMenu{&owner};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(copyTextWithKeys("&Copy", QKeySequence::Copy), &owner, [&source] { source.copy(false); });
    menu->addAction(copyTextWithKeys("Copy the table with &headings", Qt::CTRL | Qt::SHIFT | Qt::Key_C), &owner,
        [&source] { source.copy(true); });
    if (picture) {
        menu->addAction(copyText("Copy the bars as a &picture"), &owner, [picture] { copyPicture(*picture); });
    }
    menu->popup(at);
}

} // namespace boardplan
