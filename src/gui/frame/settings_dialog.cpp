#include "gui/frame/settings_dialog.h"

#include "gui/frame/settings.h"
#include "gui/look/motion.h"
#include "gui/look/theme.h"
#include "gui/look/window_size.h"
#include "gui/look/zoom.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/segmented_choice.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace boardplan {

namespace {

constexpr ThemeKind colourChoices[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};

void addRemark(QVBoxLayout& column, const QString& words)
{
    auto* const remark = new HeadingLabel{&smallFont, words};
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    column.addWidget(remark);
    column.addSpacing(10);
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog{parent}
    , m_settings{settings}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(440);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    addName(*column);
    addColours(*column);
    addSize(*column);
    addMotion(*column);
    column->addStretch(1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::addName(QVBoxLayout& column)
{
    m_name = new QLineEdit{m_settings.yourName()};
    m_name->setPlaceholderText(m_settings.author());
    column.addWidget(fieldLabel(tr("Your &name"), m_name));
    column.addWidget(m_name);
    addRemark(column, tr("Every change is recorded with the name of the person who made it."));
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_settings.setYourName(name);
        Q_EMIT authorChanged();
    });
}

void SettingsDialog::addColours(QVBoxLayout& column)
{
    m_colours = new SegmentedChoice{tr("Colours"), {tr("Light"), tr("Dark"), tr("High contrast")}};
    const auto* const at = std::find(std::begin(colourChoices), std::end(colourChoices), theme().kind);
    m_colours->setCurrent(static_cast<int>(at - std::begin(colourChoices)));
    column.addWidget(fieldLabel(tr("Colours"), m_colours));
    column.addWidget(m_colours);
    addRemark(column, tr("High contrast is white on black, with patterns beside the rating colours."));
    connect(m_colours, &SegmentedChoice::chosen, this, [this](int choice) {
        const ThemeKind kind = colourChoices[choice];
        m_settings.setThemeKind(kind);
        applyTheme(*qApp, kind);
    });
}

void SettingsDialog::addSize(QVBoxLayout& column)
{
    m_size = new QSpinBox;
    m_size->setRange(50, 300);
    m_size->setSingleStep(10);
    m_size->setSuffix(tr(" %"));
    m_size->setValue(m_settings.zoomPercent());
    m_size->setKeyboardTracking(false); // a size half typed is none
    column.addWidget(fieldLabel(tr("&Size of text and figures"), m_size));
    column.addWidget(m_size);
    addRemark(column, tr("Ctrl and + or − do the same anywhere, Ctrl+0 goes back to 100 %."));
    connect(m_size, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.setZoomPercent(percent);
        applyZoom(percent);
        QMetaObject::invokeMethod(this, [this] { fitHeight(*this); }, Qt::QueuedConnection); // the parts hear of it later
    });
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        fitHeight(*this);
    }
    QDialog::showEvent(event);
}

void SettingsDialog::addMotion(QVBoxLayout& column)
{
    m_motion = new QCheckBox{tr("Reduce &motion")};
    m_motion->setChecked(m_settings.reducesMotion());
    column.addWidget(m_motion);
    addRemark(column, tr("Menus open at once and the cursor does not blink."));
    connect(m_motion, &QCheckBox::toggled, this, [this](bool isReduced) {
        m_settings.setReducesMotion(isReduced);
        applyMotion(isReduced);
    });
}

} // namespace boardplan
