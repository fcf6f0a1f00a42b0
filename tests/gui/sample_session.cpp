#include "sample_session.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

SampleSession::SampleSession()
{
    auto document = Document::create(file(u"plan.boardplan"_s), [] {
        return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC};
    });
    if (!document) {
        ADD_FAILURE() << document.error().message().toStdString();
        std::abort();
    }
    document.value()->setAuthor(u"Board Manager"_s);
    m_plan = addSamplePlan(*document.value());
    m_session = std::make_unique<Session>(std::move(document).value());
}

void showActive(QWidget& widget)
{
    widget.resize(std::max(widget.width(), 360), std::max(widget.height(), 720));
    widget.show();
    widget.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&widget));
}

namespace {

// Lets what waits for the event loop happen: new widgets appear, layouts find their sizes.
void settle()
{
    QTest::qWait(1);
}

} // namespace

QWidget* spokenWidget(QWidget& root, const QString& name)
{
    settle();
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->accessibleName() == name && widget->isVisibleTo(&root)) {
            return widget;
        }
    }
    ADD_FAILURE() << "nothing shown is called “" << name.toStdString() << "”";
    return nullptr;
}

QStringList shownTexts(const QWidget& root)
{
    settle();
    QStringList texts;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&root) && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

bool shows(const QWidget& root, const QString& words)
{
    return shownTexts(root).join(u'\n').contains(words);
}

QAbstractButton& buttonSaying(QWidget& root, const QString& text)
{
    settle();
    for (QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->text().remove(u'&') == text && button->isVisibleTo(&root)) {
            return *button;
        }
    }
    ADD_FAILURE() << "no button says “" << text.toStdString() << "”";
    static auto* const nowhere = new QPushButton; // outlives the test that failed
    return *nowhere;
}

void press(QWidget& root, const QString& text)
{
    QAbstractButton& button = buttonSaying(root, text);
    button.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&button, Qt::Key_Space);
}

} // namespace boardplan::test
