#pragma once

#include <QWidget>

class QLabel;

namespace boardplan {

class PaperPreview;

// Below the pages: which one is looked at, the way to others, their size, and what was just done.
class PageTools : public QWidget {
    Q_OBJECT

public:
    // The preview must outlive the tools.
    explicit PageTools(PaperPreview& preview, QWidget* parent = nullptr);

    // Said until something else is, and read out.
    void say(const QString& words);
    QString said() const;

private:
    void showPlace();

    PaperPreview& m_preview;
    QLabel* m_place = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace boardplan
