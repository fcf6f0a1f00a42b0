#include "gui/frame/day_dialog.h"

#include "gui/widgets/field_label.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

DayDialog::DayDialog(const QDate& shown, const QDate& latest, QWidget* parent)
    : QDialog{parent}
    , m_day{new QDateEdit{shown}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The plan as at another day"));
    m_day->setMaximumDate(latest);
    m_day->setDisplayFormat(u"d MMMM yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(50 * fontMetrics().averageCharWidth()); // so that the title is read whole
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    QPushButton* const showDay = buttons->addButton(tr("Show this day"), QDialogButtonBox::AcceptRole);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(fieldLabel(tr("&Day"), m_day));
    column->addWidget(m_day);
    column->addSpacing(8);
    column->addWidget(buttons);
    showDay->setDefault(true); // once it is in the dialog: before, Enter would cancel
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT dayChosen(m_day->date());
        accept();
    });
}

} // namespace boardplan
