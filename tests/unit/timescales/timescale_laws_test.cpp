#include <boardplan/domain/timescale.h>

#include <QElapsedTimer>
#include <QStringList>
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QDate anyDate(int firstYear, int lastYear)
{
    const QDate first{firstYear, 1, 1};
    const int days = static_cast<int>(first.daysTo(QDate{lastYear + 1, 1, 1}));
    return first.addDays(*rc::gen::inRange(0, days));
}

QString monthName(const QDate& date, bool isShort)
{
    const QString longName = displayLongDate(date).section(u' ', 1, 1);
    return isShort ? longName.left(3) : longName;
}

QString ordinal(int day)
{
    const int last = day % 10;
    const bool isTeen = day / 10 == 1;
    return QString::number(day) + (last == 1 && !isTeen   ? u"st"_s
                                   : last == 2 && !isTeen ? u"nd"_s
                                   : last == 3 && !isTeen ? u"rd"_s
                                                          : u"th"_s);
}

QString padded(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar{u'0'});
}

// The date in every format that says its year in full.
QStringList fullForms(const QDate& date)
{
    const QString d = QString::number(date.day());
    const QString m = QString::number(date.month());
    const QString y = QString::number(date.year());
    const QString name = monthName(date, false);
    const QString shortName = monthName(date, true);
    return {date.toString(Qt::ISODate),
            displayDate(date),
            displayLongDate(date),
            ordinal(date.day()) + u' ' + name + u' ' + y,
            ordinal(date.day()) + u" of "_s + name + u", "_s + y,
            d + u' ' + name.toLower() + u' ' + y,
            d + u' ' + name.toUpper() + u' ' + y,
            d + u'/' + m + u'/' + y,
            padded(date.day()) + u'/' + padded(date.month()) + u'/' + y,
            d + u'.' + m + u'.' + y,
            d + u'-' + m + u'-' + y,
            d + u'-' + shortName + u'-' + y,
            name + u' ' + ordinal(date.day()) + u", "_s + y,
            u"by "_s + d + u' ' + shortName + (shortName == name ? u" "_s : u". "_s) + y,
            d + QChar{0x00A0} + name + QChar{0x00A0} + y,
            d + u'\n' + name + u'\n' + y};
}

RC_GTEST_PROP(TimescaleLaws, ADateReadsAsItselfInEveryFormat, ())
{
    const QDate date = anyDate(1990, 2199);
    for (const QString& text : fullForms(date)) {
        const Timescale reading = readTimescale(text, {});
        RC_LOG() << text.toStdString() << "\n";
        RC_ASSERT(reading.kind == TimescaleKind::Date);
        RC_ASSERT(reading.due == date);
        RC_ASSERT(reading.ambiguous.empty());
    }
}

RC_GTEST_PROP(TimescaleLaws, TwoFigureYearsAreOfThisCentury, ())
{
    const QDate date = anyDate(2000, 2079);
    const QString year = padded(date.year() - 2000);
    const QString d = QString::number(date.day());
    for (const QString& text : {d + u'/' + QString::number(date.month()) + u'/' + year,
                                d + u'.' + QString::number(date.month()) + u'.' + year,
                                d + u' ' + monthName(date, true) + u' ' + year,
                                d + u' ' + monthName(date, false) + u" '"_s + year}) {
        RC_ASSERT(readTimescale(text, {}).due == date);
    }
    const QDate lastDay{date.year(), date.month(), date.daysInMonth()};
    RC_ASSERT(readTimescale(monthName(date, true) + u' ' + year, {}).due == lastDay);
    RC_ASSERT(readTimescale(monthName(date, false) + u' ' + QString::number(date.year()), {}).due ==
              lastDay);
}

RC_GTEST_PROP(TimescaleLaws, ShownDatesAreReadBack, ())
{
    const QDate date = anyDate(1990, 2199);
    RC_ASSERT(readDate(displayDate(date)) == date);
    RC_ASSERT(readDate(displayLongDate(date)) == date);
    RC_ASSERT(readDate(date.toString(Qt::ISODate)) == date);
}

// Texts made of the grammar's own words come nearest to its corners.
QString anyText()
{
    static const QStringList pieces = QStringList{u"March"_s,
                                                  u"may"_s,
                                                  u"2020"_s,
                                                  u"20"_s,
                                                  u"31"_s,
                                                  u"1st"_s,
                                                  u"Q"_s,
                                                  u"4"_s,
                                                  u"quarterly"_s,
                                                  u"every"_s,
                                                  u"ongoing"_s,
                                                  u"completed"_s,
                                                  u"by"_s,
                                                  u"to"_s,
                                                  u"-"_s,
                                                  u"–"_s,
                                                  u"/"_s,
                                                  u"("_s,
                                                  u")"_s,
                                                  u"and"_s,
                                                  u","_s,
                                                  u"."_s,
                                                  u"end of"_s,
                                                  u"year"_s,
                                                  u"between"_s,
                                                  u"from"_s,
                                                  u"was"_s,
                                                  u"now"_s,
                                                  u"following"_s,
                                                  u"within"_s,
                                                  u"months"_s,
                                                  u"2019/20"_s,
                                                  u"29 February"_s,
                                                  u"31/02"_s,
                                                  u"\n"_s,
                                                  u"'"_s,
                                                  u"99999999999999"_s,
                                                  u"0"_s,
                                                  u"mid"_s,
                                                  u"twice a"_s,
                                                  QString{QChar{0xD800}},
                                                  QString{QChar{0x0301}},
                                                  u"Привет"_s,
                                                  u"٣"_s,
                                                  QString{QChar{0}},
                                                  u"onwards"_s,
                                                  u"if"_s};
    const auto chosen =
        *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
    QString text;
    for (const int piece : chosen) {
        text += pieces[piece] + (piece % 3 == 0 ? u""_s : u" "_s);
    }
    return text;
}

RC_GTEST_PROP(TimescaleLaws, EveryTextHasAConsistentReading, ())
{
    const QString text = anyText();
    TimescaleContext context;
    context.period = {QDate{2019, 4, 1}, QDate{2021, 3, 31}};
    const Timescale reading = readTimescale(text, context);
    RC_ASSERT(reading.text == text);
    RC_ASSERT(!reading.isByHand);
    RC_ASSERT(reading == readTimescale(text, context));
    RC_ASSERT(reading.kind != TimescaleKind::None ||
              (!reading.due.isValid() && reading.recurrence.isEmpty()));
    const auto endsThen = [&](const Window& window) { return window.end == reading.due; };
    RC_ASSERT(!reading.due.isValid() ||
              std::any_of(reading.windows.begin(), reading.windows.end(), endsThen));
    for (const Window& window : reading.windows) {
        RC_ASSERT(window.start.isValid() && window.end.isValid() && window.start <= window.end);
    }
    RC_ASSERT(describe(reading).isEmpty() == (reading.kind == TimescaleKind::None));
}

RC_GTEST_PROP(TimescaleLaws, ArbitraryTextIsKept, (const std::string& bytes))
{
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    RC_ASSERT(readTimescale(text, {}).text == text);
    readPeriod(text);
    readDate(text);
}

TEST(TimescaleCosts, LongCellsAreReadInTime)
{
    for (const auto& word :
         {u"March 2020 and "_s, u"following the "_s, u"2 "_s, u"( "_s, u"every 2 "_s, u"by - "_s}) {
        const Timescale reading = readTimescale(word.repeated(20'000), {});
        EXPECT_EQ(reading.text.size(), word.size() * 20'000);
    }
}

} // namespace

} // namespace boardplan::test
