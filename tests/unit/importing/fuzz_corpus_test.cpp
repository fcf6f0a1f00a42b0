// The stored corpora of the fuzz targets, by the same functions that the fuzzer calls: what was found once stays found
// where there is no clang.

#include "fuzz/targets.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

class FuzzCorpus : public ::testing::TestWithParam<fuzz::Target> {};

TEST_P(FuzzCorpus, BreaksNoLaw)
{
    const QString folder = QStringLiteral(BOARDPLAN_SOURCE_DIR "/fuzz/corpus/") + QLatin1StringView{GetParam().name};
    QDirIterator files{folder, QDir::Files};
    int count = 0;
    while (files.hasNext()) {
        QFile file{files.next()};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        EXPECT_EQ(GetParam().run(file.readAll()).toStdString(), "") << file.fileName().toStdString();
        ++count;
    }
    EXPECT_GE(count, 3) << folder.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzCorpus, ::testing::ValuesIn(fuzz::targets().begin(), fuzz::targets().end()),
    [](const auto& target) { return std::string{target.param.name}; });

} // namespace boardplan
