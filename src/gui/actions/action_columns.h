#pragma once

#include <boardplan/models/action_list_model.h>

#include <QFont>
#include <QJsonObject>
#include <array>
#include <optional>

class QHeaderView;

namespace boardplan {

// Which columns of the list of actions are shown, and how wide. Left to itself the list shows what
// has room: where it is narrow, the next report joins the due date, then the priority goes, which
// the ref says, then the last update and the leads, and the flags at last. What a person chooses or drags stays.
class ActionColumns {
public:
    using Widths = std::array<int, actionColumns>; // 0: not shown

    // Of rows in this font, with what stands in columns that are as wide as that asks for.
    struct Content {
        QFont font;
        QStringList ratings;
        QStringList labels;
        QStringList flags;
        QStringList dues; // lines of a cell
    };

    Widths widths(const Content& content, int available) const;

    bool isByRoom() const { return !m_chosen; }
    // Nothing: as room allows, in widths of the list's own.
    void choose(std::optional<QSet<ActionColumn>> columns);
    void keepWidths(const QHeaderView& header);

    QJsonObject toJson() const;
    void fromJson(const QJsonObject& json); // what does not fit is as room allows

private:
    std::optional<QSet<ActionColumn>> m_chosen;
    std::optional<Widths> m_dragged;
};

// The stable name of a column, in settings: "due".
QString columnKey(ActionColumn column);

} // namespace boardplan
