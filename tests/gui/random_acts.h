#pragma once

#include "random_hand.h"

#include <QObject>
#include <QTimer>

class QFileDialog;

namespace boardplan {
class MainWindow;
}

namespace boardplan::test {

// Where addresses go that the program opens in other programs: nowhere.
class NoOtherProgram : public QObject {
    Q_OBJECT

public:
    NoOtherProgram();
    ~NoOtherProgram() override;

public Q_SLOTS:
    void take(const QUrl&) {}
};

// Somebody at a window who does anything that can be done there, a thing at a time: keys, mouse, words, commands, pastes,
// dropped rows and files. Dialogs for files are answered with files of one folder; what closes the window or the file opens
// it again. A seed gives the same acts wherever the program's own threads are as fast.
class RandomActs : public QObject {
public:
    // `folder` has the files that are opened and imported; new ones are written there. `file` is opened where none is.
    RandomActs(MainWindow& window, const QString& folder, const QString& file, unsigned seed);

    // One act and what follows it at once.
    void act();
    const QStringList& told() const { return m_hand.told(); }
    int count() const { return m_hand.count(); } // acts so far

private:
    void act(int kind);
    void chooseInList();
    void command();
    void write();
    void paste();
    void dropRows();
    void dropFile();
    void resize();
    // What no hand is to be let loose on is answered at once.
    void answerDialogs();
    void answerFiles(QFileDialog& dialog);
    void comeBack();
    void giveKeyboardBack();

    MainWindow& m_window;
    QString m_folder;
    QString m_file;
    RandomHand m_hand;
    NoOtherProgram m_noOtherProgram;
    QTimer m_nested; // menus of buttons run a loop of their own
    bool m_isActing = false;
    int m_files = 0;
    int m_actsInDialog = 0;
    int m_actsWithoutFile = 0;
};

} // namespace boardplan::test
