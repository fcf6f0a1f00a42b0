#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/subgroup_desk.h>
#include <boardplan/reporting/report.h>

#include <QObject>
#include <vector>

namespace boardplan {

class Session;

// An action that was reported on since the view was made.
struct Reported {
    ActionId action;
    Chip before;   // how it was rated then
    Update latest; // what was said last

    bool operator==(const Reported&) const = default;
};

// What was reported while the window is open: follows the document, so that what is undone is gone and what is redone
// is there again.
class DeskRecord : public QObject {
    Q_OBJECT

public:
    explicit DeskRecord(Session& session, QObject* parent = nullptr);

    // Of the actions on a desk, each once, in the order of their first report.
    std::vector<Reported> of(const SubgroupDesk& desk) const;

private:
    void follow(const AnyChange& change);

    struct Said {
        Chip before;
        Update update;
    };
    Session& m_session;
    std::vector<Said> m_said; // in order of recording
};

// The same as plain lines, to be pasted into an e-mail or minutes.
QString reportedText(const View& view, LeadId lead, const std::vector<Reported>& reported);

} // namespace boardplan
