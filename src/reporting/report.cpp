#include <boardplan/reporting/report.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString notRatedWord()
{
    return QCoreApplication::translate("boardplan", "Not rated");
}

} // namespace

int Distribution::total() const
{
    int sum = 0;
    for (const DistributionSegment& segment : segments) {
        sum += segment.count;
    }
    return sum;
}

QString distributionText(const Distribution& distribution)
{
    QStringList parts;
    for (const DistributionSegment& segment : distribution.segments) {
        if (segment.count > 0) {
            const QString word = segment.rating ? segment.rating->word : notRatedWord();
            parts << u"%1 %2"_s.arg(word.toLower()).arg(segment.count);
        }
    }
    return parts.isEmpty() ? QCoreApplication::translate("boardplan", "no actions")
                           : parts.join(u", "_s);
}

QString Chip::text() const
{
    if (!word.isEmpty()) {
        return word;
    }
    return rating ? rating->word : notRatedWord();
}

ReportCell textCell(const QString& text, const QString& small)
{
    ReportCell cell;
    cell.text = text;
    cell.small = small;
    return cell;
}

ReportCell chipCell(const Chip& chip, const QString& small)
{
    ReportCell cell;
    cell.kind = CellKind::Chip;
    cell.text = chip.text();
    cell.chip = chip;
    cell.small = small;
    return cell;
}

ReportCell timelineCell(const std::vector<ReportMark>& marks, const QString& words, const std::optional<Rating>& rating)
{
    ReportCell cell;
    cell.kind = CellKind::Timeline;
    cell.text = words;
    cell.chip.rating = rating;
    cell.marks = marks;
    return cell;
}

ReportCell distributionCell(const Distribution& distribution)
{
    ReportCell cell;
    cell.kind = CellKind::Distribution;
    cell.text = distributionText(distribution);
    cell.distribution = distribution;
    return cell;
}

} // namespace boardplan
