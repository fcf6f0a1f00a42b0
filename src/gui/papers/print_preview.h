#pragma once

#include <boardplan/reporting/report.h>

#include <QDialog>
#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolBar;

namespace boardplan {

// The pages of a paper in a window of their own, with Print and Export.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    explicit PrintPreview(Report report, QWidget* parent = nullptr);
    ~PrintPreview() override;

    // What the person should know before the paper goes out, a line each; not part of the paper.
    void setNotes(const QStringList& notes);
    int pageCount() const;
    void goToPage(int page); // from 1; beyond the ends: the nearest

Q_SIGNALS:
    void exportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolBar* makeTools();
    void print();
    void showPlace();

    Report m_report;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_pages = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_notes = nullptr;
};

} // namespace boardplan
