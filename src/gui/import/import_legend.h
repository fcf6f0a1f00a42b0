#pragma once

#include "gui/import/import_tints.h"

#include <QWidget>

namespace boardplan {

// What the tints of the document mean.
class ImportLegend : public QWidget {
    Q_OBJECT

public:
    explicit ImportLegend(QWidget* parent = nullptr);

    void showFields(const QList<ImportField>& fields);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Boxes of the fields in rows of `width`.
    QList<QRect> boxes(int width) const;

    QList<ImportField> m_fields;
};

} // namespace boardplan
