#pragma once

#include "gui/session.h"
#include "support/document/sample_plan.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QWidget>
#include <memory>

namespace boardplan::test {

// A session over the sample plan in a folder of its own, on 22 November 2026.
class SampleSession {
public:
    SampleSession();

    Session& operator*() { return *m_session; }
    Session* operator->() { return m_session.get(); }
    const SamplePlan& plan() const { return m_plan; }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    void select(ActionId action) { m_session->select(Node::of(NodeKind::Action, action)); }
    const Action& action(ActionId id) const { return *m_session->book().find(id); }

private:
    QTemporaryDir m_folder;
    SamplePlan m_plan;
    std::unique_ptr<Session> m_session;
};

// Shows a widget and waits until it has the keyboard.
void showActive(QWidget& widget);

// The widget below `root` that a screen reader would find by this name; the test fails where there
// is none.
QWidget* spokenWidget(QWidget& root, const QString& name);
template <typename Widget> Widget* spoken(QWidget& root, const QString& name)
{
    return dynamic_cast<Widget*>(spokenWidget(root, name));
}

// Texts of all labels that are shown, in the order of the widget tree.
QStringList shownTexts(const QWidget& root);
// Whether one of them contains these words.
bool shows(const QWidget& root, const QString& words);
// The button that is shown with this text; the test fails where there is none.
QAbstractButton& buttonSaying(QWidget& root, const QString& text);
// Presses the button that is shown with this text with the space bar; the test fails where there is
// none.
void press(QWidget& root, const QString& text);

} // namespace boardplan::test
