#include "gui/look/icons.h"

#include "gui/look/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>

// Resources of a static library are dropped by the linker unless asked for from the global namespace.
static void initialiseIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString iconFolder()
{
    static const bool isReady = [] {
        initialiseIconResources();
        return true;
    }();
    Q_UNUSED(isReady);
    return u":/icons/"_s;
}

// Draws one SVG in the colour of the theme; keeps a renderer per colour used.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(const QString& name)
        : m_name{name}
    {
    }

    QIconEngine* clone() const override { return new ThemedIconEngine{m_name}; }
    QString key() const override { return u"boardplan"_s; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor ink = state == QIcon::On ? theme().accent : theme().text;
        if (mode == QIcon::Selected) {
            ink = theme().accentInk;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        rendererFor(ink).render(painter, QRectF{rect});
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result{size};
        result.fill(Qt::transparent);
        QPainter painter{&result};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return result;
    }

private:
    QSvgRenderer& rendererFor(const QColor& ink)
    {
        if (m_renderer == nullptr || m_ink != ink) {
            QFile file{iconFolder() + m_name + u".svg"_s};
            const bool isThere = file.open(QIODevice::ReadOnly);
            Q_ASSERT_X(isThere, "Icons::icon", qPrintable(m_name));
            QByteArray svg = file.readAll();
            svg.replace("currentColor", ink.name().toLatin1());
            m_renderer = std::make_unique<QSvgRenderer>(svg);
            m_ink = ink;
        }
        return *m_renderer;
    }

    QString m_name;
    QColor m_ink;
    std::unique_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon Icons::icon(const QString& name)
{
    return QIcon{new ThemedIconEngine{name}};
}

int Icons::side(const QFontMetrics& words, int usual)
{
    constexpr int usualLine = 17;
    return std::max(usual, words.height() * usual / usualLine);
}

QStringList Icons::names()
{
    QStringList result = QDir{iconFolder()}.entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : result) {
        name.chop(4);
    }
    return result;
}

} // namespace boardplan
