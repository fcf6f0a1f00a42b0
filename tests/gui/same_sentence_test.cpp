// One node, one sentence: the window, the board's paper and the command line say the same words of every node of the
// example board.

#include "gui/inspector/why_page.h"
#include "gui/session.h"
#include "sample_session.h"

#include <boardplan/cli/run_cli.h>
#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

#include <sstream>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime lookedAt{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC};

// The sentence of each node, by its id, as `rollup --as-at DAY --format json` prints it.
QHash<QUuid, QString> printedSentences(const QString& file, const QDate& day)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const QStringList arguments{u"--today"_s, u"2026-11-22"_s, u"rollup"_s, file, u"--as-at"_s,
        day.toString(Qt::ISODate), u"--format"_s, u"json"_s};
    EXPECT_EQ(runCli(arguments, [] { return lookedAt; }, in, out, err), 0) << err.str();
    QHash<QUuid, QString> sentences;
    const QJsonObject printed = QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).object();
    for (const QJsonValue& node : printed.value(u"nodes"_s).toArray()) {
        sentences.insert(QUuid::fromString(node.toObject().value(u"id"_s).toString()),
                         node.toObject().value(u"sentence"_s).toString());
    }
    return sentences;
}

// The paper that tells of a node, as a page: a lead has one of its own, the plan and its priorities the summary.
// Empty: boards and all of them have none.
QString paperOf(const View& view, PlanId plan, const Node& node)
{
    ReportOptions options;
    options.lead = node.kind == NodeKind::Lead ? LeadId{node.id} : LeadId{};
    const bool isOfPlan = node.kind == NodeKind::Plan || node.kind == NodeKind::Priority;
    if (!isOfPlan && options.lead.isNull()) {
        return {};
    }
    const auto report = buildReport(isOfPlan ? u"summary"_s : u"subgroup"_s, view, plan, options);
    EXPECT_TRUE(report.ok());
    return QString::fromUtf8(renderHtml(report.value()));
}

} // namespace

// Every node of the example board, as it stands today and as it stood at two earlier times.
TEST(SameSentence, IsSaidInTheWindowOnPaperAndOnTheCommandLine)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"example.boardplan"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(BOARDPLAN_EXAMPLE), file));
    auto opened = Document::open(file, OpenMode::ReadOnly, [] { return lookedAt; });
    ASSERT_TRUE(opened.ok());
    Session session{std::move(opened).value()};
    WhyPage page{session};
    showActive(page);
    int inWindow = 0;
    int onPaper = 0;
    QSet<QString> planSentences;
    for (const QDate& day : {lookedAt.date(), QDate{2026, 9, 10}, QDate{2026, 6, 1}}) {
        ASSERT_TRUE(session.lookAt(day));
        const QHash<QUuid, QString> printed = printedSentences(file, day);
        const std::vector<Node> nodes = session.view().nodes();
        EXPECT_EQ(printed.size(), static_cast<qsizetype>(nodes.size()));
        for (const Node& node : nodes) {
            const QString sentence = printed.value(node.id);
            ASSERT_FALSE(sentence.isEmpty());
            EXPECT_EQ(session.view().sentence(node), sentence);
            if (node.kind != NodeKind::All) {
                session.select(node);
                EXPECT_TRUE(shownTexts(page).contains(sentence)) << sentence.toStdString();
                ++inWindow;
            }
            if (node.kind == NodeKind::Plan) {
                planSentences.insert(sentence);
            }
            const QString paper = paperOf(session.view(), session.plan(), node);
            if (!paper.isEmpty() && session.view().summary(node).included > 0) {
                // The paper prints the colour bold: its words stand in a mark of their own.
                const QString reason = sentence.mid(sentence.indexOf(u':') + 1).trimmed();
                EXPECT_TRUE(paper.contains(reason.toHtmlEscaped())) << sentence.toStdString();
                ++onPaper;
            }
        }
    }
    EXPECT_GE(inWindow, 50);
    EXPECT_GE(onPaper, 50);
    EXPECT_EQ(planSentences.size(), 3) << "the days should tell different things";
}

} // namespace boardplan::test
