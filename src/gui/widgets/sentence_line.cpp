#include "gui/widgets/sentence_line.h"

#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QResizeEvent>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr int widestSentence = 100; // in average characters; longer lines are tiring to read
constexpr int gapBeforeLink = 2;

} // namespace

SentenceLine::SentenceLine(const QString& linkText, QWidget* parent)
    : QWidget{parent}
    , m_label{new RunLabel{this}}
    , m_link{new LinkButton{linkText, this}}
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &LinkButton::clicked, this, &SentenceLine::linkActivated);
}

void SentenceLine::setSentence(const QString& sentence)
{
    m_label->setRuns(leadRuns(sentence));
    m_link->setAccessibleDescription(sentence);
    updateGeometry();
    QResizeEvent placeAgain{size(), size()};
    resizeEvent(&placeAgain);
}

QString SentenceLine::sentence() const
{
    return m_label->text();
}

QPointF SentenceLine::endOfText(int width) const
{
    QTextLayout layout{m_label->text(), m_label->font()};
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    const auto& runs = m_label->runs();
    if (runs.size() > 1) {
        layout.setFormats({{0, static_cast<int>(runs.front().text.size()), strong}});
    }
    layout.beginLayout();
    QPointF end;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        end = {line.naturalTextWidth(), end.y() + std::ceil(line.height() + QFontMetricsF{font()}.leading())};
    }
    layout.endLayout();
    return end;
}

bool SentenceLine::linkFitsBehind(int width) const
{
    return endOfText(width).x() + gapBeforeLink + m_link->sizeHint().width() <= width;
}

int SentenceLine::usedWidth(int width) const
{
    return std::min(width, widestSentence * fontMetrics().averageCharWidth());
}

int SentenceLine::heightForWidth(int offered) const
{
    const int width = usedWidth(offered);
    const int text = m_label->heightForWidth(width);
    // The link is taller than a line by what makes it easy to hit.
    const int below = (m_link->sizeHint().height() - fontMetrics().height() + 1) / 2;
    return linkFitsBehind(width) ? text + below : text + m_link->sizeHint().height();
}

QSize SentenceLine::sizeHint() const
{
    const int width = usedWidth(QWIDGETSIZE_MAX);
    return {width, heightForWidth(width)};
}

QSize SentenceLine::minimumSizeHint() const
{
    return {200, m_link->sizeHint().height()};
}

void SentenceLine::resizeEvent(QResizeEvent* event)
{
    const int width = usedWidth(event->size().width());
    m_label->setGeometry(0, 0, width, m_label->heightForWidth(width));
    const QSize link = m_link->sizeHint();
    const QPointF end = endOfText(width);
    if (linkFitsBehind(width)) {
        const int middle = static_cast<int>(end.y()) - fontMetrics().height() / 2;
        m_link->setGeometry({{static_cast<int>(end.x()) + gapBeforeLink, middle - link.height() / 2}, link});
    } else {
        m_link->setGeometry({{0, static_cast<int>(end.y())}, link});
    }
}

} // namespace boardplan
