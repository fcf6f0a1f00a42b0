#include "gui/inspector/drafts.h"

#include <algorithm>

namespace boardplan {

void Drafts::keep(ActionId action, const UpdateDraft& draft)
{
    m_updates.insert(action, draft);
    touch(Node::of(NodeKind::Action, action));
    Q_EMIT kept();
}

void Drafts::keep(const CommentaryPlace& place, const QString& text)
{
    m_commentaries.insert(place, text);
    touch(place.first);
    Q_EMIT kept();
}

void Drafts::keep(UpdateId update, const CorrectionDraft& draft)
{
    m_corrections.insert(update, draft);
    touch(Node::of(NodeKind::Action, draft.action));
    Q_EMIT kept();
}

void Drafts::drop(ActionId action)
{
    if (m_updates.remove(action)) {
        Q_EMIT dropped();
    }
}

void Drafts::drop(const CommentaryPlace& place)
{
    if (m_commentaries.remove(place)) {
        Q_EMIT dropped();
    }
}

void Drafts::drop(UpdateId update)
{
    if (m_corrections.remove(update)) {
        Q_EMIT dropped();
    }
}

UpdateId Drafts::correctedOf(ActionId action) const
{
    const auto found = std::find_if(m_corrections.constBegin(), m_corrections.constEnd(),
        [action](const CorrectionDraft& draft) { return draft.action == action; });
    return found == m_corrections.constEnd() ? UpdateId{} : found.key();
}

void Drafts::touch(const Node& node)
{
    std::erase(m_touched, node);
    m_touched.push_back(node);
}

std::vector<Node> Drafts::nodes() const
{
    std::vector<Node> nodes = m_touched;
    std::erase_if(nodes, [this](const Node& node) {
        const ActionId action{node.kind == NodeKind::Action ? node.id : QUuid{}};
        const bool isUpdate = has(action) || !correctedOf(action).isNull();
        return !isUpdate && meetingsOf(node).empty();
    });
    return nodes;
}

std::vector<MeetingId> Drafts::meetingsOf(const Node& node) const
{
    std::vector<MeetingId> meetings;
    for (auto row = m_commentaries.constBegin(); row != m_commentaries.constEnd(); ++row) {
        if (row.key().first == node) {
            meetings.push_back(row.key().second);
        }
    }
    return meetings;
}

} // namespace boardplan
