#pragma once

#include <boardplan/reporting/chase_letter.h>

#include <QWidget>

namespace boardplan {

class FigureTable;
class LinkButton;
class RunLabel;

// What one lead is asked for: the name, the actions, and the e-mail that asks for them, to copy or to write.
class LeadChaseCard : public QWidget {
    Q_OBJECT

public:
    explicit LeadChaseCard(QWidget* parent = nullptr);

    void setChase(const View& view, const LeadChase& chase, const ChaseLetter& letter);
    const ChaseLetter& letter() const { return m_letter; }
    // Said beside the name until something else is shown: "Copied."
    void setNote(const QString& note);

Q_SIGNALS:
    void nodeChosen(const boardplan::Node& node);
    void copyWanted();
    void writeWanted();

private:
    RunLabel* m_name = nullptr;
    LinkButton* m_copy = nullptr;
    LinkButton* m_write = nullptr;
    FigureTable* m_actions = nullptr;
    ChaseLetter m_letter;
};

} // namespace boardplan
