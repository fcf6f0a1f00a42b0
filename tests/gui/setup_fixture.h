#pragma once

#include "gui/frame/settings.h"
#include "gui/setup/leads_page.h"
#include "gui/setup/setup_dialog.h"
#include "sample_session.h"

#include <gtest/gtest.h>

namespace boardplan::test {

// The set-up dialog over the sample plan, whose directory has two leads more: "Practice Mgr", who
// shares the survey, and "Practice Manager", who contributes to the conference.
class SetupTest : public ::testing::Test {
protected:
    SetupTest();

    LeadsPage& leads();
    // The lead of that name; the test fails where there is none.
    Lead lead(const QString& name);
    bool hasLead(const QString& name);
    void choose(const QStringList& names);
    // Types into a box that is spoken by this name and leaves it.
    void write(const QString& box, const QString& words);
    // Gives the open form this text in its first line or box, and presses its button.
    void answer(const QString& words, const QString& verb);
    QString message();
    QStringList namesOn(ActionId action);

    SampleSession session;
    Settings settings{session.file(QStringLiteral("settings.ini"))};
    SetupDialog dialog{*session, settings, nullptr};

private:
    void addLead(const QString& name, ActionId action, LeadRole role);
};

} // namespace boardplan::test
