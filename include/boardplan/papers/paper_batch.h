#pragma once

#include <boardplan/domain/view.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// A paper of one lead as a file of a folder.
struct LeadPaper {
    LeadId lead;
    QString name; // "Quality Assurance – report.pdf"

    bool operator==(const LeadPaper&) const = default;
};

// One for each lead that has open actions; no two have the same name, whatever the case of its letters. `kind`: a paper
// about one lead; `format`: an ending.
std::vector<LeadPaper> leadPapers(const View& view, const QString& kind, const QString& format);
// Those of their names that the folder has already.
QStringList namesThere(const std::vector<LeadPaper>& papers, const QString& folder);

// "“A – report.pdf”, “B – report.pdf” and 3 more".
QString someNames(const QStringList& names);

} // namespace boardplan
