#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QWidget>

namespace boardplan {

class FlowLayout;

// The keys of a chair's desk, the letters those of the ratings at hand.
class DeskKeys : public QWidget {
    Q_OBJECT

public:
    explicit DeskKeys(QWidget* parent = nullptr);

    void setScheme(const RatingScheme& scheme);
    // What is said: "B G A R rate · Tab next box …".
    QString words() const { return m_words; }

private:
    void add(const QStringList& keys, const QString& words);

    FlowLayout* m_flow;
    QStringList m_letters;
    QString m_words;
};

} // namespace boardplan
