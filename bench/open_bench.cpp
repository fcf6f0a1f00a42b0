// Opens a file of 150,000 actions and 1,200,000 updates, made by the store with its journal, and says how long each
// part takes.
//   bench_open FOLDER [ACTIONS]     keeps the file in FOLDER and uses it again

#include "big_plan.h"

#include <boardplan/domain/view.h>
#include <boardplan/store/store.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace boardplan;
using namespace boardplan::bench;

namespace {

constexpr std::size_t actionsPerEdit = 10'000;

template <typename Work> auto timed(const char* what, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    auto result = work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%-34s %8.2f s\n", what, seconds);
    return result;
}

void require(const Status& status)
{
    if (!status) {
        std::fprintf(stderr, "%s\n", qPrintable(status.error().message()));
        std::exit(1);
    }
}

Status writeAll(Store& store, const Edit& edit)
{
    const auto receipt = store.write(edit, {JournalKind::Do, 0, edit.author, benchNow});
    return receipt ? done() : Status{receipt.error()};
}

void makeFile(const QString& path, const BigPlan& size)
{
    auto store = Store::create(path);
    if (!store) {
        require(store.error());
    }
    const Edit structure = structureOf(size);
    timed("write the structure", [&] {
        require(writeAll(*store.value(), structure));
        return 0;
    });
    const std::vector<ActionId> actions = actionsIn(structure);
    timed("write the updates", [&] {
        qint64 sequence = 1;
        for (std::size_t from = 0; from < actions.size(); from += actionsPerEdit) {
            const std::vector<ActionId> some{actions.begin() + static_cast<std::ptrdiff_t>(from),
                actions.begin() + static_cast<std::ptrdiff_t>(std::min(from + actionsPerEdit, actions.size()))};
            require(writeAll(*store.value(), updatesOf(some, size.updatesPerAction, sequence)));
            sequence += static_cast<qint64>(some.size()) * size.updatesPerAction;
        }
        return 0;
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_open FOLDER [ACTIONS]\n", stderr);
        return 2;
    }
    BigPlan size;
    size.actions = arguments.size() > 2 ? arguments[2].toInt() : size.actions;
    const QString path = arguments[1] + QStringLiteral("/big-%1.boardplan").arg(size.actions);
    if (!QFileInfo::exists(path)) {
        makeFile(path, size);
    }
    std::printf("%-34s %8.0f MiB\n", "file", static_cast<double>(QFileInfo{path}.size()) / 1048576.0);
    auto store = timed("open: checks", [&] { return Store::open(path, true); });
    if (!store) {
        require(store.error());
    }
    auto book = timed("open: load the book", [&] { return store.value()->load(); });
    if (!book) {
        require(book.error());
    }
    const View view = timed("open: roll up everything", [&] { return View{book.value(), benchDay}; });
    std::printf("%-34s %8zu actions, %s\n", "", book->table<Action>().size(), qPrintable(view.sentence({}).left(60)));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %8ld MiB\n", "peak memory", usage.ru_maxrss / 1024);
    return 0;
}
