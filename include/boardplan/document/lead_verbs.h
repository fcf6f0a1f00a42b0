#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/view.h>

#include <QStringList>
#include <vector>

namespace boardplan {

// Verbs of the directory of leads (domain.md, "Leads"). Each is one edit; the published words of an
// action's lead cell never change by them. `reported` are the updates that the leads in question
// reported (Document::updatesReportedBy): they stay what they were, under the name of the lead that
// takes the place of theirs.

// Adds a lead; id and position are given here. Refused: no name, a name or spelling that another
// lead has, an e-mail address that is none, members that the file does not have or that lead back
// to the lead.
Result<Edit> addLead(const PlanBook& book, Lead lead);
// Changes everything but the position. A name that goes stays among the aliases, so that the plan's
// words still find the lead. Refused as adding is; only what changes is looked at.
Result<Edit> changeLead(const PlanBook& book, Lead lead);
// Refused, with what names it, while an action, a group, a meeting or an update does.
Result<Edit> removeLead(const PlanBook& book, LeadId lead, const std::vector<Update>& reported);

// The others become spellings of `stays`: what names them – actions, groups, a subgroup's meetings,
// updates, saved filters – names it, once each; a lead stands before a contributor. What `stays`
// does not say of itself – contact, e-mail, agency, members – it takes from them.
Result<Edit> mergeLeads(const PlanBook& book, LeadId stays, const std::vector<LeadId>& others,
                        const std::vector<Update>& reported);

// One lead that is several: on each action, and in groups, the named ones take its place, in this
// role. Names the directory knows are used, others enter it. Its updates and meetings go to the
// first of them, so that no rating changes, and so do contact, e-mail and agency where the first is
// new. It leaves the directory unless its own name is among the names.
Result<Edit> splitLead(const PlanBook& book, LeadId lead, const QStringList& names,
                       const std::vector<Update>& reported);

// Succession: every action of `from` that is open on the view's day – live or paused, not complete
// – is `to`'s, as lead or contributor as before; closed ones stay. Only those of `plan`, unless
// that is null.
Result<Edit> giveOpenActions(const View& view, LeadId from, LeadId to, PlanId plan = {});

// These two are not one lead: they are no longer suggested (leadSuggestions).
Result<Edit> keepLeadsApart(const PlanBook& book, LeadId one, LeadId other);

} // namespace boardplan
