#include "support/fake_office.h"

#include <QFile>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto taggedBytes = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/MarkInfo<</Marked true>>"
                             "/StructTreeRoot<</Type/StructTreeRoot>>>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n"
                             "3 0 obj\n<</Title(A paper)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 3 0 R/Size 4>>\n%%EOF\n";
constexpr auto plainBytes = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\n"
                            "endobj\ntrailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n";

constexpr auto beginning = "#!/bin/sh\nhere=$(dirname \"$0\")\ngood=$here/good.pdf\nplain=$here/plain.pdf\n"
                           "printf '%s\\n' \"$@\" > \"$here/arguments\"\nenv > \"$here/environment\"\n"
                           "while [ $# -gt 0 ]; do\n  if [ \"$1\" = --outdir ]; then out=$2; fi\n  shift\ndone\n";

} // namespace

FakeOffice::FakeOffice(const QByteArray& body)
{
    write(u"good.pdf"_s, taggedBytes);
    write(u"plain.pdf"_s, plainBytes);
    write(u"soffice"_s, beginning + body + '\n');
    EXPECT_TRUE(QFile::setPermissions(program(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QString FakeOffice::read(const QString& name) const
{
    QFile file{m_folder.filePath(name)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

void FakeOffice::write(const QString& name, const QByteArray& bytes) const
{
    QFile file{m_folder.filePath(name)};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace boardplan::test
