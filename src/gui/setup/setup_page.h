#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/node.h>
#include <boardplan/domain/plan.h>

#include <QStringList>
#include <QWidget>

namespace boardplan {

class Session;

// One page of the set-up dialog. What a person changes on it is done at once, as one edit; the page
// says what was done, and the dialog offers to undo it.
class SetupPage : public QWidget {
    Q_OBJECT

public:
    SetupPage(Session& session, QWidget* parent);

    // The page of the guide that F1 opens.
    virtual QString guidePage() const = 0;
    // What was begun here and is not in the plan, as words to compare; empty: nothing. Who leaves is told of it first.
    virtual QStringList begun() const { return {}; }

Q_SIGNALS:
    // "Merged 3 leads."
    void acted(const QString& what);
    void refused(const boardplan::Error& error);
    // The person wants to see this in the plan: the dialog closes.
    void goToWanted(const boardplan::Node& node);

protected:
    Session& session() const { return m_session; }
    // The plan looked at; null where there is none or several.
    const Plan* plan() const;
    // Carries an edit out and says `done`, or why not; false where it was refused. An edit that changes nothing is silent.
    bool carryOut(const Result<Edit>& edit, const QString& done);

private:
    Session& m_session;
};

} // namespace boardplan
