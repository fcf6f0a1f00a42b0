#include "support/text_notes.h"

#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QScreen>

namespace boardplan::test {

class TextNotes::Engine : public QPaintEngine {
public:
    Engine()
        : QPaintEngine{AllFeatures}
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF place{at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()};
        const QTransform toDevice = painter()->deviceTransform();
        PaintedText& text = texts.emplace_back();
        text.words = item.text().trimmed();
        text.place = toDevice.mapRect(place);
        if (painter()->hasClipping()) {
            text.clip = toDevice.mapRect(painter()->clipBoundingRect());
        }
    }

    std::vector<PaintedText> texts;
};

TextNotes::TextNotes(const QSize& size)
    : m_size{size}
    , m_engine{std::make_unique<Engine>()}
{
}

TextNotes::~TextNotes() = default;

const std::vector<PaintedText>& TextNotes::texts() const
{
    return m_engine->texts;
}

QPaintEngine* TextNotes::paintEngine() const
{
    return m_engine.get();
}

int TextNotes::metric(PaintDeviceMetric metric) const
{
    const QScreen& screen = *QGuiApplication::primaryScreen();
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmDpiX: case PdmPhysicalDpiX: return qRound(screen.logicalDotsPerInchX());
    case PdmDpiY: case PdmPhysicalDpiY: return qRound(screen.logicalDotsPerInchY());
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace boardplan::test
