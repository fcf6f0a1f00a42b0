#include "importing/run_on_headings.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString textAt(const SourceRow& row, std::size_t at)
{
    return at < row.size() ? row[at].text : QString{};
}

// "Timescale and desired outcome" is one heading of two fields.
bool areJoined(const QStringList& headings)
{
    static const QStringList joints{u"and"_s, u"&"_s, u"/"_s, u"+"_s, u"or"_s};
    return std::any_of(headings.begin(), headings.end(), [&](const QString& heading) {
        return joints.contains(heading.section(u' ', 0, 0).toLower()) || joints.contains(heading.section(u' ', -1).toLower());
    });
}

// `hasAction`: another cell of the row is headed so.
QStringList headingsIn(const QString& text, bool hasAction)
{
    const auto printed = fieldsOfHeading(text);
    const auto both = hasAction ? std::vector<CellField>{} : actionAndLead(text);
    const QStringList headings = runOnHeadings(text, both.size() > printed.size() ? both : printed);
    return areJoined(headings) ? QStringList{text} : headings;
}

// Headings of which the last goes on with `wrap`; empty: there are not that many.
QStringList headingsBefore(const QString& text, const QString& wrap, qsizetype count, bool hasAction)
{
    const QStringList printed = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype words = 1; words < printed.size(); ++words) {
        const QString first = printed.first(words).join(u' ');
        const QString last = printed.mid(words).join(u' ');
        const QString whole = last + u' ' + wrap;
        QStringList headings = headingsIn(first, hasAction);
        const bool isWhole = startsWithHeading(whole) && fieldOfHeading(whole) != CellField::None;
        if (isWhole && headings.size() + 1 == count && fieldOfHeading(first) != CellField::None) {
            return headings << last;
        }
    }
    return {};
}

} // namespace

std::vector<CellField> actionAndLead(const QString& heading)
{
    const QStringList printed = heading.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype words = 1; words < printed.size() && words < mostHeadingWords; ++words) {
        auto fields = fieldsOfHeading(printed.first(words).join(u' '));
        const auto rest = fieldsOfHeading(printed.mid(words).join(u' '));
        if (!fields.empty() && fields.back() == CellField::Action && rest == std::vector{CellField::Lead}) {
            fields.push_back(CellField::Lead);
            return fields;
        }
    }
    return {};
}

QStringList runOnHeadings(const QString& heading, const std::vector<CellField>& fields)
{
    const QStringList printed = heading.split(u' ', Qt::SkipEmptyParts);
    for (const bool isStrict : {true, false}) {
        for (qsizetype words = 1; fields.size() > 1 && words < printed.size(); ++words) {
            const QString first = printed.first(words).join(u' ');
            const QString rest = printed.mid(words).join(u' ');
            const std::vector<CellField> others{fields.begin() + 1, fields.end()};
            const bool isRest = (fieldsOfHeading(rest) == others || actionAndLead(rest) == others)
                && (!isStrict || startsWithHeading(rest));
            if (fieldsOfHeading(first) == std::vector{fields.front()} && isRest) {
                return QStringList{first} + runOnHeadings(rest, others);
            }
        }
    }
    return {heading};
}

SourceRow partedHeadings(const SourceRow& row, const SourceRow& below)
{
    SourceRow parted = row;
    for (std::size_t at = 0; at + 1 < row.size(); ++at) {
        const QString text = row[at].text.simplified();
        const bool mayBeSeveral = row[at + 1].text.isEmpty() && text.contains(u' ')
            && text.count(u' ') < mostHeadingWords && startsWithHeading(text);
        if (!mayBeSeveral) {
            continue;
        }
        std::size_t end = at + 1; // of the empty cells behind it
        while (end < row.size() && row[end].text.isEmpty()) {
            ++end;
        }
        const bool hasAction = std::any_of(row.begin(), row.end(), [&](const SourceCell& cell) {
            return &cell != &row[at] && fieldOfHeading(cell.text) == CellField::Action;
        });
        QStringList headings = headingsIn(text, hasAction);
        const bool mayBeWrapped = headings.size() == 1 && textAt(below, at).isEmpty() && !isHeadingPhrase(text);
        for (std::size_t last = at + 1; mayBeWrapped && headings.size() == 1 && last < end; ++last) {
            const QString wrap = textAt(below, last);
            const auto count = static_cast<qsizetype>(last - at) + 1;
            const QStringList wrapped = wrap.isEmpty() ? QStringList{} : headingsBefore(text, wrap, count, hasAction);
            headings = wrapped.isEmpty() ? headings : wrapped;
        }
        const auto cells = static_cast<qsizetype>(end - at);
        const bool fits = headings.size() == cells || (headings.size() < cells && end == row.size());
        for (qsizetype part = 0; fits && part < headings.size(); ++part) {
            parted[at + static_cast<std::size_t>(part)].text = headings[part];
        }
    }
    return parted;
}

} // namespace boardplan
