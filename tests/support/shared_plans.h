#pragma once

#include <QByteArray>
#include <QString>

namespace boardplan::test {

// The folder of the five published plans, or empty where it is not on this machine: tests that read it are then
// skipped. BOARDPLAN_SHARED names another place; else it is looked for beside the project.
QString sharedFolder();

// A published plan's bytes ("kent-and-medway-2019-21.txt"); empty where it is not there.
QByteArray sharedPlan(const QString& name);

// Says why a test was skipped.
inline constexpr const char* noSharedPlans = "the published plans are not on this machine (BOARDPLAN_SHARED names their folder)";

} // namespace boardplan::test
