#pragma once

#include <QDir>
#include <QTextBrowser>

namespace boardplan {

// Shows a page of the user guide; its pictures, beside the guide's folder, are as wide as the page at most. Nothing
// outside the folder's parent is read.
class GuidePage : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuidePage(const QDir& folder, QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;

private:
    QDir m_folder;
};

} // namespace boardplan
