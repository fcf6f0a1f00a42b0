#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace boardplan {

struct NamedText {
    QString name;
    QString note; // muted, below the name; beside it where there is no text
    QString text;

    bool operator==(const NamedText&) const = default;
};

// Texts of a few lines below each other, each under its name, which leads to what it is on.
class NamedTexts : public QWidget {
    Q_OBJECT

public:
    explicit NamedTexts(QWidget* parent = nullptr);

    void setTexts(std::vector<NamedText> texts);
    const std::vector<NamedText>& texts() const { return m_texts; }

Q_SIGNALS:
    void chosen(int index);

private:
    QWidget* entry(int index);

    std::vector<NamedText> m_texts;
    QVBoxLayout* m_column;
};

} // namespace boardplan
