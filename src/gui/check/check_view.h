#pragma once

#include "gui/copying/copy_source.h"

#include <boardplan/base/result.h>
#include <boardplan/domain/plan_check.h>

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace boardplan {

class CheckList;
class ChooserButton;
class FilterChip;
class FlowLayout;
class MessageBar;
class NoticePage;
class RunLabel;
class Session;

// What of the plan somebody should look at, grouped by kind, with a fix or a jump for each.
class CheckView : public QWidget, public CopySource {
    Q_OBJECT

public:
    explicit CheckView(Session& session, QWidget* parent = nullptr);

    CheckList& list() { return *m_list; }
    const PlanCheck& check() const { return m_check; }
    // The findings shown.
    bool canCopy() const override;
    void copy(bool withHeadings) override;
    // The sentence below the title.
    QString summary() const;
    // The quick filter of a kind; null where no finding is of it.
    FilterChip* filter(CheckKind kind) const { return m_filters.value(static_cast<int>(kind)); }
    FilterChip& dismissedFilter() const { return *m_dismissed; }
    QPushButton& mendAllButton() const { return *m_mendAll; }
    ChooserButton& kindMenu() const { return *m_kindMenu; }
    MessageBar& messages() const { return *m_messages; }

Q_SIGNALS:
    // The field of the selected node where a person mends it.
    void fieldWanted(boardplan::CheckField field);
    void commandWanted(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeEmptyPage();
    void refreshWhenShown();
    void refresh();
    void showFilters();
    // The filters as chips, or as one menu where large text leaves the list no room below them.
    void arrangeFilters();
    void fillKindMenu();
    void showRows();
    void showEmptiness();
    std::vector<CheckFinding> shownFindings() const;
    bool isShown(CheckKind kind) const;

    void goTo(const CheckFinding& finding);
    void fix(const CheckFinding& finding, const CheckFix& fix);
    void fixAll(std::vector<CheckFinding> findings);
    // Carries an edit out and offers to take it back.
    void carryOut(const Result<Edit>& edit);

    Session& m_session;
    PlanChecker m_checker;
    PlanCheck m_check;
    bool m_isStale = true;
    QList<int> m_kinds; // filtered by; none: all
    RunLabel* m_summary = nullptr;
    QPushButton* m_mendAll = nullptr;
    FlowLayout* m_chips = nullptr;
    QWidget* m_chipArea = nullptr;
    QHash<int, FilterChip*> m_filters; // by kind
    QList<int> m_order;                // kinds that were found
    FilterChip* m_dismissed = nullptr;
    ChooserButton* m_kindMenu = nullptr;
    QLabel* m_keys = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_pages = nullptr;
    CheckList* m_list = nullptr;
    NoticePage* m_empty = nullptr;
};

} // namespace boardplan
