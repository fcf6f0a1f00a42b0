#include "gui/setup/setup_pages.h"

#include "gui/setup/leads_page.h"
#include "gui/setup/ratings_page.h"
#include "gui/setup/rule_page.h"
#include "gui/setup/sections_page.h"
#include "gui/setup/thresholds_page.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

template <typename Page> SetupPage* makeSetupPage(Session& session, QWidget* parent)
{
    return new Page{session, parent};
}

QString setupTitle(const char* text)
{
    return QCoreApplication::translate("boardplan::SetupDialog", text);
}

} // namespace

const std::vector<SetupEntry>& setupEntries()
{
    static const std::vector<SetupEntry> entries{
        {u"leads"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Leads")), u"person"_s,
         &makeSetupPage<LeadsPage>},
        {u"ratings"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Ratings")), u"rate"_s,
         &makeSetupPage<RatingsPage>},
        {u"rule"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Adding up")), u"why"_s,
         &makeSetupPage<RulePage>},
        {u"thresholds"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Thresholds")),
         u"calendar"_s, &makeSetupPage<ThresholdsPage>},
        {u"frontMatter"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Front matter")),
         u"details"_s, &makeSetupPage<SectionsPage>},
    };
    return entries;
}

} // namespace boardplan
