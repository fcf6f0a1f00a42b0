#pragma once

#include "gui/widgets/scrolling_page.h"

#include <QStringList>

class QGridLayout;

namespace boardplan {

class DoorCard;
class FittedList;

// What the window shows while no file is open: the files opened lately, from which the keyboard begins, and three doors.
class FirstRunPage : public ScrollingPage {
    Q_OBJECT

public:
    // Without an example the first door is left out; without a sample plan to import, the way to it.
    FirstRunPage(bool hasExample, bool hasSample, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void commandWanted(const QString& id);
    void fileChosen(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addDoor(DoorCard* door, const QString& command);
    QWidget* makeRecent();
    QWidget* makeOpenLine(bool hasSample);

    QGridLayout* m_doors = nullptr;
    QList<DoorCard*> m_cards;
    QWidget* m_recentBox = nullptr;
    FittedList* m_recent = nullptr;
};

} // namespace boardplan
