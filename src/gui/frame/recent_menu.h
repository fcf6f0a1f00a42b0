#pragma once

#include <QMenu>

namespace boardplan {

class Settings;

// File → Open recent: the files opened lately, those that are gone greyed out.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    // `settings` must outlive the menu.
    explicit RecentMenu(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    void fill();

    Settings& m_settings;
};

} // namespace boardplan
