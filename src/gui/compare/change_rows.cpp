#include "gui/compare/change_rows.h"

#include "gui/inspector/word_difference.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/reporting/node_figures.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using Paragraph = std::vector<TextRun>;

QString changeRowText(const char* text)
{
    return QCoreApplication::translate("boardplan::CompareView", text);
}

ChangeTravel travelOfKind(const std::optional<ChangeKind>& kind)
{
    if (!kind) {
        return ChangeTravel::Other;
    }
    switch (*kind) {
    case ChangeKind::Worse:
    case ChangeKind::Reopened:
        return ChangeTravel::Worse;
    case ChangeKind::Better:
    case ChangeKind::Completed:
        return ChangeTravel::Better;
    default:
        return ChangeTravel::Other;
    }
}

Paragraph removedAndAdded(const QString& before, const QString& after)
{
    Paragraph runs;
    if (!before.isEmpty()) {
        runs.push_back({before, RunStyle::Removed});
    }
    if (!before.isEmpty() && !after.isEmpty()) {
        runs.push_back({u"  "_s, RunStyle::Plain});
    }
    if (!after.isEmpty()) {
        runs.push_back({after, RunStyle::Added});
    }
    return runs;
}

std::vector<Paragraph> updateParagraphs(const ActionChange& change)
{
    std::vector<Paragraph> paragraphs;
    for (const Update& update : change.updates) {
        QStringList words;
        const auto add = [&words](const char* pattern, const QString& part) {
            if (!part.trimmed().isEmpty()) {
                words.append(changeRowText(pattern).arg(part.simplified()));
            }
        };
        add("%1", update.whatHappened);
        add("Next: %1", update.whatNext);
        add("Asked: %1", update.ask);
        if (!words.isEmpty()) {
            paragraphs.push_back({{displayDate(effectiveDay(update)) + u"  "_s, RunStyle::Muted},
                                  {words.join(u' '), RunStyle::Plain}});
        }
    }
    return paragraphs;
}

std::vector<Paragraph> dateParagraphs(const ActionChange& change)
{
    const auto date = [](const QDate& day) { return day.isValid() ? displayDate(day) : changeRowText("no date"); };
    Paragraph runs = removedAndAdded(date(change.dateBefore), date(change.dateAfter));
    const QString moved = moveWords(change.dateBefore, change.dateAfter);
    const qsizetype comma = moved.lastIndexOf(u", "_s);
    if (change.days != 0 && comma >= 0) {
        runs.push_back({u"  "_s + moved.mid(comma + 2), RunStyle::Muted});
    }
    std::vector<Paragraph> paragraphs{runs};
    if (!change.reason.trimmed().isEmpty()) {
        paragraphs.push_back({{change.reason.simplified(), RunStyle::Plain}});
    }
    return paragraphs;
}

std::vector<Paragraph> wordParagraphs(const ActionChange& change)
{
    std::vector<Paragraph> paragraphs;
    for (const WordChange& words : change.words) {
        Paragraph runs;
        if (words.field != u"text"_s) {
            runs.push_back({wordFieldName(words.field) + u": "_s, RunStyle::Muted});
        }
        const Paragraph difference = wordDifference(words.before, words.after);
        runs.insert(runs.end(), difference.begin(), difference.end());
        paragraphs.push_back(std::move(runs));
    }
    return paragraphs;
}

std::vector<Paragraph> detailsOf(const ActionChange& change)
{
    switch (change.kind) {
    case ChangeKind::DateMoved:
        return dateParagraphs(change);
    case ChangeKind::Words:
        return wordParagraphs(change);
    case ChangeKind::Moved:
        return {removedAndAdded(change.placeBefore, change.placeAfter)};
    case ChangeKind::Leads:
        return {removedAndAdded(change.leadsBefore.join(u", "_s), change.leadsAfter.join(u", "_s))};
    case ChangeKind::Withdrawn:
    case ChangeKind::Paused:
        return change.reason.isEmpty() ? std::vector<Paragraph>{}
                                       : std::vector<Paragraph>{{{change.reason.simplified(), RunStyle::Plain}}};
    default:
        return updateParagraphs(change);
    }
}

// The words whose change is shown word by word are not said a second time above it.
bool saysItsText(const ActionChange& change)
{
    return change.kind == ChangeKind::Words && !change.words.empty() && change.words.front().field == u"text"_s;
}

ChangeRow actionRow(const ActionChange& change, const RatingScheme& scheme)
{
    ChangeRow row;
    row.label = change.label;
    row.text = saysItsText(change) ? QString{} : change.text.simplified();
    if (isOfRating(change.kind)) {
        row.chips = {ratedChip(change.before, scheme), ratedChip(change.after, scheme)};
        row.travel = travelOfKind(change.kind);
    } else {
        row.chips = {ratedChip(change.kind == ChangeKind::Removed ? change.before : change.after, scheme)};
    }
    row.details = detailsOf(change);
    return row;
}

ChangeRow nodeRow(const NodeChange& change, const RatingScheme& scheme)
{
    ChangeRow row;
    row.label = change.label;
    row.text = change.title.simplified();
    row.chips = {ratedChip(change.before, scheme), ratedChip(change.after, scheme)};
    row.travel = travelOfKind(change.change);
    if (change.words) {
        row.details.push_back(wordDifference(change.words->before, change.words->after));
    }
    if (!change.sentenceBefore.isEmpty()) {
        row.details.push_back({{changeRowText("Then: "), RunStyle::Muted}, {change.sentenceBefore, RunStyle::Muted}});
    }
    if (!change.sentenceAfter.isEmpty()) {
        row.details.push_back({{changeRowText("Now: "), RunStyle::Muted}, {change.sentenceAfter, RunStyle::Plain}});
    }
    return row;
}

ChangeRow judgementRow(const JudgementChange& change)
{
    ChangeRow row;
    row.label = change.label;
    row.text = judgementWords(change);
    return row;
}

ChangeRow headingRow(const QString& words)
{
    ChangeRow row;
    row.heading = words;
    return row;
}

void addNodes(const Comparison& comparison, std::vector<ChangePlace>& places)
{
    places.push_back({ChangePlace::Of::NodesHeading, 0});
    for (std::size_t at = 0; at < comparison.nodes.size(); ++at) {
        const NodeChange& change = comparison.nodes[at];
        if (change.isChanged() || change.node.kind == NodeKind::Plan) {
            places.push_back({ChangePlace::Of::Node, at});
        }
    }
    for (std::size_t at = 0; at < comparison.judgements.size(); ++at) {
        places.push_back({ChangePlace::Of::Judgement, at});
    }
}

} // namespace

QString ChangeRow::spoken() const
{
    if (isHeading()) {
        return heading;
    }
    QStringList parts{u"%1 %2"_s.arg(label, text).trimmed()};
    if (chips.size() == 2) {
        const bool isSame = chips[0].text() == chips[1].text();
        parts << (isSame ? changeRowText("Still %1").arg(chips[1].text())
                         : changeRowText("Was %1, now %2").arg(chips[0].text(), chips[1].text()));
    } else if (!chips.empty()) {
        parts << chips[0].text();
    }
    for (const Paragraph& runs : details) {
        QStringList words;
        for (const TextRun& run : runs) {
            const QString said = run.text.trimmed();
            if (!said.isEmpty()) {
                words << (run.style == RunStyle::Removed ? changeRowText("no longer “%1”").arg(said)
                              : run.style == RunStyle::Added ? changeRowText("now “%1”").arg(said)
                                                             : said);
            }
        }
        parts << words.join(u' ');
    }
    QString said;
    for (const QString& part : parts) {
        said += (said.isEmpty() ? QString{} : said.endsWith(u'.') ? u" "_s : u". "_s) + part;
    }
    return said;
}

std::vector<ReportCell> ChangeRow::cells(const QString& group) const
{
    QStringList lines;
    for (const Paragraph& runs : details) {
        lines << joinedText(runs);
    }
    return {textCell(group), textCell(label), textCell(text), chips.size() == 2 ? chipCell(chips[0]) : ReportCell{},
            chips.empty() ? ReportCell{} : chipCell(chips.back()), textCell(lines.join(u'\n'))};
}

int nodeChangesIn(const Comparison& comparison)
{
    const auto nodes = std::count_if(comparison.nodes.begin(), comparison.nodes.end(),
                                     [](const NodeChange& change) { return change.isChanged(); });
    return static_cast<int>(nodes) + static_cast<int>(comparison.judgements.size());
}

std::vector<ChangePlace> changePlaces(const Comparison& comparison, const ChangeChoice& choice)
{
    std::vector<ChangePlace> places;
    if (choice.isEmpty() || choice.nodes) {
        addNodes(comparison, places);
    }
    std::optional<ChangeKind> group;
    for (std::size_t at = 0; at < comparison.actions.size(); ++at) {
        const ChangeKind kind = comparison.actions[at].kind;
        if (!choice.isEmpty() && !choice.kinds.contains(kind)) {
            continue;
        }
        if (group != kind) {
            group = kind;
            places.push_back({ChangePlace::Of::ActionsHeading, at});
        }
        places.push_back({ChangePlace::Of::Action, at});
    }
    return places;
}

Node nodeAt(const Comparison& comparison, const ChangePlace& place)
{
    switch (place.of) {
    case ChangePlace::Of::Node:
        return comparison.nodes[place.at].node;
    case ChangePlace::Of::Judgement:
        return comparison.judgements[place.at].node;
    case ChangePlace::Of::Action:
        return Node::of(NodeKind::Action, comparison.actions[place.at].action);
    default:
        return {};
    }
}

ChangeRow changeRow(const Comparison& comparison, const RatingScheme& scheme, const ChangePlace& place)
{
    switch (place.of) {
    case ChangePlace::Of::NodesHeading:
        return headingRow(changeRowText("The plan as a whole"));
    case ChangePlace::Of::Node:
        return nodeRow(comparison.nodes[place.at], scheme);
    case ChangePlace::Of::Judgement:
        return judgementRow(comparison.judgements[place.at]);
    case ChangePlace::Of::ActionsHeading: {
        const ChangeKind kind = comparison.actions[place.at].kind;
        return headingRow(u"%1 (%2)"_s.arg(changeHeading(kind)).arg(comparison.count(kind)));
    }
    case ChangePlace::Of::Action:
        break;
    }
    return actionRow(comparison.actions[place.at], scheme);
}

} // namespace boardplan
