#pragma once

#include <boardplan/domain/view.h>

#include <QString>
#include <QStringList>

namespace boardplan {

// What the Why page says beside the sentence, in words (domain.md, "Result").

// "If 3.1 and 3.4 turned green, this would no longer be red." Empty where nothing could be better.
QString improvementWords(const RollupResult& result);
// "3.8 paused since 3 March 2026: awaiting national guidance", one an action.
QStringList excludedWords(const RollupResult& result, const PlanBook& book);
// "Balanced, version 1 · at least two thirds rated".
QString ruleWords(const RollupRule& rule);
// What the rule was before the last board meeting, if it has changed since, and what the node would be by it.
QStringList ruleChangeWords(const View& view, const Node& node);
// "Judged amber by the Board on 4 Dec 2026: partners have signed. Worked out: red."
QString judgementWords(const Override& judgement, const RollupResult& result);
// Which update gives an action its rating, and whether a later one said something else.
QString actionRatingWords(const View& view, ActionId action);

// "a, b and c".
QString listedWithAnd(const QStringList& words);

// "Green by A. Chair on 12 Sep 2026: the pathway holds. Judgement on priority 2 lapsed: 2.3 was updated 3 Dec 2026."
QString lapsedWords(const Override& judgement, const QString& notice, const RollupResult& result);

// "Leads differ: QA Subgroup amber (12 Sep 2026), Police red (3 Nov 2026)." `updates` are those of the action.
QString leadsDifferWords(const View& view, ActionId action, const std::vector<Update>& updates);

} // namespace boardplan
