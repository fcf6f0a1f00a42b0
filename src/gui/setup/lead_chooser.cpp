#include "gui/setup/lead_chooser.h"

#include <boardplan/domain/lead_names.h>

#include <QCompleter>
#include <QLineEdit>
#include <algorithm>

namespace boardplan {

LeadChooser::LeadChooser(QWidget* parent)
    : QComboBox{parent}
{
    constexpr int leastLetters = 24;
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(leastLetters);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setPlaceholderText(tr("Type or choose a lead"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void LeadChooser::offer(const PlanBook& book, const std::vector<LeadId>& but)
{
    std::vector<const Lead*> leads;
    for (const LeadId id : book.leads()) {
        if (std::find(but.begin(), but.end(), id) == but.end()) {
            leads.push_back(book.find(id));
        }
    }
    std::stable_sort(leads.begin(), leads.end(), [](const Lead* one, const Lead* other) {
        return QString::localeAwareCompare(one->name, other->name) < 0;
    });
    clear();
    for (const Lead* const lead : leads) {
        addItem(lead->name, lead->id.value);
    }
    setCurrentIndex(-1);
    clearEditText();
}

void LeadChooser::choose(LeadId lead)
{
    setCurrentIndex(findData(lead.value));
}

LeadId LeadChooser::chosen() const
{
    const QString typed = foldLeadName(currentText());
    for (int item = 0; item < count() && !typed.isEmpty(); ++item) {
        if (foldLeadName(itemText(item)) == typed) {
            return LeadId{itemData(item).toUuid()};
        }
    }
    return {};
}

} // namespace boardplan
