#include "importing/readers/html_reader.h"

#include "importing/readers/comments.h"
#include "importing/readers/html_nesting.h"
#include "importing/readers/html_nodes.h"
#include "importing/readers/html_styles.h"
#include "importing/readers/text_blocks.h"
#include "importing/readers/text_decoder.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <memory>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024; // the parsed page takes some thirty times as much
constexpr int deepestPage = 500;
constexpr int mostAttributes = 100;
constexpr qsizetype mostElements = 1'000'000; // some 300 bytes each
constexpr int mostRowsSpanned = 65'534; // as in browsers

GumboOptions parserOptions()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // nobody reads them
    return options;
}

struct ParsedPage {
    explicit ParsedPage(const QByteArray& utf8)
        : options{parserOptions()}
        , output{gumbo_parse_with_options(&options, utf8.constData(), static_cast<std::size_t>(utf8.size()))}
    {
    }
    ~ParsedPage() { gumbo_destroy_output(&options, output); }
    ParsedPage(const ParsedPage&) = delete;
    ParsedPage& operator=(const ParsedPage&) = delete;

    const GumboOptions options;
    GumboOutput* const output;
};

// A page that the parser can read in good time.
Status allowShape(const QString& fileName, const PageShape& shape)
{
    const auto refuse = [&](const QString& code, const char* text, qsizetype limit) {
        return refuseOverLimit(code, fileName, Place{1}, QCoreApplication::translate("boardplan", text).arg(limit));
    };
    if (shape.deepest > deepestPage) {
        return refuse(u"BP-IMP-020"_s,
            QT_TRANSLATE_NOOP("boardplan", "its elements stand more than %1 deep inside each other."), deepestPage);
    }
    if (shape.attributes > mostAttributes) {
        return refuse(u"BP-IMP-022"_s,
            QT_TRANSLATE_NOOP("boardplan", "one of its elements has more than %1 attributes."), mostAttributes);
    }
    if (shape.elements > mostElements) {
        return refuse(u"BP-IMP-022"_s, QT_TRANSLATE_NOOP("boardplan", "it is made of more than %1 elements."),
            mostElements);
    }
    return done();
}

// The encoding the page names in its first kilobyte; empty: none that is known.
std::optional<QString> textAsPageSays(const QByteArray& bytes)
{
    if (QStringConverter::encodingForData(bytes)) {
        return std::nullopt; // a mark says it better: what is pasted has been decoded already
    }
    static const QRegularExpression named{
        u"<meta[^>]+charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)"_s, QRegularExpression::CaseInsensitiveOption};
    const auto match = named.match(QString::fromLatin1(bytes.left(1024)));
    const auto encoding = QStringConverter::encodingForName(match.captured(1).toLatin1().constData());
    if (!match.hasMatch() || !encoding || *encoding == QStringConverter::Latin1) {
        return std::nullopt; // "Latin-1" of web pages is Windows-1252
    }
    QStringDecoder decoder{*encoding};
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional{std::move(text)};
}

class PageReading {
public:
    PageReading(const QString& fileName, const ReadLimits& limits, const CancelFlag* cancel)
        : m_fileName{fileName}
        , m_limits{limits}
        , m_cancel{cancel}
        , m_blocks{fileName, limits}
    {
    }

    Result<std::vector<SourceBlock>> blocks(const GumboNode& root);
    // That were left out.
    const QStringList& comments() const { return m_comments; }

private:
    void walk(const GumboNode& node);
    void takeItem(const GumboNode& item);
    void takeTable(const GumboNode& table);
    void takeRow(const GumboNode& row);
    // Ends the text that was being collected, which was of that kind.
    void flush(SourceBlockKind kind = SourceBlockKind::Paragraph, int level = 0);
    void keep(Status status);

    const QString& m_fileName;
    const ReadLimits& m_limits;
    const CancelFlag* m_cancel;
    TextBlocks m_blocks;
    ClassFills m_classFills;
    QStringList m_comments;
    QString m_text;
    int m_line = 0;
    bool m_isInItem = false; // of a list
    std::vector<int> m_spanned; // by column: rows that a cell above still reaches into
    Status m_status = done();
};

void PageReading::keep(Status status)
{
    if (m_status) {
        m_status = isCancelled(m_cancel) ? Status{refuseCancelled(m_fileName)} : std::move(status);
    }
}

void PageReading::flush(SourceBlockKind kind, int level)
{
    kind = m_isInItem && kind == SourceBlockKind::Paragraph ? SourceBlockKind::ListItem : kind;
    for (const QString& line : m_text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        ++m_line;
        keep(kind == SourceBlockKind::Paragraph ? m_blocks.addText(line, Place{m_line})
                                                : m_blocks.addBlock(kind, line, level, Place{m_line}));
    }
    m_text.clear();
}

void PageReading::takeRow(const GumboNode& row)
{
    ++m_line;
    SourceRow cells;
    const auto addEmpty = [&] { cells.push_back({{}, Place{m_line, static_cast<int>(cells.size()) + 1}, 1, 1, {}}); };
    const auto passSpanned = [&] {
        while (cells.size() < m_spanned.size() && m_spanned[cells.size()] > 0) {
            --m_spanned[cells.size()];
            addEmpty();
        }
    };
    for (const GumboNode* cell : cellsOf(row)) {
        if (static_cast<int>(cells.size()) > m_limits.cellsPerRow) {
            break; // the row is refused
        }
        passSpanned();
        const int columns = spanOf(*cell, "colspan", m_limits.cellsPerRow);
        const int rows = spanOf(*cell, "rowspan", mostRowsSpanned);
        const std::size_t first = cells.size();
        m_spanned.resize(std::max(m_spanned.size(), first + static_cast<std::size_t>(columns)));
        cells.push_back({textBelow(*cell), Place{m_line, static_cast<int>(first) + 1}, rows, columns,
            fillOf(*cell, m_classFills)});
        m_comments += commentsBelow(*cell);
        while (cells.size() < first + static_cast<std::size_t>(columns)) {
            addEmpty();
        }
        std::fill(m_spanned.begin() + static_cast<std::ptrdiff_t>(first),
            m_spanned.begin() + static_cast<std::ptrdiff_t>(cells.size()), rows - 1);
    }
    passSpanned();
    keep(m_blocks.addRow(std::move(cells), Place{m_line}));
}

void PageReading::takeTable(const GumboNode& table)
{
    flush();
    m_blocks.endTable();
    if (isLayout(table)) {
        for (const GumboNode* row : rowsOf(table)) {
            walk(*cellsOf(*row).front());
            flush();
        }
        return;
    }
    m_spanned.clear();
    for (const GumboNode* child : childrenOf(table)) {
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_CAPTION) {
            walk(*child);
            flush();
        }
    }
    for (const GumboNode* row : rowsOf(table)) {
        if (m_status) {
            takeRow(*row);
        }
    }
    m_blocks.endTable();
}

void PageReading::takeItem(const GumboNode& item)
{
    flush();
    const bool wasInItem = std::exchange(m_isInItem, true);
    walk(item);
    flush();
    m_isInItem = wasInItem;
}

void PageReading::walk(const GumboNode& node)
{
    m_text += ownText(node);
    for (const GumboNode* child : childrenOf(node)) {
        if (!m_status) {
            return;
        }
        if (const QString mark = wordListMark(*child); !mark.isEmpty()) {
            m_text += mark;
            continue;
        }
        switch (htmlRole(*child)) {
        case HtmlRole::Skipped:
            break;
        case HtmlRole::Inline:
            walk(*child);
            break;
        case HtmlRole::LineBreak:
            m_text += u'\n';
            break;
        case HtmlRole::Table:
            takeTable(*child);
            break;
        case HtmlRole::Block:
            flush();
            walk(*child);
            flush();
            break;
        case HtmlRole::ListItem:
            takeItem(*child);
            break;
        case HtmlRole::Heading:
            flush();
            walk(*child);
            flush(SourceBlockKind::Heading, headingLevel(*child));
            break;
        }
    }
}

Result<std::vector<SourceBlock>> PageReading::blocks(const GumboNode& root)
{
    m_classFills = classFillsOf(root);
    walk(root);
    flush();
    return m_status ? Result<std::vector<SourceBlock>>{m_blocks.take()} : m_status.error();
}

} // namespace

Result<SourceDocument> readHtml(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    if (bytes.size() > mostBytes) {
        return refuseTooLarge(fileName, bytes.size(), mostBytes);
    }
    const auto named = textAsPageSays(bytes);
    const auto decoded = decodeText(fileName, named ? named->toUtf8() : bytes);
    if (!decoded) {
        return decoded.error();
    }
    const QByteArray utf8 = decoded.value().text.toUtf8();
    if (const Status allowed = allowShape(fileName, pageShape(utf8)); !allowed) {
        return allowed.error();
    }
    const ParsedPage page{utf8};
    PageReading reading{fileName, limits, cancel};
    auto blocks = reading.blocks(*page.output->root);
    if (!blocks) {
        return blocks.error();
    }
    SourceDocument document{fileName, u"html"_s, std::move(blocks).value(), decoded.value().encoding};
    reportComments(reading.comments(), document);
    return document;
}

} // namespace boardplan
