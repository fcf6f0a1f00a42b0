#pragma once

#include "gui/setup/setup_page.h"

#include <QLayout>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace boardplan {

class HeadingLabel;

// A page about the plan looked at: below its heading what is set up, which cannot be changed while the window is locked.
// Without one plan there is the heading alone, which says why.
class PlanSetupPage : public SetupPage {
    Q_OBJECT

protected:
    // `about`: what of the plan it is about, in small letters ("themes"). Connected to the session; a page shows the plan
    // for the first time by calling `refresh` when it is made.
    PlanSetupPage(Session& session, const QString& about, QWidget* parent);

    // The room below the heading, as wide as the page.
    QVBoxLayout& body() { return *m_column; }
    // Two parts beside each other at the end of the body (side_panes.h), with their shares of the width.
    void addPanes(QWidget* left, int leftShare, QWidget* right, int rightShare);
    // A button among others in a row.
    template <typename Page> QPushButton* addAct(QLayout& row, const QString& text, void (Page::*act)())
    {
        return addAct(row, text, [this, act] { (static_cast<Page*>(this)->*act)(); });
    }

    void refresh();
    virtual QString heading(const Plan& plan) const = 0;
    virtual void showPlan(const Plan& plan) = 0;

private:
    // "Choose one plan first: themes are a plan's own".
    QString withoutPlan() const;
    QPushButton* addAct(QLayout& row, const QString& text, std::function<void()> act);

    QString m_about;
    HeadingLabel* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace boardplan
