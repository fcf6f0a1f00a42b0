#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace boardplan {

// A report as a value: what every renderer draws. Builders make it; renderers know nothing else.

// One part of a distribution: how many actions have a rating.
struct DistributionSegment {
    std::optional<Rating> rating; // empty: not rated
    int count = 0;

    bool operator==(const DistributionSegment&) const = default;
};

// A bar of counts, worst first, not rated last. Its text equivalent is `distributionText`.
struct Distribution {
    std::vector<DistributionSegment> segments;

    int total() const;
    bool operator==(const Distribution&) const = default;
};

// "red 1, amber 2, green 5, complete 1, not rated 1".
QString distributionText(const Distribution& distribution);

// A rating as a cell holds it, or none: as wide as two pointers, for most cells of a paper have none, and papers have
// cells by the hundred thousand. Otherwise it is an optional rating.
class CellRating {
public:
    CellRating() = default;
    CellRating(std::nullopt_t) {}
    CellRating(const Rating& rating)
        : m_rating{std::make_shared<const Rating>(rating)}
    {
    }
    CellRating(const std::optional<Rating>& rating)
        : m_rating{rating ? std::make_shared<const Rating>(*rating) : nullptr}
    {
    }

    bool has_value() const { return m_rating != nullptr; }
    explicit operator bool() const { return has_value(); }
    const Rating& operator*() const { return *m_rating; }
    const Rating* operator->() const { return m_rating.get(); }
    operator std::optional<Rating>() const { return m_rating ? std::optional{*m_rating} : std::nullopt; }

    bool operator==(const CellRating& other) const
    {
        return m_rating == other.m_rating || (m_rating && other.m_rating && *m_rating == *other.m_rating);
    }

private:
    std::shared_ptr<const Rating> m_rating;
};

// A rating chip: shape, letter and word. Empty rating: "Not rated", or `word` where given.
struct Chip {
    CellRating rating;
    QString word; // instead of the rating's word: "Too few rated"

    QString text() const;
    bool operator==(const Chip&) const = default;
};

enum class CellKind { Text, Number, Chip, Distribution, Timeline };

// Something that an action has on a time axis, from the first day to the last, both included.
enum class ReportMarkKind {
    Going,   // goes on without an end of its own
    Period,  // a period that the timescale names
    Overdue, // from the day that was missed
    Report,  // a day on which a report is due
    Due      // a day on which the action is
};

struct ReportMark {
    ReportMarkKind kind = ReportMarkKind::Due;
    QDate from;
    QDate to;

    bool operator==(const ReportMark&) const = default;
};

// The axis of a column of timelines: quarters side by side, and days that are marked by a line.
struct ReportAxisQuarter {
    QDate from;
    QDate to;
    QString name; // "Q3 2026/27"

    bool operator==(const ReportAxisQuarter&) const = default;
};

struct ReportAxisDay {
    QDate day;
    QString name; // "today", "board"
    bool isToday = false;

    bool operator==(const ReportAxisDay&) const = default;
};

struct ReportAxis {
    std::vector<ReportAxisQuarter> quarters; // one after the other; empty: the column has no timelines
    std::vector<ReportAxisDay> days{};

    bool operator==(const ReportAxis&) const = default;
};

// One cell. `text` is what every format shows; chip, distribution and timeline add the picture to it. The
// first line of a chip's text is the chip's own; lines after it ("RAG status and comments") are
// printed below the chip.
struct ReportCell {
    CellKind kind = CellKind::Text;
    QString text;  // lines separated by '\n'
    QString small; // a line below in small grey type: "since 12 Sep"
    Chip chip;     // kind Chip
    Distribution distribution;
    bool isBold = false;
    std::vector<ReportMark> marks; // kind Timeline, on its column's axis, in the colours of `chip`

    bool operator==(const ReportCell&) const = default;
};

ReportCell textCell(const QString& text, const QString& small = {});
ReportCell chipCell(const Chip& chip, const QString& small = {});
ReportCell distributionCell(const Distribution& distribution);
// `words` say what the marks show.
ReportCell timelineCell(const std::vector<ReportMark>& marks, const QString& words, const std::optional<Rating>& rating);

struct ReportColumn {
    QString heading;
    double weight = 1.0;   // share of the free width; the renderer balances to content around it
    bool isNarrow = false; // as narrow as its content: refs, chips
    ReportAxis axis{};       // of a column of timelines

    bool operator==(const ReportColumn&) const = default;
};

struct ReportRow {
    std::vector<ReportCell> cells; // one per column

    bool operator==(const ReportRow&) const = default;
};

// Rows under a heading of their own; the heading stays with its first row and says "(continued)" on
// the next page.
struct RowGroup {
    int level = 0; // 0: no heading; 1: priority; 2: objective
    QString heading;
    std::optional<Chip> chip;
    std::vector<ReportRow> rows;

    bool operator==(const RowGroup&) const = default;
};

struct ReportTable {
    QString caption; // for HTML and screen readers
    // What the headings of groups are, level 1 first ("Priority", "Objective"): formats without
    // group headings (CSV) give each its own column.
    QStringList groupNames;
    std::vector<ReportColumn> columns;
    std::vector<RowGroup> groups;
    // To be filled in: every cell is ruled, and rows are tall enough to write in by hand.
    bool isForm = false;

    bool operator==(const ReportTable&) const = default;
};

struct ReportHeading {
    int level = 2; // the title is level 1
    QString text;
    bool startsPage = false; // an appendix

    bool operator==(const ReportHeading&) const = default;
};

// A paragraph; `lead` is printed bold before the text ("Amber:").
struct ReportParagraph {
    QString lead;
    QString text;
    bool isPrompt = false; // says what the author of the paper is to write in its place

    bool operator==(const ReportParagraph&) const = default;
};

// Items of equal weight, each a paragraph of its own.
struct ReportList {
    QStringList items;
    bool isNumbered = false;

    bool operator==(const ReportList&) const = default;
};

struct KeyEntry {
    Chip chip;
    QString text;

    bool operator==(const KeyEntry&) const = default;
};

// What the ratings mean, printed as a run of chips and texts.
struct ReportKey {
    std::vector<KeyEntry> entries;

    bool operator==(const ReportKey&) const = default;
};

// How ratings are worked out: starts on the last page, under its own heading.
struct ReportRules {
    QString heading;
    QStringList paragraphs;

    bool operator==(const ReportRules&) const = default;
};

// How one plan stood at one time: a bar of a trend.
struct TrendPoint {
    QString label; // "12 Sep 2026", "now"
    std::optional<Chip> chip; // how it was rated as a whole
    Distribution distribution;

    bool operator==(const TrendPoint&) const = default;
};

// Distributions side by side, the oldest first: stacked bars, the worst on top, and the numbers beside them.
struct ReportTrend {
    QString caption;
    std::vector<TrendPoint> points;

    bool operator==(const ReportTrend&) const = default;
};

// The numbers of a trend, a row for each point: what a format shows beside the bars, or instead of them.
ReportTable trendTable(const ReportTrend& trend);

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportKey, ReportRules,
                                 ReportTrend>;

enum class PageOrientation { Landscape, Portrait };
enum class PaperSize { A4, A3 };

// A board's mark in the title block. `png` is our own encoding of the picture given (report_logo.h); empty: none.
struct ReportLogo {
    QByteArray png;
    QSize size; // in pixels
    QString alternative;

    bool operator==(const ReportLogo&) const = default;
};

struct Report {
    QString title;    // "RAG summary: Business plan 2026–27"
    QString subtitle; // board, meeting, "ratings as at 22 November 2026"
    QString board;
    QString plan;
    QString marking; // confidential marking, empty: none
    QDate date;      // the report's date: the only date a file carries
    QString author;
    std::optional<Chip> overall;
    PageOrientation orientation = PageOrientation::Landscape;
    PaperSize paper = PaperSize::A4;
    ReportLogo logo;
    std::vector<ReportBlock> blocks;

    bool operator==(const Report&) const = default;
};

// "7c1e 90ab": the first 8 hex digits of SHA-256 over the whole report value. Equal reports, equal
// codes.
QString versionCode(const Report& report);

} // namespace boardplan
