#include "reporting/plan_blocks.h"

#include "reporting/report_choice.h"
#include "reporting/report_parts.h"
#include "reporting/rule_text.h"

#include <boardplan/domain/commentary.h>
#include <boardplan/domain/rule_history.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLabels = 40; // named in one line of labels

QString blockText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Why each priority has the colour it has, in the words of the window.
QStringList prioritySentences(const View& view, const Plan& plan, bool isPublic)
{
    QStringList sentences;
    for (const PriorityId id : view.book().prioritiesOf(plan.id)) {
        const Node node = Node::of(NodeKind::Priority, id);
        const auto [ref, title] = view.heading(node);
        const ReportParagraph why = sentenceParagraph(view, node, isPublic);
        const QString reason = why.lead.isEmpty() ? why.text : why.lead + u' ' + why.text;
        QString heading = levelHeading(priorityWord(plan), ref, title);
        if (heading.endsWith(u'.')) {
            heading.chop(1); // the sentence goes on
        }
        sentences << blockText("%1 – %2").arg(heading, reason);
    }
    return sentences;
}

} // namespace

QString labelList(const QStringList& labels)
{
    if (labels.size() <= mostLabels) {
        return labels.join(u", "_s);
    }
    return blockText("%1 and %2 more")
        .arg(labels.first(mostLabels).join(u", "_s))
        .arg(labels.size() - mostLabels);
}

QStringList actionLabels(const View& view, const std::vector<ActionId>& actions)
{
    QStringList labels;
    for (const ActionId id : actions) {
        labels << view.label(id);
    }
    return labels;
}

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

QString withoutJudgement(const QString& sentence)
{
    const qsizetype start =
        sentence.indexOf(blockText(" Board’s judgement: %1").section(u'%', 0, 0));
    return start < 0 ? sentence : sentence.left(start);
}

ReportParagraph sentenceParagraph(const View& view, const Node& node, bool isPublic)
{
    RollupResult result = view.rollup(node);
    if (isPublic && result.judgement) {
        result.judgement->author.clear();
        result.judgement->reason.clear();
    }
    const QString sentence = boardplan::sentence(result, node.kind, view.day());
    const qsizetype colon = sentence.indexOf(u':');
    return {sentence.left(colon + 1), sentence.mid(colon + 1).trimmed()};
}

std::vector<ReportBlock> commentaryBlocks(const View& view, const Node& node, const QString& lead)
{
    std::vector<ReportBlock> blocks;
    const ShownCommentary shown = shownCommentary(view, node);
    if (shown.commentary == nullptr) {
        return blocks;
    }
    const QString occasion = commentaryOccasion(view.book(), *shown.commentary);
    QString start = (shown.isEarlier ? blockText("%1 (%2)").arg(lead, occasion) : lead) + u':';
    for (const QString& paragraph : shown.commentary->text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QStringList lines = paragraph.trimmed().split(u'\n', Qt::SkipEmptyParts);
        if (lines.size() > 1) {
            if (!start.isEmpty()) {
                blocks.emplace_back(ReportParagraph{start, {}});
            }
            blocks.emplace_back(ReportList{lines});
        } else {
            blocks.emplace_back(ReportParagraph{start, lines.join(QString{})});
        }
        start.clear();
    }
    return blocks;
}

std::vector<ReportBlock> overallBlocks(const View& view, const Plan& plan,
                                       const ReportOptions& options)
{
    const Node node = Node::of(NodeKind::Plan, plan.id);
    std::vector<ReportBlock> blocks{sentenceParagraph(view, node, options.isPublic)};
    append(blocks, commentaryBlocks(view, node, blockText("Commentary")));
    // Readers compare with the paper before: they are told where another rule made the difference.
    const QStringList lines = ruleChangeLines(view, plan.id, options.since);
    if (!lines.isEmpty()) {
        blocks.emplace_back(ReportParagraph{{}, lines.join(u' ')});
    }
    return blocks;
}

std::vector<ReportBlock> notCountedBlocks(const View& view, const Plan& plan,
                                          const ReportOptions& options)
{
    QStringList notCounted;
    for (const ActionId id : view.book().allActionsOf(plan.id)) {
        const Exclusion why = view.exclusion(id);
        if (view.hasAction(id) && why != Exclusion::None) {
            const QString state = stateNote(*view.book().find(id), options.isPublic);
            notCounted << u"%1 (%2)"_s.arg(view.label(id),
                                           state.isEmpty() ? exclusionText(why) : state);
        }
    }
    if (notCounted.isEmpty()) {
        return {};
    }
    return {ReportParagraph{blockText("Not counted:"), labelList(notCounted) + u'.'}};
}

std::vector<ReportBlock> leftOutBlocks(const View& view, const Plan& plan,
                                       const ReportOptions& options)
{
    QStringList notRated;
    int counted = 0;
    for (const ActionId id : view.book().allActionsOf(plan.id)) {
        if (view.hasAction(id) && view.exclusion(id) == Exclusion::None) {
            ++counted;
            if (view.rating(id) == nullptr && !view.isComplete(id)) {
                notRated << view.label(id);
            }
        }
    }
    std::vector<ReportBlock> blocks;
    if (counted > 0 && notRated.size() == counted) {
        const QString none =
            counted == 1 ? blockText("no update on the plan’s one action has given a rating yet.")
                         : blockText("no update on any of the %1 actions has given a rating yet.")
                               .arg(counted);
        blocks.emplace_back(ReportParagraph{blockText("Not rated:"), none});
    } else if (!notRated.isEmpty()) {
        blocks.emplace_back(ReportParagraph{blockText("Not rated:"), labelList(notRated) + u'.'});
    }
    append(blocks, notCountedBlocks(view, plan, options));
    return blocks;
}

std::vector<ReportBlock> refBlocks(const View& view, const std::vector<ActionId>& actions)
{
    for (const ActionId id : actions) {
        const QString label = view.label(id);
        const qsizetype sign = label.lastIndexOf(u'#');
        bool isPlace = false;
        const int number = label.mid(sign + 1).toInt(&isPlace);
        if (sign > 0 && isPlace) {
            const QString how = blockText("an action without a printed reference of its own goes by its place: %1 is number %2 under %3.");
            return {ReportParagraph{blockText("Ref:"), how.arg(label, QString::number(number), label.left(sign))}};
        }
    }
    return {};
}

void addClosing(Report& report, const View& view, const Plan& plan, const ReportOptions& options)
{
    if (hasSection(options, u"key"_s)) {
        report.blocks.emplace_back(keyOf(view, plan));
        append(report.blocks, refBlocks(view, view.book().allActionsOf(plan.id)));
    }
    if (hasSection(options, u"rules"_s)) {
        ReportRules rules = rulesOf(plan);
        if (view.summary(Node::of(NodeKind::Plan, plan.id)).rated > 0) { // else each would say the same
            rules.paragraphs += prioritySentences(view, plan, options.isPublic);
        }
        report.blocks.emplace_back(std::move(rules));
    }
}

} // namespace boardplan
