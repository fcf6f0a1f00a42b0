#pragma once

#include <QListView>

namespace boardplan {

class ImportOutline;
class ImportPlanModel;
class ScrollKeeper;

// The plan as it will be: priorities, objectives and actions with leads and timescale under them.
class ImportPlanList : public QListView {
    Q_OBJECT

public:
    explicit ImportPlanList(QWidget* parent = nullptr);

    // `outline` must outlive what is shown. What was in sight stays so.
    void showOutline(const ImportOutline& outline);
    // Chooses a row and brings it into sight. Says nothing to anybody.
    void markRow(int row);
    void doItemsLayout() override;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ScrollKeeper* m_scroll = nullptr;
    ImportPlanModel* m_model = nullptr;
    bool m_isMarking = false;
};

} // namespace boardplan
