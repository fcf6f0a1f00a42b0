#pragma once

#include <boardplan/domain/action_filter.h>
#include <boardplan/domain/ids.h>

#include <QWidget>

#include <array>

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

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A fact was pressed: what shows the actions behind it.
    void actionsWanted(const boardplan::ActionFilter& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int leastTile() const; // width
    void showChanged(const View& view, const OverviewPast& past);
    void arrange(); // in as many columns as have room for their figures

    QGridLayout* m_grid = nullptr;
    std::array<FactTile*, 4> m_tiles{};
    int m_columns = 0;
};

} // namespace boardplan
