#include "gui/inspector/draft_file.h"

#include "gui/frame/file_names.h"
#include "gui/inspector/draft_json.h"

#include <boardplan/base/log.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int momentAfterTyping = 700;      // ms
constexpr qint64 mostRead = 8 * 1024 * 1024; // bytes; nobody types more

} // namespace

DraftFile::DraftFile(const QString& folder, const QString& planFile, const PlanBook& book, Drafts& drafts)
    : QObject{&drafts}
    , m_drafts{drafts}
    , m_path{QDir{folder}.filePath(quietNameOf(planFile) + u".json"_s)}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(momentAfterTyping);
    read(book);
    connect(&m_soon, &QTimer::timeout, this, &DraftFile::write);
    connect(&drafts, &Drafts::kept, this, [this] {
        if (!m_soon.isActive()) { // whoever types without a pause is not without a draft
            m_soon.start();
        }
    });
    connect(&drafts, &Drafts::dropped, this, &DraftFile::write);
    connect(&drafts, &Drafts::leaving, this, [this] {
        if (m_soon.isActive()) {
            write();
        }
    });
}

void DraftFile::read(const PlanBook& book)
{
    QFile file{m_path};
    if (file.open(QIODevice::ReadOnly)) {
        draftsFromJson(file.read(mostRead), book, m_drafts);
    }
}

// A failure is for the log alone: what is typed is still in the window.
void DraftFile::write()
{
    m_soon.stop();
    if (m_drafts.nodes().empty()) {
        QFile::remove(m_path);
        return;
    }
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    makePrivateFolder(QFileInfo{m_path}.absolutePath());
    QSaveFile file{m_path};
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(draftsToJson(m_drafts)) >= 0 && file.commit();
    if (!isWritten) {
        log(LogLevel::Warning, u"drafts could not be kept: "_s + file.errorString());
    }
}

} // namespace boardplan
