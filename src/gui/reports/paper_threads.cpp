#include "gui/reports/paper_threads.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <vector>

namespace boardplan {

namespace {

// One thread that stays.
struct PaperThread {
    PaperThread()
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    QThreadPool pool;
    std::atomic<bool> isTaken = false;
};

// As many as there are papers in use at once, two as a rule. They are there for as long as the program: pages may be let go
// of on any thread, and last of all by what Qt takes down itself.
std::vector<PaperThread*>& paperThreads()
{
    static auto* const threads = new std::vector<PaperThread*>;
    return *threads;
}

// The program ends when what is being laid out is done.
void endPaperThreads()
{
    for (PaperThread* const thread : paperThreads()) {
        thread->pool.waitForDone();
    }
}

PaperThread& freeThread()
{
    for (PaperThread* const thread : paperThreads()) {
        if (!thread->isTaken.exchange(true)) {
            return *thread;
        }
    }
    if (paperThreads().empty()) {
        qAddPostRoutine(endPaperThreads);
    }
    paperThreads().push_back(new PaperThread);
    paperThreads().back()->isTaken = true;
    return *paperThreads().back();
}

} // namespace

QFuture<std::shared_ptr<const PaperPages>> layOutPaper(Report report)
{
    PaperThread& thread = freeThread();
    return QtConcurrent::run(&thread.pool, [&thread, report = std::move(report)]() mutable {
        const auto letGo = [&thread](const PaperPages* pages) {
            delete pages;
            thread.isTaken = false;
        };
        return std::shared_ptr<const PaperPages>{new PaperPages{std::move(report)}, letGo};
    });
}

} // namespace boardplan
