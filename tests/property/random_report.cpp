#include "random_report.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QString& wildPiece(std::mt19937& random)
{
    static const QStringList pieces{u"partners"_s, u"on track"_s, u"31 March 2027"_s, u"=1+1"_s, u"-2"_s, u"@x"_s,
        u"\u2212 3"_s, u"A & B"_s, u"<td>"_s, u"</w:t>"_s, u"]]>"_s, u"\"quoted\""_s, u"it's"_s, u"\n"_s, u"\n\n"_s,
        u"\r\n"_s, u"\u2028"_s, u"\t"_s, u"  "_s, u"\u202Eright\u202C"_s, u"\x01\x07"_s, u"safe\u00ADguarding"_s,
        u"_x0041_"_s, u"حماية"_s, QString::fromUcs4(U"\U0001F600"), QString{QChar{0xd800}}, u"e\u0301"_s, u"• item"_s,
        u"1.2"_s, u"&amp;"_s, u"**"_s, u"{0}%1"_s, u"https://example.org/a?b=c&d"_s, u"Ünïcode"_s};
    return pieces[static_cast<qsizetype>(random() % static_cast<std::size_t>(pieces.size()))];
}

QString wildText(std::mt19937& random, unsigned most)
{
    QString text;
    for (auto piece = random() % (most + 1); piece > 0; --piece) {
        text += wildPiece(random) + (random() % 3 == 0 ? QString{} : u" "_s);
    }
    return random() % 200 == 0 ? text.repeated(700) : text;
}

// Words at its start, so that it is not taken for nothing.
QString wildName(std::mt19937& random)
{
    return u"Name %1 "_s.arg(random() % 100) + wildText(random, 2);
}

std::optional<Rating> anyRating(std::mt19937& random)
{
    const auto& ratings = bragScheme().ratings;
    const std::size_t at = random() % (ratings.size() + 1);
    return at == ratings.size() ? std::nullopt : std::optional{ratings[at]};
}

Chip anyChip(std::mt19937& random)
{
    return {anyRating(random), random() % 8 == 0 ? wildName(random).simplified() : QString{}};
}

Distribution anyDistribution(std::mt19937& random)
{
    Distribution distribution;
    for (const Rating& rating : bragScheme().ratings) {
        distribution.segments.push_back({rating, static_cast<int>(random() % 9)});
    }
    distribution.segments.push_back({{}, static_cast<int>(random() % 3)});
    return distribution;
}

ReportAxis anyAxis(std::mt19937& random)
{
    ReportAxis axis;
    const QDate first{2026, 7, 1};
    for (int quarter = 0; quarter < 3; ++quarter) {
        const QDate from = first.addMonths(3 * quarter);
        axis.quarters.push_back({from, from.addMonths(3).addDays(-1), wildName(random)});
    }
    axis.days = {{first.addDays(100), u"today"_s, true}, {first.addDays(120), wildName(random), false}};
    return axis;
}

// Some of them outside the axis.
std::vector<ReportMark> anyMarks(std::mt19937& random)
{
    std::vector<ReportMark> marks;
    for (auto count = random() % 4; count > 0; --count) {
        const QDate from = QDate{2026, 3, 1}.addDays(static_cast<qint64>(random() % 600));
        marks.push_back({static_cast<ReportMarkKind>(random() % 5), from,
                         from.addDays(static_cast<qint64>(random() % 90))});
    }
    return marks;
}

ReportCell anyCell(std::mt19937& random, CellKind kind)
{
    const QString small = random() % 4 == 0 ? wildText(random, 2) : QString{};
    ReportCell cell = textCell(wildText(random, 5), small);
    if (kind == CellKind::Chip) {
        cell = chipCell(anyChip(random), small);
        cell.text += random() % 3 == 0 ? u'\n' + wildText(random, 4) : QString{};
    } else if (kind == CellKind::Distribution) {
        cell = distributionCell(anyDistribution(random));
    } else if (kind == CellKind::Timeline) {
        cell = timelineCell(anyMarks(random), cell.text, anyRating(random));
    } else if (kind == CellKind::Number) {
        cell = textCell(random() % 5 == 0 ? u"–"_s : QString::number(static_cast<int>(random() % 2000) - 1000));
        cell.kind = CellKind::Number;
    }
    cell.isBold = random() % 10 == 0;
    return cell;
}

ReportTable anyTable(std::mt19937& random)
{
    ReportTable table;
    table.caption = wildText(random, 4);
    table.groupNames = QStringList{u"Priority"_s, u"Objective"_s}.mid(0, static_cast<qsizetype>(random() % 3));
    std::vector<CellKind> kinds;
    for (std::size_t column = random() % 12 == 0 ? 40 : 2 + random() % 6; column > 0; --column) {
        table.columns.push_back({wildName(random), 1.0, random() % 3 == 0});
        kinds.push_back(static_cast<CellKind>(random() % 5));
        if (kinds.back() == CellKind::Timeline && random() % 4 != 0) {
            table.columns.back().axis = anyAxis(random);
        }
    }
    table.isForm = random() % 6 == 0;
    for (std::size_t group = 1 + random() % 4; group > 0; --group) {
        RowGroup rows;
        rows.level = static_cast<int>(random() % static_cast<std::size_t>(table.groupNames.size() + 1));
        rows.heading = rows.level > 0 ? wildName(random) : QString{};
        rows.chip = rows.level > 0 && random() % 2 == 0 ? std::optional{anyChip(random)} : std::nullopt;
        for (std::size_t row = random() % 5; row > 0; --row) {
            ReportRow cells;
            for (const CellKind kind : kinds) {
                cells.cells.push_back(anyCell(random, random() % 12 == 0 ? CellKind::Text : kind));
            }
            rows.rows.push_back(std::move(cells));
        }
        table.groups.push_back(std::move(rows));
    }
    return table;
}

ReportTrend anyTrend(std::mt19937& random)
{
    ReportTrend trend{wildText(random, 3), {}};
    for (std::size_t point = random() % 4; point > 0; --point) {
        trend.points.push_back({wildName(random), random() % 2 == 0 ? std::optional{anyChip(random)} : std::nullopt,
                                anyDistribution(random)});
    }
    return trend;
}

ReportBlock anyBlock(std::mt19937& random)
{
    switch (random() % 7) {
    case 0:
        return ReportHeading{2 + static_cast<int>(random() % 3), wildName(random), random() % 4 == 0};
    case 1:
        return ReportParagraph{wildText(random, 1), wildText(random, 6), random() % 4 == 0};
    case 2:
        return ReportList{{wildName(random), wildName(random)}, random() % 2 == 0};
    case 3:
        return ReportKey{{{anyChip(random), wildText(random, 3)}, {anyChip(random), wildName(random)}}};
    case 4:
        return ReportRules{wildName(random), {wildText(random, 4), wildName(random)}};
    case 5:
        return anyTrend(random);
    default:
        return anyTable(random);
    }
}

} // namespace

Report randomReport(std::mt19937& random)
{
    Report report;
    report.title = wildName(random);
    report.subtitle = wildText(random, 3);
    report.board = wildText(random, 2);
    report.plan = wildText(random, 2);
    report.marking = wildText(random, 1);
    report.author = wildText(random, 1);
    report.date = QDate{2026, 11, 22}.addDays(static_cast<qint64>(random() % 400));
    report.orientation = random() % 2 == 0 ? PageOrientation::Portrait : PageOrientation::Landscape;
    report.paper = random() % 4 == 0 ? PaperSize::A3 : PaperSize::A4;
    if (random() % 2 == 0) {
        report.overall = anyChip(random);
    }
    for (std::size_t block = 1 + random() % 5; block > 0; --block) {
        report.blocks.push_back(anyBlock(random));
    }
    report.blocks.emplace_back(anyTable(random));
    return report;
}

} // namespace boardplan::test
