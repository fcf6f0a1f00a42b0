#pragma once

#include "gui/actions/choice_button.h"

#include <boardplan/domain/action_filter.h>

#include <QWidget>
#include <array>

class QLineEdit;

namespace boardplan {

class FilterChip;
class FilterMenu;
class FlowLayout;

// What narrows the list of actions: a box for words, quick filters with their counts, and lists of
// leads, priorities and themes. Knows the filter and nothing of the list.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // The ratings and names of a plan, and the day of the last board meeting (invalid: none).
    void setPlan(const PlanBook& book, PlanId plan, const QDate& meeting, const QDate& today);
    const ActionFilter& filter() const { return m_filter; }
    // Says nothing to anybody.
    void setFilter(const ActionFilter& filter);
    // `isChangedKnown`: the ratings at the meeting have been read.
    void setCounts(const FilterCounts& counts, bool isChangedKnown);

    QLineEdit* box() const { return m_box; }
    FilterChip* factChip(ActionFact fact) const { return m_facts[static_cast<std::size_t>(fact)]; }
    // Null where the scheme has no such rating.
    FilterChip* ratingChip(const QString& key) const { return m_ratings.value(key); }
    ChoiceButton* leads() const { return m_leads; }
    ChoiceButton* priorities() const { return m_priorities; }
    ChoiceButton* themes() const { return m_themes; }
    // The quick filters, where they are one menu; else hidden.
    FilterMenu* menu() const { return m_menu; }
    // The quick filters become one menu where they would be higher than this at its width: that of the view, whatever
    // scrolls around the bar. What then has no room in the line of the box is in that menu too.
    void setRoomForChips(const QSize& room);
    // Puts a chooser at the end of the first line.
    void addTool(ChooserButton* chooser);

Q_SIGNALS:
    void filterChanged(const boardplan::ActionFilter& filter);
    // Down or Enter in the box: the person goes on to the list.
    void listWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeChips();
    void makeRatingChips(const RatingScheme& scheme);
    // Keyboard and screen reader go through the bar as the eye does.
    void orderTabs();
    void foldChips();
    QList<ChooserButton*> choosersWithoutRoom() const;
    void refreshMenu();
    void showFilter();
    void tell();
    void fillChoices();

    ActionFilter m_filter;
    FilterCounts m_counts;
    RatingScheme m_scheme;
    std::vector<ChoiceButton::Choice> m_leadNames;
    std::vector<ChoiceButton::Choice> m_priorityNames;
    std::vector<ChoiceButton::Choice> m_themeNames;

    QLineEdit* m_box;
    ChoiceButton* m_leads;
    ChoiceButton* m_priorities;
    ChoiceButton* m_themes;
    FlowLayout* m_tools;
    FlowLayout* m_chips;
    FilterMenu* m_menu;
    QList<ChooserButton*> m_choosers; // of the first line
    QWidget* m_chipRow;
    QSize m_roomForChips{QWIDGETSIZE_MAX, QWIDGETSIZE_MAX};
    QHash<QString, FilterChip*> m_ratings;
    std::array<FilterChip*, actionFacts> m_facts{};
};

} // namespace boardplan
