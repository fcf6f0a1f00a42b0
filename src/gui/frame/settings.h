#pragma once

#include "gui/look/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace boardplan {

// What the program remembers between starts, in an INI file. Holds no plan data; what does lies in
// the data folder (docs/safety.md). Anything missing, spoilt or out
// of range reads as its default.
class Settings {
public:
    // An empty path means the place the platform keeps settings in.
    explicit Settings(const QString& path = {});

    // The folder of what the program keeps for itself beside the settings.
    QString dataFolder() const;
    // Where windows of this person find each other (window_call.h).
    QString windowFolder() const;

    // The name under which edits are journalled; empty where nobody gave one.
    QString yourName() const;
    void setYourName(const QString& name);
    // That name, else the login name.
    QString author() const;

    // The theme chosen, else the one that fits the platform's colours.
    ThemeKind themeKind(ThemeKind platform) const;
    void setThemeKind(ThemeKind kind);

    int zoomPercent() const; // 50 to 300
    void setZoomPercent(int percent);

    QStringList recentFiles() const; // newest first, ten at most
    void addRecentFile(const QString& path);

    // Where a paper was written to last; `key` tells which paper of what.
    QString paperPlace(const QString& key) const;
    void setPaperPlace(const QString& key, const QString& path);
    void forgetPaperPlace(const QString& key);

    // Whether nothing of the window is to move by itself.
    bool reducesMotion() const;
    void setReducesMotion(bool isReduced);

    // Window geometry and splitter states, by name.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

private:
    QSettings m_store;
};

} // namespace boardplan
