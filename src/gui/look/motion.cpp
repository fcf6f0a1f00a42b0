#include "gui/look/motion.h"

#include <QApplication>

namespace boardplan {

namespace {

constexpr Qt::UIEffect movingEffects[] = {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
    Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

// What the platform wants, as it was before anything was reduced.
int platformFlashTime()
{
    static const int time = QApplication::cursorFlashTime();
    return time;
}

bool& motionReduced()
{
    static bool isReduced = false;
    return isReduced;
}

} // namespace

void applyMotion(bool isReduced)
{
    const int flashTime = platformFlashTime();
    motionReduced() = isReduced;
    QApplication::setCursorFlashTime(isReduced ? 0 : flashTime);
    for (const Qt::UIEffect effect : movingEffects) {
        QApplication::setEffectEnabled(effect, !isReduced);
    }
}

bool isMotionReduced()
{
    return motionReduced();
}

} // namespace boardplan
