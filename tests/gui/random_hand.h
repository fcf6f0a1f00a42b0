#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <random>
#include <vector>

namespace boardplan::test {

// What has the keyboard and the mouse: the menu or list that popped up, else the dialog in the way, else a window.
QWidget* frontWindow(QWidget& window);
// Dialogs of Qt for files and printers: no hand is let loose on those.
bool isOffLimits(const QWidget& window);
// "QPushButton “Record”": a widget as a person would name it.
QString widgetWords(const QWidget& widget);

// The hands of a person who does anything: keys and mouse go through the window system, to whatever is in front of `window`
// at that moment. Says what it does before it does it.
class RandomHand {
public:
    RandomHand(QWidget& window, unsigned seed);

    int below(std::size_t limit) { return static_cast<int>(m_random() % limit); }
    bool isOnceIn(int times) { return below(static_cast<std::size_t>(times)) == 0; }
    template <typename Value> const Value& anyOf(const std::vector<Value>& values)
    {
        return values[static_cast<std::size_t>(below(values.size()))];
    }
    std::mt19937& random() { return m_random; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void pressAny();
    void type(const QString& words);
    // Words, a date, a ref or a number.
    QString anyWords();
    // The mouse on something that is in sight in what is in front.
    void click();
    void scroll();
    // Presses in one place, moves and lets go in another: splitters, columns, scroll bars, selections.
    void drag();

    void tell(const QString& act);
    // The last acts, the newest last.
    const QStringList& told() const { return m_told; }
    int count() const { return m_count; }

private:
    void send(bool isPressed, Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers);
    // Something that a mouse does something with; null: nothing is in sight.
    QWidget* anyTarget();
    QPoint anyPoint(const QWidget& target);

    QPointer<QWidget> m_window;
    std::mt19937 m_random;
    QString m_trace; // a file that each act is written to before it is done; empty: none
    QStringList m_told;
    int m_count = 0;
};

} // namespace boardplan::test
