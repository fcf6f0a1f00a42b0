#include "timescale_rows.h"

#include "domain/timescale_recurrence.h"

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

TimescaleContext anyContext()
{
    TimescaleContext context = twoYearPlan();
    context.calendarQuarters = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        context.period = {};
    }
    return context;
}

RC_GTEST_PROP(TimescaleLaws, EveryTextHasAConsistentReading, ())
{
    const QString text = anyText();
    const TimescaleContext context = anyContext();
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

// What a reading says, without the words it came from and without what else they might say.
Timescale valueOf(Timescale timescale)
{
    timescale.text.clear();
    timescale.ambiguous.clear();
    return timescale;
}

std::vector<bool> lettersIn(const QString& text)
{
    std::vector<bool> letters;
    for (const QChar c : text) {
        letters.push_back(c.isLetter() || c.isDigit());
    }
    return letters;
}

RC_GTEST_PROP(TimescaleLaws, EveryWordIsUsedOrNot, ())
{
    const QString text = anyText();
    const TimescaleWords words = timescaleWords(text, twoYearPlan());
    std::vector<bool> letters = lettersIn(text);
    for (const auto* runs : {&words.used, &words.unused}) {
        qsizetype behind = 0;
        for (const WordRun& run : *runs) {
            RC_ASSERT(run.begin >= behind);
            RC_ASSERT(text.mid(run.begin, run.text.size()) == run.text);
            behind = run.begin + run.text.size();
            for (qsizetype at = run.begin; at < behind; ++at) {
                const auto place = static_cast<std::size_t>(at);
                RC_ASSERT(letters[place] == (text[at].isLetter() || text[at].isDigit()));
                letters[place] = false;
            }
        }
    }
    RC_ASSERT(std::none_of(letters.begin(), letters.end(), [](bool isLeft) { return isLeft; }));
}

const QStringList& meaninglessWords()
{
    static const QStringList words{u"policy"_s, u"draft"_s, u"zebra"_s, u"Привет"_s};
    return words;
}

// Phrases, and words that mean nothing, in any order.
QString anyPhrases()
{
    static const QStringList phrases = QStringList{u"March 2020"_s,
                                                   u"Q3"_s,
                                                   u"2019/20"_s,
                                                   u"by June 2020"_s,
                                                   u"ongoing"_s,
                                                   u"quarterly"_s,
                                                   u"completed"_s,
                                                   u"as required"_s,
                                                   u"was May"_s,
                                                   u"July"_s,
                                                   u"now July 2019"_s,
                                                   u"following the audit"_s,
                                                   u"("_s,
                                                   u")"_s,
                                                   u","_s,
                                                   u";"_s,
                                                   u"and"_s,
                                                   u"/"_s,
                                                   u"–"_s,
                                                   u"end of May"_s,
                                                   u"Year 2"_s,
                                                   u"2020"_s,
                                                   u"\n"_s,
                                                   u"every 6 weeks"_s,
                                                   u"from 1 April"_s,
                                                   u"onwards"_s,
                                                   u"signed off"_s,
                                                   u"throughout the year"_s} +
                                       meaninglessWords();
    QStringList text;
    for (const int phrase : *rc::gen::container<std::vector<int>>(
             rc::gen::inRange(0, static_cast<int>(phrases.size())))) {
        text.append(phrases[phrase]);
    }
    return text.join(u' ');
}

QString blanked(const QString& words)
{
    QString blank = words;
    for (const QString& word : meaninglessWords()) {
        blank.replace(word, u"~"_s);
    }
    return blank;
}

QString withoutUnused(const QString& text, const TimescaleContext& context)
{
    QString kept = text;
    const std::vector<WordRun> unused = timescaleWords(text, context).unused;
    for (auto run = unused.rbegin(); run != unused.rend(); ++run) {
        kept.replace(run->begin, run->text.size(), blanked(run->text));
    }
    return kept;
}

RC_GTEST_PROP(TimescaleLaws, UnusedWordsMayGo, ())
{
    const QString text = anyPhrases();
    const TimescaleContext context = anyContext();
    const QString kept = withoutUnused(text, context);
    RC_LOG() << text.toStdString() << "\n" << kept.toStdString() << "\n";
    RC_ASSERT(readingLine(readTimescale(kept, context)).toStdString() ==
              readingLine(readTimescale(text, context)).toStdString());
}

RC_GTEST_PROP(TimescaleLaws, TheNormalFormOfAReadingReadsAsItself, ())
{
    const TimescaleContext context = anyContext();
    const Timescale reading = readTimescale(anyText(), context);
    const QString words = normalForm(reading);
    const Timescale again = readTimescale(words, context);
    RC_LOG() << words.toStdString() << "\n"
             << readingLine(reading).toStdString() << "\n"
             << readingLine(again).toStdString() << "\n";
    RC_ASSERT(valueOf(again) == valueOf(reading));
    RC_ASSERT(normalForm(again) == words);
}

Window anyWindow(bool isDay)
{
    const QDate start = anyDate(1990, 2189);
    return {start, isDay ? start : start.addDays(*rc::gen::inRange(1, 1500))};
}

std::vector<Window> anyWindows(int fewest)
{
    std::vector<Window> windows;
    for (int left = *rc::gen::inRange(fewest, 5); left > 0; --left) {
        Window window = anyWindow(*rc::gen::arbitrary<bool>());
        while (std::find(windows.begin(), windows.end(), window) != windows.end()) {
            window = {window.start.addDays(1), window.end.addDays(1)}; // no window is named twice
        }
        windows.push_back(window);
    }
    return windows;
}

QString anyDuration()
{
    return u"P%1%2"_s.arg(*rc::gen::inRange(1, 24))
        .arg(QChar{*rc::gen::element(u'D', u'W', u'M', u'Y')});
}

QString anyTrigger()
{
    return *rc::gen::element(u"following the audit"_s, u"as required"_s, u"3 months after launch"_s,
                             u"when funding is agreed; subject to capacity"_s, u"asap"_s);
}

QDate lastEnd(const std::vector<Window>& windows)
{
    const auto last =
        std::max_element(windows.begin(), windows.end(),
                         [](const Window& a, const Window& b) { return a.end < b.end; });
    return last == windows.end() ? QDate{} : last->end;
}

// A value of every kind that has a meaning, as a hand might put it together.
Timescale anyTimescale()
{
    Timescale timescale;
    timescale.kind =
        *rc::gen::element(TimescaleKind::Date, TimescaleKind::Dates, TimescaleKind::Period,
                          TimescaleKind::Ongoing, TimescaleKind::Recurring, TimescaleKind::Event,
                          TimescaleKind::Mixed, TimescaleKind::Complete);
    switch (timescale.kind) {
    case TimescaleKind::Date:
    case TimescaleKind::Period:
        timescale.windows = {anyWindow(timescale.kind == TimescaleKind::Date)};
        break;
    case TimescaleKind::Dates:
        timescale.windows = anyWindows(2);
        break;
    case TimescaleKind::Mixed:
        timescale.windows = anyWindows(1);
        timescale.recurrence = *rc::gen::element(u""_s, u"P1Y"_s, u"P3M"_s);
        timescale.trigger = *rc::gen::element(u""_s, u"as required"_s);
        timescale.isOngoing = timescale.recurrence.isEmpty() && timescale.trigger.isEmpty()
                                  ? true
                                  : *rc::gen::arbitrary<bool>();
        break;
    default:
        timescale.windows = anyWindows(0);
        timescale.isOngoing = timescale.kind == TimescaleKind::Ongoing;
        timescale.recurrence = timescale.kind == TimescaleKind::Recurring ? anyDuration() : u""_s;
        timescale.trigger = timescale.kind == TimescaleKind::Event ? anyTrigger() : u""_s;
        return timescale;
    }
    timescale.due = lastEnd(timescale.windows);
    return timescale;
}

RC_GTEST_PROP(TimescaleLaws, AnyValueIsReadFromItsNormalForm, ())
{
    Timescale timescale = anyTimescale();
    const QString words = normalForm(timescale);
    const Timescale again = readTimescale(words, anyContext());
    // Durations come back in their shortest form: P12M is P1Y.
    if (const auto rhythm = rhythmOf(timescale.recurrence)) {
        timescale.recurrence = durationOf(*rhythm);
    }
    RC_LOG() << words.toStdString() << "\n" << readingLine(again).toStdString() << "\n";
    RC_ASSERT(valueOf(again) == timescale);
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
