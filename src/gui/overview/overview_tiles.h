#pragma once

#include <boardplan/domain/ids.h>

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;

namespace boardplan {

class FactTile;
class OverviewPast;
class View;

// The four facts of the Overview, side by side or two by two where there is little room.
class OverviewTiles : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTiles(QWidget* parent = nullptr);

    void showFacts(const View& view, PlanId plan, const OverviewPast& past);
    const FactTile& tile(int position) const { return *m_tiles[static_cast<std::size_t>(position)]; }

Q_SIGNALS:
    // A fact was pressed: the actions behind it, in plan order.
    void actionsWanted(const std::vector<boardplan::ActionId>& actions);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid = nullptr;
    std::array<FactTile*, 4> m_tiles{};
    std::array<std::vector<ActionId>, 4> m_actions;
    int m_columns = 0;
};

} // namespace boardplan
