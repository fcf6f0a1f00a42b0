#include "gui/help/guide_page.h"

#include "gui/look/theme.h"

#include <QDesktopServices>
#include <QImage>
#include <QTextFrame>
#include <QTextTable>

namespace boardplan {

GuidePage::GuidePage(const QDir& folder, QWidget* parent)
    : QTextBrowser{parent}
    , m_folder{folder}
{
    setAccessibleName(tr("Page of the guide"));
    setOpenLinks(false);
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString path = link.path();
        if (link.isRelative() && path.endsWith(QStringLiteral(".md")) && !path.contains(QChar{u'/'})) {
            Q_EMIT pageWanted(path);
        } else if (link.scheme() == QStringLiteral("https")) {
            QDesktopServices::openUrl(link);
        }
    });
}

// Tables have single hairlines, as everywhere in the window.
void GuidePage::showText(const QString& markdown)
{
    constexpr int padding = 4;
    setMarkdown(markdown);
    for (QTextFrame* const frame : document()->rootFrame()->childFrames()) {
        if (auto* const table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme().hairline);
            format.setCellPadding(padding);
            table->setFormat(format);
        }
    }
}

QVariant GuidePage::loadResource(int type, const QUrl& name)
{
    const QString path = QDir::cleanPath(m_folder.absoluteFilePath(name.path()));
    const QString around = QDir::cleanPath(m_folder.absoluteFilePath(QStringLiteral("..")));
    if (type != QTextDocument::ImageResource || !name.isRelative() || !path.startsWith(around + QChar{u'/'})) {
        return {};
    }
    constexpr int margin = 50; // of the page, and the bar beside it
    const QImage picture{path};
    const int widest = std::max(width() - margin, margin);
    return picture.width() <= widest ? picture : picture.scaledToWidth(widest, Qt::SmoothTransformation);
}

} // namespace boardplan
