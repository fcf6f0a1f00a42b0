#include "gui/widgets/chip_line.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/ratings/rating_chip.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/run_label.h"

#include <boardplan/base/with_capital.h>

namespace boardplan {

namespace {

Chip chipOfRating(const Rating* rating, const QString& otherwise)
{
    return rating != nullptr ? Chip{*rating, {}} : Chip{std::nullopt, otherwise};
}

} // namespace

Chip inspectedChip(const View& view, const Node& node)
{
    if (node.kind == NodeKind::Action) {
        return chipOfRating(view.rating(ActionId{node.id}), {});
    }
    const RatingScheme& scheme = view.scheme(node);
    if (const std::optional<Override> judgement = view.judgement(node)) {
        return chipOfRating(scheme.find(judgement->rating), {});
    }
    const RollupOutcome outcome = view.outcome(node);
    if (outcome.rating < 0) {
        return Chip{std::nullopt, withCapital(reasonText(outcome.reason))};
    }
    return Chip{scheme.ratings.at(static_cast<std::size_t>(outcome.rating)), {}};
}

ChipLine::ChipLine(QWidget* parent)
    : QWidget{parent}
    , m_before{new RunLabel{this}}
    , m_chip{new RatingChip{this}}
    , m_after{new RunLabel{this}}
{
    constexpr int rise = 2; // of a chip above the words beside it
    for (RunLabel* const words : {m_before, m_after}) {
        words->setContentsMargins(0, rise, 0, 0);
    }
    auto* row = new FlowLayout{this, 6};
    row->addWidget(m_before);
    row->addWidget(m_chip);
    row->addWidget(m_after);
}

void ChipLine::setLine(const QString& before, const std::optional<Chip>& chip, const QString& after)
{
    followFont(*m_before, nullptr);
    m_before->setRuns({{before, RunStyle::Muted}});
    m_after->setRuns({{after, RunStyle::Muted}});
    showParts(chip, !after.isEmpty());
}

void ChipLine::setHeading(const QString& heading, const std::optional<Chip>& chip)
{
    followFont(*m_before, &headingFont);
    m_before->setRuns({{heading, RunStyle::Plain}});
    m_after->setRuns({});
    showParts(chip, false);
}

void ChipLine::showParts(const std::optional<Chip>& chip, bool hasAfter)
{
    m_before->setVisible(!m_before->text().isEmpty());
    m_chip->setVisible(chip.has_value());
    m_after->setVisible(hasAfter);
    m_chip->setChip(chip.value_or(Chip{}));
}

} // namespace boardplan
