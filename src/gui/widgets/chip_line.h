#pragma once

#include <boardplan/domain/node.h>
#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <QWidget>

namespace boardplan {

class RatingChip;
class RunLabel;

// Words, a chip and more words on one line: "12 Sep 2026 · [Amber] by QA Subgroup chair".
class ChipLine : public QWidget {
    Q_OBJECT

public:
    explicit ChipLine(QWidget* parent = nullptr);

    // No chip where `chip` is empty.
    void setLine(const QString& before, const std::optional<Chip>& chip, const QString& after);
    // The same with the first words as a heading.
    void setHeading(const QString& heading, const std::optional<Chip>& chip);

private:
    void showParts(const std::optional<Chip>& chip, bool hasAfter);

    RunLabel* m_before;
    RatingChip* m_chip;
    RunLabel* m_after;
};

// The chip shown for a node: the board's judgement where one stands, else the computed rating, else
// why there is none.
Chip inspectedChip(const View& view, const Node& node);

} // namespace boardplan
