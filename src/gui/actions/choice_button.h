#pragma once

#include "gui/frame/chooser_button.h"

#include <QMenu>
#include <QUuid>
#include <vector>

namespace boardplan {

// A menu that stays open while several of its choices are ticked; Enter or Esc closes it.
class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool tick(QAction* action);
};

// Any number of things to choose from a list: leads, priorities, themes. Says on the button what is
// chosen.
class ChoiceButton : public ChooserButton {
    Q_OBJECT

public:
    struct Choice {
        QUuid id;
        QString name;
        int count = 0;
        bool isChosen = false;
    };

    // `name` of one thing and of several, for the button: "Lead", "leads".
    ChoiceButton(const QString& name, const QString& several, QWidget* parent);

    void setChoices(std::vector<Choice> choices);

Q_SIGNALS:
    void toggled(const QUuid& id, bool isChosen);
    void cleared();

private:
    void fillMenu();
    void refreshCounts();

    QString m_name;
    QString m_several;
    std::vector<Choice> m_choices;
};

// What menus read "&" in is a mnemonic; a name has none.
QString menuName(QString name);

} // namespace boardplan
