#pragma once

#include "gui/subgroup/desk_record.h"
#include "gui/widgets/scrolling_page.h"

class QPushButton;

namespace boardplan {

class FigureTable;
class HeadingLabel;
class RunLabel;

// The end card: what was recorded this time, what is left, and the words to send.
class DeskEndPage : public ScrollingPage {
    Q_OBJECT

public:
    explicit DeskEndPage(QWidget* parent = nullptr);

    void setContents(const View& view, const SubgroupDesk& desk, const std::vector<Reported>& reported);
    void sayCopied();
    QString title() const;
    QString words() const;
    FigureTable& table() { return *m_table; }

Q_SIGNALS:
    // To the list, and to this action where there is one.
    void backWanted(boardplan::ActionId action);
    void copyWanted();
    void paperWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    HeadingLabel* m_title = nullptr;
    RunLabel* m_words = nullptr;
    FigureTable* m_table = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_paper = nullptr;
};

} // namespace boardplan
