#pragma once

#include <QDir>
#include <QTextBrowser>

namespace boardplan {

// Shows a page of the user guide; links of the web open in the browser. Its pictures, beside the guide's folder, are as wide as the page at most. Nothing
// outside the folder's parent is read.
class GuidePage : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuidePage(const QDir& folder, QWidget* parent = nullptr);

    // Shows a page, in Markdown.
    void showText(const QString& markdown);
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    // A link to another page of the guide was followed: "leads.md".
    void pageWanted(const QString& page);

private:
    QDir m_folder;
};

} // namespace boardplan
