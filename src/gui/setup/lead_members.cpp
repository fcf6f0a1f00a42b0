#include "gui/setup/lead_members.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/setup/lead_chooser.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <boardplan/domain/lead_directory.h>

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

LeadMembers::LeadMembers(QWidget* parent)
    : QWidget{parent}
    , m_list{new QListWidget{this}}
    , m_takeOut{new RoomyButton{tr("Take &out"), this}}
    , m_chooser{new LeadChooser{this}}
    , m_add{new RoomyButton{tr("Put &in"), this}}
    , m_note{new RunLabel{this}}
    , m_refusal{new RunLabel{this}}
{
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(3);
    column->addWidget(fieldLabel(tr("Me&mbers"), m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    m_chooser->setAccessibleName(tr("Lead to put in"));
    followFont(*m_note, &smallFont);
    column->addWidget(m_note);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_add);
    row->addWidget(m_takeOut);
    column->addLayout(row);
    column->addWidget(m_refusal);
    m_refusal->hide();
    connect(m_add, &QPushButton::clicked, this, &LeadMembers::addChosen);
    connect(m_takeOut, &QPushButton::clicked, this, &LeadMembers::takeOutChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &LeadMembers::showButtons);
    connect(m_chooser, &QComboBox::editTextChanged, this, &LeadMembers::showButtons);
}

void LeadMembers::setGroup(const PlanBook& book, const Lead& group)
{
    m_members = group.members;
    m_list->clear();
    for (const LeadId id : m_members) {
        if (const Lead* const member = book.find(id)) {
            auto* const item = new QListWidgetItem{member->name, m_list};
            item->setData(Qt::UserRole, id.value);
        }
    }
    constexpr int mostRows = 6;
    const int row = std::max(24, fontMetrics().height() + 6);
    m_list->setFixedHeight(std::clamp(m_list->count(), 2, mostRows) * row +
                           2 * m_list->frameWidth());
    std::vector<LeadId> but = m_members;
    but.push_back(group.id);
    m_chooser->offer(book, but);
    const auto everybody = static_cast<int>(membersOf(book, group.id).size());
    const bool hasGroups = everybody != static_cast<int>(m_members.size());
    m_note->setRuns(
        {{m_members.empty()
              ? tr("Nobody yet: the group stands for itself.")
              : tr("With the members of its groups it stands for %1 leads.").arg(everybody),
          RunStyle::Muted}});
    m_note->setVisible(m_members.empty() || hasGroups);
    showButtons();
}

void LeadMembers::showRefusal(const std::optional<Error>& refusal)
{
    m_refusal->setVisible(refusal.has_value());
    if (refusal) {
        m_refusal->setRuns({{refusal->what, RunStyle::Danger},
                            {u" "_s + refusal->todo, RunStyle::Plain},
                            {u" "_s + refusal->code, RunStyle::Muted}});
    }
}

void LeadMembers::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    m_chooser->setEnabled(!isLocked);
    showButtons();
}

void LeadMembers::showButtons()
{
    m_takeOut->setEnabled(!m_isLocked && !m_list->selectedItems().isEmpty());
    m_add->setEnabled(!m_isLocked && !m_chooser->chosen().isNull());
}

void LeadMembers::addChosen()
{
    std::vector<LeadId> members = m_members;
    members.push_back(m_chooser->chosen());
    Q_EMIT membersWanted(members);
    m_chooser->setFocus(Qt::OtherFocusReason);
}

void LeadMembers::takeOutChosen()
{
    std::vector<LeadId> members = m_members;
    for (const QListWidgetItem* const item : m_list->selectedItems()) {
        std::erase(members, LeadId{item->data(Qt::UserRole).toUuid()});
    }
    Q_EMIT membersWanted(members);
}

bool LeadMembers::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDelete = event->type() == QEvent::KeyPress &&
                          static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (isDelete && m_takeOut->isEnabled()) {
        takeOutChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace boardplan
