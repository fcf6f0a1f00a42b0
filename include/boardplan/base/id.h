#pragma once

#include <QHash>
#include <QString>
#include <QUuid>
#include <functional>

namespace boardplan {

// A UUID that cannot be mistaken for the id of another kind of entity. Null means "none".
template <typename Tag> struct Id {
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }
    // Null where the text is not a UUID.
    static Id fromString(const QString& text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return value.isNull(); }
    // 36 lower-case characters without braces; empty for null.
    QString toString() const { return isNull() ? QString{} : value.toString(QUuid::WithoutBraces); }

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return value < other.value; }
};

template <typename Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace boardplan

template <typename Tag> struct std::hash<boardplan::Id<Tag>> {
    std::size_t operator()(const boardplan::Id<Tag>& id) const { return ::qHash(id.value); }
};
