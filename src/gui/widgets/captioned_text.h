#pragma once

#include <QWidget>

class QLabel;

namespace boardplan {

class RunLabel;

// A small heading over text that cannot be edited. Hidden while there is no text.
class CaptionedText : public QWidget {
    Q_OBJECT

public:
    explicit CaptionedText(const QString& caption, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

private:
    RunLabel* m_text;
};

} // namespace boardplan
