#pragma once

#include "gui/inspector/update_draft.h"

#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>

#include <QHash>
#include <QObject>

#include <optional>
#include <utility>
#include <vector>

namespace boardplan {

// A commentary is written on a node, for a meeting or for none in particular.
using CommentaryPlace = std::pair<Node, MeetingId>;

// What is typed to correct an update that was recorded.
struct CorrectionDraft {
    ActionId action;
    UpdateDraft update;
    QString reason;

    bool operator==(const CorrectionDraft&) const = default;
};

// Words typed in the inspector and not recorded yet: of updates per action, of commentary per node and meeting, of
// corrections per update.
class Drafts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Drafts() override { Q_EMIT leaving(); }

    bool has(ActionId action) const { return m_updates.contains(action); }
    bool has(const CommentaryPlace& place) const { return m_commentaries.contains(place); }
    UpdateDraft update(ActionId action, const UpdateDraft& otherwise) const { return m_updates.value(action, otherwise); }
    QString commentary(const CommentaryPlace& place, const QString& otherwise) const
    {
        return m_commentaries.value(place, otherwise);
    }
    void keep(ActionId action, const UpdateDraft& draft);
    void keep(const CommentaryPlace& place, const QString& text);
    void keep(UpdateId update, const CorrectionDraft& draft);
    void drop(ActionId action);
    void drop(const CommentaryPlace& place);
    void drop(UpdateId update);

    // Where something is being written, each node once, the latest last.
    std::vector<Node> nodes() const;
    // The update of an action that is being corrected; null: none.
    UpdateId correctedOf(ActionId action) const;
    // The places of commentary on a node, in no order.
    std::vector<MeetingId> meetingsOf(const Node& node) const;

    const QHash<ActionId, UpdateDraft>& updates() const { return m_updates; }
    const QHash<CommentaryPlace, QString>& commentaries() const { return m_commentaries; }
    const QHash<UpdateId, CorrectionDraft>& corrections() const { return m_corrections; }

Q_SIGNALS:
    void kept();
    void dropped();
    // Everything is still here.
    void leaving();

private:
    void touch(const Node& node);

    QHash<ActionId, UpdateDraft> m_updates;
    QHash<CommentaryPlace, QString> m_commentaries;
    QHash<UpdateId, CorrectionDraft> m_corrections;
    std::vector<Node> m_touched; // the latest last
};

} // namespace boardplan
