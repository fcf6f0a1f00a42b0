#include <boardplan/papers/paper_sources.h>

namespace boardplan {

using namespace Qt::StringLiterals;

std::optional<ComparisonEnd> lastBoardMeetingEnd(const View& view, PlanId plan)
{
    const Meeting* const last = view.lastBoardMeeting(plan);
    return last == nullptr ? std::nullopt : std::optional{ComparisonEnd{last->date, last->id}};
}

QString boardsOf(const PlanBook& book, PlanId plan)
{
    QStringList names;
    const Plan* const found = book.find(plan);
    for (const BoardId id : found == nullptr ? std::vector<BoardId>{} : found->boards) {
        if (const Board* board = book.find(id)) {
            names << board->name;
        }
    }
    return names.join(u", "_s);
}

PaperSources::PaperSources(const Document& document, const View& view, PlanId plan, std::optional<ComparisonEnd> since)
    : m_document{document}
    , m_view{view}
    , m_plan{plan}
    , m_since{std::move(since)}
{
}

Status PaperSources::readFor(const QString& kind)
{
    const bool isSummary = kind == u"summary"_s;
    const bool isCover = kind == u"cover"_s;
    Status status = done();
    if (isSummary || isCover) {
        status = readThen();
    }
    if (status && isSummary) {
        status = readTold();
    }
    if (status && (isCover || kind == u"progress"_s)) {
        status = readChanges();
    }
    return status;
}

Status PaperSources::readChanges()
{
    if (!m_since || m_changes) {
        return done();
    }
    auto changes = m_document.compare(m_plan, *m_since, {m_view.day(), {}});
    if (!changes) {
        return changes.error();
    }
    m_changes.emplace(std::move(changes).value());
    return done();
}

Status PaperSources::readThen()
{
    if (!m_since || m_then) {
        return done();
    }
    auto then = m_document.viewAsAt(m_since->day, m_plan);
    if (!then) {
        return then.error();
    }
    m_then.emplace(std::move(then).value());
    return done();
}

Status PaperSources::readTold()
{
    if (m_told) {
        return done();
    }
    auto told = m_document.frozenOf(trendMeetings(m_view, m_plan), Node::of(NodeKind::Plan, m_plan));
    if (!told) {
        return told.error();
    }
    m_told.emplace(std::move(told).value());
    return done();
}

void PaperSources::give(ReportOptions& options) const
{
    options.author = m_document.author();
    options.since = m_then ? &*m_then : nullptr;
    options.changes = m_changes ? &*m_changes : nullptr;
    options.told = m_told.value_or(std::vector<Frozen>{});
    options.past = [&document = m_document](ActionId action) {
        const auto updates = document.updatesOf(action);
        return updates ? updates.value() : std::vector<Update>{};
    };
}

} // namespace boardplan
