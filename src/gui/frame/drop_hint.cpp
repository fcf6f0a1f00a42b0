#include "gui/frame/drop_hint.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

namespace {

constexpr int hintMargin = 16;
constexpr int hintPadding = 24;

} // namespace

DropHint::DropHint(QWidget* window)
    : QWidget{window}
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window goes on being what is dragged over
    hide();
}

void DropHint::showWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme().base;
    veil.setAlphaF(0.7F);
    painter.fillRect(rect(), veil);
    const QFont font = headingFont();
    const int width = qMin(rect().width() - 4 * hintMargin, 60 * QFontMetrics{font}.averageCharWidth());
    const QRect text = QFontMetrics{font}.boundingRect(
        QRect{0, 0, width - 2 * hintPadding, height()}, Qt::AlignCenter | Qt::TextWordWrap, m_words);
    QRectF box{0, 0, static_cast<qreal>(width), static_cast<qreal>(text.height() + 2 * hintPadding)};
    box.moveCenter(QRectF{rect()}.center());
    painter.setPen(QPen{theme().accent, 2});
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.setBrush(theme().base);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(font);
    painter.setPen(theme().text);
    painter.drawText(box.adjusted(hintPadding, hintPadding, -hintPadding, -hintPadding),
        Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace boardplan
