#include "gui/look/font_follower.h"

namespace boardplan {

FontNews& fontNews()
{
    static FontNews news;
    return news;
}

FontFollower::FontFollower(QWidget& widget, FontRole role)
    : QObject{&widget}
{
    widget.setFont(role());
    connect(&fontNews(), &FontNews::changed, this, [&widget, role] { widget.setFont(role()); });
}

} // namespace boardplan
