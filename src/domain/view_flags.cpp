#include "domain/view_flags.h"

#include "domain/view_facts.h"

#include <algorithm>

namespace boardplan {

namespace {

bool isDoubtful(const std::optional<Update>& update)
{
    return update && (hasDoubtfulWording(update->whatHappened) || hasDoubtfulWording(update->whatNext));
}

// Finds the flags of one action.
class FlagFinder {
public:
    explicit FlagFinder(const FlagFacts& facts)
        : m_facts{facts}
        , m_rating{facts.plan.ratingScheme.find(facts.standing.rating)}
        , m_isComplete{isCompleteOn(facts.action, facts.standing, m_rating, facts.day)}
        , m_isLive{isLiveOn(facts.action, facts.day)}
        , m_isUnderWay{m_isLive && !m_isComplete &&
                       exclusionOn(facts.action, m_rating, m_isComplete, facts.day) ==
                           Exclusion::None}
        , m_deadline{deadlineOn(facts.action, facts.standing, facts.plan,
                                {m_isLive, m_isComplete}, facts.day)}
    {
        m_found.rating = m_rating;
        if (facts.standing.latest) {
            m_reported = effectiveDay(*facts.standing.latest);
        }
    }

    FoundFlags find()
    {
        addDates();
        addAwaited();
        addReportDue();
        addContradictions();
        addTexts();
        addEvidence();
        addMoved();
        addLateStart();
        return m_found;
    }

private:
    void add(FlagKind kind) { m_found.kinds.add(kind); }

    void addDates()
    {
        if (m_deadline.overdueDays > 0) {
            add(FlagKind::Overdue);
            m_found.overdueDays = m_deadline.overdueDays;
        }
        const QDate& due = m_deadline.firstUnmet;
        if (!m_isLive || m_isComplete || !due.isValid() || due < m_facts.day) {
            return;
        }
        const qint64 left = m_facts.day.daysTo(due);
        const bool isBeforeMeeting = m_facts.meetings.next.isValid() && due < m_facts.meetings.next;
        if (left <= m_facts.plan.settings.dueSoonDays || isBeforeMeeting) {
            add(FlagKind::DueSoon);
            m_found.dueInDays = left;
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
            add(FlagKind::UpdateAwaited);
        }
        const QDate oldest = m_facts.meetings.closedBefore.isValid()
                                 ? m_facts.meetings.closedBefore
                                 : m_facts.day.addDays(-m_facts.plan.settings.staleDays);
        if (m_isUnderWay && m_reported.isValid() && m_reported < oldest) {
            add(FlagKind::NoRecentUpdate);
        }
    }

    void addReportDue()
    {
        const Timescale& timescale = m_facts.action.timescale;
        const bool isOngoing = timescale.isOngoing || timescale.kind == TimescaleKind::Ongoing;
        const bool isNeverReported =
            isOngoing && timescale.recurrence.isEmpty() && !m_reported.isValid();
        if (m_isUnderWay && isNeverReported) {
            add(FlagKind::NeverReported);
        } else if (m_isUnderWay && m_deadline.nextReport.isValid() &&
                   m_deadline.nextReport < m_facts.day) {
            add(FlagKind::ReportDue);
        }
    }

    bool isOnPlan() const
    {
        return m_rating != nullptr && m_rating->ratingClass == RatingClass::OnPlan;
    }

    void addContradictions()
    {
        if (m_facts.standing.leadsDiffer) {
            add(FlagKind::LeadsDiffer);
        }
        if (isOnPlan() && m_rating->role == RatingRole::Progress && m_deadline.overdueDays > 0) {
            add(FlagKind::GreenButOverdue);
        }
    }

    void addTexts()
    {
        if (m_facts.wording.isSameText) {
            add(FlagKind::SameText);
        }
        const bool isFine = isOnPlan() && m_rating->role != RatingRole::NotStarted;
        if (m_facts.wording.isDoubtful && (isFine || m_isComplete)) {
            add(FlagKind::DoubtfulWording);
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
        if (m_isComplete && !hasEvidence(standing.latest) && !hasEvidence(standing.rated) &&
            !hasEvidence(standing.previous) && !hasMetMeasure()) {
            add(FlagKind::NoEvidence);
        }
    }

    void addMoved()
    {
        if (m_deadline.movedDays != 0) {
            add(FlagKind::Moved);
            m_found.movedDays = m_deadline.movedDays;
        }
    }

    void addLateStart()
    {
        const QDate& start = m_facts.action.startOn;
        const bool isNotStarted = m_rating != nullptr && m_rating->role == RatingRole::NotStarted;
        if (isNotStarted && m_isLive && !m_isComplete && start.isValid() && start < m_facts.day) {
            add(FlagKind::LateStart);
            m_found.startLateDays = start.daysTo(m_facts.day);
        }
    }

    const FlagFacts& m_facts;
    const Rating* m_rating;
    bool m_isComplete;
    bool m_isLive;
    bool m_isUnderWay; // live, started, not complete
    Deadline m_deadline;
    QDate m_reported; // day of the newest update, rated or not
    FoundFlags m_found;
};

} // namespace

UpdateWording wordingOf(const Standing& standing)
{
    if (!standing.latest) {
        return {};
    }
    const bool isRated = standing.rated && standing.rated->id == standing.latest->id;
    const std::optional<Update>& before = isRated ? standing.previous : standing.rated;
    return {before && isSameText(standing.latest->whatHappened, before->whatHappened),
            isDoubtful(standing.latest) || (!isRated && isDoubtful(standing.rated))};
}

FoundFlags findFlags(const FlagFacts& facts)
{
    return FlagFinder{facts}.find();
}

} // namespace boardplan
