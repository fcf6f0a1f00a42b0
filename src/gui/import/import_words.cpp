#include "gui/import/import_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct SeparatorWords {
    const char* separator;
    const char* name; // of the thing
    const char* word; // of what it parts
};

constexpr std::array separatorTable{
    SeparatorWords{"\t", QT_TRANSLATE_NOOP("boardplan", "tabs"), QT_TRANSLATE_NOOP("boardplan", "tab-separated")},
    SeparatorWords{",", QT_TRANSLATE_NOOP("boardplan", "commas"), QT_TRANSLATE_NOOP("boardplan", "comma-separated")},
    SeparatorWords{
        ";", QT_TRANSLATE_NOOP("boardplan", "semicolons"), QT_TRANSLATE_NOOP("boardplan", "semicolon-separated")},
    SeparatorWords{
        "|", QT_TRANSLATE_NOOP("boardplan", "upright bars"), QT_TRANSLATE_NOOP("boardplan", "parted by upright bars")},
    SeparatorWords{" / ", QT_TRANSLATE_NOOP("boardplan", "slashes"), QT_TRANSLATE_NOOP("boardplan", "parted by slashes")}};

const SeparatorWords* separatorEntry(const QString& separator)
{
    const auto found = std::find_if(separatorTable.begin(), separatorTable.end(),
        [&](const SeparatorWords& entry) { return separator == QLatin1StringView{entry.separator}; });
    return found == separatorTable.end() ? nullptr : &*found;
}

int undatedIn(const std::vector<ProposedAction>& actions)
{
    int count = 0;
    for (const ProposedAction& action : actions) {
        for (const ProposedUpdate& update : action.updates) {
            count += update.reportedOn.isValid() ? 0 : 1;
        }
    }
    return count;
}

} // namespace

QString separatorName(const QString& separator)
{
    const SeparatorWords* entry = separatorEntry(separator);
    return entry != nullptr ? QCoreApplication::translate("boardplan", entry->name) : separator;
}

QString separatorWord(const QString& separator)
{
    const SeparatorWords* entry = separatorEntry(separator);
    return entry != nullptr ? QCoreApplication::translate("boardplan", entry->word) : separator;
}

QString spellingWords(const std::vector<ProposedLead>& leads)
{
    QStringList lines;
    for (const ProposedLead& lead : leads) {
        QStringList others = lead.aliases;
        others.removeAll(lead.name);
        if (!others.isEmpty()) {
            lines.append(QCoreApplication::translate("boardplan", "%1, also “%2”")
                             .arg(lead.name, others.join(u"”, “"_s)));
        }
    }
    return lines.join(u'\n');
}

QString undatedWords(int count)
{
    return count == 1
               ? QCoreApplication::translate(
                     "boardplan", "1 cell says how far the work is; a day makes it an update.")
               : QCoreApplication::translate(
                     "boardplan", "%1 cells say how far the work is; a day makes them updates.")
                     .arg(count);
}

int undatedUpdates(const Proposal& proposal)
{
    int count = 0;
    for (const ProposedPriority& priority : proposal.priorities) {
        count += undatedIn(priority.actions);
        for (const ProposedObjective& objective : priority.objectives) {
            count += undatedIn(objective.actions);
        }
    }
    return count;
}

} // namespace boardplan
