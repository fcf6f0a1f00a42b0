#pragma once

#include <QFont>
#include <QLabel>

namespace boardplan {

// A plain-text label in one of the theme's fonts that follows a change of zoom.
class HeadingLabel : public QLabel {
    Q_OBJECT

public:
    using FontRole = QFont (*)();

    explicit HeadingLabel(FontRole role, const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    FontRole m_role;
};

} // namespace boardplan
