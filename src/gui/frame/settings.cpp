#include "gui/frame/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentFilesKept = 10;

struct ThemeKey {
    ThemeKind kind;
    const char* key;
};

constexpr ThemeKey themeKeys[] = {
    {ThemeKind::Light, "light"},
    {ThemeKind::Dark, "dark"},
    {ThemeKind::HighContrast, "highContrast"},
};

QString settingsPath(const QString& path)
{
    if (!path.isEmpty()) {
        return path;
    }
    return QSettings{QSettings::IniFormat, QSettings::UserScope, u"BoardPlan"_s, u"BoardPlan"_s}.fileName();
}

} // namespace

Settings::Settings(const QString& path)
    : m_store{settingsPath(path), QSettings::IniFormat}
{
}

QString Settings::dataFolder() const
{
    const QString usual = QFileInfo{settingsPath({})}.absoluteFilePath();
    const QFileInfo own{m_store.fileName()};
    return own.absoluteFilePath() == usual ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                           : own.absolutePath();
}

QString Settings::windowFolder() const
{
    const bool isUsual = dataFolder() == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString runtime = isUsual ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : QString{};
    return runtime.isEmpty() ? dataFolder() + u"/windows"_s : runtime + u"/BoardPlan"_s;
}

QString Settings::yourName() const
{
    return m_store.value(u"person/name"_s).toString().simplified();
}

void Settings::setYourName(const QString& name)
{
    m_store.setValue(u"person/name"_s, name.simplified());
}

QString Settings::author() const
{
    if (const QString name = yourName(); !name.isEmpty()) {
        return name;
    }
    for (const char* const variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString login = qEnvironmentVariable(variable); !login.isEmpty()) {
            return login;
        }
    }
    return {};
}

ThemeKind Settings::themeKind(ThemeKind platform) const
{
    const QString stored = m_store.value(u"window/theme"_s).toString();
    for (const ThemeKey& row : themeKeys) {
        if (stored == QLatin1StringView{row.key}) {
            return row.kind;
        }
    }
    return platform;
}

void Settings::setThemeKind(ThemeKind kind)
{
    for (const ThemeKey& row : themeKeys) {
        if (row.kind == kind) {
            m_store.setValue(u"window/theme"_s, QString::fromLatin1(row.key));
        }
    }
}

int Settings::zoomPercent() const
{
    bool isNumber = false;
    const int percent = m_store.value(u"window/zoom"_s).toInt(&isNumber);
    return isNumber ? std::clamp(percent, 50, 300) : 100;
}

void Settings::setZoomPercent(int percent)
{
    m_store.setValue(u"window/zoom"_s, std::clamp(percent, 50, 300));
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_store.value(u"files/recent"_s).toStringList();
    files.removeAll(QString{});
    files.removeDuplicates();
    return files.mid(0, recentFilesKept);
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo{path}.absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(u"files/recent"_s, files.mid(0, recentFilesKept));
}

QString Settings::paperPlace(const QString& key) const
{
    return m_store.value(u"papers/"_s + key).toString();
}

void Settings::setPaperPlace(const QString& key, const QString& path)
{
    m_store.setValue(u"papers/"_s + key, QFileInfo{path}.absoluteFilePath());
}

void Settings::forgetPaperPlace(const QString& key)
{
    m_store.remove(u"papers/"_s + key);
}

bool Settings::reducesMotion() const
{
    return m_store.value(u"window/reducedMotion"_s).toBool();
}

void Settings::setReducesMotion(bool isReduced)
{
    m_store.setValue(u"window/reducedMotion"_s, isReduced);
}

QByteArray Settings::layout(const QString& name) const
{
    return m_store.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
    m_store.setValue(u"layout/"_s + name, state);
}

} // namespace boardplan
