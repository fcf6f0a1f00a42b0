#include "papers/process_group.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace boardplan {

void leadGroup(QProcess& process)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
#else
    Q_UNUSED(process);
#endif
}

void endGroup(QProcess& process)
{
#ifdef Q_OS_UNIX
    if (process.processId() > 0) {
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
    }
#endif
    process.kill();
}

} // namespace boardplan
