#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace boardplan {

class SegmentedChoice;
class Settings;

// What one person likes: name, colours, size, motion. Every choice holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    // `settings` must outlive the dialog.
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    // Another name was given.
    void authorChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addName(QVBoxLayout& column);
    void addColours(QVBoxLayout& column);
    void addSize(QVBoxLayout& column);
    void addMotion(QVBoxLayout& column);

    Settings& m_settings;
    QLineEdit* m_name = nullptr;
    SegmentedChoice* m_colours = nullptr;
    QSpinBox* m_size = nullptr;
    QCheckBox* m_motion = nullptr;
};

} // namespace boardplan
