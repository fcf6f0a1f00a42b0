#include "importing/card_labels.h"

#include "importing/heading_map.h"
#include "importing/heading_words.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 8; // words

// A label without what stands beside it; "Action 1.1" bears a number.
std::optional<LabelledText> labelAlone(const QString& printed, const Place& place)
{
    static const QRegularExpression marks{u"^[\\s*]+|[\\s:*]+$"_s};
    static const QRegularExpression numbered{
        u"^(.*\\S)\\s+(?:no\\.?\\s*|number\\s+|#\\s*)?([A-Z]?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)$"_s,
        QRegularExpression::CaseInsensitiveOption};
    LabelledText label{QString{printed}.remove(marks).simplified(), CellField::None, {}, {}, place, {}};
    if (label.label.isEmpty() || wordCount(label.label) > longestLabel || label.label.endsWith(u'.')) {
        return std::nullopt;
    }
    const auto number = numbered.match(label.label);
    if (number.hasMatch() && fieldOfHeading(number.captured(1)) == CellField::Action) {
        label.ref = number.captured(2);
        label.label = number.captured(1);
    }
    label.field = fieldOfHeading(label.label);
    return label.field == CellField::None ? std::nullopt : std::optional{label};
}

// "Action 1.1 Publish the list", "Task 3".
std::optional<LabelledText> numberedAction(const QString& line, const Place& place)
{
    static const QRegularExpression numbered{
        u"^((?:[A-Za-z]+\\s+)?[A-Za-z]+)\\s+(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)(?:$|[\\s.:)\\x{2013}\\x{2014}-]+(?=[^\\sa-z])(.*)$)"_s,
        QRegularExpression::DotMatchesEverythingOption};
    const auto match = numbered.match(line);
    if (!match.hasMatch() || !isPhrase(match.captured(1), u"action labels"_s)) {
        return std::nullopt;
    }
    const QString text = match.captured(3).trimmed();
    return LabelledText{match.captured(1), CellField::Action, match.captured(2), {text, {place}}, place, {}};
}

bool isLabelCell(const SourceCell& cell)
{
    return labelAlone(cell.text, cell.place).has_value();
}

std::size_t nextFilled(const SourceRow& row, std::size_t from)
{
    while (from < row.size() && row[from].text.isEmpty()) {
        ++from;
    }
    return from;
}

} // namespace

std::optional<LabelledText> readLabel(const QString& line, const Place& place)
{
    static const QRegularExpression parted{u"^([^:?\\n]{2,60}?)\\s*(?::(?!/)|\\?(?=\\s|$):?)\\s*(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption};
    static const QRegularExpression dashed{u"^([^\\n\\x{2013}\\x{2014}-]{2,40}?)\\s+[\\x{2013}\\x{2014}-]\\s+(\\S.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption};
    if (const auto action = numberedAction(line, place)) {
        return action;
    }
    const auto colon = parted.match(line);
    const auto dash = dashed.match(line);
    const bool isDashed = !colon.hasMatch() && dash.hasMatch() && isHeadingPhrase(dash.captured(1));
    if (!colon.hasMatch() && !isDashed) {
        return std::nullopt;
    }
    auto label = labelAlone(isDashed ? dash.captured(1) : colon.captured(1), place);
    if (label) {
        label->value = {(isDashed ? dash : colon).captured(2).trimmed(), {place}};
    }
    return label;
}

std::vector<LabelledText> labelsOf(const SourceRow& row)
{
    std::vector<LabelledText> labels;
    std::size_t at = nextFilled(row, 0);
    const bool isAlone = nextFilled(row, at + 1) >= row.size();
    const auto inCell = isAlone && at < row.size() ? readLabel(row[at].text, row[at].place) : std::nullopt;
    if (inCell) {
        return {*inCell};
    }
    while (at < row.size()) {
        auto label = labelAlone(row[at].text, row[at].place);
        if (!label) {
            return {};
        }
        const std::size_t next = nextFilled(row, at + 1);
        const bool isEmpty = next > at + 1 && next < row.size() && isLabelCell(row[next]); // nothing stands beside it
        if (next < row.size() && !isEmpty) {
            label->value = {row[next].text, {row[next].place}};
        }
        label->beside = at + 1 < row.size() ? row[isEmpty ? at + 1 : std::min(next, row.size() - 1)] : SourceCell{};
        labels.push_back(*label);
        at = isEmpty ? next : nextFilled(row, next + 1);
    }
    return labels;
}

std::vector<SourceCell> filledCellsOf(const SourceRow& row)
{
    std::vector<SourceCell> filled;
    std::copy_if(row.begin(), row.end(), std::back_inserter(filled), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
    return filled;
}

SourceRow headingRow(const SourceRow& row)
{
    const auto filled = filledCellsOf(row);
    if (filled.empty() || filled.size() > 2 || !readLevelHeading(filled.front().text)) {
        return {};
    }
    SourceCell cell = filled.front();
    cell.text += filled.size() > 1 ? u": "_s + filled[1].text : QString{};
    return {cell};
}

bool isTableOfCards(const std::vector<SourceRow>& rows)
{
    constexpr std::size_t sample = 12; // rows that show it
    std::set<CellField> fields;
    std::size_t labelled = 0;
    std::size_t seen = 0;
    for (const SourceRow& row : rows) {
        if (seen == sample && 2 * labelled < seen) {
            return false;
        }
        const auto labels = headingRow(row).empty() ? labelsOf(row) : std::vector<LabelledText>{};
        const bool isTitle = filledCellsOf(row).size() == 1 || !headingRow(row).empty();
        labelled += labels.empty() ? 0U : 1U;
        seen += isTitle && labels.empty() ? 0U : 1U;
        for (const LabelledText& label : labels) {
            fields.insert(label.field);
        }
    }
    return labelled > 0 && fields.size() > 1 && 3 * labelled >= 2 * seen
        && std::none_of(rows.begin(), rows.end(), [](const SourceRow& row) { return isHeaderRow(row); });
}

bool isTableOfColumns(const std::vector<SourceRow>& rows)
{
    constexpr std::size_t mostRows = 20;
    std::set<CellField> fields;
    for (const SourceRow& row : rows) {
        const SourceRow label{row.empty() ? SourceCell{} : row.front()};
        const auto labels = labelsOf(label);
        const bool isOther = labels.size() != 1 || !fields.insert(labels.front().field).second;
        const auto filled = filledCellsOf(row);
        const bool bearsHeading = std::any_of(filled.begin() + (filled.empty() ? 0 : 1), filled.end(),
            [](const SourceCell& cell) { return isHeadingPhrase(cell.text); });
        if (rows.size() > mostRows || isOther || bearsHeading) {
            return false;
        }
    }
    const bool areSeveral = std::any_of(rows.begin(), rows.end(), [](const SourceRow& row) { return filledCellsOf(row).size() > 2; });
    return areSeveral && fields.contains(CellField::Action) && fields.size() > 2;
}

} // namespace boardplan
