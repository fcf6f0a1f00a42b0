#pragma once

#include <QDialog>
#include <QDir>

class QListWidget;

namespace boardplan {

class GuidePage;

// The guide's pages in a window that stays open beside the work: a list of pages and the page chosen. Links of a page
// lead to the others.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    GuideWindow(const QDir& folder, QWidget* parent);

    // "leads.md"; does nothing where the guide has no such page.
    void showPage(const QString& page);
    QString page() const;
    GuidePage& text() { return *m_text; }

private:
    QDir m_folder;
    QListWidget* m_pages;
    GuidePage* m_text;
};

// The folder of the user guide beside the program or in the source tree; empty where it is not there.
QString userGuideFolder();

// Shows the guide at `page`; one window of it belongs to `parent`.
void openGuide(QWidget* parent, const QString& page);

} // namespace boardplan
