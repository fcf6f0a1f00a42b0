#include "domain/view_flags.h"

#include "domain/view_facts.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString flagText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString days(qint64 count)
{
    return count == 1 ? flagText("1 day") : flagText("%1 days").arg(count);
}

// Collects the flags of one action; the steps are called in the order of FlagKind.
class FlagFinder {
public:
    explicit FlagFinder(const FlagFacts& facts)
        : m_facts{facts}
        , m_deadline{deadlineOf(facts.action, facts.standing, facts.plan, facts.day)}
        , m_rating{facts.plan.ratingScheme.find(facts.standing.rating)}
        , m_isComplete{isCompleteOn(facts.action, facts.standing, facts.plan.ratingScheme,
                                    facts.day)}
        , m_isLive{isLiveOn(facts.action, facts.day)}
        , m_isUnderWay{m_isLive && !m_isComplete &&
                       exclusionOn(facts.action, facts.standing, facts.plan.ratingScheme,
                                   facts.day) == Exclusion::None}
    {
        if (facts.standing.latest) {
            m_reported = effectiveDay(*facts.standing.latest);
        }
    }

    std::vector<Flag> find()
    {
        addDates();
        addAwaited();
        addReportDue();
        addContradictions();
        addTexts();
        addEvidence();
        addMoved();
        addLateStart();
        return std::move(m_flags);
    }

private:
    void add(FlagKind kind, const QString& text, bool isPrivate = false)
    {
        m_flags.push_back({kind, text, isPrivate});
    }

    void addDates()
    {
        if (m_deadline.overdueDays > 0) {
            add(FlagKind::Overdue, flagText("overdue %1").arg(days(m_deadline.overdueDays)));
        }
        const QDate& due = m_deadline.firstUnmet;
        if (!m_isLive || m_isComplete || !due.isValid() || due < m_facts.day) {
            return;
        }
        const qint64 left = m_facts.day.daysTo(due);
        const bool isBeforeMeeting = m_facts.meetings.next.isValid() && due < m_facts.meetings.next;
        if (left <= m_facts.plan.settings.dueSoonDays || isBeforeMeeting) {
            add(FlagKind::DueSoon,
                left == 0 ? flagText("due today") : flagText("due in %1").arg(days(left)));
        }
    }

    // Before the first board meeting is closed, what was never reported is awaited for the next
    // one.
    bool isAwaited() const
    {
        const QDate& last = m_facts.meetings.lastClosed;
        return last.isValid() ? !m_reported.isValid() || m_reported <= last
                              : !m_reported.isValid() && m_facts.meetings.next.isValid();
    }

    void addAwaited()
    {
        if (m_isUnderWay && isAwaited()) {
            add(FlagKind::UpdateAwaited, flagText("update awaited"));
        }
        const QDate oldest = m_facts.meetings.closedBefore.isValid()
                                 ? m_facts.meetings.closedBefore
                                 : m_facts.day.addDays(-m_facts.plan.settings.staleDays);
        if (m_isUnderWay && m_reported.isValid() && m_reported < oldest) {
            add(FlagKind::NoRecentUpdate, flagText("no recent update"));
        }
    }

    void addReportDue()
    {
        const Timescale& timescale = m_facts.action.timescale;
        const bool isOngoing = timescale.isOngoing || timescale.kind == TimescaleKind::Ongoing;
        const bool isNeverReported =
            isOngoing && timescale.recurrence.isEmpty() && !m_reported.isValid();
        if (m_isUnderWay && isNeverReported) {
            add(FlagKind::NeverReported, flagText("ongoing, never reported"));
        } else if (m_isUnderWay && m_deadline.nextReport.isValid() &&
                   m_deadline.nextReport < m_facts.day) {
            add(FlagKind::ReportDue, flagText("report due"));
        }
    }

    bool isOnPlan() const
    {
        return m_rating != nullptr && m_rating->ratingClass == RatingClass::OnPlan;
    }

    void addContradictions()
    {
        if (m_facts.standing.leadsDiffer) {
            add(FlagKind::LeadsDiffer, flagText("leads differ"));
        }
        if (isOnPlan() && m_rating->role == RatingRole::Progress && m_deadline.overdueDays > 0) {
            add(FlagKind::GreenButOverdue,
                flagText("%1 but overdue").arg(m_rating->word.toLower()));
        }
    }

    void addTexts()
    {
        const Standing& standing = m_facts.standing;
        if (!standing.latest) {
            return;
        }
        const bool isRated = standing.rated && standing.rated->id == standing.latest->id;
        const std::optional<Update>& before = isRated ? standing.previous : standing.rated;
        if (before && isSameText(standing.latest->whatHappened, before->whatHappened)) {
            add(FlagKind::SameText, flagText("same text"), true);
        }
        const bool isFine = isOnPlan() && m_rating->role != RatingRole::NotStarted;
        const auto isDoubtful = [](const std::optional<Update>& update) {
            return update && hasDoubtfulWording(update->whatHappened + u'\n' + update->whatNext);
        };
        if ((isFine || m_isComplete) &&
            (isDoubtful(standing.latest) || isDoubtful(standing.rated))) {
            add(FlagKind::DoubtfulWording, flagText("doubtful wording"), true);
        }
    }

    // A measure of the objective or priority serves the actions below it (domain.md, "Measure").
    bool hasMetMeasure() const
    {
        const auto isMet = [](const Measure& measure) { return measure.isMet; };
        const auto anyMet = [=](const auto* owner) {
            return owner != nullptr &&
                   std::any_of(owner->measures.begin(), owner->measures.end(), isMet);
        };
        return anyMet(&m_facts.action) || anyMet(m_facts.book.find(m_facts.action.objective)) ||
               anyMet(m_facts.book.find(m_facts.action.priority));
    }

    void addEvidence()
    {
        const auto hasEvidence = [](const std::optional<Update>& update) {
            return update && !update->evidence.isEmpty();
        };
        const Standing& standing = m_facts.standing;
        const bool isShown = hasEvidence(standing.latest) || hasEvidence(standing.rated) ||
                             hasEvidence(standing.previous) || hasMetMeasure();
        if (m_isComplete && !isShown) {
            add(FlagKind::NoEvidence, flagText("no evidence recorded"), true);
        }
    }

    void addMoved()
    {
        if (m_deadline.movedDays > 0) {
            add(FlagKind::Moved, flagText("moved %1").arg(days(m_deadline.movedDays)));
        } else if (m_deadline.movedDays < 0) {
            add(FlagKind::Moved, flagText("moved %1 earlier").arg(days(-m_deadline.movedDays)));
        }
    }

    void addLateStart()
    {
        const QDate& start = m_facts.action.startOn;
        const bool isNotStarted = m_rating != nullptr && m_rating->role == RatingRole::NotStarted;
        if (isNotStarted && m_isLive && !m_isComplete && start.isValid() && start < m_facts.day) {
            add(FlagKind::LateStart,
                flagText("start %1 late").arg(days(start.daysTo(m_facts.day))));
        }
    }

    const FlagFacts& m_facts;
    Deadline m_deadline;
    const Rating* m_rating;
    bool m_isComplete;
    bool m_isLive;
    bool m_isUnderWay; // live, started, not complete
    QDate m_reported;  // day of the newest update, rated or not
    std::vector<Flag> m_flags;
};

} // namespace

std::vector<Flag> flagsOf(const FlagFacts& facts)
{
    return FlagFinder{facts}.find();
}

} // namespace boardplan
