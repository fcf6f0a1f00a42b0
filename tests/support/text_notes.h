#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace boardplan::test {

// Words as they were painted, in the device's own pixels.
struct PaintedText {
    QString words;
    QRectF place;
    QRectF clip; // what its painter lets through; empty: nothing was clipped
};

// A device that draws nothing and notes what is written on it. Its resolution is that of the screen, so that fonts are as
// large as they are there.
class TextNotes : public QPaintDevice {
public:
    explicit TextNotes(const QSize& size);
    ~TextNotes() override;

    const std::vector<PaintedText>& texts() const;
    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace boardplan::test
