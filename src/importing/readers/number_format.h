#pragma once

#include <QDate>
#include <QString>

namespace boardplan {

// What a number format of a spreadsheet shows of a number.
struct NumberFormat {
    bool isDate = false;
    bool showsDay = false;
    bool showsMonth = false;
    bool showsYear = false;
    bool showsTime = false;
    bool showsHours = false;    // of a time; else minutes and seconds
    bool isElapsed = false;     // "[h]:mm": hours that go on past a day
    bool isPercent = false;
    bool isGrouped = false;     // "1,000"
    int thousands = 0;          // "#,": how often 1,000 is divided by
    int decimals = -1;          // at most; -1: as many as the number has
    int fixedDecimals = 0;      // those of them that are shown even where they are 0
    QString before{};           // "£"
    QString after{};            // " days"

    // "1-Feb": what a spreadsheet makes of a typed "1/2" or "1-2".
    bool isDayOfNoYear() const { return isDate && showsDay && showsMonth && !showsYear; }
    bool operator==(const NumberFormat&) const = default;
};

// By a format code ("dd/mm/yyyy", "0.0%", "\"£\"#,##0"); only its first section counts. Fractions and powers of ten are shown
// as plain numbers.
NumberFormat numberFormat(const QString& code);
// By the number of a built-in format (ECMA-376, 18.8.30).
NumberFormat builtInNumberFormat(int id);

// The day of a serial number, 29 February 1900 that never was included; invalid where it is none.
QDate dateOfSerial(double serial, bool since1904);

// A day as it would be read in words: "31 March 2025", "March 2025", "1 February", "2025".
QString dateInWords(const QDate& date, const NumberFormat& format);

// A number as a person sees it in the cell; dates in words, so that no order of day and month is guessed.
QString numberAsShown(double number, const NumberFormat& format, bool since1904);

} // namespace boardplan
