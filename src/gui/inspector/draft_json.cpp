#include "gui/inspector/draft_json.h"

#include "gui/node_words.h"

#include <boardplan/domain/commentary.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct DraftField {
    const char* key;
    QString UpdateDraft::*words;
};

constexpr DraftField draftFields[] = {
    {"rating", &UpdateDraft::rating},
    {"whatHappened", &UpdateDraft::whatHappened},
    {"whatNext", &UpdateDraft::whatNext},
    {"ask", &UpdateDraft::ask},
    {"askOf", &UpdateDraft::askOf},
    {"newDate", &UpdateDraft::newDate},
    {"reason", &UpdateDraft::reason},
    {"reportedOn", &UpdateDraft::reportedOn},
    {"completedOn", &UpdateDraft::completedOn},
    {"evidence", &UpdateDraft::evidence},
};

QJsonObject draftedUpdate(const UpdateDraft& draft)
{
    QJsonObject object;
    for (const DraftField& field : draftFields) {
        if (const QString& words = draft.*(field.words); !words.isEmpty()) {
            object.insert(QLatin1StringView{field.key}, words);
        }
    }
    if (!draft.lead.isNull()) {
        object.insert("lead"_L1, draft.lead.toString());
    }
    if (draft.meets.isValid()) {
        object.insert("meets"_L1, draft.meets.toString(Qt::ISODate));
    }
    object.insert("marksComplete"_L1, draft.marksComplete);
    object.insert("continues"_L1, draft.continues);
    return object;
}

UpdateDraft updateDrafted(const QJsonObject& object)
{
    UpdateDraft draft;
    for (const DraftField& field : draftFields) {
        draft.*(field.words) = object.value(QLatin1StringView{field.key}).toString();
    }
    draft.lead = LeadId{QUuid::fromString(object.value("lead"_L1).toString())};
    draft.meets = QDate::fromString(object.value("meets"_L1).toString(), Qt::ISODate);
    draft.marksComplete = object.value("marksComplete"_L1).toBool();
    draft.continues = object.value("continues"_L1).toBool();
    return draft;
}

QString draftedKind(NodeKind kind)
{
    return kind == NodeKind::Plan ? u"plan"_s : kind == NodeKind::Priority ? u"priority"_s : u"objective"_s;
}

QJsonObject draftedCommentary(const CommentaryPlace& place, const QString& text)
{
    return {{"kind"_L1, draftedKind(place.first.kind)}, {"id"_L1, place.first.id.toString(QUuid::WithoutBraces)},
        {"meeting"_L1, place.second.toString()}, {"text"_L1, text}};
}

QJsonObject draftedCorrection(UpdateId update, const CorrectionDraft& draft)
{
    return {{"kind"_L1, u"correction"_s}, {"id"_L1, update.toString()}, {"action"_L1, draft.action.toString()},
        {"update"_L1, draftedUpdate(draft.update)}, {"reason"_L1, draft.reason}};
}

Node commentedNode(const QString& kind, const QUuid& id)
{
    for (const NodeKind known : {NodeKind::Plan, NodeKind::Priority, NodeKind::Objective}) {
        if (kind == draftedKind(known)) {
            return {known, id};
        }
    }
    return {};
}

void putBack(const QJsonObject& object, const PlanBook& book, Drafts& drafts)
{
    const QUuid id = QUuid::fromString(object.value("id"_L1).toString());
    if (object.value("kind"_L1) == "action"_L1) {
        if (book.find(ActionId{id}) != nullptr) {
            drafts.keep(ActionId{id}, updateDrafted(object.value("update"_L1).toObject()));
        }
        return;
    }
    if (object.value("kind"_L1) == "correction"_L1) {
        const ActionId action{QUuid::fromString(object.value("action"_L1).toString())};
        if (!id.isNull() && book.find(action) != nullptr) {
            drafts.keep(UpdateId{id},
                CorrectionDraft{action, updateDrafted(object.value("update"_L1).toObject()), object.value("reason"_L1).toString()});
        }
        return;
    }
    const Node node = commentedNode(object.value("kind"_L1).toString(), id);
    const QString text = object.value("text"_L1).toString();
    if (text.isEmpty() || !isInBook(book, node)) {
        return;
    }
    MeetingId meeting{QUuid::fromString(object.value("meeting"_L1).toString())};
    const Meeting* const found = book.find(meeting);
    if (found == nullptr || found->closedOn.isValid()) {
        meeting = {};
    }
    drafts.keep({node, meeting}, text);
}

} // namespace

QByteArray draftsToJson(const Drafts& drafts)
{
    QJsonArray rows;
    for (const Node& node : drafts.nodes()) {
        const ActionId action{node.kind == NodeKind::Action ? node.id : QUuid{}};
        if (drafts.has(action)) {
            rows.append(QJsonObject{{"kind"_L1, u"action"_s}, {"id"_L1, node.id.toString(QUuid::WithoutBraces)},
                {"update"_L1, draftedUpdate(drafts.update(action, {}))}});
        }
        if (const UpdateId update = drafts.correctedOf(action); !update.isNull()) {
            rows.append(draftedCorrection(update, drafts.corrections().value(update)));
        }
        for (const MeetingId meeting : drafts.meetingsOf(node)) {
            rows.append(draftedCommentary({node, meeting}, drafts.commentary({node, meeting}, {})));
        }
    }
    return QJsonDocument{QJsonObject{{"version"_L1, 1}, {"drafts"_L1, rows}}}.toJson(QJsonDocument::Compact);
}

void draftsFromJson(const QByteArray& bytes, const PlanBook& book, Drafts& drafts)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (whole.value("version"_L1).toInt() != 1) {
        return;
    }
    for (const QJsonValue& row : whole.value("drafts"_L1).toArray()) {
        putBack(row.toObject(), book, drafts);
    }
}

} // namespace boardplan
