#pragma once

#include "gui/inspector/history_entries.h"
#include "gui/inspector/inspector_page.h"

#include <boardplan/domain/date_moves.h>

namespace boardplan {

class ChipLine;
class Drafts;
class RatingStrip;

// Everything that was reported on the selected node and changed in it, newest first; above it the
// ratings at the last meetings and the moves of its date.
class HistoryPage : public InspectorPage {
    Q_OBJECT

public:
    // `drafts`, where given, holds corrections that are being typed, and must outlive the page; else it goes with it.
    explicit HistoryPage(Session& session, QWidget* parent = nullptr, Drafts* drafts = nullptr);

    // Opens the correction that was being typed on the selected action; false where there is none.
    bool goOnCorrecting();
    const std::vector<HistoryEntry>& entries() const { return m_entries; }

protected:
    void refresh() override;

private:
    void clearEntries();
    void showEntries(const Node& node);
    // What the file has on a node.
    struct Past {
        std::vector<Update> updates;
        std::vector<HistoryEntry> said; // updates and commentaries, with what became of them
        std::vector<JournalEntry> journal;
    };
    Result<Past> read(const Node& node) const;
    Status readUpdates(ActionId action, Past& past) const;
    Status readCommentaries(const Node& node, Past& past) const;
    std::vector<HistoryEntry> entriesOf(const Node& node, const Past& past) const;
    Status showFigures(const Node& node, const Past& past);
    void showMoves(const DateMoves& moves);
    void addJudgements(const Node& node, std::vector<HistoryEntry>& entries) const;
    void restore(const Node& node, const QString& field, const QJsonValue& earlier);

    Drafts& m_drafts;
    ChipLine* m_heading = nullptr;
    RatingStrip* m_strip = nullptr;
    RunLabel* m_travel = nullptr;
    QWidget* m_moves = nullptr;
    RunLabel* m_notice = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<HistoryEntry> m_entries;
};

} // namespace boardplan
