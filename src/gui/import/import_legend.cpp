#include "gui/import/import_legend.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendGap = 4;
constexpr int legendPadding = 8; // left and right of a word

} // namespace

ImportLegend::ImportLegend(QWidget* parent)
    : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ImportLegend::showFields(const QList<ImportField>& fields)
{
    m_fields = fields;
    QStringList names;
    for (const ImportField field : fields) {
        names.append(importFieldName(field));
    }
    setSpokenRole(*this, QAccessible::StaticText);
    setAccessibleName(tr("Cells went to: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

QList<QRect> ImportLegend::boxes(int width) const
{
    const QFontMetrics metrics{smallFont()};
    const int height = metrics.height() + 4;
    QList<QRect> found;
    int left = 0;
    int top = legendGap;
    for (const ImportField field : m_fields) {
        const int wide = metrics.horizontalAdvance(importFieldName(field)) + 2 * legendPadding;
        if (left > 0 && left + wide > width) {
            left = 0;
            top += height + legendGap;
        }
        found.append({left, top, wide, height});
        left += wide + legendGap;
    }
    return found;
}

int ImportLegend::heightForWidth(int width) const
{
    const QList<QRect> found = boxes(width);
    return found.isEmpty() ? 0 : found.last().bottom() + 1 + legendGap;
}

QSize ImportLegend::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void ImportLegend::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QList<QRect> found = boxes(width());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const bool isLeftOver = m_fields[i] == ImportField::NotPlaced;
        QFont font = smallFont();
        font.setUnderline(isLeftOver);
        painter.setFont(font);
        painter.setPen(isLeftOver ? theme().danger : theme().text);
        if (!isLeftOver) {
            painter.fillRect(found[i], importFieldTint(m_fields[i]));
        }
        painter.drawText(found[i], Qt::AlignCenter, importFieldName(m_fields[i]));
    }
}

} // namespace boardplan
