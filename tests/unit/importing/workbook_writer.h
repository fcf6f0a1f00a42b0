#pragma once

#include "unit/importing/zip_writer.h"

namespace boardplan::test {

// Makes Excel workbooks for tests. Each piece is the inside of the element that holds it in the file.
class WorkbookWriter {
public:
    WorkbookWriter& sheet(const QString& name, const QByteArray& rows, const QByteArray& after = {});
    WorkbookWriter& hidden(const QString& name, const QByteArray& rows);
    // One that the workbook lists and the file lacks.
    WorkbookWriter& lostSheet(const QString& name);
    WorkbookWriter& styles(const QByteArray& styles);
    WorkbookWriter& theme(const QByteArray& theme);
    WorkbookWriter& strings(const QByteArray& strings);
    WorkbookWriter& since1904();
    WorkbookWriter& part(const QString& name, const QByteArray& bytes);

    QByteArray bytes() const;

private:
    void addToList(const QString& name, const QByteArray& state);
    void relate(const QByteArray& kind, const QByteArray& target);

    ZipWriter m_zip;
    QByteArray m_sheets;
    QByteArray m_relations;
    QByteArray m_properties;
    int m_related = 0;
};

} // namespace boardplan::test
