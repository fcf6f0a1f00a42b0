// The peer of the start-up figure: a main window with nothing in it.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
