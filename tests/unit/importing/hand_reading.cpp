#include "unit/importing/hand_reading.h"

#include "importing/phrases.h"

#include <boardplan/domain/lead_names.h>

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString& text)
{
    QString letters;
    for (const QChar letter : readAsLatin(text.normalized(QString::NormalizationForm_C)).toLower()) {
        letters += letter.isLetterOrNumber() ? QString{letter} : QString{};
    }
    return letters;
}

// What the reading gives for a text, to be shown.
QString shown(const QJsonValue& expected)
{
    return expected.isObject() ? expected[u"begins"_s].toString() + u"… (%1 words)"_s.arg(expected[u"words"_s].toInt())
                               : expected.toString();
}

bool says(const QJsonValue& expected, const QString& text)
{
    if (expected.isObject()) {
        const QByteArray digest = QCryptographicHash::hash(folded(text).toUtf8(), QCryptographicHash::Sha256).toHex();
        return expected[u"digest"_s].toString().toLatin1() == digest.left(16);
    }
    return folded(expected.toString()) == folded(text);
}

bool begins(const QJsonValue& expected, const QString& text)
{
    const QString start = folded(expected.isObject() ? expected[u"begins"_s].toString() : expected.toString().left(25));
    return !start.isEmpty() && folded(text).startsWith(start);
}

bool sayAll(const QJsonArray& expected, const QStringList& texts)
{
    return expected.size() == texts.size()
        && std::equal(texts.begin(), texts.end(), expected.begin(),
            [](const QString& text, const QJsonValue& one) { return says(one, text); });
}

// An action with where it stands.
struct PlacedAction {
    int priority = 0;
    int objective = -1;
    const ProposedAction* action = nullptr;
    bool takesObjectiveWords = false; // its row says nothing of what is to be done
};

std::vector<PlacedAction> placedActions(const Proposal& proposal)
{
    std::vector<PlacedAction> all;
    for (std::size_t priority = 0; priority < proposal.priorities.size(); ++priority) {
        const ProposedPriority& one = proposal.priorities[priority];
        for (const ProposedAction& action : one.actions) {
            all.push_back({static_cast<int>(priority), -1, &action, false});
        }
        for (std::size_t objective = 0; objective < one.objectives.size(); ++objective) {
            for (const ProposedAction& action : one.objectives[objective].actions) {
                const bool isEmpty = action.text.text == one.objectives[objective].title.text;
                all.push_back({static_cast<int>(priority), static_cast<int>(objective), &action, isEmpty});
            }
        }
    }
    return all;
}

class Comparison {
public:
    Comparison(const Proposal& proposal, ReadingScore& score)
        : m_score{score}
        , m_left{placedActions(proposal)}
    {
        for (const ProposedLead& lead : proposal.leads) {
            m_leads.insert(foldLeadName(lead.name), lead.name);
            for (const QString& alias : lead.aliases) {
                m_leads.insert(foldLeadName(alias), lead.name);
            }
        }
    }

    void take(const QJsonObject& action, int priority);
    int left() const { return static_cast<int>(m_left.size()); }

private:
    PlacedAction found(const QJsonValue& text);
    void count(const QString& field, bool isRight, const QString& ours, const QString& expected);
    QStringList sameLeads(const QStringList& names) const;

    ReadingScore& m_score;
    std::vector<PlacedAction> m_left;
    QHash<QString, QString> m_leads; // folded spelling → lead
    QString m_name;                  // of the action compared
};

PlacedAction Comparison::found(const QJsonValue& text)
{
    auto at = std::find_if(m_left.begin(), m_left.end(), [&](const PlacedAction& one) { return says(text, one.action->text.text); });
    if (at == m_left.end()) {
        at = std::find_if(m_left.begin(), m_left.end(), [&](const PlacedAction& one) { return begins(text, one.action->text.text); });
    }
    if (at == m_left.end() && shown(text).isEmpty()) {
        at = std::find_if(m_left.begin(), m_left.end(), [](const PlacedAction& one) { return one.takesObjectiveWords; });
    }
    if (at == m_left.end()) {
        return {};
    }
    const PlacedAction action = *at;
    m_left.erase(at);
    return action;
}

void Comparison::count(const QString& field, bool isRight, const QString& ours, const QString& expected)
{
    ReadingScore::Count& count = m_score.fields[field];
    ++count.all;
    count.right += isRight ? 1 : 0;
    if (!isRight) {
        m_score.misses.append(u"%1 of %2: “%3” for “%4”"_s.arg(field, m_name, ours, expected));
    }
}

QStringList Comparison::sameLeads(const QStringList& names) const
{
    QStringList leads;
    for (const QString& name : names) {
        leads.append(folded(m_leads.value(foldLeadName(name), name)));
    }
    return leads;
}

void Comparison::take(const QJsonObject& action, int priority)
{
    const QJsonValue text = action[u"text"_s];
    m_name = u"%1 “%2”"_s.arg(action[u"ref"_s].toString(), shown(text).left(40));
    const PlacedAction ours = found(text);
    if (ours.action == nullptr) {
        ++m_score.missing;
        for (const QString& field : {u"text"_s, u"priority"_s, u"objective"_s, u"leads"_s, u"timescale"_s, u"measures"_s}) {
            count(field, false, {}, u"missing"_s);
        }
        return;
    }
    const ProposedAction& one = *ours.action;
    QStringList leads;
    for (const QJsonValue& lead : action[u"leads"_s].toArray()) {
        leads.append(lead.toString());
    }
    QStringList measures;
    for (const QJsonValue& measure : action[u"measures"_s].toArray()) {
        measures.append(shown(measure));
    }
    const int objective = action[u"objective"_s].toInt(-1);
    count(u"text"_s, says(text, one.text.text), one.text.text, shown(text));
    count(u"priority"_s, ours.priority == priority, QString::number(ours.priority), QString::number(priority));
    count(u"objective"_s, ours.objective == objective, QString::number(ours.objective), QString::number(objective));
    count(u"leads"_s, sameLeads(one.leads) == sameLeads(leads), one.leads.join(u" + "_s), leads.join(u" + "_s));
    count(u"timescale"_s, says(action[u"timescale"_s], one.timescaleText.text), one.timescaleText.text, shown(action[u"timescale"_s]));
    count(u"measures"_s, sayAll(action[u"measures"_s].toArray(), one.measures.items), one.measures.items.join(u" + "_s), measures.join(u" + "_s));
    count(u"ref"_s, folded(one.ref.text) == folded(action[u"ref"_s].toString()), one.ref.text, action[u"ref"_s].toString());
    count(u"audience"_s, says(action[u"audience"_s], one.audience.text), one.audience.text, action[u"audience"_s].toString());
}

} // namespace

ReadingScore::Count ReadingScore::main() const
{
    Count sum;
    for (const QString& field : {u"text"_s, u"priority"_s, u"objective"_s, u"leads"_s, u"timescale"_s, u"measures"_s}) {
        const auto found = fields.find(field);
        sum.right += found == fields.end() ? 0 : found->second.right;
        sum.all += found == fields.end() ? 0 : found->second.all;
    }
    return sum;
}

ReadingScore compareWithReading(const Proposal& proposal, const QJsonObject& reading)
{
    ReadingScore score;
    Comparison comparison{proposal, score};
    const QJsonArray priorities = reading[u"priorities"_s].toArray();
    for (qsizetype priority = 0; priority < priorities.size(); ++priority) {
        for (const QJsonValue& action : priorities[priority][u"actions"_s].toArray()) {
            comparison.take(action.toObject(), static_cast<int>(priority));
        }
    }
    score.invented = comparison.left();
    return score;
}

QJsonObject readingOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

} // namespace boardplan::test
