#include "gui/frame/typing_keys.h"

#include "gui/commands/commands.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace boardplan {

namespace {

bool isForWords(const QObject* object)
{
    return qobject_cast<const QLineEdit*>(object) != nullptr || qobject_cast<const QPlainTextEdit*>(object) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(object) != nullptr;
}

} // namespace

TypingKeys::TypingKeys(QWidget& window, const Commands& commands)
    : QObject{&window}
    , m_window{window}
    , m_commands{commands}
{
    qApp->installEventFilter(this); // boxes would not ask
}

// A key that its box takes is no shortcut; boxes make nothing of these.
bool TypingKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isForWords(watched)
        || static_cast<QWidget*>(watched)->window() != &m_window) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const QKeyCombination keys{key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key())};
    if (!m_commands.isOfRows(QKeySequence{keys})) {
        return false;
    }
    event->accept();
    return true;
}

} // namespace boardplan
