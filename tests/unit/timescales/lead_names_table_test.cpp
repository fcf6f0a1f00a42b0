#include <boardplan/domain/lead_names.h>

#include <QSet>
#include <algorithm>
#include <gtest/gtest.h>
#include <ostream>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct LeadCellRow {
    const char16_t* cell;
    const char16_t* names; // parted by " | "
};

void PrintTo(const LeadCellRow& row, std::ostream* out)
{
    *out << '"' << QString::fromUtf16(row.cell).toStdString() << '"';
}

constexpr LeadCellRow fieldCells[]{
    {u"Board Support Team, Board Manager", u"Board Support Team | Board Manager"},
    {u"Board Support Team and Board", u"Board Support Team | Board"},
    {u"Business Manager, SAB Business Unit, Safeguarding Adults Board",
     u"Business Manager | SAB Business Unit | Safeguarding Adults Board"},
    {u"Chair of QA Subgroup and Chair of SAR Panel", u"Chair of QA Subgroup | Chair of SAR Panel"},
    {u"LA, ICB, Police", u"LA | ICB | Police"},
    {u"LA/ICB/Police", u"LA | ICB | Police"},
    {u"Exec, Board", u"Exec | Board"},
    {u"DCI, Exampleshire Police", u"DCI, Exampleshire Police"},
    {u"DCI, Public Protection; Board Manager", u"DCI, Public Protection | Board Manager"},
    {u"DCI Jane Smith", u"DCI Jane Smith"},
    {u"DI Smith and Board Manager", u"DI Smith | Board Manager"},
    {u"LSCB and SAB Managers", u"LSCB and SAB Managers"},
    {u"LSCB & SAB Business Managers", u"LSCB & SAB Business Managers"},
    {u"Board members and partner agencies", u"Board members | partner agencies"},
    {u"Subgroup Chairs and agency leads", u"Subgroup Chairs | agency leads"},
    {u"Cabinet Member, Adult Social Care", u"Cabinet Member, Adult Social Care"},
    {u"Corporate Director, People", u"Corporate Director, People"},
    {u"SAB Business Unit and Partner Agencies", u"SAB Business Unit | Partner Agencies"},
    {u"Policy, Procedures & Practice Sub-group, Learning & Development Sub-group and Quality "
     u"Assurance Sub-group",
     u"Policy, Procedures & Practice Sub-group | Learning & Development Sub-group | Quality "
     u"Assurance Sub-group"},
    {u"Director of Nursing & Quality, Exampleshire ICB",
     u"Director of Nursing & Quality, Exampleshire ICB"},
    {u"Health and Social Care Partnership", u"Health and Social Care Partnership"},
    {u"Detective Superintendent, Public Protection, Head of Youth Justice, County Council",
     u"Detective Superintendent, Public Protection | Head of Youth Justice, County Council"},
    {u"NHS Head of Safeguarding", u"NHS Head of Safeguarding"},
    {u"ICB Head of Safeguarding", u"ICB Head of Safeguarding"},
    {u"Exampleshire Council Head of Housing", u"Exampleshire Council Head of Housing"},
    {u"LSCB Chair of QA", u"LSCB Chair of QA"},
    {u"CCG Lead for MCA", u"CCG Lead for MCA"},
    {u"Safeguarding Adults Partnership Board", u"Safeguarding Adults Partnership Board"},
    {u"Children's Partnership Board", u"Children's Partnership Board"},
    {u"Executive Board", u"Executive Board"},
    {u"Board Executive Group", u"Board Executive Group"},
    {u"Police, Fire and Rescue", u"Police | Fire and Rescue"},
    {u"Police and partners", u"Police | partners"},
    {u"NHS Trust and headteachers", u"NHS Trust | headteachers"},
    {u"Family Hubs, Health Visiting Service", u"Family Hubs | Health Visiting Service"},
    {u"Board Manager, ICB Designated Nurse for Safeguarding Adults and Police Vulnerability Lead",
     u"Board Manager | ICB Designated Nurse for Safeguarding Adults | Police Vulnerability Lead"},
    {u"Head of Adult Social Care, Head of Children's Services",
     u"Head of Adult Social Care | Head of Children's Services"},
    {u"Principal Social Worker and Head of Commissioning",
     u"Principal Social Worker | Head of Commissioning"},
    {u"ICB", u"ICB"},
    {u"ICB and Police", u"ICB | Police"},
    {u"ICB, Police and Local Authority", u"ICB | Police | Local Authority"},
    {u"Local Authority, ICB, Police", u"Local Authority | ICB | Police"},
    {u"Adult Social Care, ICB", u"Adult Social Care | ICB"},
    {u"Adult Social Care and Children's Services", u"Adult Social Care | Children's Services"},
    {u"Chair of SAR Subgroup", u"Chair of SAR Subgroup"},
    {u"SAR Subgroup Chair and Board Manager", u"SAR Subgroup Chair | Board Manager"},
    {u"Chairs of SAR and QA Subgroups", u"Chairs of SAR and QA Subgroups"},
    {u"Designated Nurse, CCG", u"Designated Nurse, CCG"},
    {u"Detective Superintendent, Exampleshire Police",
     u"Detective Superintendent, Exampleshire Police"},
    {u"Business Manager, Independent Chair", u"Business Manager | Independent Chair"},
    {u"Business Manager and Chair", u"Business Manager | Chair"},
    {u"Independent Chair, Healthwatch Exampleshire",
     u"Independent Chair | Healthwatch Exampleshire"},
    {u"Board Business Unit", u"Board Business Unit"},
    {u"Statutory partners", u"Statutory partners"},
    {u"All partners", u"All partners"},
    {u"All partner agencies", u"All partner agencies"},
    {u"All agencies and Board Manager", u"All agencies | Board Manager"},
    {u"Safeguarding Leads, Police, Probation", u"Safeguarding Leads | Police | Probation"},
    {u"Quality and Performance Subgroup, Learning and Development Subgroup",
     u"Quality and Performance Subgroup | Learning and Development Subgroup"},
    {u"Performance & Quality Subgroup / Policy & Procedures Subgroup",
     u"Performance & Quality Subgroup | Policy & Procedures Subgroup"},
    {u"Director of Adult Services (DASS)", u"Director of Adult Services (DASS)"},
    {u"DASS", u"DASS"},
    {u"DASS/DCS", u"DASS | DCS"},
    {u"DASS and DCS", u"DASS | DCS"},
    {u"Healthwatch, Advocacy Service", u"Healthwatch | Advocacy Service"},
    {u"Cllr Brown", u"Cllr Brown"},
    {u"Named GP", u"Named GP"},
    {u"Named GP for Safeguarding Adults", u"Named GP for Safeguarding Adults"},
    {u"GP Lead", u"GP Lead"},
    {u"Independent Scrutineer", u"Independent Scrutineer"},
    {u"Safeguarding Adults Board", u"Safeguarding Adults Board"},
    {u"Exampleshire Safeguarding Adults Board", u"Exampleshire Safeguarding Adults Board"},
    {u"Exampleshire Safeguarding Children Partnership",
     u"Exampleshire Safeguarding Children Partnership"},
    {u"Community Safety Partnership", u"Community Safety Partnership"},
    {u"Domestic Abuse Partnership Board", u"Domestic Abuse Partnership Board"},
    {u"Health and Wellbeing Board Chair", u"Health and Wellbeing Board Chair"},
    {u"Chair of the Health and Wellbeing Board", u"Chair of the Health and Wellbeing Board"},
    {u"Multi-Agency Risk Assessment Conference", u"Multi-Agency Risk Assessment Conference"},
    {u"Youth Offending Team", u"Youth Offending Team"},
    {u"Drug and Alcohol Team Manager", u"Drug and Alcohol Team Manager"},
    {u"Fire and Rescue Service, Police, Ambulance Service",
     u"Fire and Rescue Service | Police | Ambulance Service"},
    {u"Exampleshire Fire & Rescue and Exampleshire Police",
     u"Exampleshire Fire & Rescue | Exampleshire Police"},
    {u"Police & Fire and Rescue", u"Police | Fire and Rescue"},
    {u"Office of the Police and Crime Commissioner, Probation Service",
     u"Office of the Police and Crime Commissioner | Probation Service"},
    {u"Police, Fire and Crime Commissioner", u"Police, Fire and Crime Commissioner"},
    {u"Director of Children and Families", u"Director of Children and Families"},
    {u"Director of Children's Services and Director of Adult Services",
     u"Director of Children's Services | Director of Adult Services"},
    {u"DCS, DASS and Chief Nurse", u"DCS | DASS | Chief Nurse"},
    {u"Chief Nurse, Exampleshire ICB", u"Chief Nurse, Exampleshire ICB"},
    {u"Chief Nurse, ICB; Chief Superintendent, Police",
     u"Chief Nurse, ICB | Chief Superintendent, Police"},
    {u"Chief Nurse, ICB, Chief Superintendent, Police",
     u"Chief Nurse, ICB | Chief Superintendent, Police"},
    {u"Head of Housing, Exampleshire Borough Council; Board Manager",
     u"Head of Housing, Exampleshire Borough Council | Board Manager"},
    {u"Head of Housing, Exampleshire Borough Council and Board Manager",
     u"Head of Housing, Exampleshire Borough Council | Board Manager"},
    {u"Board Manager, Head of Housing, Exampleshire Borough Council",
     u"Board Manager | Head of Housing, Exampleshire Borough Council"},
    {u"Head of Housing, Head of Licensing, Police",
     u"Head of Housing | Head of Licensing | Police"},
    {u"Business Manager, Police and Probation", u"Business Manager | Police | Probation"},
    {u"Board Manager, Healthwatch", u"Board Manager | Healthwatch"},
    {u"Chair, County Council", u"Chair | County Council"},
    {u"Named Nurse, Exampleshire Hospitals NHS Foundation Trust",
     u"Named Nurse, Exampleshire Hospitals NHS Foundation Trust"},
    {u"Consultant Paediatrician, Exampleshire General Hospital",
     u"Consultant Paediatrician, Exampleshire General Hospital"},
    {u"Detective Inspector, Public Protection Unit",
     u"Detective Inspector, Public Protection Unit"},
    {u"Service Manager, Safeguarding Team", u"Service Manager, Safeguarding Team"},
    {u"Clinical Director, Mental Health", u"Clinical Director, Mental Health"},
    {u"Assistant Director, Adult Social Care", u"Assistant Director, Adult Social Care"},
    {u"Lead Commissioner, Learning Disability and Autism",
     u"Lead Commissioner, Learning Disability and Autism"},
    {u"Service Manager, Adults, County Council", u"Service Manager, Adults, County Council"},
    {u"Principal Social Worker, Adult Social Care and Named GP",
     u"Principal Social Worker | Adult Social Care | Named GP"},
    {u"Designated Nurse and Named GP", u"Designated Nurse | Named GP"},
    {u"Named GP, Named Nurse, Named Midwife", u"Named GP | Named Nurse | Named Midwife"},
    {u"Designated Doctor, Public Health Nurse", u"Designated Doctor | Public Health Nurse"},
    {u"Policy Officer, Business Support Officer and Data Analyst",
     u"Policy Officer | Business Support Officer | Data Analyst"},
    {u"Safeguarding Advisers, Board Trainers", u"Safeguarding Advisers | Board Trainers"},
    {u"Workforce Group, Exampleshire Advocacy", u"Workforce Group | Exampleshire Advocacy"},
    {u"Audit Panel, Exampleshire Women's Aid", u"Audit Panel | Exampleshire Women's Aid"},
    {u"Quality Subgroup, Communications Subgroup, SAR Panel",
     u"Quality Subgroup | Communications Subgroup | SAR Panel"},
    {u"Practice, Learning and Audit Group", u"Practice, Learning and Audit Group"},
    {u"Learning, Quality and Performance Subgroup and Board Manager",
     u"Learning, Quality and Performance Subgroup | Board Manager"},
    {u"Adults, Health and Housing Panel", u"Adults, Health and Housing Panel"},
    {u"Public Health and Housing Group", u"Public Health and Housing Group"},
    {u"Mental Health and Learning Disability Partnership",
     u"Mental Health and Learning Disability Partnership"},
    {u"Adult Social Care, Public Health, Trading Standards",
     u"Adult Social Care | Public Health | Trading Standards"},
    {u"Adult Social Care and Public Health", u"Adult Social Care | Public Health"},
    {u"Public Health / Trading Standards", u"Public Health | Trading Standards"},
    {u"Director of Public Health and Trading Standards",
     u"Director of Public Health and Trading Standards"},
    {u"Trading Standards Manager and Community Safety Officer",
     u"Trading Standards Manager | Community Safety Officer"},
    {u"Police and partner agencies", u"Police | partner agencies"},
    {u"County Council and providers", u"County Council | providers"},
    {u"Safeguarding Board and subgroups", u"Safeguarding Board | subgroups"},
    {u"Board and all partners", u"Board | all partners"},
    {u"All statutory partners", u"All statutory partners"},
    {u"All Subgroup Chairs", u"All Subgroup Chairs"},
    {u"All board members and Board Manager", u"All board members | Board Manager"},
    {u"Subgroup chairs and Board Manager", u"Subgroup chairs | Board Manager"},
    {u"Subgroup Chairs", u"Subgroup Chairs"},
    {u"Task & Finish Group / Board", u"Task & Finish Group | Board"},
    {u"T&F Group, Board Manager", u"T&F Group | Board Manager"},
    {u"QA / Performance Subgroup", u"QA / Performance Subgroup"},
    {u"QA/Performance Subgroup", u"QA/Performance Subgroup"},
    {u"Policy/Procedures Subgroup", u"Policy/Procedures Subgroup"},
    {u"MCA / DoLS Subgroup", u"MCA / DoLS Subgroup"},
    {u"SAR/DHR Panel", u"SAR/DHR Panel"},
    {u"MCA Lead/DoLS Lead", u"MCA Lead | DoLS Lead"},
    {u"Board Manager (interim), Chair", u"Board Manager (interim) | Chair"},
    {u"Head of Service (Adults) / Head of Service (Children)",
     u"Head of Service (Adults) | Head of Service (Children)"},
    {u"Learning and Development (L&D) Subgroup", u"Learning and Development (L&D) Subgroup"},
    {u"Quality Assurance (QA) Subgroup, Board", u"Quality Assurance (QA) Subgroup | Board"},
    {u"Named Professionals Network", u"Named Professionals Network"},
    {u"Safeguarding Leads Forum", u"Safeguarding Leads Forum"},
    {u"Provider Forum and Carers Forum", u"Provider Forum | Carers Forum"},
    {u"Service User Reference Group", u"Service User Reference Group"},
    {u"Carers' Forum, Exampleshire Mind", u"Carers' Forum | Exampleshire Mind"},
    {u"Age UK Exampleshire and Healthwatch Exampleshire",
     u"Age UK Exampleshire | Healthwatch Exampleshire"},
    {u"Healthwatch Exampleshire; Exampleshire Carers",
     u"Healthwatch Exampleshire | Exampleshire Carers"},
    {u"NHS England", u"NHS England"},
    {u"NHS England and Exampleshire ICB", u"NHS England | Exampleshire ICB"},
    {u"CQC and Local Authority Commissioners", u"CQC | Local Authority Commissioners"},
    {u"Care Quality Commission", u"Care Quality Commission"},
    {u"Crown Prosecution Service / Police", u"Crown Prosecution Service | Police"},
    {u"HMP Exampleshire", u"HMP Exampleshire"},
    {u"DWP", u"DWP"},
    {u"Probation", u"Probation"},
    {u"Probation, DWP", u"Probation | DWP"},
    {u"National Probation Service", u"National Probation Service"},
    {u"Named Lead for Safeguarding", u"Named Lead for Safeguarding"},
    {u"Safeguarding Lead for Primary Care", u"Safeguarding Lead for Primary Care"},
    {u"Lead Nurse for MCA and DoLS", u"Lead Nurse for MCA and DoLS"},
    {u"Lead for MCA and DoLS", u"Lead for MCA and DoLS"},
    {u"Chair of MCA and DoLS Groups", u"Chair of MCA and DoLS Groups"},
    {u"Chair of QA Subgroup and Board Manager", u"Chair of QA Subgroup | Board Manager"},
    {u"Chairs of subgroups", u"Chairs of subgroups"},
    {u"Exec Lead for Quality", u"Exec Lead for Quality"},
    {u"Executive Director of Nursing", u"Executive Director of Nursing"},
    {u"Executive Directors", u"Executive Directors"},
    {u"Executive Group and Board", u"Executive Group | Board"},
    {u"QA Subgroup Board Manager", u"QA Subgroup | Board Manager"},
    {u"Training Subgroup Policy Subgroup", u"Training Subgroup | Policy Subgroup"},
    {u"Board Manager Independent Chair", u"Board Manager | Independent Chair"},
    {u"Independent Chair Board Manager", u"Independent Chair | Board Manager"},
    {u"SAR Panel Independent Chair", u"SAR Panel | Independent Chair"},
    {u"ESAB Chair ESAB Manager", u"ESAB Chair | ESAB Manager"},
    {u"Review Panel Review Panel", u"Review Panel"},
    {u"Practice Development Head of Housing Head of Housing",
     u"Practice Development | Head of Housing"},
    {u"Communications Team Police", u"Communications Team | Police"},
    {u"Cllr Jones", u"Cllr Jones"},
    {u"Councillor Jones / Jane Smith", u"Councillor Jones | Jane Smith"},
    {u"Jane Smith and John Brown", u"Jane Smith | John Brown"},
    {u"Jane Smith", u"Jane Smith"},
    {u"Jane Smith-Jones", u"Jane Smith-Jones"},
    {u"• Board Manager • Chair", u"Board Manager | Chair"},
    {u"- Chair", u"Chair"},
    {u"Chair;", u"Chair"},
    {u"Chair & Vice-Chair", u"Chair | Vice-Chair"},
    {u"Board Manager + Chair", u"Board Manager | Chair"},
    {u"Board Manager.", u"Board Manager"},
    {u"Chair and/or Board Manager", u"Chair | Board Manager"},
    {u"Chair or Vice Chair", u"Chair | Vice Chair"},
    {u"Chair | Board Manager", u"Chair | Board Manager"},
    {u"Not applicable", u""},
    {u"TBC / Board Manager", u"Board Manager"},
    {u"Board Manager / n/a", u"Board Manager"},
};

QStringList namesOf(const LeadCellRow& row)
{
    return QString::fromUtf16(row.names).split(u" | "_s, Qt::SkipEmptyParts);
}

class CellsOfTheField : public ::testing::TestWithParam<LeadCellRow> {};

TEST_P(CellsOfTheField, SplitAsPeopleMeanThem)
{
    const QStringList names = splitLeads(QString::fromUtf16(GetParam().cell));
    EXPECT_EQ(names.join(u" | "_s).toStdString(),
              QString::fromUtf16(GetParam().names).toStdString());
}

TEST_P(CellsOfTheField, AreTheSameLineByLine)
{
    const QStringList names = namesOf(GetParam());
    EXPECT_EQ(splitLeads(names.join(u'\n')), names);
    EXPECT_EQ(splitLeads(names.join(u"; "_s)), names);
    EXPECT_EQ(splitLeads(names.join(u'\n'), names), names);
}

TEST_P(CellsOfTheField, GiveNamesThatStandForThemselves)
{
    for (const QString& name : namesOf(GetParam())) {
        EXPECT_EQ(splitLeads(name), QStringList{name}) << name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Table, CellsOfTheField, ::testing::ValuesIn(fieldCells));

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    return words;
}

// Words that are no part of any name.
bool isOnlyBetween(const QString& word)
{
    static const QSet<QString> between{u"and"_s, u"or"_s};
    return between.contains(word);
}

// Names of every kind, none of which could be the beginning or the end of another.
QStringList namesOfTheField()
{
    QStringList names;
    for (const LeadCellRow& row : fieldCells) {
        for (const QString& name : namesOf(row)) {
            if (name[0].isUpper()) {
                names.append(name);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

QStringList someNames()
{
    static const QStringList all = namesOfTheField();
    const auto chosen =
        *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(all.size())));
    QStringList names;
    QSet<QString> folded;
    for (const int at : chosen) {
        if (!folded.contains(foldLeadName(all[at]))) {
            folded.insert(foldLeadName(all[at]));
            names.append(all[at]);
        }
    }
    return names;
}

RC_GTEST_PROP(LeadCellLaws, NamesOnLinesOfTheirOwnAreTheNames, ())
{
    const QStringList names = someNames();
    RC_ASSERT(splitLeads(names.join(u'\n')) == names);
    RC_ASSERT(splitLeads(names.join(u" ; "_s)) == names);
}

RC_GTEST_PROP(LeadCellLaws, NoWordIsLostAndNoneIsAdded, ())
{
    static const QStringList marks{u", "_s, u" and "_s, u" & "_s, u" / "_s,
                                   u"\n"_s, u" "_s,     u"; "_s};
    QString cell;
    for (const QString& name : someNames()) {
        cell += name + marks[*rc::gen::inRange(0, static_cast<int>(marks.size()))];
    }
    RC_LOG() << cell.toStdString() << '\n';
    const QStringList cellWords = wordsOf(cell);
    const QStringList nameWords = wordsOf(splitLeads(cell).join(u' '));
    QSet<QString> kept;
    for (const QString& word : nameWords) {
        RC_ASSERT(cellWords.contains(word));
        kept.insert(foldLeadName(word));
    }
    // A name that comes twice is kept once, in its first spelling: "QA Subgroups" is there as
    // "Quality Assurance Sub-group".
    for (const QString& name : splitLeads(cell)) {
        for (const QString& word : wordsOf(foldLeadName(name))) {
            kept.insert(word);
        }
    }
    const auto isKept = [&kept](const QString& word) {
        const QStringList folded = wordsOf(foldLeadName(word));
        return kept.contains(foldLeadName(word)) ||
               (!folded.isEmpty() &&
                std::all_of(folded.begin(), folded.end(),
                            [&kept](const QString& part) { return kept.contains(part); }));
    };
    for (const QString& word : cellWords) {
        RC_ASSERT(isOnlyBetween(word) || isKept(word));
    }
}

TEST(LeadCell, ANameThatComesTwiceIsKeptInItsFirstSpelling)
{
    EXPECT_EQ(
        splitLeads(
            u"Quality Assurance Sub-group, All partner agencies Chairs of SAR and QA Subgroups"_s),
        (QStringList{u"Quality Assurance Sub-group"_s, u"All partner agencies Chairs of SAR"_s}));
}

RC_GTEST_PROP(LeadCellLaws, FoldingWhatIsFoldedChangesNothing, ())
{
    static const QStringList pieces{
        u"Quality"_s, u"Assurance"_s, u"QA"_s,     u"comm"_s,   u"unications"_s, u"s"_s,
        u"ies"_s,     u"a qas"_s,     u"the"_s,    u"CSAB"_s,   u"Board"_s,      u"&"_s,
        u"L"_s,       u"D"_s,         u"-"_s,      u"Exec"_s,   u"utive"_s,      u"ß"_s,
        u"İ"_s,       u"sub"_s,       u"groups"_s, u"Mental"_s, u"Capacity"_s};
    QString name;
    for (const int at : *rc::gen::container<std::vector<int>>(
             rc::gen::inRange(0, static_cast<int>(pieces.size())))) {
        name += pieces[at] + (*rc::gen::arbitrary<bool>() ? u" "_s : QString{});
    }
    const QString folded = foldLeadName(name);
    RC_ASSERT(foldLeadName(folded) == folded);
}

struct LeadFold {
    const char16_t* one;
    const char16_t* other;
    bool isOne;
};

void PrintTo(const LeadFold& fold, std::ostream* out)
{
    *out << QString::fromUtf16(fold.one).toStdString() << " – "
         << QString::fromUtf16(fold.other).toStdString();
}

class FoldedAbbreviations : public ::testing::TestWithParam<LeadFold> {};

TEST_P(FoldedAbbreviations, AreOneWhereTheRestIsEqual)
{
    const QString one = QString::fromUtf16(GetParam().one);
    const QString other = QString::fromUtf16(GetParam().other);
    EXPECT_EQ(foldLeadName(one) == foldLeadName(other), GetParam().isOne);
    EXPECT_EQ(distinctLeads({one, other}).size(), GetParam().isOne ? 1U : 2U);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FoldedAbbreviations,
    ::testing::Values(LeadFold{u"MCA Subgroup", u"Mental Capacity Subgroup", true},
                      LeadFold{u"MCA Lead", u"Mental Capacity Act Lead", true},
                      LeadFold{u"QA sub-group", u"Quality Assurance Subgroup", true},
                      LeadFold{u"SAR Panel", u"Safeguarding Adults Review Panel", true},
                      LeadFold{u"SAR Panel", u"Safeguarding Adult Reviews Panel", true},
                      LeadFold{u"SCR Panel", u"Serious Case Review Panel", true},
                      LeadFold{u"L&D Group", u"Learning and Development Group", true},
                      LeadFold{u"L & D Group", u"Learning & Development Group", true},
                      LeadFold{u"T&F Group", u"Task and Finish Group", true},
                      LeadFold{u"MCA/DoLS Lead",
                               u"Mental Capacity Act / Deprivation of Liberty Safeguards Lead",
                               true},
                      LeadFold{u"CSE Subgroup", u"Child Sexual Exploitation Subgroup", true},
                      LeadFold{u"DV subgroup", u"Domestic Violence Subgroup", true},
                      LeadFold{u"Exec Group", u"Executive Group", true},
                      LeadFold{u"Comms Subgroup", u"Communications Subgroup", true},
                      LeadFold{u"OPCC", u"Office of the Police and Crime Commissioner", true},
                      LeadFold{u"Director of ASC", u"Director of Adult Social Care", true},
                      LeadFold{u"ESAB Manager", u"ESAB Board Manager", true},
                      LeadFold{u"SAB Manager", u"Safeguarding Adults Board Manager", true},
                      LeadFold{u"QA Group", u"Quality Assurance Subgroup", false},
                      LeadFold{u"SAR Panel", u"SCR Panel", false},
                      LeadFold{u"DV Subgroup", u"DA Subgroup", false},
                      LeadFold{u"QA Subgroup", u"Quality Subgroup", false},
                      LeadFold{u"QA Lead", u"Quality Assurance Manager", false},
                      LeadFold{u"PPR Group", u"Policy and Practice Review Group", false},
                      LeadFold{u"Board Manager", u"ESAB Manager", false},
                      LeadFold{u"MCA", u"Mental Health", false}));

TEST(FoldedAbbreviations, KeepTheFullestSpelling)
{
    const auto leads = distinctLeads(
        {u"MCA Subgroup"_s, u"Chair"_s, u"Mental Capacity Subgroup"_s, u"MCA sub-group"_s});
    ASSERT_EQ(leads.size(), 2U);
    EXPECT_EQ(leads[0], (LeadSpelling{u"Mental Capacity Subgroup"_s,
                                      {u"MCA Subgroup"_s, u"MCA sub-group"_s}}));
}

TEST(KnownCells, AreCutWhereAKnownNameBegins)
{
    const QStringList known{u"LSCB Service Manager"_s, u"QA subgroup"_s, u"Service Manager"_s};
    EXPECT_EQ(splitLeads(u"QA subgroup County Young Carers LSCB Service Manager / Chair"_s, known),
              (QStringList{u"QA subgroup"_s, u"County Young Carers"_s, u"LSCB Service Manager"_s,
                           u"Chair"_s}));
    EXPECT_EQ(splitLeads(u"Interim Deputy LSCB Service Manager"_s, known),
              QStringList{u"Interim Deputy LSCB Service Manager"_s});
    EXPECT_EQ(splitLeads(u"Prevent Lead, County Council"_s),
              QStringList{u"Prevent Lead, County Council"_s});
    EXPECT_EQ(splitLeads(u"Prevent Lead, County Council"_s, {u"County Council"_s}),
              QStringList{u"Prevent Lead, County Council"_s});
    EXPECT_EQ(
        splitLeads(u"Prevent Lead, County Council"_s, {u"Prevent Lead"_s, u"County Council"_s}),
        (QStringList{u"Prevent Lead"_s, u"County Council"_s}));
    EXPECT_EQ(splitLeads(u"Chair, Board"_s, {u"Chair"_s}), splitLeads(u"Chair, Board"_s, {}));
}

} // namespace

} // namespace boardplan::test
