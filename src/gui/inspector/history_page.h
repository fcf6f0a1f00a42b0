#pragma once

#include "gui/inspector/history_entries.h"
#include "gui/inspector/inspector_page.h"

namespace boardplan {

class ChipLine;

// Everything that was reported on the selected node and changed in it, newest first.
class HistoryPage : public InspectorPage {
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    const std::vector<HistoryEntry>& entries() const { return m_entries; }

protected:
    void refresh() override;

private:
    void clearEntries();
    void showEntries(const Node& node);
    Result<std::vector<HistoryEntry>> read(const Node& node) const;
    Status addUpdates(ActionId action, std::vector<HistoryEntry>& entries) const;
    Status addCommentaries(const Node& node, std::vector<HistoryEntry>& entries) const;
    void addJudgements(const Node& node, std::vector<HistoryEntry>& entries) const;
    void restore(const Node& node, const QString& field, const QString& value);

    ChipLine* m_heading = nullptr;
    RunLabel* m_notice = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<HistoryEntry> m_entries;
};

} // namespace boardplan
