#pragma once

#include <QLatin1StringView>
#include <QString>
#include <optional>
#include <span>

namespace boardplan {

enum class RatingRole;
enum class RatingClass;
enum class RatingShape;
enum class TimescaleKind;
enum class LeadKind;
enum class RuleKind;
enum class PlanStatus;
enum class BlockKind;
enum class ActionStateKey;
enum class LeadRole;
enum class DatePrecision;
enum class NodeKind;
enum class MeetingBody;
enum class ActionFact;
enum class CheckKind;
enum class CheckSeverity;
enum class CheckField;
enum class CheckFixKind;

// The stable spelling of an enumerator in the store and in exchanged files; never translated.
template <typename Enum> struct EnumKey {
    Enum value;
    QLatin1StringView key;
};

template <typename Enum> std::span<const EnumKey<Enum>> enumKeys();
template <> std::span<const EnumKey<RatingRole>> enumKeys();
template <> std::span<const EnumKey<RatingClass>> enumKeys();
template <> std::span<const EnumKey<RatingShape>> enumKeys();
template <> std::span<const EnumKey<TimescaleKind>> enumKeys();
template <> std::span<const EnumKey<LeadKind>> enumKeys();
template <> std::span<const EnumKey<RuleKind>> enumKeys();
template <> std::span<const EnumKey<PlanStatus>> enumKeys();
template <> std::span<const EnumKey<BlockKind>> enumKeys();
template <> std::span<const EnumKey<ActionStateKey>> enumKeys();
template <> std::span<const EnumKey<LeadRole>> enumKeys();
template <> std::span<const EnumKey<DatePrecision>> enumKeys();
template <> std::span<const EnumKey<NodeKind>> enumKeys();
template <> std::span<const EnumKey<MeetingBody>> enumKeys();
template <> std::span<const EnumKey<ActionFact>> enumKeys();
template <> std::span<const EnumKey<CheckKind>> enumKeys();
template <> std::span<const EnumKey<CheckSeverity>> enumKeys();
template <> std::span<const EnumKey<CheckField>> enumKeys();
template <> std::span<const EnumKey<CheckFixKind>> enumKeys();

template <typename Enum> QString toKey(Enum value)
{
    for (const EnumKey<Enum>& entry : enumKeys<Enum>()) {
        if (entry.value == value) {
            return entry.key;
        }
    }
    Q_ASSERT_X(false, "toKey", "an enumerator without a key");
    return {};
}

template <typename Enum> std::optional<Enum> fromKey(const QString& key)
{
    for (const EnumKey<Enum>& entry : enumKeys<Enum>()) {
        if (key == entry.key) {
            return entry.value;
        }
    }
    return std::nullopt;
}

} // namespace boardplan
