#pragma once

#include <boardplan/domain/action.h>
#include <boardplan/domain/ids.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace boardplan::test {

// A plan as simply as it can be said, for holding the document against: nothing here is shared with the program but
// ids, the state of an action and the keys of ratings.
struct ModelUpdate {
    QDate on;
    int order = 0; // of recording
    QString rating;
};

struct ModelAction {
    ActionId id;
    QString text;
    QString timescale;
    QStringList leads;
    ActionStateKey state = ActionStateKey::Live;
    QDate stateOn;
    std::vector<ModelUpdate> updates;

    // The key of the rating on a day; empty: not rated.
    QString ratingOn(const QDate& day) const;
    bool isLiveOn(const QDate& day) const;
};

struct ModelPriority {
    PriorityId id;
    QString title;
    std::vector<ModelAction> actions;
};

// What a meeting that was closed was told: ratings of actions and the colour of the plan, by their ids.
struct ModelMeeting {
    MeetingId id;
    QDate date;
    bool isClosed = false;
    std::map<QUuid, QString> told;
};

struct PlanModel {
    std::vector<ModelPriority> priorities;
    std::vector<ModelMeeting> meetings;

    ModelAction* find(ActionId id);
    std::vector<ActionId> actionIds() const;
    // The colour by Balanced on a day, of one priority or (null) of the plan: a key, or what is said in its place.
    QString colourOn(const QDate& day, const ModelPriority* priority) const;
    void closeMeeting(ModelMeeting& meeting, PlanId plan) const;
};

} // namespace boardplan::test
