#include "gui/widgets/run_label.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Label width, in average characters, beyond which a line is tiring to read.
constexpr int comfortableLine = 60;
constexpr int narrowestLine = 12;

} // namespace

RunLabel::RunLabel(QWidget* parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RunLabel::RunLabel(std::vector<TextRun> runs, QWidget* parent)
    : RunLabel{parent}
{
    setRuns(std::move(runs));
}

void RunLabel::setRuns(std::vector<TextRun> runs)
{
    if (runs == m_runs) {
        return;
    }
    m_runs = std::move(runs);
    setText(joinedText(m_runs));
    updateGeometry();
    update();
}

qreal RunLabel::layOut(QTextLayout& layout, qreal width) const
{
    return layOutRuns(layout, m_runs, font(), palette().color(QPalette::WindowText), width, alignment());
}

int RunLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    const qreal height = layOut(layout, width - margins.left() - margins.right());
    return static_cast<int>(std::ceil(height)) + margins.top() + margins.bottom();
}

QSize RunLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    const int widest = fontMetrics().averageCharWidth() * comfortableLine;
    layOut(layout, widest);
    const int width
        = static_cast<int>(std::ceil(layout.maximumWidth())) + margins.left() + margins.right();
    return {std::min(width, widest), heightForWidth(std::min(width, widest))};
}

QSize RunLabel::minimumSizeHint() const
{
    const int narrowest = fontMetrics().averageCharWidth() * narrowestLine;
    return {std::min(narrowest, sizeHint().width()), fontMetrics().height()};
}

void RunLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    QTextLayout layout;
    const QRect area = contentsRect();
    const qreal height = layOut(layout, area.width());
    const bool isCentred = (alignment() & Qt::AlignVCenter) != 0 && height < area.height();
    const qreal top = isCentred ? area.top() + (area.height() - height) / 2 : area.top();
    layout.draw(&painter, {static_cast<qreal>(area.left()), top});
}

std::vector<TextRun> leadRuns(const QString& sentence)
{
    const qsizetype colon = sentence.indexOf(u':');
    if (colon < 0) {
        return {{sentence, RunStyle::Plain}};
    }
    return {{sentence.left(colon + 1), RunStyle::Strong},
            {sentence.mid(colon + 1), RunStyle::Plain}};
}

} // namespace boardplan
