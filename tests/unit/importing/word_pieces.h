#pragma once

#include <QByteArray>

namespace boardplan::test {

// A paragraph of a Word file with the inside of its w:pPr.
inline QByteArray p(const QByteArray& text, const QByteArray& shape = {})
{
    return "<w:p>" + (shape.isEmpty() ? QByteArray{} : "<w:pPr>" + shape + "</w:pPr>") + "<w:r><w:t>" + text
        + "</w:t></w:r></w:p>";
}

// A cell with the inside of its w:tcPr.
inline QByteArray tc(const QByteArray& content, const QByteArray& shape = {})
{
    return "<w:tc><w:tcPr>" + shape + "</w:tcPr>" + content + "</w:tc>";
}

} // namespace boardplan::test
