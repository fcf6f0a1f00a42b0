#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace boardplan {

// A few exclusive choices side by side, one of them on: "Picture | Table | Load". Arrow keys move between them.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    // `name` says to screen readers what is chosen; `helps` are tooltips, one per text or none.
    SegmentedChoice(const QString& name, const QStringList& texts, const QStringList& helps = {}, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index);
    QAbstractButton& button(int index) const;

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

} // namespace boardplan
