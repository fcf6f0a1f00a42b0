#include <boardplan/reporting/report.h>

#include <QCryptographicHash>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Writes a report value as bytes that are equal exactly where the values are: every text with its
// length before it, every list with its size, every choice with its number.
class CanonicalWriter {
public:
    QByteArray digest() const { return m_hash.result(); }

    void add(qint64 number) { m_hash.addData(QByteArray::number(number) + ':'); }
    void add(int number) { add(qint64{number}); }
    void add(bool flag) { add(qint64{flag ? 1 : 0}); }
    void add(double number) { m_hash.addData(QByteArray::number(number, 'g', 17) + ':'); }
    void add(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        add(bytes.size());
        m_hash.addData(bytes);
    }
    void add(const QDate& date) { add(date.toString(Qt::ISODate)); }
    void add(const Rating& rating);
    void add(const DistributionSegment& segment) { addAll(segment.rating, segment.count); }
    void add(const Distribution& distribution) { add(distribution.segments); }
    void add(const Chip& chip)
    {
        const std::optional<Rating> rating = chip.rating;
        addAll(rating, chip.word);
    }
    void add(const ReportCell& cell)
    {
        addAll(static_cast<int>(cell.kind), cell.text, cell.small, cell.chip, cell.distribution,
               cell.isBold, cell.marks);
    }
    void add(const ReportMark& mark) { addAll(static_cast<int>(mark.kind), mark.from, mark.to); }
    void add(const ReportAxisQuarter& quarter) { addAll(quarter.from, quarter.to, quarter.name); }
    void add(const ReportAxisDay& day) { addAll(day.day, day.name, day.isToday); }
    void add(const ReportAxis& axis) { addAll(axis.quarters, axis.days); }
    void add(const ReportColumn& column)
    {
        addAll(column.heading, column.weight, column.isNarrow, column.axis);
    }
    void add(const ReportRow& row) { add(row.cells); }
    void add(const RowGroup& group) { addAll(group.level, group.heading, group.chip, group.rows); }
    void add(const ReportTable& table)
    {
        addAll(table.caption, table.groupNames, table.columns, table.groups, table.isForm);
    }
    void add(const ReportHeading& heading) { addAll(heading.level, heading.text, heading.startsPage); }
    void add(const ReportParagraph& paragraph) { addAll(paragraph.lead, paragraph.text, paragraph.isPrompt); }
    void add(const ReportList& list) { addAll(list.items, list.isNumbered); }
    void add(const KeyEntry& entry) { addAll(entry.chip, entry.text); }
    void add(const ReportKey& key) { add(key.entries); }
    void add(const ReportRules& rules) { addAll(rules.heading, rules.paragraphs); }
    void add(const TrendPoint& point) { addAll(point.label, point.chip, point.distribution); }
    void add(const ReportTrend& trend) { addAll(trend.caption, trend.points); }
    void add(const ReportLogo& logo)
    {
        addAll(logo.png.size(), logo.size.width(), logo.size.height(), logo.alternative);
        m_hash.addData(logo.png);
    }
    void add(const Report& report);

    template <typename T> void add(const std::optional<T>& optional)
    {
        add(optional.has_value());
        if (optional) {
            add(*optional);
        }
    }
    template <typename T> void add(const std::vector<T>& list)
    {
        add(static_cast<qint64>(list.size()));
        for (const T& item : list) {
            add(item);
        }
    }
    void add(const QStringList& list)
    {
        add(list.size());
        for (const QString& item : list) {
            add(item);
        }
    }

private:
    template <typename... Fields> void addAll(const Fields&... fields) { (add(fields), ...); }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void CanonicalWriter::add(const Rating& rating)
{
    addAll(rating.key, rating.letter, rating.word, rating.label, rating.meaning, rating.consequence,
           rating.severity, static_cast<int>(rating.role), static_cast<int>(rating.ratingClass),
           rating.fill, rating.ink, static_cast<int>(rating.shape));
}

void CanonicalWriter::add(const Report& report)
{
    addAll(u"BoardPlan report 3"_s, report.title, report.subtitle, report.board, report.plan,
           report.marking, report.date, report.author, report.overall,
           static_cast<int>(report.orientation), static_cast<int>(report.paper), report.logo);
    add(static_cast<qint64>(report.blocks.size()));
    for (const ReportBlock& block : report.blocks) {
        add(static_cast<qint64>(block.index()));
        std::visit([this](const auto& value) { add(value); }, block);
    }
}

} // namespace

QString versionCode(const Report& report)
{
    CanonicalWriter writer;
    writer.add(report);
    const QString digits = QString::fromLatin1(writer.digest().toHex());
    return digits.left(4) + u' ' + digits.mid(4, 4);
}

} // namespace boardplan
