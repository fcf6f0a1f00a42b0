#pragma once

#include "gui/plan/plan_cell_editor.h"
#include "gui/plan/plan_delegate.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"
#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/models/plan_tree_model.h>

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan {

// A Plan view of the sample plan, shown.
class PlanViewTest : public ::testing::Test {
protected:
    PlanViewTest()
    {
        view.resize(1000, 700);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.tree().setFocus();
    }

    // A session with the sample plan in it.
    static std::unique_ptr<Document> filled(const QString& path, test::SamplePlan& sample)
    {
        auto document = Document::create(path, [] {
            return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC};
        });
        EXPECT_TRUE(document.ok());
        sample = test::addSamplePlan(*document.value());
        return std::move(document).value();
    }

    QModelIndex cell(ActionId action, const QString& field)
    {
        return view.model().indexOf(Node::of(NodeKind::Action, action),
                                    view.model().columnShowing(field));
    }
    const Action& action(ActionId id) const { return *session.book().find(id); }
    PlanCellEditor* editor() const { return view.findChild<PlanCellEditor*>(); }
    void goTo(ActionId action, const QString& field)
    {
        view.tree().setCurrentIndex(cell(action, field));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view.tree(), key, modifiers);
    }
    // Opens the cell with F2 and types over what it holds.
    void type(ActionId action, const QString& field, const QString& text)
    {
        goTo(action, field);
        press(Qt::Key_F2);
        ASSERT_NE(editor(), nullptr);
        QTest::keyClicks(editor()->textEdit(), text);
    }

    QTemporaryDir folder;
    test::SamplePlan sample;
    Session session{filled(folder.filePath(QStringLiteral("plan.boardplan")), sample)};
    PlanView view{session};
};

} // namespace boardplan
