#pragma once

#include "gui/inspector/history_entries.h"

#include <QWidget>

class QVBoxLayout;

namespace boardplan {

// One entry of a history: who and when, the rating, the words, what changed, and a way back for
// values that have one.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    // `restorable` are the fields whose earlier value can be put back.
    HistoryView(const HistoryEntry& entry, const QStringList& restorable,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreAsked(const QString& field, const QJsonValue& earlier);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addDifference(QVBoxLayout* column, const FieldDifference& difference, const QJsonValue& earlier);
};

} // namespace boardplan
