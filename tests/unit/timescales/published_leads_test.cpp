#include "support/shared_plans.h"

#include <boardplan/domain/lead_names.h>

#include <QStringList>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// In this plan the lead is the last cell but one of every row; headings tell themselves by a slash,
// and bullets stand alone where a row begins in the middle.
QStringList leadCellsOfCumbria()
{
    QStringList cells;
    for (const QString& line :
         QString::fromUtf8(sharedPlan(u"cumbria-2019-20.txt"_s)).split(u'\n')) {
        const QStringList row = line.split(u'\t');
        const QString cell = row.size() > 2 ? row[row.size() - 2] : QString{};
        if (!cell.startsWith(u"Lead/"_s) && !cell.startsWith(u'•')) {
            cells.append(cell);
        }
    }
    return cells;
}

TEST(PublishedLeads, AreAsManyAsACarefulReadingFinds)
{
    if (sharedPlan(u"cumbria-2019-20.txt"_s).isEmpty()) {
        GTEST_SKIP() << noSharedPlans;
    }
    QStringList names;
    for (const QString& cell : leadCellsOfCumbria()) {
        names += splitLeads(cell);
    }
    EXPECT_EQ(distinctLeads(names).size(), 12U);
    QStringList again;
    for (const QString& cell : leadCellsOfCumbria()) {
        again += splitLeads(cell, names);
    }
    EXPECT_EQ(again, names);
}

} // namespace

} // namespace boardplan::test
