#include "gui/field_words.h"

#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/labels.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct FieldWord {
    const char* field;
    const char* name;
};

// Fields without a row here are of no interest to people: ids, positions, traces, and what follows
// from others.
constexpr std::array fieldWordTable{FieldWord{"ref", "Reference"},
                                    FieldWord{"text", "Text"},
                                    FieldWord{"title", "Title"},
                                    FieldWord{"leadText", "Lead"},
                                    FieldWord{"leads", "Leads"},
                                    FieldWord{"timescale", "Timescale"},
                                    FieldWord{"measures", "Measures"},
                                    FieldWord{"state", "State"},
                                    FieldWord{"audience", "Audience"},
                                    FieldWord{"desiredOutcomes", "Desired outcomes"},
                                    FieldWord{"startOn", "Starts on"},
                                    FieldWord{"addedOn", "Added on"},
                                    FieldWord{"weight", "Weight"},
                                    FieldWord{"completedOn", "Completed on"},
                                    FieldWord{"continues", "Goes on afterwards"},
                                    FieldWord{"priority", "Priority"},
                                    FieldWord{"objective", "Objective"},
                                    FieldWord{"statement", "Statement"},
                                    FieldWord{"quote", "Quote"},
                                    FieldWord{"aims", "Aims"},
                                    FieldWord{"period", "Period"},
                                    FieldWord{"status", "Status"},
                                    FieldWord{"adoptedOn", "Adopted on"},
                                    FieldWord{"name", "Name"},
                                    FieldWord{"shortName", "Short name"},
                                    FieldWord{"aliases", "Also written"},
                                    FieldWord{"kind", "Kind"},
                                    FieldWord{"contact", "Contact"},
                                    FieldWord{"email", "E-mail"},
                                    FieldWord{"agency", "Member agency"},
                                    FieldWord{"ratingScheme", "Rating scheme"},
                                    FieldWord{"rollupRule", "Rule"},
                                    FieldWord{"reportedOn", "Reported on"},
                                    FieldWord{"rating", "Rating"},
                                    FieldWord{"whatHappened", "What happened"},
                                    FieldWord{"whatNext", "What next"},
                                    FieldWord{"ask", "Asked"},
                                    FieldWord{"askOf", "Asked of"},
                                    FieldWord{"lead", "Lead reporting"},
                                    FieldWord{"newDate", "New date"},
                                    FieldWord{"meets", "Date met"},
                                    FieldWord{"evidence", "Evidence"}};

QString wordsOfItem(const QJsonValue& item)
{
    return item.isObject() ? item.toObject().value(u"text"_s).toString() : item.toString();
}

QString wordsOfList(const QJsonArray& list)
{
    QStringList lines;
    for (const QJsonValue& item : list) {
        const QString words = wordsOfItem(item);
        if (!words.isEmpty()) {
            lines.append(words);
        }
    }
    return lines.join(u'\n');
}

QString wordsOfObject(const QString& field, const QJsonObject& object)
{
    if (field == u"state"_s) {
        const QString reason = object.value(u"reason"_s).toString();
        const QString key = object.value(u"key"_s).toString();
        return reason.isEmpty() ? key : key + u": "_s + reason;
    }
    for (const QString& name : {u"text"_s, u"name"_s, u"kind"_s}) {
        if (object.contains(name)) {
            return object.value(name).toString();
        }
    }
    return {};
}

// Those who answered for an action; one that was merged or removed since has no name any more.
QString wordsOfLeads(const QJsonArray& leads, const PlanBook& book)
{
    QStringList lines;
    for (const QJsonValue& item : leads) {
        const QJsonObject named = item.toObject();
        const Lead* const lead = book.find(LeadId::fromString(named.value(u"id"_s).toString()));
        const QString name = lead == nullptr
            ? QCoreApplication::translate("boardplan", "a lead that is no longer in the directory")
            : lead->name;
        const bool isLead = named.value(u"role"_s).toString() == toKey(LeadRole::Lead);
        lines.append(isLead ? name : QCoreApplication::translate("boardplan", "%1 (contributor)").arg(name));
    }
    return lines.join(u'\n');
}

} // namespace

QString fieldName(const QString& field)
{
    for (const FieldWord& word : fieldWordTable) {
        if (field == QLatin1StringView{word.field}) {
            return QCoreApplication::translate("boardplan", word.name);
        }
    }
    return {};
}

QString fieldValue(const QString& field, const QJsonValue& value, const PlanBook& book)
{
    if (field == u"leads"_s) {
        return wordsOfLeads(value.toArray(), book);
    }
    if (value.isArray()) {
        return wordsOfList(value.toArray());
    }
    if (value.isObject()) {
        return wordsOfObject(field, value.toObject());
    }
    if (value.isBool()) {
        return value.toBool() ? QCoreApplication::translate("boardplan", "yes")
                              : QCoreApplication::translate("boardplan", "no");
    }
    if (value.isDouble()) {
        return QString::number(value.toInt());
    }
    const QString text = value.toString();
    if (field == u"priority"_s) {
        const PriorityId id = PriorityId::fromString(text);
        return book.find(id) != nullptr ? labelOf(book, id) : QString{};
    }
    if (field == u"objective"_s) {
        const ObjectiveId id = ObjectiveId::fromString(text);
        return book.find(id) != nullptr ? labelOf(book, id) : QString{};
    }
    if (field == u"lead"_s) {
        const Lead* const lead = book.find(LeadId::fromString(text));
        return lead == nullptr ? QString{} : lead->name;
    }
    const bool isDay = field.endsWith(u"On"_s) || field == u"meets"_s;
    const QDate day = isDay ? QDate::fromString(text, Qt::ISODate) : QDate{};
    return day.isValid() ? displayDate(day) : text;
}

} // namespace boardplan
