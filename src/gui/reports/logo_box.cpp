#include "gui/reports/logo_box.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/widgets/file_question.h"
#include "gui/widgets/link_button.h"

#include <boardplan/reporting/report_logo.h>

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largestShownLogo{150, 40}; // on screen

// What can be read, at most one byte more than a logo may have.
QByteArray logoBytes(const QString& path)
{
    QFile file{path};
    const bool isFile = QFileInfo{path}.isFile() && file.open(QIODevice::ReadOnly);
    return isFile ? file.read(largestLogo + 1) : QByteArray{};
}

} // namespace

LogoBox::LogoBox(QWidget* parent)
    : QWidget{parent}
    , m_picture{new QLabel{this}}
    , m_choose{new QPushButton{tr("Choose a picture…"), this}}
    , m_remove{new LinkButton{tr("Remove")}}
    , m_refusal{new QLabel{this}}
{
    m_picture->setAccessibleName(tr("The logo chosen"));
    m_choose->setAccessibleName(tr("Choose a picture as logo"));
    m_choose->setToolTip(tr("A PNG or JPEG picture of at most 1 MB"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_refusal->setTextFormat(Qt::PlainText);
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_refusal->setWordWrap(true);
    QPalette alarming = palette();
    alarming.setColor(QPalette::WindowText, theme().danger);
    m_refusal->setPalette(alarming);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_picture);
    column->addLayout(row);
    column->addWidget(m_refusal);
    connect(m_choose, &QPushButton::clicked, this, &LogoBox::ask);
    connect(m_remove, &QAbstractButton::clicked, this, &LogoBox::remove);
    showLogo();
}

void LogoBox::setLogo(const QByteArray& png)
{
    if (png != m_logo) {
        m_logo = png;
        showLogo();
    }
}

void LogoBox::ask()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QStringList pictures{tr("Pictures (*.png *.jpg *.jpeg)")};
    askForFile(window(), {tr("Choose a logo"), FileWanted::Existing, folder, pictures}, this,
        [this](const QString& path) { read(path); });
}

void LogoBox::read(const QString& path)
{
    const QByteArray bytes = logoBytes(path);
    if (bytes.isEmpty()) {
        refuse(tr("“%1” cannot be read.").arg(QFileInfo{path}.fileName()));
        return;
    }
    const auto read = readLogo(bytes, {});
    if (!read) {
        refuse(u"%1 %2"_s.arg(read.error().what, read.error().todo));
        return;
    }
    m_logo = read.value().png;
    showLogo();
    Q_EMIT changed();
}

void LogoBox::remove()
{
    m_logo.clear();
    showLogo();
    m_choose->setFocus();
    Q_EMIT changed();
}

void LogoBox::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_logo, "PNG");
    m_picture->setPixmap(picture.isNull() ? picture
            : picture.size().boundedTo(largestShownLogo) == picture.size()
            ? picture
            : picture.scaled(largestShownLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_picture->setVisible(!picture.isNull());
    m_remove->setVisible(!m_logo.isEmpty());
    m_refusal->clear();
    m_refusal->hide();
}

void LogoBox::refuse(const QString& words)
{
    m_refusal->setText(words);
    m_refusal->show();
    announce(*m_refusal);
}

QString LogoBox::refusal() const
{
    return m_refusal->text();
}

} // namespace boardplan
