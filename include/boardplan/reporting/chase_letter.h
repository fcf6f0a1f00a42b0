#pragma once

#include <boardplan/domain/chase_list.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// What one lead is asked for before a meeting, as the text of an e-mail: plain lines, no markup.
struct ChaseLetter {
    QString name;   // of the lead; "No lead named" where there is none
    QStringList to; // empty: no address is known
    QString subject;
    QString body; // lines end with '\n'

    bool operator==(const ChaseLetter&) const = default;
};

// The letter to one lead of a list made for `plan` in `view`.
ChaseLetter chaseLetter(const View& view, PlanId plan, const ChaseList& list,
                        const LeadChase& chase);
// To every lead of the list, in its order.
std::vector<ChaseLetter> chaseLetters(const View& view, PlanId plan, const ChaseList& list);

// "the board meeting on 29 January 2027"; "22 December 2026" where no meeting is to come.
QString chaseOccasion(const View& view, const ChaseList& list);
// "Overdue", "Due before the meeting", "Update awaited".
QString chaseHeapText(ChaseHeap heap);

// A mailto: link (RFC 6068), percent-encoded. Mail programs cut long links: where the whole would
// be longer than `mailtoLimit` characters the link has no body, and the text is to be pasted.
inline constexpr int mailtoLimit = 1900;
struct MailtoLink {
    QByteArray link;
    bool hasBody = true;
};
MailtoLink mailtoLink(const ChaseLetter& letter);

} // namespace boardplan
