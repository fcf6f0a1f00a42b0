#pragma once

#include "gui/copying/copy_source.h"
#include "gui/papers/paper_choice.h"

#include <QHash>
#include <QWidget>
#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace boardplan {

class HeadingLabel;
class PageTools;
class PaperGallery;
class PaperHead;
class PaperOptions;
class PaperPages;
class PaperPreview;
class ReportExport;
class Session;
class TableMenu;
class WorkStrip;

// The papers to choose from, the one chosen page by page as it would be written now, and what may be chosen of it.
// Papers are laid out on a worker thread; what is seen keeps its place while they are.
class ReportsView : public QWidget, public CopySource {
    Q_OBJECT

public:
    // Both must outlive the view.
    ReportsView(Session& session, ReportExport& reports, QWidget* parent = nullptr);
    ~ReportsView() override;

    // What is shown, or will be once the view is.
    const PaperChoice& choice() const { return m_choice; }
    void choose(const PaperChoice& choice);
    void chooseKind(const QString& kind);

    // The marked table of the paper; where none is, the menu of them opens.
    bool canCopy() const override;
    void copy(bool withHeadings) override;
    // Opens the menu of the paper's tables.
    void openTables();

    PaperGallery& gallery() { return *m_gallery; }
    PaperPreview& preview() { return *m_preview; }
    PaperOptions& options() { return *m_options; }
    PageTools& tools() { return *m_tools; }
    TableMenu& tables() { return *m_tables; }
    WorkStrip& work() { return *m_work; }
    // Whether everything that was asked for has been laid out.
    bool isSettled() const;

Q_SIGNALS:
    // The paper in sight was laid out anew.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMiddle();
    QWidget* makeNotice();
    void connectPaper();
    // A paper about one lead begins with the first who has something to do.
    PaperChoice settled(PaperChoice choice) const;
    void renewSoon();
    void renewAll();
    void renew();
    void showPages(const std::shared_ptr<const PaperPages>& pages);
    void say(const QString& title, const QString& words);
    void showHead();
    void showMore();
    void makeNextPicture();
    // Lays the paper out on a worker thread.
    void layOut(const PaperChoice& choice);

    Session& m_session;
    ReportExport& m_reports;
    PaperChoice m_choice;
    QHash<QString, PaperChoice> m_choices; // as each paper was last looked at
    bool m_isStale = true;
    int m_renewals = 0; // tells the last one asked for from those before it
    int m_running = 0;
    QStringList m_pictures; // still to be made
    QTimer* m_soon = nullptr;
    PaperGallery* m_gallery = nullptr;
    PaperPreview* m_preview = nullptr;
    PaperOptions* m_options = nullptr;
    PaperHead* m_head = nullptr;
    PageTools* m_tools = nullptr;
    TableMenu* m_tables = nullptr;
    WorkStrip* m_work = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_panes = nullptr;
    HeadingLabel* m_noticeTitle = nullptr;
    QLabel* m_noticeWords = nullptr;
};

} // namespace boardplan
