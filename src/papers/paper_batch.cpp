#include <boardplan/papers/paper_batch.h>

#include <boardplan/base/file_name.h>
#include <boardplan/domain/lead_actions.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3; // files named in a message

QString batchText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// The lead's name and what the paper is; a number where two leads would get the same name.
QString freeName(const QString& lead, const QString& kind, QSet<QString>& taken)
{
    const QString name = fileNameOf(lead);
    const QString paper = kind == u"form"_s ? batchText("update form") : batchText("report");
    const QString stem = u"%1 – %2"_s.arg(name.isEmpty() ? batchText("Lead") : name, paper);
    QString free = stem;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number) {
        free = u"%1 (%2)"_s.arg(stem).arg(number);
    }
    taken.insert(free.toCaseFolded());
    return free;
}

} // namespace

std::vector<LeadPaper> leadPapers(const View& view, const QString& kind, const QString& format)
{
    std::vector<LeadPaper> papers;
    QSet<QString> taken;
    for (const LeadId lead : leadsWithOpenActions(view)) {
        papers.push_back({lead, freeName(view.book().find(lead)->name, kind, taken) + u'.' + format});
    }
    return papers;
}

QStringList namesThere(const std::vector<LeadPaper>& papers, const QString& folder)
{
    QStringList there;
    for (const LeadPaper& paper : papers) {
        if (QFileInfo::exists(QDir{folder}.filePath(paper.name))) {
            there << paper.name;
        }
    }
    return there;
}

QString someNames(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names.first(std::min(names.size(), mostNamed))) {
        quoted << u"“%1”"_s.arg(name);
    }
    const QString first = quoted.join(u", "_s);
    return names.size() > mostNamed ? batchText("%1 and %2 more").arg(first).arg(names.size() - mostNamed) : first;
}

} // namespace boardplan
