#pragma once

#include "gui/widgets/scrolling_page.h"

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/node.h>

#include <optional>

class QVBoxLayout;

namespace boardplan {

class RatingChip;
class RunLabel;
class Session;

// One page of the inspector: a scrolling column about the selected node. Works out its content when
// it is looked at, not before.
class InspectorPage : public ScrollingPage {
    Q_OBJECT

public:
    InspectorPage(Session& session, const QString& name, QWidget* parent);

protected:
    // Shows the selected node as the session's view has it now.
    virtual void refresh() = 0;
    Session& session() const { return m_session; }
    // The selected node; kind All where nothing is selected or what was selected is gone.
    Node selected() const;
    QVBoxLayout* column() const { return m_column; }
    // Marks the content as out of date; refreshed at once where the page is visible.
    void invalidate();
    // Scrolls to a part of the page as soon as its place is known.
    void bringIntoSight(QWidget* part);
    // Stands below what scrolls, always in sight while it is not hidden; as high as it needs.
    void setFoot(QWidget* foot);

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeFoot();

    Session& m_session;
    QVBoxLayout* m_column;
    QWidget* m_foot = nullptr;
    bool m_isStale = true;
};

// Carries an edit out and gives the refusal, so that it can be shown beside what caused it.
std::optional<Error> tryPerform(Session& session, const Result<Edit>& edit);

} // namespace boardplan
