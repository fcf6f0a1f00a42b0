#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/lead_directory.h>

#include <QDate>
#include <QObject>

namespace boardplan {

class Session;

// What a person does to the directory of leads. Each act is one edit, carried out at once; a
// refusal is given back to be shown where the act was asked for.
class LeadActs : public QObject {
    Q_OBJECT

public:
    explicit LeadActs(Session& session, QObject* parent);

    Session& session() const { return m_session; }
    const PlanBook& book() const;
    bool isLocked() const;

    // The kind is guessed from the name.
    Status add(const QString& name);
    // Says nothing: the field that was changed shows it.
    Status change(const Lead& lead);
    Status merge(LeadId stays, const std::vector<LeadId>& others);
    Status split(LeadId lead, const QStringList& names);
    Status give(LeadId from, LeadId to, const QDate& day, PlanId plan);
    Status remove(LeadId lead);
    Status keepApart(LeadId one, LeadId other);

    // How many updates the lead reported.
    int reported(LeadId lead) const;
    // Why it cannot be removed; empty where it can.
    QString whyNotRemoved(LeadId lead) const;

Q_SIGNALS:
    // What was done, and the lead to be shown after it: null for none in particular.
    void acted(const QString& what, boardplan::LeadId shown);

private:
    Status perform(const Result<Edit>& edit, const QString& what, LeadId shown);
    Result<std::vector<Update>> reportedBy(const std::vector<LeadId>& leads) const;

    Session& m_session;
};

} // namespace boardplan
