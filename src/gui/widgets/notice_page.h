#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace boardplan {

// A way on from a notice: a button that asks for a command.
struct NoticeWay {
    QString text;
    QString command;
};

// What a view says where it has nothing to list: a heading, words below it, and the ways on.
class NoticePage : public QWidget {
    Q_OBJECT

public:
    // `ways`: those there may be, the usual one first.
    NoticePage(const std::vector<NoticeWay>& ways, const QMargins& margins, int spacing, QWidget* parent = nullptr);

    // `commands`: those of the ways that are offered with these words.
    void say(const QString& title, const QString& words, const QStringList& commands = {});

Q_SIGNALS:
    void commandWanted(const QString& id);

private:
    QLabel* m_title;
    QLabel* m_words;
    std::vector<std::pair<QString, QPushButton*>> m_ways; // by command
};

} // namespace boardplan
