#pragma once

#include <QFont>
#include <QString>
#include <vector>

class QColor;
class QTextLayout;

namespace boardplan {

enum class RunStyle { Plain, Strong, Muted, Danger, Added, Removed };

// A stretch of text in one style.
struct TextRun {
    QString text;
    RunStyle style = RunStyle::Plain;

    bool operator==(const TextRun&) const = default;
};

// The text of runs without their styles.
QString joinedText(const std::vector<TextRun>& runs);
// Breaks runs into lines of `width`; gives the height. Colours follow the theme but for `plain`.
qreal layOutRuns(QTextLayout& layout, const std::vector<TextRun>& runs, const QFont& font, const QColor& plain,
                 qreal width, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace boardplan
