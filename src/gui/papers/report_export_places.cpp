// Where papers go: what is asked, and what is remembered.

#include "gui/frame/file_names.h"
#include "gui/frame/settings.h"
#include "gui/papers/batch_form.h"
#include "gui/papers/paper_formats.h"
#include "gui/papers/paper_words.h"
#include "gui/papers/report_export.h"
#include "gui/session.h"

#include <boardplan/reporting/renderers.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A name typed without an ending takes that of the filter chosen.
void followFilter(QFileDialog& dialog, const QString& filter)
{
    for (const QString& format : reportFormats()) {
        if (filter == paperFormatFilter(format)) {
            dialog.setDefaultSuffix(format);
        }
    }
    if (filter == taggedFilter()) {
        dialog.setDefaultSuffix(u"pdf"_s);
    }
}

bool isPdf(const QString& path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

} // namespace

QString ReportExport::placeKey(const PaperChoice& choice) const
{
    const QString owner = isOfLead(choice.kind) ? choice.lead.toString() : m_session.plan().toString();
    return choice.kind + u'-' + owner;
}

QString ReportExport::taggedKey(const PaperChoice& choice) const
{
    return placeKey(choice) + u"-tagged"_s;
}

QString ReportExport::lastPath(const PaperChoice& choice) const
{
    return m_settings == nullptr ? QString{} : m_settings->paperPlace(placeKey(choice));
}

void ReportExport::remember(const PaperChoice& choice, const QString& path, bool isTagged)
{
    if (m_settings == nullptr) {
        return;
    }
    m_settings->setPaperPlace(placeKey(choice), path);
    if (isTagged) {
        m_settings->setPaperPlace(taggedKey(choice), path);
    } else {
        m_settings->forgetPaperPlace(taggedKey(choice));
    }
}

void ReportExport::exportPaper(const PaperChoice& choice)
{
    askWhere(choice, false, [this, choice] { return build(choice); });
}

void ReportExport::exportTagged(const PaperChoice& choice)
{
    askWhere(choice, true, [this, choice] { return build(choice); });
}

void ReportExport::exportAgain(const PaperChoice& choice)
{
    const QString path = lastPath(choice);
    if (path.isEmpty()) {
        exportPaper(choice);
    } else {
        writeBuilt(build(choice), path, m_settings->paperPlace(taggedKey(choice)) == path);
    }
}

void ReportExport::exportProgress(const ComparisonEnd& from, const ComparisonEnd& to)
{
    PaperChoice progress;
    progress.kind = u"progress"_s;
    askWhere(progress, false, [this, from, to] { return buildProgress(from, to); });
}

void ReportExport::askWhere(const PaperChoice& choice, bool isTagged, const Build& build)
{
    const QString last = lastPath(choice);
    const QString folder = last.isEmpty() ? folderToStartIn(m_session.document().path()) : QFileInfo{last}.path();
    const bool isLastWanted = !last.isEmpty() && (!isTagged || isPdf(last));
    auto* dialog = new QFileDialog{m_window, tr("Export %1").arg(paperTitle(choice.kind)), folder};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(isTagged ? QStringList{taggedFilter()} : paperFilters(canTag()));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(isLastWanted ? QFileInfo{last}.fileName() : defaultName(choice));
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { followFilter(*dialog, filter); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice, build, dialog](const QString& path) {
        const bool isToTag = dialog->selectedNameFilter() == taggedFilter() && isPdf(path);
        remember(choice, path, isToTag);
        writeBuilt(build(), path, isToTag);
    });
    dialog->open();
}

BatchForm* ReportExport::exportForEachLead(const PaperChoice& choice)
{
    if (isWorking()) {
        Q_EMIT failed(Error{ErrorKind::Conflict, u"BP-GUI-035"_s, tr("Papers are being written already."),
            tr("No other is begun."), tr("Wait until they are done, or cancel them in Reports."), {}});
        return nullptr;
    }
    const QString key = choice.kind + u"-folder"_s;
    const QString last = m_settings == nullptr ? QString{} : m_settings->paperPlace(key);
    const QString usual = choice.kind == u"form"_s ? tr("Update forms") : tr("Subgroup reports");
    const QString folder
        = last.isEmpty() ? QDir{folderToStartIn(m_session.document().path())}.filePath(usual) : last; // of their own
    auto* const form = new BatchForm{choice.kind, m_session, folder, canTag(),
        [this, choice, key](const BatchForm::Choice& chosen) {
            if (m_settings != nullptr) {
                m_settings->setPaperPlace(key, chosen.folder);
            }
            writeBatch(choice, chosen.folder, chosen.format, chosen.isTagged);
        },
        m_window};
    form->open();
    return form;
}

} // namespace boardplan
