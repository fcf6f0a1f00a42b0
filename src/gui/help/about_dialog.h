#pragma once

#include <QDialog>

namespace boardplan {

// What the program is, on what terms, and what support would ask about this machine.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

// Versions and surroundings, one per line; no plan data and no names.
QString diagnosticsText();

} // namespace boardplan
