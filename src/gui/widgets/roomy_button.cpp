#include "gui/widgets/roomy_button.h"

#include <algorithm>

namespace boardplan {

RoomyButton::RoomyButton(const QString& text, QWidget* parent)
    : QPushButton{text, parent}
{
    setAutoDefault(false);
}

QSize RoomyButton::sizeHint() const
{
    constexpr int room = 28;
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int sign = icon().isNull() ? 0 : iconSize().width() + 4;
    return {words.width() + sign + room, std::max(28, words.height() + 10)};
}

} // namespace boardplan
