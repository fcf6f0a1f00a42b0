// Makes data/example.boardplan from the texts in data/example, by the same import and the same verbs that people use:
//   example_board FOLDER OUT [TODAY]
// {Y} in the texts is the year of the example, chosen so that its last update is never in the future of TODAY.

#include "example_board/story.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <QDateTime>
#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4) {
        std::fputs("usage: example_board FOLDER OUT [TODAY]\n", stderr);
        return 2;
    }
    QDate today = QDate::currentDate();
    if (arguments.size() == 4) {
        const auto day = boardplan::readDate(arguments[3]);
        if (!day) {
            std::fputs("TODAY is not a date\n", stderr);
            return 2;
        }
        today = *day;
    }
    const boardplan::Status status = boardplan::tellStory(arguments[1], arguments[2], today);
    if (!status) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(status.error().message()), qPrintable(status.error().details));
        return 4;
    }
    return 0;
}
