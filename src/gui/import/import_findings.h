#pragma once

#include "gui/import/import_acts.h"

#include <QListWidget>

#include <vector>

namespace boardplan {

class ScrollKeeper;

// What a person should know about an import: sign, words, place, and what can be done about it. Choosing a row
// goes to its place; what can be done is a link, and Enter or the menu of the row.
class ImportFindings : public QListWidget {
    Q_OBJECT

public:
    explicit ImportFindings(QWidget* parent = nullptr);

    void showFindings(std::vector<Finding> findings, std::vector<ImportActs> acts);
    const std::vector<Finding>& findings() const { return m_findings; }
    const ImportActs& actsOf(int row) const { return m_acts.at(static_cast<std::size_t>(row)); }
    // What the links of a row say: its acts, or one that opens them as a menu.
    QStringList linksOf(int row) const;
    void doItemsLayout() override;

Q_SIGNALS:
    void placeChosen(const boardplan::Place& place);
    void actChosen(const boardplan::ImportAct& act);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // Which link of which row is there; -1: none.
    int linkAt(const QPoint& position) const;
    void follow(int row, int link);
    void openMenu(int row);

    ScrollKeeper* m_scroll = nullptr;
    std::vector<Finding> m_findings;
    std::vector<ImportActs> m_acts; // beside them
};

// The findings of a proposal, the gravest first, then each text not placed that no finding speaks
// of.
std::vector<Finding> findingsToShow(const Proposal& proposal);

} // namespace boardplan
