#pragma once

#include <QDialog>

namespace boardplan {

class Session;

// What the program is, on what terms, and what support would ask about this machine.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    // `session`: what is open, or null.
    explicit AboutDialog(Session* session, QWidget* parent = nullptr);
};

// Versions and surroundings, and how much is open, one per line; no words of a plan and no names.
QString diagnosticsText(Session* session);
// What the program is built with: "SQLite – public domain", one per line.
QString licencesText();

} // namespace boardplan
