#include "gui/help/about_dialog.h"

#include "gui/look/motion.h"
#include "gui/look/theme.h"
#include "gui/look/window_size.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInLetters = 72;
constexpr int heightInLines = 39;
constexpr int leastLines = 3;

struct Component {
    const char* name;
    const char* licence;
};

constexpr Component components[] = {
    {"Qt", "LGPL 3"},
    {"SQLite", "public domain"},
    {"spdlog", "MIT"},
    {"expat", "MIT"},
    {"libzip", "BSD, three clauses"},
    {"CLI11", "BSD, three clauses"},
    {"libxlsxwriter", "BSD, two clauses"},
    {"qpdf", "Apache 2.0"},
    {"gumbo", "Apache 2.0"},
    {"libcsv", "LGPL 2.1"},
};

QString themeWord()
{
    switch (theme().kind) {
    case ThemeKind::Light: return u"light"_s;
    case ThemeKind::Dark: return u"dark"_s;
    case ThemeKind::HighContrast: break;
    }
    return u"high contrast"_s;
}

QStringList openFileLines(Session& session)
{
    const PlanBook& book = session.book();
    const auto counted = [](std::size_t count, const QString& one, const QString& several) {
        return u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : several);
    };
    const QStringList parts{u"File ."_s + QFileInfo{session.document().path()}.suffix(),
        counted(book.table<Board>().size(), u"board"_s, u"boards"_s),
        counted(book.table<Plan>().size(), u"plan"_s, u"plans"_s),
        counted(book.table<Priority>().size(), u"priority"_s, u"priorities"_s),
        counted(book.table<Action>().size(), u"action"_s, u"actions"_s),
        counted(book.table<Lead>().size(), u"lead"_s, u"leads"_s),
        counted(book.table<Meeting>().size(), u"meeting"_s, u"meetings"_s)};
    return {parts.join(u", "_s),
        session.document().readOnlyReason().isEmpty() ? u"Open for writing"_s : u"Open for reading only"_s};
}

// Low enough for large letters on a small screen; the dialog opens higher where it has the room.
QPlainTextEdit* readOnlyText(const QString& text, const QString& name)
{
    auto* const box = new QPlainTextEdit{text};
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setAccessibleName(name);
    box->setMinimumHeight(leastLines * box->fontMetrics().lineSpacing() + 12);
    return box;
}

} // namespace

AboutDialog::AboutDialog(Session* session, QWidget* parent)
    : QDialog{parent}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About BoardPlan"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(
        new HeadingLabel{titleFont, tr("BoardPlan %1").arg(QCoreApplication::applicationVersion()).trimmed()});
    column->addWidget(new HeadingLabel{QApplication::font, tr("A business-plan tracker for multi-agency boards.")});
    column->addSpacing(4);
    column->addWidget(new HeadingLabel{headingFont, tr("Licences")});
    auto* const terms = new HeadingLabel{QApplication::font,
        tr("BoardPlan is free software under the MIT licence. It is built with these; it brings no fonts of its own.")};
    terms->setWordWrap(true);
    column->addWidget(terms);
    column->addWidget(readOnlyText(licencesText(), tr("Licences of what it is built with")), 1);
    const QString diagnostics = diagnosticsText(session);
    column->addSpacing(4);
    column->addWidget(new HeadingLabel{headingFont, tr("For support")});
    column->addWidget(readOnlyText(diagnostics, tr("Diagnostics for support")), 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    QPushButton* const copy = buttons->addButton(tr("&Copy diagnostics"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [diagnostics] { QApplication::clipboard()->setText(diagnostics); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, roomForText(*this, widthInLetters, heightInLines));
}

QString licencesText()
{
    QStringList lines;
    for (const Component& component : components) {
        lines.append(u"%1 – %2"_s.arg(QString::fromLatin1(component.name), QString::fromLatin1(component.licence)));
    }
    return lines.join(u'\n');
}

QString diagnosticsText(Session* session)
{
    const QFont font = QApplication::font();
    QStringList lines{
        u"BoardPlan "_s + QCoreApplication::applicationVersion(),
        u"Qt "_s + QString::fromLatin1(qVersion()),
        u"System "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Platform "_s + QApplication::platformName(),
        u"Font %1, shown as %2, %3 pt"_s.arg(font.family(), QFontInfo{font}.family()).arg(font.pointSizeF()),
        u"Colours %1, motion %2"_s.arg(themeWord(), isMotionReduced() ? u"reduced"_s : u"as the platform has it"_s),
    };
    for (const QScreen* const screen : QApplication::screens()) {
        const QSize size = screen->geometry().size();
        lines.append(u"Screen %1 × %2, scale %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio()));
    }
    lines += session == nullptr ? QStringList{u"No file is open"_s} : openFileLines(*session);
    return lines.join(u'\n');
}

} // namespace boardplan
