#include "drawn_words.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace boardplan::test {

namespace {

class WordsEngine : public QPaintEngine {
public:
    WordsEngine()
        : QPaintEngine{AllFeatures}
    {
    }

    const QString& words() const { return m_words; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { m_words += item.text() + u' '; }
    Type type() const override { return User; }

private:
    QString m_words;
};

class WordsDevice : public QPaintDevice {
public:
    const QString& words() const { return m_engine.words(); }
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmWidth:
        case PdmHeight:
            return 4000; // more than the largest sheet in 1/96 inch
        default:
            return 96;
        }
    }

private:
    mutable WordsEngine m_engine;
};

} // namespace

QString drawnWords(const std::function<void(QPainter&)>& draw)
{
    WordsDevice device;
    QPainter painter{&device};
    draw(painter);
    painter.end();
    return device.words();
}

} // namespace boardplan::test
