#include "gui/frame/settings.h"
#include "gui/papers/paper_printing.h"
#include "gui/papers/report_export.h"
#include "sample_session.h"

#include <boardplan/reporting/paper_pages.h>
#include <boardplan/reporting/renderers.h>

#include <QFile>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class PaperPrinting : public ::testing::Test {
protected:
    PaperPrinting()
    {
        PaperChoice cover;
        cover.kind = u"cover"_s;
        auto built = reports.build(cover);
        EXPECT_TRUE(built.ok());
        report = std::make_shared<const Report>(std::move(built).value());
    }

    std::shared_ptr<QPrinter> printer(const QString& name)
    {
        auto to = printerFor(*report);
        to->setOutputFormat(QPrinter::PdfFormat);
        to->setOutputFileName(session.file(name));
        return to;
    }

    int pagesIn(const QString& name)
    {
        QFile file{session.file(name)};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return static_cast<int>(file.readAll().count("/Type /Page\n"));
    }

    SampleSession session;
    QWidget window;
    Settings settings{session.file(u"settings.ini"_s)};
    ReportExport reports{*session, &settings, &window};
    std::shared_ptr<const Report> report;
};

TEST_F(PaperPrinting, PrintsThePagesThatThePdfHas)
{
    const auto to = printer(u"all.pdf"_s);
    EXPECT_EQ(to->pageLayout().orientation(), QPageLayout::Landscape);
    EXPECT_EQ(to->docName(), report->title);
    ASSERT_TRUE(paintReport(*report, *to));
    const int pages = PaperPages{*report}.count();
    ASSERT_GT(pages, 2);
    EXPECT_EQ(pagesIn(u"all.pdf"_s), pages);
}

struct RangeCase {
    QPrinter::PrintRange range;
    int from;
    int to;
    int pages; // 0: all
};

TEST_F(PaperPrinting, PrintsTheRangeThatWasAskedFor)
{
    const int all = PaperPages{*report}.count();
    for (const RangeCase& one : {RangeCase{QPrinter::PageRange, 2, 3, 2}, RangeCase{QPrinter::PageRange, 1, 1, 1},
             RangeCase{QPrinter::PageRange, 2, 99, all - 1}, RangeCase{QPrinter::AllPages, 2, 3, all}}) {
        const auto to = printer(u"range.pdf"_s);
        to->setFromTo(one.from, one.to);
        to->setPrintRange(one.range);
        takePageRange(*to);
        ASSERT_TRUE(paintReport(*report, *to));
        EXPECT_EQ(pagesIn(u"range.pdf"_s), one.pages) << one.from << " to " << one.to;
    }
}

TEST_F(PaperPrinting, TheDialogOffersAPageRangeAndPrintsOnceItIsAccepted)
{
    showActive(window);
    bool isPrinted = false;
    QPrintDialog* const dialog = openPrintDialog(report, 4, &window, [&](bool is) { isPrinted = is; });
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->testOption(QAbstractPrintDialog::PrintPageRange));
    EXPECT_EQ(dialog->maxPage(), 4);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(session.file(u"printed.pdf"_s));
    Q_EMIT dialog->accepted(dialog->printer());
    EXPECT_TRUE(QTest::qWaitFor([&] { return isPrinted; }, 30'000));
    dialog->close();
    EXPECT_EQ(pagesIn(u"printed.pdf"_s), PaperPages{*report}.count());
}

TEST_F(PaperPrinting, APrinterThatTakesNothingIsSaid)
{
    showActive(window);
    PaperChoice summary;
    QSignalSpy failed{&reports, &ReportExport::failed};
    reports.print(summary);
    auto* const dialog = window.findChild<QPrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(session.file(u"no/such/folder/paper.pdf"_s));
    Q_EMIT dialog->accepted(dialog->printer());
    ASSERT_TRUE(failed.wait(30'000));
    EXPECT_EQ(failed.front().front().value<Error>().code, u"BP-GUI-034"_s);
    dialog->close();
}

} // namespace boardplan::test
