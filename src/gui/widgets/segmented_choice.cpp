#include "gui/widgets/segmented_choice.h"

#include "gui/look/theme.h"
#include "gui/widgets/enter_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace boardplan {

namespace {

constexpr int segmentPadding = 12;
constexpr double segmentRounding = 4;

// One choice; the outer ones have the round corners.
class Segment : public EnterButton {
public:
    Segment(const QString& text, bool isFirst, bool isLast, QWidget* parent)
        : EnterButton{parent}
        , m_isFirst{isFirst}
        , m_isLast{isLast}
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int width = QFontMetrics{bold}.horizontalAdvance(text());
        return {width + 2 * segmentPadding, std::max(28, fontMetrics().height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = isChecked() ? theme().selection : underMouse() ? theme().group : theme().base;
        painter.setPen(QPen{isChecked() ? theme().accent : theme().hairline.darker(theme().isDark() ? 80 : 115), 1});
        painter.setBrush(ground);
        painter.drawPath(outline(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5)));
        QFont shown = font();
        shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shown);
        painter.setPen(!isEnabled() ? theme().muted : isChecked() ? theme().accent : theme().text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen{theme().accent, 2});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), 3, 3);
        }
    }

private:
    QPainterPath outline(const QRectF& box) const
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, segmentRounding, segmentRounding);
        if (!m_isFirst) {
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
        }
        if (!m_isLast) {
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
        }
        return path.simplified();
    }

    bool m_isFirst;
    bool m_isLast;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString& name, const QStringList& texts, const QStringList& helps, QWidget* parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int at = 0; at < texts.size(); ++at) {
        auto* const segment = new Segment{texts.at(at), at == 0, at + 1 == texts.size(), this};
        segment->setAccessibleDescription(name);
        if (at < helps.size()) {
            segment->setToolTip(helps.at(at));
        }
        m_group->addButton(segment, at);
        row->addWidget(segment);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn) {
            Q_EMIT chosen(index);
        }
    });
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int index)
{
    if (QAbstractButton* const button = m_group->button(index)) {
        const QSignalBlocker quiet{m_group};
        button->setChecked(true);
    }
}

QAbstractButton& SegmentedChoice::button(int index) const
{
    return *m_group->button(index);
}

} // namespace boardplan
