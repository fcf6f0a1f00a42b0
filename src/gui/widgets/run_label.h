#pragma once

#include "gui/widgets/run_layout.h"

#include <QLabel>
#include <vector>

class QTextLayout;

namespace boardplan {

// A wrapping label of plain text in which some words stand out. No markup is ever read; `text()` is
// the whole text as a screen reader speaks it. Colours follow the theme.
class RunLabel : public QLabel {
    Q_OBJECT

public:
    explicit RunLabel(QWidget* parent = nullptr);
    explicit RunLabel(std::vector<TextRun> runs, QWidget* parent = nullptr);

    void setRuns(std::vector<TextRun> runs);
    const std::vector<TextRun>& runs() const { return m_runs; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Breaks the text into lines of `width`; gives the height.
    qreal layOut(QTextLayout& layout, qreal width) const;

    std::vector<TextRun> m_runs;
};

// A sentence whose words up to the first colon stand out ("Amber: 2 of 7 …").
std::vector<TextRun> leadRuns(const QString& sentence);

} // namespace boardplan
