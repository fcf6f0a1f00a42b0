#include "gui/actions/action_columns.h"

#include "gui/actions/action_cell.h"
#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"

#include <QHeaderView>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, actionColumns> columnKeys{
    "ref", "action", "priority", "lead", "due", "nextReport", "flags", "rating", "lastUpdate"};

// The first to go where there is no room.
constexpr std::array goingFirst{ActionColumn::NextReport, ActionColumn::Priority,
                                ActionColumn::LastUpdate, ActionColumn::Leads};

std::size_t placeOf(ActionColumn column)
{
    return static_cast<std::size_t>(column);
}

int widest(const QFontMetrics& metrics, const QStringList& texts)
{
    int width = 0;
    for (const QString& text : texts) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width;
}

int chipColumn(const QFont& font, const QStringList& words)
{
    int width = 0;
    for (const QString& word : words) {
        width = std::max(width, static_cast<int>(chipSize({std::nullopt, word}, pixelFont(font)).width()));
    }
    return width + 6;
}

ActionColumns::Widths leastWidths(const ActionColumns::Content& content)
{
    const QFontMetrics metrics{content.font};
    const QFontMetrics small{planSmallFont(content.font)};
    const int letter = metrics.averageCharWidth();
    ActionColumns::Widths least{};
    const auto set = [&least](ActionColumn column, int width) {
        least[placeOf(column)] = width + 2 * actionCellMarginX + 2;
    };
    set(ActionColumn::Ref, std::clamp(widest(metrics, content.labels), 3 * letter, 12 * letter));
    set(ActionColumn::Action, 22 * letter);
    set(ActionColumn::Priority, 12 * letter);
    set(ActionColumn::Leads, 16 * letter);
    set(ActionColumn::Due, metrics.horizontalAdvance(u"now 28 Mar 2027"_s));
    set(ActionColumn::NextReport, metrics.horizontalAdvance(u"28 Mar 2027"_s));
    set(ActionColumn::Flags, std::max(small.horizontalAdvance(u"green but overdue"_s), widest(small, content.flags)) + 14);
    set(ActionColumn::Rating, chipColumn(content.font, content.ratings));
    set(ActionColumn::LastUpdate, 20 * letter);
    return least;
}

// How what is left over is shared: text that is read gets most of it.
constexpr std::array<int, actionColumns> shares{0, 5, 2, 3, 0, 0, 0, 0, 3};

constexpr int mostDueLetters = 22;
constexpr int readableLetters = 32; // of an action, before a column that is no text takes more than its least

// Where there is no room even then: letters to take from a column before the list has to scroll, the first first.
struct LettersToTake {
    ActionColumn column;
    int letters;
    int keeps = 0; // letters: a short ref stays whole
};
constexpr std::array<LettersToTake, 2> givingWay{{{ActionColumn::Flags, 4}, {ActionColumn::Action, 8}}};
constexpr std::array<LettersToTake, 2> givingWayAtLast{{{ActionColumn::Ref, 4, 8}, {ActionColumn::Action, 4}}}; // without flags

int sumOf(const ActionColumns::Widths& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

// Words of a rhythm ("Ongoing, six monthly") are longer than a day, and stand whole where that takes from nobody.
void widenDue(ActionColumns::Widths& widths, const ActionColumns::Content& content, int room)
{
    const QFontMetrics metrics{content.font};
    const int wanted = std::min(widest(metrics, content.dues), mostDueLetters * metrics.averageCharWidth()) + 2 * actionCellMarginX + 2;
    int& due = widths[placeOf(ActionColumn::Due)];
    due += due == 0 ? 0 : std::clamp(wanted - due, 0, std::max(0, room));
}

void shareRoom(ActionColumns::Widths& widths, int room)
{
    int parts = 0;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        parts += widths[at] > 0 ? shares[at] : 0;
    }
    for (std::size_t at = 0; at < widths.size() && parts > 0; ++at) {
        if (widths[at] > 0 && shares[at] > 0) {
            const int share = room * shares[at] / parts;
            widths[at] += share;
            room -= share;
            parts -= shares[at];
        }
    }
}

void giveWay(ActionColumns::Widths& widths, int available, const QFont& font, const std::array<LettersToTake, 2>& most)
{
    const int letter = QFontMetrics{font}.averageCharWidth();
    for (const auto& [column, letters, keeps] : most) {
        const int excess = std::max(0, sumOf(widths) - available);
        const int spare = std::max(0, widths[placeOf(column)] - keeps * letter);
        widths[placeOf(column)] -= std::min({excess, letters * letter, spare});
    }
}

} // namespace

QString columnKey(ActionColumn column)
{
    return QString::fromLatin1(columnKeys[placeOf(column)]);
}

ActionColumns::Widths ActionColumns::widths(const Content& content, int available) const
{
    if (m_dragged) {
        return *m_dragged;
    }
    Widths widths = leastWidths(content);
    if (m_chosen) {
        for (int at = 0; at < actionColumns; ++at) {
            if (!m_chosen->contains(static_cast<ActionColumn>(at))) {
                widths[static_cast<std::size_t>(at)] = 0;
            }
        }
    } else {
        for (const ActionColumn column : goingFirst) {
            if (sumOf(widths) > available) {
                widths[placeOf(column)] = 0;
            }
        }
        giveWay(widths, available, content.font, givingWay);
        if (sumOf(widths) > available) {
            widths[placeOf(ActionColumn::Flags)] = 0; // dates and ratings say the worst of it
            giveWay(widths, available, content.font, givingWayAtLast);
        }
    }
    const int readable = readableLetters * QFontMetrics{content.font}.averageCharWidth();
    const int forWords = std::max(0, readable - widths[placeOf(ActionColumn::Action)]);
    widenDue(widths, content, available - sumOf(widths) - forWords);
    shareRoom(widths, std::max(0, available - sumOf(widths)));
    return widths;
}

void ActionColumns::choose(std::optional<QSet<ActionColumn>> columns)
{
    m_chosen = std::move(columns);
    m_dragged.reset();
}

void ActionColumns::keepWidths(const QHeaderView& header)
{
    Widths widths{};
    QSet<ActionColumn> shown;
    for (int at = 0; at < actionColumns; ++at) {
        if (!header.isSectionHidden(at)) {
            widths[static_cast<std::size_t>(at)] = header.sectionSize(at);
            shown.insert(static_cast<ActionColumn>(at));
        }
    }
    m_chosen = shown;
    m_dragged = widths;
}

QJsonObject ActionColumns::toJson() const
{
    QJsonObject json;
    if (m_chosen) {
        QJsonArray shown;
        for (int at = 0; at < actionColumns; ++at) {
            if (m_chosen->contains(static_cast<ActionColumn>(at))) {
                shown.append(columnKey(static_cast<ActionColumn>(at)));
            }
        }
        json.insert(u"shown"_s, shown);
    }
    if (m_dragged) {
        QJsonArray widths;
        for (const int width : *m_dragged) {
            widths.append(width);
        }
        json.insert(u"widths"_s, widths);
    }
    return json;
}

void ActionColumns::fromJson(const QJsonObject& json)
{
    choose(std::nullopt);
    QSet<ActionColumn> shown;
    const QJsonArray keys = json.value(u"shown"_s).toArray();
    for (int at = 0; at < actionColumns; ++at) {
        if (keys.contains(columnKey(static_cast<ActionColumn>(at)))) {
            shown.insert(static_cast<ActionColumn>(at));
        }
    }
    if (!shown.contains(ActionColumn::Action)) {
        return; // nothing, or spoilt
    }
    m_chosen = shown;
    const QJsonArray widths = json.value(u"widths"_s).toArray();
    Widths dragged{};
    for (int at = 0; at < actionColumns && widths.size() == actionColumns; ++at) {
        const bool isShown = shown.contains(static_cast<ActionColumn>(at));
        dragged[static_cast<std::size_t>(at)] = isShown ? std::clamp(widths[at].toInt(), 30, 2000) : 0;
    }
    if (widths.size() == actionColumns) {
        m_dragged = dragged;
    }
}

} // namespace boardplan
