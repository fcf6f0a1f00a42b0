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
    m_places.clear();
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

int SentenceLine::usedWidth(int width) const
{
    return std::min(width, widestSentence * fontMetrics().averageCharWidth());
}

SentenceLine::Places SentenceLine::workOutPlaces(int offered) const
{
    const int width = usedWidth(offered);
    Places places;
    places.label = {0, 0, width, m_label->heightForWidth(width)};
    const QSize link = m_link->sizeHint();
    const QPointF end = endOfText(width);
    const int bottom = static_cast<int>(end.y());
    if (end.x() + gapBeforeLink + link.width() <= offered) {
        const int middle = bottom - (fontMetrics().height() + 1) / 2;
        places.link = {{static_cast<int>(end.x()) + gapBeforeLink, middle - link.height() / 2}, link};
        // The link is taller than a line by what makes it easy to hit.
        const int above = std::max(0, -places.link.top());
        places.label.translate(0, above);
        places.link.translate(0, above);
        places.height = std::max(places.label.bottom(), places.link.bottom()) + 1;
    } else {
        places.link = {{0, bottom}, link};
        places.height = places.label.height() + link.height();
    }
    return places;
}

const SentenceLine::Places& SentenceLine::placesAt(int offered) const
{
    constexpr std::size_t keptWidths = 16;
    const auto known = m_places.find(offered);
    if (known != m_places.end()) {
        return known->second;
    }
    if (m_places.size() >= keptWidths) {
        m_places.clear();
    }
    return m_places.emplace(offered, workOutPlaces(offered)).first->second;
}

int SentenceLine::heightForWidth(int offered) const
{
    return placesAt(offered).height;
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
    const Places& places = placesAt(event->size().width());
    m_label->setGeometry(places.label);
    m_link->setGeometry(places.link);
}

void SentenceLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_places.clear();
    }
}

} // namespace boardplan
