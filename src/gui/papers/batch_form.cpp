#include "gui/papers/batch_form.h"

#include "gui/papers/paper_formats.h"
#include "gui/papers/paper_words.h"
#include "gui/session.h"
#include "gui/widgets/file_question.h"

#include <boardplan/papers/paper_batch.h>
#include <boardplan/reporting/renderers.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString taggedFormat = u"tagged"_s;

Error batchRefusal(const QString& code, const QString& what, const QString& todo)
{
    return {ErrorKind::InvalidInput, code, what, BatchForm::tr("No file has been written."), todo, {}};
}

} // namespace

BatchForm::BatchForm(
    const QString& kind, Session& session, const QString& folder, bool canTag, Work work, QWidget* parent)
    : FormDialog{tr("%1 for each lead").arg(paperTitle(kind)), tr("Write them"), parent}
    , m_kind{kind}
    , m_session{session}
    , m_work{std::move(work)}
    , m_replace{new QCheckBox{tr("&Replace files of the same names")}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto papers = leadPapers(session.view(), kind, u"pdf"_s).size();
    addNote(papers == 1 ? tr("One lead has open actions: one file.")
                        : tr("%1 leads have open actions: a file for each, with the lead's name.").arg(papers));
    addFolder(folder);
    m_format = addChoice(tr("&Kind of file"), {});
    for (const QString& format : reportFormats()) {
        m_format->addItem(paperFormatName(format), format);
    }
    if (canTag) {
        m_format->insertItem(1, tr("Accessible PDF, made by LibreOffice"), taggedFormat);
    }
    m_format->setCurrentIndex(m_format->findData(kind == u"form"_s ? u"docx"_s : u"pdf"_s));
    addField({}, m_replace);
    setWork([this] { return check(); });
}

void BatchForm::addFolder(const QString& folder)
{
    auto* const row = new QWidget;
    m_folder = new QLineEdit{folder};
    auto* const browse = new QPushButton{tr("&Browse…")};
    browse->setAutoDefault(false);
    auto* const boxes = new QHBoxLayout{row};
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->addWidget(m_folder, 1);
    boxes->addWidget(browse);
    row->setFocusProxy(m_folder);
    addField(tr("&Folder"), row);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(42 * fontMetrics().averageCharWidth());
    connect(browse, &QPushButton::clicked, this, &BatchForm::askFolder);
}

void BatchForm::askFolder()
{
    askForFile(this, {tr("Folder for the papers"), FileWanted::Folder, m_folder->text()}, m_folder,
        [this](const QString& path) { m_folder->setText(path); });
}

BatchForm::Choice BatchForm::choice() const
{
    const QString format = m_format->currentData().toString();
    const bool isTagged = format == taggedFormat;
    return {m_folder->text().trimmed(), isTagged ? u"pdf"_s : format, isTagged};
}

Status BatchForm::check()
{
    const Choice chosen = choice();
    const std::vector<LeadPaper> papers = leadPapers(m_session.view(), m_kind, chosen.format);
    if (papers.empty()) {
        return batchRefusal(u"BP-GUI-031"_s, tr("No lead has an open action."), tr("The plan shows who leads what."));
    }
    const QStringList there = namesThere(papers, chosen.folder);
    if (!there.isEmpty() && !m_replace->isChecked()) {
        return batchRefusal(u"BP-GUI-032"_s, tr("The folder has files of these names already: %1.").arg(someNames(there)),
            tr("Choose another folder, or tick “Replace files of the same names”."));
    }
    if (!QDir::isAbsolutePath(chosen.folder) || !QDir{}.mkpath(chosen.folder)) {
        return batchRefusal(u"BP-GUI-033"_s, tr("The folder “%1” cannot be made.").arg(chosen.folder),
            tr("Choose a folder in which you may write."));
    }
    m_work(chosen);
    return boardplan::done(); // not that of QDialog
}

} // namespace boardplan
