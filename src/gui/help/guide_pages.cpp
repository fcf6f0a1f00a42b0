#include "gui/help/guide_pages.h"

#include <QFile>

#include <algorithm>

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
    QStringList pages = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    std::sort(pages.begin(), pages.end(), [&](const QString& one, const QString& other) {
        return guideTitle(folder, one).compare(guideTitle(folder, other), Qt::CaseInsensitive) < 0;
    });
    for (auto page = firstPages().rbegin(); page != firstPages().rend(); ++page) {
        if (const qsizetype at = pages.indexOf(*page); at >= 0) {
            pages.move(at, 0);
        }
    }
    return pages;
}

} // namespace boardplan
