#pragma once

#include <QScrollArea>
#include <QStringList>

class QGridLayout;
class QListWidget;

namespace boardplan {

class DoorCard;

// What the window shows while no file is open: three doors, and the files opened lately.
class FirstRunPage : public QScrollArea {
    Q_OBJECT

public:
    // Without an example the first door is left out.
    explicit FirstRunPage(bool hasExample, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void commandWanted(const QString& id);
    void fileChosen(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addDoor(DoorCard* door, const QString& command);
    QWidget* makeRecent();

    QGridLayout* m_doors = nullptr;
    QList<DoorCard*> m_cards;
    QWidget* m_recentBox = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace boardplan
