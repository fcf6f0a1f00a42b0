#include "reporting/asks.h"
#include "reporting/report_parts.h"
#include "reporting/rule_text.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/asks.h>
#include <boardplan/domain/commentary.h>
#include <boardplan/domain/rule_history.h>
#include <boardplan/reporting/reports.h>

#include <QCoreApplication>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLabels = 40; // named in one line of labels

QString summaryText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

class SummaryBuilder {
public:
    SummaryBuilder(const View& view, const Plan& plan, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_since{options.since}
        , m_report{reportFrame(view, plan, options)}
    {
        m_report.title = m_report.plan.isEmpty()
                             ? summaryText("RAG summary")
                             : summaryText("RAG summary: %1").arg(m_report.plan);
    }

    Report build();

private:
    template <typename Block> void add(Block block)
    {
        m_report.blocks.emplace_back(std::move(block));
    }
    void addOverall();
    void addRuleChanges();
    void addPriorities();
    void addCommentary(const Node& node, const QString& lead);
    void addRated(const Rating& rating);
    void addLeftOut();
    ReportRow priorityRow(PriorityId id) const;
    ReportCell shareCell(const Node& node) const;
    ReportCell directionCell(const Node& node) const;
    ReportRow actionRow(const Action& action) const;
    std::vector<ActionId> actionsRated(const Rating& rating) const;
    QString labelList(const QStringList& labels) const;

    const View& m_view;
    const Plan& m_plan;
    const View* m_since;
    Report m_report;
};

Report SummaryBuilder::build()
{
    for (ReportBlock& block : askBlocks(m_view, m_plan)) {
        m_report.blocks.push_back(std::move(block));
    }
    addOverall();
    addRuleChanges();
    addPriorities();
    int shown = 0;
    for (const RatingClass group : {RatingClass::OffTrack, RatingClass::AtRisk}) {
        for (const Rating& rating : ratingsBySeverity(m_plan.ratingScheme)) {
            if (rating.ratingClass == group && rating.role == RatingRole::Progress &&
                !actionsRated(rating).empty()) {
                addRated(rating);
                ++shown;
            }
        }
    }
    if (shown == 0) {
        const QString words = QStringList{wordsOfClass(m_plan.ratingScheme, RatingClass::OffTrack),
                                          wordsOfClass(m_plan.ratingScheme, RatingClass::AtRisk)}
                                  .join(summaryText(" or "));
        add(ReportParagraph{{}, summaryText("No action is rated %1.").arg(words)});
    }
    addLeftOut();
    add(keyOf(m_view, m_plan));
    add(rulesOf(m_plan));
    return std::move(m_report);
}

// The view's sentence, its first word – the colour, or why there is none – bold.
void SummaryBuilder::addOverall()
{
    const Node node = Node::of(NodeKind::Plan, m_plan.id);
    const QString sentence = m_view.sentence(node);
    const qsizetype colon = sentence.indexOf(u':');
    add(ReportParagraph{sentence.left(colon + 1), sentence.mid(colon + 1).trimmed()});
    addCommentary(node, summaryText("Commentary"));
}

// Readers compare with the paper before: they are told where another rule made the difference.
void SummaryBuilder::addRuleChanges()
{
    const QStringList lines = ruleChangeLines(m_view, m_plan.id, m_since);
    if (!lines.isEmpty()) {
        add(ReportParagraph{{}, lines.join(u' ')});
    }
}

void SummaryBuilder::addPriorities()
{
    const auto& priorities = m_view.book().prioritiesOf(m_plan.id);
    if (priorities.empty()) {
        return;
    }
    const QString word = priorityWord(m_plan);
    add(ReportHeading{2, word == summaryText("Priority")
                             ? summaryText("Priorities")
                             : summaryText("By %1").arg(word.toLower())});
    ReportTable table;
    table.caption = summaryText("Ratings by %1").arg(word.toLower());
    QStringList words;
    for (const DistributionSegment& segment :
         nodeDistribution(m_view, Node::of(NodeKind::Plan, m_plan.id)).segments) {
        words << Chip{segment.rating, {}}.text().toLower();
    }
    table.columns = {{summaryText("Ref"), 1, true},
                     {word, 1.4, false},
                     {summaryText("Rating"), 1, true},
                     {summaryText("Actions: %1").arg(words.join(u", "_s)), 1, false},
                     {summaryText("On track or complete"), 0.6, false},
                     {summaryText("Rated"), 1, true}};
    if (m_since != nullptr) {
        table.columns.push_back(
            {summaryText("Since %1").arg(shortDay(m_since->day(), m_view.day())), 1, true});
    }
    table.groups.emplace_back();
    for (const PriorityId id : priorities) {
        table.groups.back().rows.push_back(priorityRow(id));
    }
    add(std::move(table));
    for (const PriorityId id : priorities) {
        const Node node = Node::of(NodeKind::Priority, id);
        const auto [ref, title] = m_view.heading(node);
        addCommentary(node, summaryText("%1, %2").arg(levelHeading(word, ref, title), nodeChip(m_view, node).text().toLower()));
    }
}

ReportRow SummaryBuilder::priorityRow(PriorityId id) const
{
    const Node node = Node::of(NodeKind::Priority, id);
    const auto [ref, title] = m_view.heading(node);
    const RollupSummary summary = m_view.summary(node);
    ReportRow row;
    row.cells = {textCell(ref.isEmpty() ? m_view.label(id) : ref),
                 textCell(title.simplified()),
                 chipCell(nodeChip(m_view, node), judgementNote(m_view, node)),
                 distributionCell(nodeDistribution(m_view, node)),
                 shareCell(node),
                 textCell(summaryText("%1 of %2").arg(summary.rated).arg(summary.included))};
    if (m_since != nullptr) {
        row.cells.push_back(directionCell(node));
    }
    return row;
}

ReportCell SummaryBuilder::shareCell(const Node& node) const
{
    const int included = m_view.summary(node).included;
    if (included == 0) {
        return textCell(u"–"_s);
    }
    int onPlan = 0;
    for (const DistributionSegment& segment : nodeDistribution(m_view, node).segments) {
        onPlan += segment.rating && segment.rating->ratingClass == RatingClass::OnPlan
                      ? segment.count
                      : 0;
    }
    const std::array counts{onPlan, included - onPlan};
    return textCell(
        summaryText("%1 of %2 (%3%)").arg(onPlan).arg(included).arg(percentages(counts).front()));
}

ReportCell SummaryBuilder::directionCell(const Node& node) const
{
    const Rating* now = shownRating(m_view, node);
    const Rating* then = shownRating(*m_since, node);
    if (now == nullptr || then == nullptr) {
        return textCell(now == then      ? u"–"_s
                        : now != nullptr ? summaryText("newly rated")
                                         : summaryText("was %1").arg(then->word.toLower()));
    }
    if (now->severity == then->severity) {
        return textCell(summaryText("→ same"));
    }
    return textCell(now->severity > then->severity ? summaryText("↓ worse")
                                                   : summaryText("↑ better"),
                    summaryText("was %1").arg(then->word.toLower()));
}

// Lines that follow each other are a list, such as the updates it started from; an empty line parts paragraphs.
void SummaryBuilder::addCommentary(const Node& node, const QString& lead)
{
    const ShownCommentary shown = shownCommentary(m_view, node);
    if (shown.commentary == nullptr) {
        return;
    }
    const QString occasion = commentaryOccasion(m_view.book(), *shown.commentary);
    QString start = (shown.isEarlier ? summaryText("%1 (%2)").arg(lead, occasion) : lead) + u':';
    for (const QString& paragraph : shown.commentary->text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QStringList lines = paragraph.trimmed().split(u'\n', Qt::SkipEmptyParts);
        if (lines.size() > 1) {
            if (!start.isEmpty()) {
                add(ReportParagraph{start, {}});
            }
            add(ReportList{lines});
        } else {
            add(ReportParagraph{start, lines.join(QString{})});
        }
        start.clear();
    }
}

std::vector<ActionId> SummaryBuilder::actionsRated(const Rating& rating) const
{
    std::vector<ActionId> found;
    for (const ActionId id : m_view.book().allActionsOf(m_plan.id)) {
        const Rating* own = m_view.rating(id);
        const bool isCounted = m_view.exclusion(id) == Exclusion::None && !m_view.isComplete(id);
        if (isCounted && own != nullptr && own->key == rating.key) {
            found.push_back(id);
        }
    }
    return found;
}

void SummaryBuilder::addRated(const Rating& rating)
{
    const QString consequence = rating.consequence.simplified();
    const QString heading =
        consequence.isEmpty() ? rating.word : rating.word + u": "_s + withSmallStart(consequence);
    add(ReportHeading{2, heading});
    ReportTable table;
    table.caption = summaryText("Actions rated %1").arg(rating.word.toLower());
    table.columns = {
        {summaryText("Ref"), 1, true},        {actionWord(m_plan), 1.2, false},
        {summaryText("Lead"), 0.9, false},    {summaryText("Timescale"), 0.9, false},
        {summaryText("Rating"), 0.8, false},  {summaryText("What happened"), 1.2, false},
        {summaryText("What next"), 1, false}, {summaryText("The board is asked to"), 0.9, false}};
    table.groups.emplace_back();
    for (const ActionId id : actionsRated(rating)) {
        table.groups.back().rows.push_back(actionRow(*m_view.book().find(id)));
    }
    add(std::move(table));
}

ReportRow SummaryBuilder::actionRow(const Action& action) const
{
    const auto orDash = [](const QString& text) {
        return textCell(text.isEmpty() ? u"–"_s : text);
    };
    const Standing& standing = m_view.standing(action.id);
    const Ask ask = askOf(m_view, action);
    const QString start = withCapital(ask.clause);
    const QString asked =
        isTheBoard(ask.of) || ask.clause.isEmpty() ? start : ask.of + u": "_s + ask.clause;
    ReportCell timescale = orDash(timescaleText(m_view, action));
    timescale.small = overdueNote(m_view, action);
    return {{textCell(m_view.label(action.id)), textCell(action.text.trimmed()),
             orDash(leadText(m_view.book(), action)), timescale,
             chipCell(actionChip(m_view, action), sinceNote(m_view, action)),
             orDash(whatHappened(standing)), orDash(whatNext(standing)), orDash(asked)}};
}

QString SummaryBuilder::labelList(const QStringList& labels) const
{
    if (labels.size() <= mostLabels) {
        return labels.join(u", "_s);
    }
    return summaryText("%1 and %2 more")
        .arg(labels.first(mostLabels).join(u", "_s))
        .arg(labels.size() - mostLabels);
}

// What the colours above do not speak of: actions without a rating and actions not counted.
void SummaryBuilder::addLeftOut()
{
    QStringList notRated;
    QStringList notCounted;
    int counted = 0;
    for (const ActionId id : m_view.book().allActionsOf(m_plan.id)) {
        const Exclusion why = m_view.exclusion(id);
        if (why != Exclusion::None) {
            const QString state = stateNote(*m_view.book().find(id));
            notCounted << u"%1 (%2)"_s.arg(m_view.label(id),
                                           state.isEmpty() ? exclusionText(why) : state);
            continue;
        }
        ++counted;
        if (m_view.rating(id) == nullptr && !m_view.isComplete(id)) {
            notRated << m_view.label(id);
        }
    }
    if (counted > 0 && notRated.size() == counted) {
        add(ReportParagraph{
            summaryText("Not rated:"),
            summaryText("no update on any of the %1 actions has given a rating yet.")
                .arg(counted)});
    } else if (!notRated.isEmpty()) {
        add(ReportParagraph{summaryText("Not rated:"), labelList(notRated) + u'.'});
    }
    if (!notCounted.isEmpty()) {
        add(ReportParagraph{summaryText("Not counted:"), labelList(notCounted) + u'.'});
    }
}

} // namespace

Report ragSummary(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    return SummaryBuilder{view, *found, options}.build();
}

} // namespace boardplan
