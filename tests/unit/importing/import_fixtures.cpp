#include "unit/importing/import_fixtures.h"

#include "importing/list_items.h"
#include "importing/people_and_dates.h"
#include "importing/phrases.h"
#include "importing/text_shape.h"
#include "support/shared_plans.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QDir fixtureFolder()
{
    return QDir{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/fixtures/import"_s};
}

Proposal interpreted(const Result<SourceDocument>& document)
{
    if (!document) {
        ADD_FAILURE() << document.error().message().toStdString();
        return {};
    }
    auto proposal = interpret(document.value());
    if (!proposal) {
        ADD_FAILURE() << proposal.error().message().toStdString();
        return {};
    }
    return std::move(proposal).value();
}

// Every word of the proposal, folded.
QString wordsOf(const Proposal& proposal)
{
    QStringList texts{proposal.title.text, proposal.periodText.text};
    for (const PlanColumn& column : proposal.columns) {
        texts += column.heading;
    }
    for (const Rating& rating : proposal.scheme.ratings) {
        texts += {rating.letter, rating.label, rating.meaning, rating.consequence};
    }
    for (const ProposedSection& section : proposal.sections) {
        texts += section.heading.text;
        for (const Block& block : section.blocks) {
            texts += block.items;
        }
    }
    for (const ProposedPriority& priority : proposal.priorities) {
        texts += {priority.ref.text, priority.title.text, priority.statement.text, priority.quote.text};
        texts += priority.aims.items + priority.desiredOutcomes.items + priority.measures.items
            + priority.indicators.quantitative + priority.indicators.qualitative
            + priority.indicators.serviceUsers + priority.indicators.frontLineStaff;
        for (const ProposedObjective& objective : priority.objectives) {
            texts += {objective.ref.text, objective.title.text};
        }
    }
    for (const ProposedAction& action : actionsOf(proposal)) {
        texts += {action.ref.text, action.audience.text, action.text.text, action.leadText.text, action.timescaleText.text};
        texts += action.measures.items + action.desiredOutcomes.items;
        for (const ProposedUpdate& update : action.updates) {
            texts += update.words.text;
        }
    }
    return u' ' + foldWords(texts.join(u'\n')) + u' ';
}

void addPlaces(std::vector<Place>& all, const std::vector<Place>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

// Cells that say what a thing is called in the document, not what the plan holds: column headings, colours of
// the key, the line that names the board, and what is listed as not placed.
std::vector<Place> placesWithoutWords(const Proposal& proposal)
{
    std::vector<Place> places = proposal.columnPlaces;
    addPlaces(places, proposal.schemePlaces);
    for (const Sourced& board : proposal.boards) {
        addPlaces(places, board.places);
    }
    for (const Sourced& cell : proposal.notPlaced) {
        addPlaces(places, cell.places);
    }
    return places;
}

// Paragraphs that open a list of a priority, or name it.
std::vector<Place> labelPlaces(const Proposal& proposal)
{
    std::vector<Place> places;
    for (const ProposedPriority& priority : proposal.priorities) {
        addPlaces(places, priority.title.places);
        addPlaces(places, priority.aims.places);
        addPlaces(places, priority.desiredOutcomes.places);
        addPlaces(places, priority.measures.places);
        addPlaces(places, priority.indicatorPlaces);
    }
    return places;
}

} // namespace

QByteArray fixtureBytes(const QString& name)
{
    QFile file{fixtureFolder().filePath(name)};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QStringList fixtureNames()
{
    const QStringList names = fixtureFolder().entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 5);
    return names;
}

QStringList textsOf(const SourceRow& row)
{
    QStringList texts;
    for (const SourceCell& cell : row) {
        texts.append(cell.text);
    }
    return texts;
}

SourceDocument documentOf(const QString& text)
{
    auto document = readDocument(u"plan.txt"_s, text.toUtf8(), u"tsv"_s);
    if (!document) {
        ADD_FAILURE() << document.error().message().toStdString();
        return {};
    }
    return std::move(document).value();
}

Proposal proposalOf(const QString& text)
{
    return interpreted(documentOf(text));
}

Proposal proposalOfFixture(const QString& name)
{
    return interpreted(readDocument(name, fixtureBytes(name), u"tsv"_s));
}

Proposal proposalOfSharedPlan(const QString& name)
{
    return interpreted(readDocument(name, sharedPlan(name), u"tsv"_s));
}

std::vector<ProposedAction> actionsOf(const Proposal& proposal)
{
    std::vector<ProposedAction> actions;
    forEachAction(proposal, [&](const ProposedAction& action) { actions.push_back(action); });
    return actions;
}

std::vector<int> actionCounts(const Proposal& proposal)
{
    std::vector<int> counts;
    for (const ProposedPriority& priority : proposal.priorities) {
        std::size_t count = priority.actions.size();
        for (const ProposedObjective& objective : priority.objectives) {
            count += objective.actions.size();
        }
        counts.push_back(static_cast<int>(count));
    }
    return counts;
}

std::vector<int> objectiveCounts(const Proposal& proposal)
{
    std::vector<int> counts;
    for (const ProposedPriority& priority : proposal.priorities) {
        counts.push_back(static_cast<int>(priority.objectives.size()));
    }
    return counts;
}

bool hasFinding(const Proposal& proposal, const QString& code)
{
    return std::any_of(proposal.findings.begin(), proposal.findings.end(),
        [&](const Finding& finding) { return finding.code == code; });
}

QStringList lostWords(const SourceDocument& document, const Proposal& proposal)
{
    const auto isIn = [](const std::vector<Place>& places, const Place& place) {
        return std::find(places.begin(), places.end(), place) != places.end();
    };
    const std::vector<Place> passedOver = placesWithoutWords(proposal);
    constexpr qsizetype longWord = 8;
    const QString said = wordsOf(proposal);
    const QString together = QString{said}.remove(u' ');
    QStringList lost;
    const auto check = [&](const QString& text, const Place& place) {
        if (isIn(passedOver, place) || isDitto(text)) {
            return;
        }
        for (const QString& word : foldWords(withoutContinued(text)).split(u' ', Qt::SkipEmptyParts)) {
            // A scan's specks come out as single letters of other alphabets.
            const bool isSpeck = word.size() == 1 && word[0].unicode() > 0x7f;
            // "co-ordinate" may be said as two words: a long word counts if its letters stand together.
            const bool isSplit = word.size() >= longWord && together.contains(word);
            if (!isSpeck && !isSplit && !said.contains(u' ' + word + u' ')) {
                lost.append(place.toString() + u": "_s + word);
            }
        }
    };
    for (const SourceBlock& block : document.blocks) {
        const bool isLabel = block.kind == SourceBlockKind::Paragraph && isIn(labelPlaces(proposal), block.place);
        if (block.kind != SourceBlockKind::Table && !isLabel) {
            check(block.text, block.place);
        }
        for (const SourceRow& row : block.rows) {
            for (const SourceCell& cell : row) {
                check(cell.text, cell.place);
            }
        }
    }
    return lost;
}

} // namespace boardplan::test
