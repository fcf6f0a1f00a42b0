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
    // `restorable` are the fields whose earlier value can be put back; an update can be corrected where
    // `isCorrectable`.
    HistoryView(const HistoryEntry& entry, const QStringList& restorable, bool isCorrectable,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreAsked(const QString& field, const QJsonValue& earlier);
    void correctionAsked();
    void removalAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addCorrection(QVBoxLayout* column, const QString& day);
    void addDifference(QVBoxLayout* column, const FieldDifference& difference, const QJsonValue& earlier);
};

} // namespace boardplan
