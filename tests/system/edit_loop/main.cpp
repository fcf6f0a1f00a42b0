// Makes edits until it is killed, and says each one on standard output as soon as it is accepted.
//   edit_loop FILE accepted      says an edit after it was accepted
//   edit_loop FILE announced     says it before it is made: the control of the kill test, which must lose some

#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>

#include <QCoreApplication>
#include <cstdio>

using namespace boardplan;

namespace {

const QDateTime fixedNow{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC};

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    const bool isAnnounced = arguments.value(2) == QLatin1StringView{"announced"};
    auto document = Document::open(arguments.value(1), OpenMode::ReadWrite, [] { return fixedNow; });
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(document.error().message()));
        return 1;
    }
    Document& open = *document.value();
    const ActionId action = open.book().table<Action>().rows().front().id;
    for (int number = static_cast<int>(open.book().lastSequence()) + 1;; ++number) {
        Update update;
        update.action = action;
        update.reportedOn = QDate{2026, 11, 22};
        update.rating = number % 2 == 0 ? QStringLiteral("green") : QStringLiteral("amber");
        update.whatHappened = QString::number(number);
        const auto edit = recordUpdate(open.book(), update, update.reportedOn, fixedNow);
        if (isAnnounced) {
            say(number);
        }
        const Status status = edit ? open.apply(edit.value()) : Status{edit.error()};
        if (!status) {
            std::fprintf(stderr, "%s %s\n", qPrintable(status.error().message()), qPrintable(status.error().details));
            return 1;
        }
        if (!isAnnounced) {
            say(number);
        }
    }
}
