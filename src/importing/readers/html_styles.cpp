#include "importing/readers/html_styles.h"

#include "importing/readers/html_nodes.h"

#include <QColor>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString solidName(const QColor& colour)
{
    return colour.isValid() && colour.alpha() == 255 ? colour.name() : QString{};
}

// The background that a style declares; empty: none.
QString backgroundIn(const QString& style)
{
    static const QRegularExpression background{
        u"background(?:-color)?\\s*:\\s*(#[0-9a-f]{3,8}|rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)|[a-z]+)"_s,
        QRegularExpression::CaseInsensitiveOption};
    const auto match = background.match(style);
    if (!match.hasMatch()) {
        return {};
    }
    const auto part = [&](int at) { return std::min(match.captured(at).toInt(), 255); };
    return solidName(match.captured(2).isEmpty() ? QColor{match.captured(1)} : QColor{part(2), part(3), part(4)});
}

void addClassFills(const QString& sheet, ClassFills& fills)
{
    static const QRegularExpression rule{u"\\.([\\w-]+)\\s*\\{([^{}]*)\\}"_s};
    auto rules = rule.globalMatch(sheet);
    while (rules.hasNext()) {
        const auto match = rules.next();
        if (const QString fill = backgroundIn(match.captured(2)); !fill.isEmpty()) {
            fills.insert(match.captured(1), fill);
        }
    }
}

void collectFills(const GumboNode& node, ClassFills& fills)
{
    const bool isSheet = node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_STYLE;
    for (const GumboNode* child : childrenOf(node)) {
        if (isSheet) {
            addClassFills(ownText(*child), fills);
        } else {
            collectFills(*child, fills);
        }
    }
}

} // namespace

ClassFills classFillsOf(const GumboNode& root)
{
    ClassFills fills;
    collectFills(root, fills);
    return fills;
}

QString fillOf(const GumboNode& cell, const ClassFills& fills)
{
    const QString style = attributeOf(cell, "style");
    if (style.contains(u"background"_s, Qt::CaseInsensitive)) {
        return backgroundIn(style);
    }
    if (const QString given = attributeOf(cell, "bgcolor").trimmed(); !given.isEmpty()) {
        return solidName(QColor{given});
    }
    for (const QString& name : attributeOf(cell, "class").split(u' ', Qt::SkipEmptyParts)) {
        if (fills.contains(name)) {
            return fills.value(name);
        }
    }
    return {};
}

} // namespace boardplan
