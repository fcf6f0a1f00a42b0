#pragma once

#include <boardplan/reporting/report.h>

#include <QString>

namespace boardplan {

// A table as other programs take it from the clipboard, in three forms of the same words. In none of them a spreadsheet
// takes text for a formula, in HTML for a number or a date neither.
struct TableForms {
    // For word processors, spreadsheets and mail: headings that are headings, columns as wide as on paper, a rating as
    // shape and word on its colour. Without script, style sheet or anything to fetch.
    QString html;
    // One row a line, groups and counts as columns of their own, cells quoted as spreadsheets read them.
    QString tsv;
    // The same with a space for each line end inside a cell.
    QString text;
};

enum class TableHeadings { Shown, LeftOut };

// Needs a QGuiApplication, for widths follow the words.
TableForms tableForms(const ReportTable& table, TableHeadings headings = TableHeadings::Shown);

} // namespace boardplan
