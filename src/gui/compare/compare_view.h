#pragma once

#include "gui/compare/change_rows.h"
#include "gui/copying/copy_source.h"

#include <boardplan/domain/comparison.h>

#include <QWidget>
#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace boardplan {

class ChangeList;
class ChangeListModel;
class EndChooser;
class FilterChip;
class NoticePage;
class Session;

// What changed between two meetings or days: figures that filter, and one list grouped by kind.
// Compared when it is looked at, from the last closed board meeting to the day looked at unless
// other ends are chosen.
class CompareView : public QWidget, public CopySource {
    Q_OBJECT

public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);

    void compare(const ComparisonEnd& from, const ComparisonEnd& to);
    ComparisonEnd from() const;
    ComparisonEnd to() const;
    // Nothing where there is nothing to compare with.
    const std::optional<Comparison>& comparison() const;
    ChangeList& list() { return *m_list; }
    // Chosen rows, or all where none is.
    bool canCopy() const override;
    void copy(bool withHeadings) override;

Q_SIGNALS:
    void commandWanted(const QString& id);
    // Go to what is selected now.
    void inspectorWanted();
    void paperWanted(const boardplan::ComparisonEnd& from, const boardplan::ComparisonEnd& to);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeChoosers();
    QWidget* makeChips();
    void makeNotice();
    void startAnew();
    void refreshWhenShown();
    void refresh();
    void showComparison(Comparison comparison);
    void showChips(const Comparison& comparison);
    // Has the model show other rows; what was current stays so where it is still listed.
    void showRows(const std::function<void()>& show);
    // `ways`: the commands that lead on from it.
    void say(const QString& title, const QString& words, QStringList ways = {});
    void toggle(FilterChip& chip, bool isOn);
    void goTo(int row);

    Session& m_session;
    bool m_isStale = true;
    bool m_isUsual = true; // the ends are those offered, not chosen by a person
    ChangeChoice m_choice;
    EndChooser* m_from = nullptr;
    EndChooser* m_to = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_paper = nullptr;
    QWidget* m_chipRow = nullptr;
    FilterChip* m_nodeChip = nullptr;
    std::vector<std::pair<ChangeKind, FilterChip*>> m_chips;
    ChangeListModel* m_model = nullptr;
    ChangeList* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
    NoticePage* m_notice = nullptr;
};

} // namespace boardplan
