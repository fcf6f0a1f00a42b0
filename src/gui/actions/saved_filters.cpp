#include "gui/actions/saved_filters.h"

#include "gui/actions/filter_words.h"
#include "gui/session.h"

#include <boardplan/base/with_capital.h>

namespace boardplan {

SavedFilters::SavedFilters(Session& session, QWidget* parent)
    : SavedMenu{session, savedFilterKind,
          {tr("Saved filters"), tr("Saved filter: %1"), tr("Filters kept in the file"), tr("&Save this filter…"),
              tr("Save this filter"), tr("Rename the filter")},
          [&session](const QJsonObject& value) -> std::optional<QJsonObject> {
              const auto filter = filterFromJson(value);
              return filter && fitsPlan(*filter, session.book(), session.plan()) ? std::optional{filterToJson(*filter)}
                                                                                : std::nullopt;
          },
          parent}
    , m_shown{session}
{
    connect(this, &SavedMenu::chosen, this, [this](const QJsonObject& value) {
        if (const auto filter = filterFromJson(value)) {
            Q_EMIT filterChosen(*filter);
        }
    });
}

// A filter's words with a capital are a name to begin with.
void SavedFilters::setFilter(const ActionFilter& filter)
{
    setCurrent(filter.isEmpty() ? QJsonObject{} : filterToJson(filter),
        withCapital(filterWords(filter, m_shown.book(), m_shown.plan())));
}

} // namespace boardplan
