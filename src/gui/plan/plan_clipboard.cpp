#include "gui/plan/plan_clipboard.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString tsvCell(const QString& text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter == u'\t' || letter == u'\n' || letter == u'"';
    });
    return isPlain ? text : u'"' + QString{text}.replace(u'"', u"\"\""_s) + u'"';
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells) {
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return row + u"</tr>\n"_s;
}

} // namespace

QString cellsAsHtml(const std::vector<QStringList>& rows, bool hasHeadings)
{
    QString table = u"<table border=\"1\">\n"_s;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        table += htmlRow(rows[row], hasHeadings && row == 0 ? u"th"_s : u"td"_s);
    }
    return table + u"</table>"_s;
}

QString cellsAsTsv(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& cells : rows) {
        QStringList quoted;
        std::transform(cells.begin(), cells.end(), std::back_inserter(quoted), tsvCell);
        text += quoted.join(u'\t') + u'\n';
    }
    return text;
}

QString cellsAsText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& cells : rows) {
        QStringList lines;
        for (QString cell : cells) {
            lines.append(cell.replace(u'\n', u' ').replace(u'\t', u' '));
        }
        text += lines.join(u'\t') + u'\n';
    }
    return text;
}

std::unique_ptr<QMimeData> planRowsForClipboard(const QAbstractItemModel& model,
                                                const std::vector<QModelIndex>& first,
                                                bool withHeadings)
{
    std::vector<QStringList> rows;
    const auto append = [&rows, &model](const auto& textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(textOf(column));
        }
        rows.push_back(cells);
    };
    if (withHeadings) {
        append(
            [&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    }
    for (const QModelIndex& index : first) {
        append([&index](int column) { return index.siblingAtColumn(column).data().toString(); });
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(cellsAsHtml(rows, withHeadings));
    mime->setText(cellsAsText(rows));
    mime->setData(u"text/tab-separated-values"_s, cellsAsTsv(rows).toUtf8());
    return mime;
}

} // namespace boardplan
