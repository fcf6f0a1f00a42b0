#include "gui/help/about_dialog.h"

#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString licencesText()
{
    return AboutDialog::tr("BoardPlan is free software under the MIT licence.\n"
                           "It is built with Qt (LGPL 3), SQLite (public domain), spdlog and expat (MIT), CLI11 and libzip "
                           "(BSD), qpdf and gumbo (Apache 2.0), and libcsv (LGPL 2.1).");
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog{parent}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About BoardPlan"));
    setMinimumWidth(460);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(
        new HeadingLabel{titleFont, tr("BoardPlan %1").arg(QCoreApplication::applicationVersion()).trimmed()});
    column->addWidget(new HeadingLabel{QApplication::font, tr("A business-plan tracker for multi-agency boards.")});
    column->addWidget(new HeadingLabel{QApplication::font, licencesText()});
    auto* const diagnostics = new QPlainTextEdit{diagnosticsText()};
    diagnostics->setReadOnly(true);
    diagnostics->setTabChangesFocus(true);
    diagnostics->setAccessibleName(tr("Diagnostics for support"));
    diagnostics->setMinimumHeight(150);
    column->addWidget(new HeadingLabel{headingFont, tr("For support")});
    column->addWidget(diagnostics);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    QPushButton* const copy = buttons->addButton(tr("&Copy diagnostics"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(diagnosticsText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString diagnosticsText()
{
    const QFont font = QApplication::font();
    QStringList lines{
        u"BoardPlan "_s + QCoreApplication::applicationVersion(),
        u"Qt "_s + QString::fromLatin1(qVersion()),
        u"System "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Platform "_s + QApplication::platformName(),
        u"Font %1, %2 pt"_s.arg(font.family()).arg(font.pointSizeF()),
    };
    for (const QScreen* const screen : QApplication::screens()) {
        const QSize size = screen->geometry().size();
        lines.append(u"Screen %1 × %2, scale %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio()));
    }
    return lines.join(u'\n');
}

} // namespace boardplan
