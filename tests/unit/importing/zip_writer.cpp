#include "unit/importing/zip_writer.h"

#include <QtEndian>
#include <gtest/gtest.h>
#include <utility>
#include <zip.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

ZipWriter& ZipWriter::add(const QString& name, const QByteArray& bytes, Packing packing)
{
    m_parts.push_back({name, bytes, packing});
    return *this;
}

ZipWriter& ZipWriter::encrypt(ZipCipher cipher)
{
    m_cipher = cipher;
    return *this;
}

ZipWriter& ZipWriter::comment(const QByteArray& comment)
{
    m_comment = comment;
    return *this;
}

QByteArray ZipWriter::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target); // read again after the archive let go of it
    zip_t* const archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const Part& part : m_parts) {
        zip_source_t* const source =
            zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const auto at =
            static_cast<zip_uint64_t>(zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8));
        zip_set_file_compression(archive, at, part.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 1);
        if (m_cipher != ZipCipher::None) {
            const zip_uint16_t method = m_cipher == ZipCipher::Aes ? ZIP_EM_AES_256 : ZIP_EM_TRAD_PKWARE;
            EXPECT_EQ(zip_file_set_encryption(archive, at, method, "secret"), 0);
        }
    }
    EXPECT_EQ(zip_close(archive), 0) << zip_strerror(archive);
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_source_stat(target, &facts);
    QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), facts.size);
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    // By hand: libzip refuses comments that are no text.
    qToLittleEndian(static_cast<quint16>(m_comment.size()), bytes.data() + bytes.size() - 2);
    return bytes + m_comment;
}

namespace {

// Every namespace that the documents of tests need, by the usual prefix.
const QByteArray odfNames = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                            " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                            " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                            " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                            " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                            " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
                            " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                            " xmlns:dc='http://purl.org/dc/elements/1.1/'";
const QByteArray wordNames = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                             " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                             " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                             " xmlns:v='urn:schemas-microsoft-com:vml'";

QByteArray odfOf(const QByteArray& kind, const QByteArray& body, const QByteArray& automatic, const QByteArray& styles)
{
    ZipWriter zip;
    zip.add(u"mimetype"_s, "application/vnd.oasis.opendocument." + kind, Packing::Stored);
    if (!styles.isEmpty()) {
        zip.add(u"styles.xml"_s, "<office:document-styles" + odfNames + ">" + styles + "</office:document-styles>");
    }
    zip.add(u"content.xml"_s,
        "<office:document-content" + odfNames + "><office:automatic-styles>" + automatic
            + "</office:automatic-styles><office:body>" + body + "</office:body></office:document-content>");
    return zip.bytes();
}

QString lineOf(const SourceBlock& block)
{
    const QString text = QString{block.text}.replace(u'\n', u'/');
    switch (block.kind) {
    case SourceBlockKind::Heading:
        return QString::number(block.level) + u"# "_s + text;
    case SourceBlockKind::ListItem:
        return u"- "_s + text;
    case SourceBlockKind::Paragraph:
    case SourceBlockKind::Table:
        break;
    }
    return text;
}

QString lineOf(const SourceRow& row)
{
    QStringList cells;
    for (const SourceCell& cell : row) {
        cells.append(QString{cell.text}.replace(u'\n', u'/'));
    }
    return u'[' + cells.join(u" | "_s) + u']';
}

} // namespace

QByteArray docxOf(const QByteArray& body, const std::vector<std::pair<QString, QByteArray>>& more)
{
    ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s,
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
        " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument."
        "wordprocessingml.document.main+xml'/></Types>");
    QByteArray relations;
    for (const auto& [kind, part] : more) {
        const QByteArray name = kind.toUtf8();
        relations += "<Relationship Id='" + name + "' Type='http://x/" + name + "' Target='" + name + ".xml'/>";
        zip.add(u"word/"_s + kind + u".xml"_s, "<w:" + name + wordNames + ">" + part + "</w:" + name + ">");
    }
    zip.add(u"word/_rels/document.xml.rels"_s,
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
            + "</Relationships>");
    zip.add(u"word/document.xml"_s, "<w:document" + wordNames + "><w:body>" + body + "</w:body></w:document>");
    return zip.bytes();
}

QByteArray odtOf(const QByteArray& text, const QByteArray& automaticStyles, const QByteArray& styles)
{
    return odfOf("text", "<office:text>" + text + "</office:text>", automaticStyles, styles);
}

QByteArray odsOf(const QByteArray& tables, const QByteArray& automaticStyles)
{
    return odfOf("spreadsheet", "<office:spreadsheet>" + tables + "</office:spreadsheet>", automaticStyles, {});
}

SourceDocument readAs(const QString& format, const QByteArray& bytes, const ReadLimits& limits)
{
    auto document = readDocument(u"plan"_s, bytes, format, limits);
    EXPECT_TRUE(document) << document.error().message().toStdString() << document.error().details.toStdString();
    return document ? std::move(document).value() : SourceDocument{};
}

QString refusalOf(const QString& format, const QByteArray& bytes, const ReadLimits& limits)
{
    const auto document = readDocument(u"plan"_s, bytes, format, limits);
    return document ? QString{} : document.error().code;
}

QStringList linesOf(const SourceDocument& document)
{
    QStringList lines;
    for (const SourceBlock& block : document.blocks) {
        if (block.kind != SourceBlockKind::Table) {
            lines.append(lineOf(block));
        }
        for (const SourceRow& row : block.rows) {
            lines.append(lineOf(row));
        }
    }
    return lines;
}

QStringList codesOf(const std::vector<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings) {
        codes.append(finding.code);
    }
    return codes;
}

} // namespace boardplan::test
