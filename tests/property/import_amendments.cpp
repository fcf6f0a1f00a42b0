// Whatever a person decides about the reading of a plan, every cell is accounted for and the plan can be kept.

#include <boardplan/importing/import.h>

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

int below(int count)
{
    return *rc::gen::inRange(0, count);
}

std::vector<SourceDocument> fixtureDocuments()
{
    const QDir folder{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/fixtures/import"_s};
    std::vector<SourceDocument> documents;
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        documents.push_back(readDocument(name, file.readAll(), u"tsv"_s).value());
    }
    return documents;
}

std::vector<Place> cellPlaces(const SourceDocument& document)
{
    std::vector<Place> places;
    for (const SourceBlock& block : document.blocks) {
        places.push_back(block.place);
        for (const SourceRow& row : block.rows) {
            for (const SourceCell& cell : row) {
                places.push_back(cell.place);
            }
        }
    }
    return places;
}

void decide(Amendments& amendments, const std::vector<Place>& places, const Proposal& proposal)
{
    const Place place = places[static_cast<std::size_t>(below(static_cast<int>(places.size())))];
    const auto& columns = proposal.columnReadings;
    const auto lead = [&] { return proposal.leads[static_cast<std::size_t>(below(static_cast<int>(proposal.leads.size())))].name; };
    switch (below(9)) {
    case 0:
        amendments.columns[columns[static_cast<std::size_t>(below(static_cast<int>(columns.size())))].key]
            = static_cast<CellField>(below(12));
        break;
    case 1:
        amendments.columns[columnKey({}, below(8))] = static_cast<CellField>(below(12));
        break;
    case 2:
    case 3:
    case 4:
        amendments.rows[place.line] = static_cast<RowTreatment>(below(5));
        break;
    case 5:
        amendments.splits[place].insert(below(120));
        break;
    case 6:
        amendments.leadPairs[leadPair(lead(), lead())] = below(2) == 0;
        amendments.leads[place] = {lead(), u"Somebody else"_s};
        break;
    case 7:
        amendments.updates[place] = {below(2) == 0, below(2) == 0 ? u"amber"_s : QString{}};
        break;
    default:
        amendments.refusesUpdates = below(2) == 0;
        break;
    }
}

bool isEachListedOnce(const Proposal& proposal)
{
    std::set<std::pair<int, int>> places;
    for (const Sourced& cell : proposal.notPlaced) {
        places.insert({cell.places.front().line, cell.places.front().cell});
    }
    return places.size() == proposal.notPlaced.size();
}

} // namespace

RC_GTEST_PROP(ImportAmendments, EveryCellIsAccountedFor, ())
{
    static const std::vector<SourceDocument> documents = fixtureDocuments();
    const SourceDocument& document = documents[static_cast<std::size_t>(below(static_cast<int>(documents.size())))];
    const auto asRead = interpret(document);
    RC_ASSERT(asRead.ok());
    Amendments amendments;
    for (int count = below(10); count > 0; --count) {
        decide(amendments, cellPlaces(document), asRead.value());
    }
    const auto proposal = interpret(document, amendments);
    if (!proposal) {
        RC_ASSERT(proposal.error().code == u"BP-IMP-016"_s);
        return;
    }
    RC_ASSERT(proposal.value().accounting.isWhole());
    RC_ASSERT(proposal.value().accounting.cells == document.cells());
    RC_ASSERT(isEachListedOnce(proposal.value()));
    RC_ASSERT(proposal.value() == interpret(document, amendments).value());
    const auto edit = importEdit(proposal.value(), {}, {.boardName = u"Board"_s, .statusDate = QDate{2026, 1, 1}});
    RC_ASSERT(edit.ok());
    RC_ASSERT(PlanBook{}.accepts(edit.value()));
}

} // namespace boardplan
