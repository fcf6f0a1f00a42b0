#pragma once

// What the verbs share: their refusals and the next free place among siblings.

#include <boardplan/base/result.h>
#include <boardplan/domain/plan_book.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

inline QString verbText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

inline Error refusal(const char* code, const QString& what, const QString& todo = {})
{
    return Error{ErrorKind::InvalidInput, QString::fromLatin1(code), what, verbText("Nothing was changed."), todo, {}};
}

inline Error notInPlan(const char* what)
{
    return Error{ErrorKind::NotFound, QStringLiteral("BP-DOC-003"), verbText(what), verbText("Nothing was changed."),
        verbText("It may have been removed: look at the plan again."), {}};
}

inline Error actionWithoutWords()
{
    return refusal("BP-DOC-020", verbText("An action needs words."), verbText("Write what will be done."));
}

// The day from which a new action counts; from the plan's start while that is a draft.
inline QDate addedDay(const Plan* plan, const QDate& today)
{
    return plan != nullptr && plan->status == PlanStatus::Adopted ? today : QDate{};
}

// Text as it is kept: without spaces around it, composed.
inline QString plainText(const QString& text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

// Whether something that is of a node is of this one.
template <typename Entity> bool isAbout(const PlanBook& book, const Node& node)
{
    const auto rows = book.table<Entity>().rows();
    return std::any_of(rows.begin(), rows.end(), [&](const Entity& one) { return one.node == node; });
}

// The position after the last of `siblings`.
template <typename Id> int nextPosition(const PlanBook& book, const std::vector<Id>& siblings)
{
    return siblings.empty() ? positionGap : book.find(siblings.back())->position + positionGap;
}

// One replaced entity as an edit; empty where nothing differs.
template <typename Entity> Edit replacement(const QString& verb, const Entity& before, const Entity& after)
{
    Edit edit{verb, {}, {}};
    if (!(before == after)) {
        edit.changes.push_back(replaced(before, after));
    }
    return edit;
}

} // namespace boardplan
