#include "gui/setup/setup_pages.h"

#include "gui/setup/columns_page.h"
#include "gui/setup/leads_page.h"
#include "gui/setup/meetings_page.h"
#include "gui/setup/plan_page.h"
#include "gui/setup/ratings_page.h"
#include "gui/setup/rule_page.h"
#include "gui/setup/sections_page.h"
#include "gui/setup/themes_page.h"
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
        {u"plan"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Plan and boards")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "title, period, strategy and the boards of the plan")),
         u"board"_s, &makeSetupPage<PlanPage>},
        {u"columns"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Columns and words")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "the plan's own words, its columns, their order and what they show")),
         u"plan"_s, &makeSetupPage<ColumnsPage>},
        {u"ratings"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Ratings")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "colours, letters and what they mean")),
         u"rate"_s, &makeSetupPage<RatingsPage>},
        {u"rule"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Adding up")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "how the ratings of actions make that of a priority")),
         u"why"_s, &makeSetupPage<RulePage>},
        {u"themes"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Themes")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "themes that run across the plan, and which actions have them")),
         u"filter"_s, &makeSetupPage<ThemesPage>},
        {u"leads"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Leads")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "who answers for actions: merge, split, hand over")),
         u"person"_s, &makeSetupPage<LeadsPage>},
        {u"meetings"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Meetings")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "the dates of board, executive and subgroups")),
         u"meeting"_s, &makeSetupPage<MeetingsPage>},
        {u"thresholds"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Thresholds")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog",
                                      "when an action is due soon or has no recent update, and how quarters are counted")),
         u"calendar"_s, &makeSetupPage<ThresholdsPage>},
        {u"frontMatter"_s, setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "Front matter")),
         setupTitle(QT_TRANSLATE_NOOP("boardplan::SetupDialog", "what the plan says before its table")),
         u"details"_s, &makeSetupPage<SectionsPage>},
    };
    return entries;
}

} // namespace boardplan
