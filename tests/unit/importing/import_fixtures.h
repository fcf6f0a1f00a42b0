#pragma once

#include <boardplan/importing/import.h>

#include <QString>
#include <ostream>
#include <vector>

namespace boardplan::test {

// The document of a text of tab-separated lines; a text that is refused fails the test.
SourceDocument documentOf(const QString& text);
// What interpretation makes of it.
Proposal proposalOf(const QString& text);
// Of a plan in tests/fixtures/import ("plain-table.txt").
Proposal proposalOfFixture(const QString& name);
// Of one of the published plans; empty where they are not there.
Proposal proposalOfSharedPlan(const QString& name);
QByteArray fixtureBytes(const QString& name);
// Every plan in tests/fixtures/import, by name.
QStringList fixtureNames();
QStringList textsOf(const SourceRow& row);

// Every action in plan order.
std::vector<ProposedAction> actionsOf(const Proposal& proposal);
// "4, 3, 4": the actions of each priority.
std::vector<int> actionCounts(const Proposal& proposal);
std::vector<int> objectiveCounts(const Proposal& proposal);

bool hasFinding(const Proposal& proposal, const QString& code);
// Words of placed cells that are nowhere in the proposal, each with its place. Column headings, labels of lists,
// ditto marks and "(continued)" are no words of the plan.
QStringList lostWords(const SourceDocument& document, const Proposal& proposal);

} // namespace boardplan::test

// So that failures show text, not bytes.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
