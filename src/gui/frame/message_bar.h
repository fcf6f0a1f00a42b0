#pragma once

#include <boardplan/base/result.h>

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace boardplan {

// A strip above the view that says what went wrong, or what is worth knowing, without stopping anybody.
// Announced to screen readers; Esc or its button closes it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    // A notice with at most one thing to do about it.
    void showNotice(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showText(const QString& text, const QString& details);
    void showIcon();

    bool m_isError = false;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void()> m_run;
};

} // namespace boardplan
