#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QString>

namespace boardplan {

// Finds among thousands of short texts the one that takes the most room, by the widths of their letters alone: laying
// out each of them would take far longer. Letters that move closer together beside certain others may make another one
// wider by a hair.
class WidestText {
public:
    explicit WidestText(const QFont& font);

    void add(const QString& text);
    // How wide it is when it is laid out; 0 without texts.
    int width() const;
    const QString& text() const { return m_text; }

private:
    QFontMetricsF m_metrics;
    QHash<QChar, double> m_letters;
    QString m_text;
    double m_most = 0;
};

} // namespace boardplan
