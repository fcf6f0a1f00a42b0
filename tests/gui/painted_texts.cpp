#include "painted_texts.h"

#include <QGuiApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScreen>
#include <QWidget>

namespace boardplan::test {

namespace {

// Draws nothing and notes what is written.
class TextNotes : public QPaintEngine {
public:
    TextNotes()
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

class NotesDevice : public QPaintDevice {
public:
    explicit NotesDevice(const QSize& size)
        : m_size{size}
    {
    }

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    // Of the screen, so that fonts are as large as they are there.
    int metric(PaintDeviceMetric metric) const override
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

private:
    QSize m_size;
    mutable TextNotes m_engine;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    NotesDevice device{widget.size()};
    widget.render(&device, {}, {}, {});
    return device.texts();
}

} // namespace boardplan::test
