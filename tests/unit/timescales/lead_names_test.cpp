#include <boardplan/domain/lead_names.h>

#include <gtest/gtest.h>
#include <ostream>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct LeadCell {
    const char16_t* cell;
    const char16_t* names; // parted by " | "
};

void PrintTo(const LeadCell& cell, std::ostream* out)
{
    *out << '"' << QString::fromUtf16(cell.cell).toStdString() << '"';
}

class LeadCells : public ::testing::TestWithParam<LeadCell> {};

TEST_P(LeadCells, SplitIntoTheirNames)
{
    const QStringList names = splitLeads(QString::fromUtf16(GetParam().cell));
    EXPECT_EQ(names.join(u" | "_s).toStdString(),
              QString::fromUtf16(GetParam().names).toStdString());
}

constexpr LeadCell leadCells[]{
    // nobody
    {u"", u""},
    {u"???", u""},
    {u"TBC", u""},
    {u"n/a", u""},
    {u"insert", u""},
    {u" – ", u""},
    // one name
    {u"Board", u"Board"},
    {u"Chair", u"Chair"},
    {u"Business Manager", u"Business Manager"},
    {u"Stakeholder Subgroup.", u"Stakeholder Subgroup"},
    {u"Principal Manager –", u"Principal Manager"},
    {u"Service Manager, Board and Partnerships", u"Service Manager, Board and Partnerships"},
    {u"Assistant Director, Safeguarding and Quality",
     u"Assistant Director, Safeguarding and Quality"},
    {u"Head of Service, Adults", u"Head of Service, Adults"},
    {u"Service Manager and officers", u"Service Manager and officers"},
    {u"MCA/DoLS subgroup", u"MCA/DoLS subgroup"},
    {u"MCA and DoLS subgroup", u"MCA and DoLS subgroup"},
    {u"L&D sub group", u"L&D sub group"},
    {u"Task & Finish Group", u"Task & Finish Group"},
    {u"Hoarding Task and Finish Group", u"Hoarding Task and Finish Group"},
    {u"Learning and Development Subgroup", u"Learning and Development Subgroup"},
    {u"Performance, Quality and Audit Subgroup", u"Performance, Quality and Audit Subgroup"},
    {u"Policy, Practice and Procedures (PPP) Group",
     u"Policy, Practice and Procedures (PPP) Group"},
    {u"Health and Wellbeing Board", u"Health and Wellbeing Board"},
    {u"Police and Crime Commissioner", u"Police and Crime Commissioner"},
    {u"Head of Safeguarding and QA", u"Head of Safeguarding and QA"},
    {u"Lead of Family & Community Team", u"Lead of Family & Community Team"},
    {u"Director of Adults and Children's Services", u"Director of Adults and Children's Services"},
    {u"Chair of the QA Subgroup", u"Chair of the QA Subgroup"},
    {u"Service manager (Private fostering)", u"Service manager (Private fostering)"},
    {u"Sub group Chairs", u"Sub group Chairs"},
    {u"All sub groups", u"All sub groups"},
    {u"Case Audit Group members", u"Case Audit Group members"},
    {u"ESAB Members and Partners", u"ESAB Members and Partners"},
    {u"Communications Team Leads", u"Communications Team Leads"},
    {u"Exampleshire County Council Safeguarding Team",
     u"Exampleshire County Council Safeguarding Team"},
    {u"Dr. Shah", u"Dr. Shah"},
    {u"St. Anne's Hospice", u"St. Anne's Hospice"},
    {u"Jane Smith", u"Jane Smith"},
    // marks that always divide
    {u"Chair/Board Manager", u"Chair | Board Manager"},
    {u"Independent Chair / SAR Subgroup", u"Independent Chair | SAR Subgroup"},
    {u"Board / Exec Group / QA Subgroup", u"Board | Exec Group | QA Subgroup"},
    {u"MARAC/ Board", u"MARAC | Board"},
    {u"SCR subgroup/QA Subgroup", u"SCR subgroup | QA Subgroup"},
    {u"MCA/DoLS subgroup / Training subgroup", u"MCA/DoLS subgroup | Training subgroup"},
    {u"Lead for CAMHS/ Lead for Disabled Children", u"Lead for CAMHS | Lead for Disabled Children"},
    {u"QA Subgroup; Training Subgroup", u"QA Subgroup | Training Subgroup"},
    {u"QA Subgroup\nTraining Subgroup", u"QA Subgroup | Training Subgroup"},
    {u"Task and Finish Group. Board Team", u"Task and Finish Group | Board Team"},
    {u"Board service manager / Officers. OMG / Board",
     u"Board service manager | Officers | OMG | Board"},
    {u"Independent Chair and/or Board Manager", u"Independent Chair | Board Manager"},
    // lines that only wrap
    {u"PPP Working\nGroup", u"PPP Working Group"},
    {u"Multi-\nAgency Audit Group", u"Multi-Agency Audit Group"},
    {u"Practice, Policy and\nProcedures Group", u"Practice, Policy and Procedures Group"},
    // commas and "and"
    {u"SAR Working Group and Independent Chair", u"SAR Working Group | Independent Chair"},
    {u"Chair, Board Team and Executive Leads", u"Chair | Board Team | Executive Leads"},
    {u"Board Team, Task and Finish Group", u"Board Team | Task and Finish Group"},
    {u"Chair, ESAB Members and Partners, Board Team",
     u"Chair | ESAB Members and Partners | Board Team"},
    {u"OMG & Board", u"OMG | Board"},
    {u"OMG and QA subgroup", u"OMG | QA subgroup"},
    {u"Chair and Vice Chair", u"Chair | Vice Chair"},
    {u"Board Team or Chair", u"Board Team | Chair"},
    {u"Police, Probation and Housing Providers", u"Police | Probation | Housing Providers"},
    {u"Head of Safeguarding and Board Manager", u"Head of Safeguarding | Board Manager"},
    {u"Exampleshire County Council and Exampleshire Constabulary",
     u"Exampleshire County Council | Exampleshire Constabulary"},
    {u"Jane Smith, John Brown", u"Jane Smith | John Brown"},
    {u"Dr. Shah and Jane Smith", u"Dr. Shah | Jane Smith"},
    // no mark at all
    {u"P&QA sub group C&E sub group", u"P&QA sub group | C&E sub group"},
    {u"Chair C&E sub group L&D sub group Chair", u"Chair | C&E sub group | L&D sub group"},
    {u"SAR sub group L&D sub group ESAB", u"SAR sub group | L&D sub group | ESAB"},
    {u"Chair/Board Manager Exampleshire County Council",
     u"Chair | Board Manager | Exampleshire County Council"},
    {u"Task and Finish Group Board Team", u"Task and Finish Group | Board Team"},
    {u"Board Team Partner's Press Team Leads", u"Board Team | Partner's Press Team Leads"},
    {u"QAWG QAWG Board Team", u"QAWG | Board Team"},
    {u"LSCB Service Manager QA Sub-Group", u"LSCB Service Manager | QA Sub-Group"},
    {u"Board Partner Agencies QA Sub Group", u"Board Partner Agencies | QA Sub Group"},
    {u"Director of Adult Social QA subgroup", u"Director of Adult Social | QA subgroup"},
    {u"CSE Subgroup Missing Subgroup DV subgroup",
     u"CSE Subgroup | Missing Subgroup | DV subgroup"},
    {u"Board OMG and Sub-groups", u"Board | OMG | Sub-groups"},
    {u"QA subgroup Head of Social Care", u"QA subgroup | Head of Social Care"},
    {u"Board service manager Comms and Press task and finish group",
     u"Board service manager | Comms and Press task and finish group"},
    // once each
    {u"QA subgroup / QA Sub-group", u"QA subgroup"},
    {u"Head of Housing / Head of Housing.", u"Head of Housing"},
};

INSTANTIATE_TEST_SUITE_P(Table, LeadCells, ::testing::ValuesIn(leadCells));

TEST(KnownLeads, WinOverEveryRule)
{
    EXPECT_EQ(splitLeads(u"QAWG Board Team"_s), QStringList{u"QAWG Board Team"_s});
    EXPECT_EQ(splitLeads(u"QAWG Board Team"_s, {u"QAWG"_s, u"Board Team"_s}),
              (QStringList{u"QAWG"_s, u"Board Team"_s}));
    EXPECT_EQ(splitLeads(u"Director of Care / MCA / Dols subgroup."_s, {u"MCA/DoLS subgroup"_s}),
              (QStringList{u"Director of Care"_s, u"MCA / Dols subgroup"_s}));
    EXPECT_EQ(splitLeads(u"Chair and Vice Chair"_s, {u"Chair and Vice-Chair"_s}),
              QStringList{u"Chair and Vice Chair"_s});
    EXPECT_EQ(splitLeads(u"LSCB Service Manager"_s, {u"LSCB"_s, u"Service Manager"_s}),
              QStringList{u"LSCB Service Manager"_s});
    EXPECT_EQ(splitLeads(u"Friends of Exampleshire Healthy Hearts"_s,
                         {u"Friends of Exampleshire"_s, u"Healthy Hearts"_s}),
              (QStringList{u"Friends of Exampleshire"_s, u"Healthy Hearts"_s}));
}

TEST(FoldedLeads, AreEqualForSpellingsOfOneName)
{
    const QString folded = foldLeadName(u"QA Subgroup"_s);
    for (const auto& spelling : {u"QA Sub Group"_s, u"QA sub-group"_s, u"qa  sub- group."_s,
                                 u"Q.A. Subgroups"_s, u"The QA subgroup"_s}) {
        EXPECT_EQ(foldLeadName(spelling), folded) << spelling.toStdString();
    }
    EXPECT_EQ(foldLeadName(u"Task & Finish Group"_s), foldLeadName(u"Task and Finish Groups"_s));
    EXPECT_EQ(foldLeadName(u"Multi-Agency Panel"_s), foldLeadName(u"Multi agency panel"_s));
    EXPECT_EQ(foldLeadName(u"Partner Agency"_s), foldLeadName(u"partner agencies"_s));
    EXPECT_NE(foldLeadName(u"QA Group"_s), folded);
    EXPECT_NE(foldLeadName(u"Chair"_s), foldLeadName(u"Independent Chair"_s));
    EXPECT_EQ(foldLeadName(u" ? "_s), QString{});
}

TEST(DistinctLeads, CountSpellingsAndAbbreviationsOnce)
{
    const auto leads =
        distinctLeads({u"QAWG"_s, u"PPP Working Group"_s, u"Task and Finish Group"_s,
                       u"Quality Assurance Working Group (QAWG)"_s, u"Task & Finish Group"_s,
                       u"Practice, Policy and Procedures (PPP) Working Group"_s,
                       u"Quality Assurance Working Group"_s, u"QAWG"_s,
                       u"Practice, Policy and Procedures Working Group"_s});
    ASSERT_EQ(leads.size(), 3U);
    EXPECT_EQ(leads[0], (LeadSpelling{u"Quality Assurance Working Group (QAWG)"_s,
                                      {u"QAWG"_s, u"Quality Assurance Working Group"_s}}));
    EXPECT_EQ(leads[1].name, u"Practice, Policy and Procedures (PPP) Working Group"_s);
    EXPECT_EQ(leads[1].aliases.size(), 2);
    EXPECT_EQ(leads[2], (LeadSpelling{u"Task and Finish Group"_s, {u"Task & Finish Group"_s}}));
}

TEST(DistinctLeads, OnlyTrueAbbreviationsMakeTwoNamesOne)
{
    EXPECT_EQ(distinctLeads({u"Service Manager (MCA)"_s, u"Service Manager"_s, u"MCA"_s}).size(),
              3U);
    EXPECT_EQ(distinctLeads({u"Stakeholder Group"_s, u"Stakeholder Subgroup"_s}).size(), 2U);
    EXPECT_EQ(distinctLeads({u"All Executive Leads"_s, u"Executive Leads"_s}).size(), 1U);
    EXPECT_TRUE(distinctLeads({u"?"_s, QString{}}).empty());
}

struct KindRow {
    const char16_t* name;
    LeadKind kind;
};

void PrintTo(const KindRow& row, std::ostream* out)
{
    *out << QString::fromUtf16(row.name).toStdString();
}

class LeadKinds : public ::testing::TestWithParam<KindRow> {};

TEST_P(LeadKinds, AreGuessedFromTheWords)
{
    EXPECT_EQ(guessLeadKind(QString::fromUtf16(GetParam().name)), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Table, LeadKinds,
    ::testing::Values(
        KindRow{u"P&QA sub group", LeadKind::Subgroup}, KindRow{u"Board Team", LeadKind::Subgroup},
        KindRow{u"Quality Assurance Working Group (QAWG)", LeadKind::Subgroup},
        KindRow{u"OMG", LeadKind::Subgroup}, KindRow{u"Executive", LeadKind::Subgroup},
        KindRow{u"Independent Chair", LeadKind::Role}, KindRow{u"Vice-Chair", LeadKind::Role},
        KindRow{u"Chief Executive", LeadKind::Role}, KindRow{u"SAR Subgroup Chair", LeadKind::Role},
        KindRow{u"Chair of the QA Subgroup", LeadKind::Role},
        KindRow{u"Head of Adult Services", LeadKind::Role},
        KindRow{u"Service Manager, Board and Partnerships", LeadKind::Role},
        KindRow{u"All Executive Leads", LeadKind::Group},
        KindRow{u"All sub groups", LeadKind::Group}, KindRow{u"Sub group Chairs", LeadKind::Group},
        KindRow{u"Partner agencies", LeadKind::Group},
        KindRow{u"Exampleshire County Council", LeadKind::Agency},
        KindRow{u"NHS Exampleshire CCG", LeadKind::Agency},
        KindRow{u"Adult Social Care", LeadKind::Agency}, KindRow{u"Jane Smith", LeadKind::Person},
        KindRow{u"Office of the Police and Crime Commissioner", LeadKind::Agency},
        KindRow{u"Prevent Lead, County Council", LeadKind::Role},
        KindRow{u"Designated Doctor for Safeguarding", LeadKind::Role},
        KindRow{u"Principal Manager – Adult Reviews", LeadKind::Role},
        KindRow{u"Exampleshire Women's Centre", LeadKind::Agency},
        KindRow{u"Exampleshire Street Pastors", LeadKind::Agency},
        KindRow{u"Lived Experience Visitors", LeadKind::Group},
        KindRow{u"Dr. Shah", LeadKind::Person}, KindRow{u"", LeadKind::Role}));

RC_GTEST_PROP(LeadLaws, SplittingLosesNothingAndRepeatsNothing, ())
{
    static const QStringList pieces{
        u"Board"_s, u"Team"_s, u"QA"_s, u"sub"_s, u"group"_s, u"Chair"_s,  u"and"_s, u"&"_s,
        u","_s,     u"/"_s,    u"\n"_s, u"of"_s,  u"Head"_s,  u"(QAWG)"_s, u"."_s,   u"Smith"_s,
        u"CSAB"_s,  u"("_s,    u")"_s,  u"All"_s, u"-"_s,     u"ß"_s,      u"Лид"_s, u";"_s};
    const auto chosen =
        *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
    QString cell;
    for (const int piece : chosen) {
        cell += pieces[piece] + (piece % 5 == 0 ? u""_s : u" "_s);
    }
    const QStringList names = splitLeads(cell, {u"Board Team"_s, u"QA subgroup"_s});
    QStringList folded;
    for (const QString& name : names) {
        RC_ASSERT(name == name.trimmed());
        RC_ASSERT(!foldLeadName(name).isEmpty());
        RC_ASSERT(foldLeadName(cell).contains(foldLeadName(name)) || cell.contains(u'\n') ||
                  name.contains(u'.'));
        folded.append(foldLeadName(name));
        guessLeadKind(name);
    }
    RC_ASSERT(folded.removeDuplicates() == 0);
    RC_ASSERT(distinctLeads(names).size() <= static_cast<std::size_t>(names.size()));
}

TEST(LeadCosts, LongCellsAreSplitInTime)
{
    const QString word = u"Board Team and QA subgroup "_s;
    EXPECT_FALSE(splitLeads(word.repeated(5'000), {u"Board Team"_s}).isEmpty());
    EXPECT_EQ(splitLeads(word.repeated(12), {u"Board Team"_s}),
              (QStringList{u"Board Team"_s, u"QA subgroup"_s}));
}

} // namespace

} // namespace boardplan::test
