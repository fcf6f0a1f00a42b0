#include "gui/help/guide_pages.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QStringList& firstPages()
{
    static const QStringList pages{u"first-plan.md"_s, u"README.md"_s};
    return pages;
}

} // namespace

QString guideText(const QDir& folder, const QString& page)
{
    QFile file{folder.filePath(page)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QString guideTitle(const QDir& folder, const QString& page)
{
    const QString first = guideText(folder, page).section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2) : page.chopped(3);
}

QStringList guidePages(const QDir& folder)
{
    std::vector<std::pair<QString, QString>> titled;
    for (const QString& page : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        titled.emplace_back(guideTitle(folder, page).toCaseFolded(), page);
    }
    std::sort(titled.begin(), titled.end());
    QStringList pages;
    for (const auto& [title, page] : titled) {
        pages.append(page);
    }
    for (auto page = firstPages().rbegin(); page != firstPages().rend(); ++page) {
        if (const qsizetype at = pages.indexOf(*page); at >= 0) {
            pages.move(at, 0);
        }
    }
    return pages;
}

} // namespace boardplan
