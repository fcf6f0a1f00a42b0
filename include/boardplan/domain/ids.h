#pragma once

#include <boardplan/base/id.h>

namespace boardplan {

using BoardId = Id<struct BoardTag>;
using LeadId = Id<struct LeadTag>;
using PlanId = Id<struct PlanTag>;
using SectionId = Id<struct SectionTag>;
using ThemeId = Id<struct ThemeTag>;
using PriorityId = Id<struct PriorityTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using ActionId = Id<struct ActionTag>;
using MeasureId = Id<struct MeasureTag>;
using UpdateId = Id<struct UpdateTag>;
using CommentaryId = Id<struct CommentaryTag>;
using MeetingId = Id<struct MeetingTag>;
using OverrideId = Id<struct OverrideTag>;
using FrozenId = Id<struct FrozenTag>;
using SavedId = Id<struct SavedTag>;

} // namespace boardplan
