#pragma once

#include "domain/checked_texts.h"

#include <boardplan/domain/plan_check.h>

namespace boardplan {

// What the parts of the plan check share: the plan looked at, its actions, and the findings so far.
struct CheckSubject {
    CheckSubject(const View& view, const Plan& plan, CheckedTexts& texts);

    // A finding of its kind's severity, place and advice.
    CheckFinding& add(CheckKind kind, const Node& node, const QString& words, const QString& about);
    CheckFinding& add(CheckKind kind, const Action& action, const QString& words,
                      const QString& about);

    const View& view;
    const PlanBook& book;
    const Plan& plan;
    CheckedTexts& texts;
    std::vector<const Action*> all;  // in plan order, withdrawn ones left out
    std::vector<const Action*> open; // of them, those that are not complete
    bool isReported = false;         // some action of the plan has an update
    std::vector<CheckFinding> findings;
};

QString checkText(const char* text);
// "“June 2026”", shortened where it is long.
QString quotedForCheck(const QString& text);
// "1.1, 1.2 and 3 more": six at most.
QString labelsForCheck(const View& view, const std::vector<const Action*>& actions);

// One action at a time: its words, leads, timescale, measures, state and updates.
void checkActions(CheckSubject& subject);
// What is the same among actions, priorities without actions, and outcomes that none serves.
void checkDuplicates(CheckSubject& subject);
void checkParents(CheckSubject& subject);
// Printed numbers: twice among siblings, or misprinted.
void checkRefs(CheckSubject& subject);
// Which boards of a joint plan actions serve.
void checkAudiences(CheckSubject& subject);
// Leads of the plan that may be one.
void checkLeads(CheckSubject& subject);

} // namespace boardplan
