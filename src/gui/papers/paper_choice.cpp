#include "gui/papers/paper_choice.h"

#include <boardplan/reporting/report_logo.h>

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// In the order of ReportSort.
constexpr std::array sortKeys{"plan", "worst", "due", "lead"};

std::optional<ReportSort> sortOf(const QString& key)
{
    const auto found = std::find_if(sortKeys.begin(), sortKeys.end(),
        [&](const char* known) { return key == QLatin1String{known}; });
    return found == sortKeys.end() ? std::nullopt
                                   : std::optional{static_cast<ReportSort>(found - sortKeys.begin())};
}

QJsonObject sinceJson(const std::optional<ComparisonEnd>& since)
{
    return !since ? QJsonObject{}
                  : QJsonObject{{u"day"_s, since->day.toString(Qt::ISODate)},
                                {u"meeting"_s, since->meeting.toString()}};
}

std::optional<ComparisonEnd> sinceOf(const QJsonObject& object)
{
    const QDate day = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate);
    const MeetingId meeting = MeetingId::fromString(object.value(u"meeting"_s).toString());
    return day.isValid() ? std::optional{ComparisonEnd{day, meeting}} : std::nullopt;
}

// Nothing where it is none, or larger than any that was chosen here.
QByteArray logoOf(const QString& text)
{
    const QByteArray png = QByteArray::fromBase64(text.toLatin1().first(std::min(text.size(), 2 * largestLogo)));
    return png.startsWith("\x89PNG") && png.size() <= largestLogo ? png : QByteArray{};
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray()) {
        texts << text.toString();
    }
    return texts;
}

} // namespace

QJsonObject toJson(const PaperChoice& choice)
{
    return {{u"paper"_s, choice.kind},
        {u"leftOut"_s, QJsonArray::fromStringList(choice.leftOut)},
        {u"columns"_s, QJsonArray::fromStringList(choice.columns)},
        {u"ratings"_s, QJsonArray::fromStringList(choice.ratings)},
        {u"sort"_s, QLatin1String{sortKeys[static_cast<std::size_t>(choice.sort)]}},
        {u"size"_s, choice.paper == PaperSize::A3 ? u"a3"_s : u"a4"_s},
        {u"portrait"_s, choice.orientation == PageOrientation::Portrait},
        {u"lead"_s, choice.lead.isNull() ? QString{} : choice.lead.toString()},
        {u"marking"_s, choice.marking},
        {u"intro"_s, choice.intro},
        {u"public"_s, choice.isPublic},
        {u"logo"_s, QString::fromLatin1(choice.logo.toBase64())},
        {u"since"_s, sinceJson(choice.since)}};
}

std::optional<PaperChoice> paperChoiceOf(const QJsonObject& object)
{
    PaperChoice choice;
    choice.kind = object.value(u"paper"_s).toString();
    const auto sort = sortOf(object.value(u"sort"_s).toString());
    if (!reportKinds().contains(choice.kind) || !sort) {
        return std::nullopt;
    }
    choice.leftOut = textsOf(object.value(u"leftOut"_s));
    choice.columns = textsOf(object.value(u"columns"_s));
    choice.ratings = textsOf(object.value(u"ratings"_s));
    choice.sort = *sort;
    choice.paper = object.value(u"size"_s).toString() == u"a3"_s ? PaperSize::A3 : PaperSize::A4;
    choice.orientation =
        object.value(u"portrait"_s).toBool() ? PageOrientation::Portrait : PageOrientation::Landscape;
    choice.lead = LeadId{QUuid::fromString(object.value(u"lead"_s).toString())};
    choice.marking = object.value(u"marking"_s).toString();
    choice.intro = object.value(u"intro"_s).toString();
    choice.isPublic = object.value(u"public"_s).toBool();
    choice.logo = logoOf(object.value(u"logo"_s).toString());
    choice.since = sinceOf(object.value(u"since"_s).toObject());
    return choice;
}

bool tellsSince(const QString& kind)
{
    return kind == u"summary"_s || kind == u"cover"_s || kind == u"progress"_s;
}

ReportOptions optionsOf(const PaperChoice& choice)
{
    ReportOptions options;
    if (!choice.leftOut.isEmpty()) {
        for (const QString& section : reportSections(choice.kind)) {
            if (!choice.leftOut.contains(section)) {
                options.sections << section;
            }
        }
    }
    options.columns = hasActionTable(choice.kind) ? choice.columns : QStringList{};
    options.ratings = choice.ratings;
    options.sort = choice.sort;
    options.paper = choice.paper;
    options.orientation = choice.orientation;
    options.lead = choice.lead;
    options.marking = choice.marking;
    options.intro = choice.intro;
    options.isPublic = choice.isPublic;
    return options;
}

} // namespace boardplan
