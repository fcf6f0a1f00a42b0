#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace boardplan {

enum class ViewKind { Overview, Plan };

// The list of views at the left. The buttons press each other out; arrow keys move between them.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void setCurrent(ViewKind view);
    void setPast(bool isPast);
    void focusCurrent();

    QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(boardplan::ViewKind view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addView(ViewKind view, const QString& text, const QString& icon, const QString& shortcut);

    QVBoxLayout* m_column = nullptr;
    std::vector<QAbstractButton*> m_buttons; // by ViewKind
    bool m_isPast = false;
};

} // namespace boardplan
