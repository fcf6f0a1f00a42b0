#include "support/document/open_document.h"

#include "support/document/same_book.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime fixedNow()
{
    return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC};
}

} // namespace

OpenDocument::OpenDocument()
    : m_now{fixedNow()}
{
    auto document = Document::create(path(), clock());
    if (!document) {
        ADD_FAILURE() << document.error().message().toStdString();
        std::abort();
    }
    m_document = std::move(document).value();
    m_document->setAuthor(u"Test"_s);
}

Clock OpenDocument::clock() const
{
    return [this] { return m_now; };
}

void OpenDocument::moveTo(const QDateTime& now)
{
    const bool isAnotherDay = now.toLocalTime().date() != m_now.toLocalTime().date();
    m_now = now;
    if (isAnotherDay) {
        reopen();
    }
}

QString OpenDocument::path() const
{
    return m_folder.filePath(u"plan.boardplan"_s);
}

QByteArray OpenDocument::dump() const
{
    const auto dump = m_document->dump();
    EXPECT_TRUE(dump.ok());
    return dump ? dump.value() : QByteArray{};
}

QString OpenDocument::picture() const
{
    return pictureOf(m_document->view());
}

bool OpenDocument::verifies() const
{
    const auto report = m_document->verify();
    if (!report) {
        ADD_FAILURE() << report.error().message().toStdString();
        return false;
    }
    for (const QString& difference : report->differences) {
        ADD_FAILURE() << difference.toStdString();
    }
    return report->isClean();
}

void OpenDocument::close()
{
    m_document.reset();
}

void OpenDocument::reopen()
{
    close();
    auto document = Document::open(path(), OpenMode::ReadWrite, clock());
    if (!document) {
        ADD_FAILURE() << document.error().message().toStdString();
        std::abort();
    }
    m_document = std::move(document).value();
}

} // namespace boardplan::test
