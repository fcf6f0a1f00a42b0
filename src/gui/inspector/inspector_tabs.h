#pragma once

#include <QTabBar>

namespace boardplan {

// Flat tabs: the current one in the accent with a line under it.
class InspectorTabs : public QTabBar {
    Q_OBJECT

public:
    explicit InspectorTabs(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont tabFont(bool isCurrent) const;
};

} // namespace boardplan
