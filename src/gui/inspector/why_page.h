#pragma once

#include "gui/inspector/inspector_page.h"

#include <boardplan/domain/ids.h>
#include <boardplan/domain/rollup.h>

class QPushButton;

namespace boardplan {

class ActionRows;
class CaptionedText;
class ChipLine;
class JudgementForm;

// Why a node has its colour: the sentence, the actions that decide it, what would improve it, what
// is not counted, the rule, and the board's own judgement.
class WhyPage : public InspectorPage {
    Q_OBJECT

public:
    explicit WhyPage(Session& session, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void addExplanation();
    void addJudgement();
    void showNode(const Node& node);
    void showAction(ActionId action);
    void showNothing();
    void showJudgement(const RollupResult& result);
    void startJudgement();
    void endJudgement();
    void judge(const QString& rating, const QString& reason);
    void renew();
    void goTo(ActionId action);

    ChipLine* m_heading = nullptr;
    RunLabel* m_sentence = nullptr;
    QWidget* m_decidingArea = nullptr;
    ActionRows* m_deciding = nullptr;
    CaptionedText* m_improvement = nullptr;
    CaptionedText* m_excluded = nullptr;
    CaptionedText* m_flags = nullptr;
    CaptionedText* m_rule = nullptr;
    CaptionedText* m_judgement = nullptr;
    CaptionedText* m_lapsed = nullptr;
    QPushButton* m_renew = nullptr;
    QPushButton* m_judge = nullptr;
    QPushButton* m_clear = nullptr;
    JudgementForm* m_form = nullptr;
    Node m_formNode; // the node the form was opened for
};

} // namespace boardplan
