// Contrast of what is drawn, as rendered, in every theme: WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11 (what one must see to
// use it, 3).
#include "access_faults.h"
#include "access_stage.h"

#include "gui/frame/message_bar.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"

#include <boardplan/base/colour.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

double contrastBetween(const QColor& one, const QColor& other)
{
    return contrast(*colourOf(one.name()), *colourOf(other.name()));
}

QRgb ground(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? 0 : most.key();
}

// How strongly the strongest pixel stands out from the colour that most pixels have.
double inkContrast(const QImage& picture)
{
    const QColor paper{ground(picture)};
    std::set<QRgb> seen;
    double best = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (const QRgb pixel = picture.pixel(x, y); seen.insert(pixel).second) {
                best = std::max(best, contrastBetween(QColor{pixel}, paper));
            }
        }
    }
    return best;
}

// Pixels that differ between two pictures with a contrast of at least 3.
int strongChanges(const QImage& before, const QImage& after)
{
    int count = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            const QColor one{before.pixel(x, y)};
            const QColor other{after.pixel(x, y)};
            count += one != other && contrastBetween(one, other) >= 3.0 ? 1 : 0;
        }
    }
    return count;
}

QImage pictureOf(QWidget& widget, const QRect& part = {})
{
    return widget.grab(part.isNull() ? widget.rect() : part).toImage().convertToFormat(QImage::Format_RGB32);
}

QString themeName(ThemeKind kind)
{
    return kind == ThemeKind::Light ? u"Light"_s : kind == ThemeKind::Dark ? u"Dark"_s : u"HighContrast"_s;
}

// One of each control that Qt draws, on the ground of a view and of a dialog.
class Controls : public QWidget {
public:
    Controls()
    {
        m_spin.setRange(0, 9);
        m_spin.setValue(5);
        m_combo.addItems({u"One"_s, u"Two"_s});
        m_line.setPlaceholderText(u"Filter by any words"_s);
        m_ticked.setChecked(true);
        m_dot.setChecked(true);
        m_bar.setRange(0, 100);
        m_bar.setPageStep(20);
        m_bar.setValue(50);
        m_off.setEnabled(false);
        m_tool.setIcon(Icons::icon(u"close"_s));
        m_tool.setAutoRaise(true);
        m_list.addItems({u"Chosen"_s, u"Other"_s});
        m_list.setCurrentRow(0);
        m_close = m_buttons.button(QDialogButtonBox::Close);
        auto* const column = new QVBoxLayout{this};
        for (QWidget* const part : std::initializer_list<QWidget*>{&m_spin, &m_combo, &m_line, &m_ticked, &m_dot, &m_push,
                 &m_off, &m_tool, &m_buttons, &m_list, &m_bar}) {
            column->addWidget(part);
        }
        resize(300, 600);
        show();
        activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this));
    }

    template <typename Option, typename Control>
    QImage partOf(Control& control, QStyle::ComplexControl kind, QStyle::SubControl part)
    {
        Option option;
        option.initFrom(&control);
        if constexpr (std::is_same_v<Option, QStyleOptionSlider>) {
            option.orientation = Qt::Horizontal;
            option.minimum = control.minimum();
            option.maximum = control.maximum();
            option.pageStep = control.pageStep();
            option.sliderPosition = option.sliderValue = control.value();
        }
        option.subControls = QStyle::SC_All;
        return pictureOf(control, QApplication::style()->subControlRect(kind, &option, part, &control));
    }

    QSpinBox m_spin;
    QComboBox m_combo;
    QLineEdit m_line;
    QCheckBox m_ticked{u"Ticked"_s};
    QRadioButton m_dot{u"One of them"_s};
    QPushButton m_push{u"Press"_s};
    QPushButton m_off{u"Not now"_s};
    QToolButton m_tool;
    QDialogButtonBox m_buttons{QDialogButtonBox::Close};
    QListWidget m_list;
    QScrollBar m_bar{Qt::Horizontal};
    QPushButton* m_close = nullptr;
};

class Contrast : public ::testing::TestWithParam<ThemeKind> {
protected:
    Contrast() { applyTheme(*qApp, GetParam()); }
    ~Contrast() override { applyTheme(*qApp, ThemeKind::Light); }
};

} // namespace

TEST_P(Contrast, EveryPairOfThePaletteIsReadable)
{
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base}, {QPalette::Link, QPalette::Window}, {QPalette::LinkVisited, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::BrightText, QPalette::Window}};
    for (const auto& [ink, paper] : pairs) {
        EXPECT_GE(contrastBetween(palette.color(ink), palette.color(paper)), 4.5) << ink << " on " << paper;
    }
}

TEST_P(Contrast, WhatOneMustSeeOfATableOfColoursIsSeen)
{
    const ThemeColours& colours = theme();
    for (const QColor& paper : {colours.window, colours.base, colours.panel}) {
        EXPECT_GE(contrastBetween(colours.outline, paper), 3.0);
    }
    EXPECT_GE(contrastBetween(colours.accent, colours.selection), 3.0); // the frame of the current row
    EXPECT_GE(contrastBetween(colours.foundInk, colours.found), 4.5);
    EXPECT_GE(contrastBetween(colours.accent, colours.past), 3.0);
}

TEST_P(Contrast, ControlsAreSeen)
{
    Controls all;
    EXPECT_GE(inkContrast(all.partOf<QStyleOptionSpinBox>(all.m_spin, QStyle::CC_SpinBox, QStyle::SC_SpinBoxUp)), 3.0);
    EXPECT_GE(inkContrast(all.partOf<QStyleOptionSpinBox>(all.m_spin, QStyle::CC_SpinBox, QStyle::SC_SpinBoxDown)), 3.0);
    EXPECT_GE(inkContrast(all.partOf<QStyleOptionComboBox>(all.m_combo, QStyle::CC_ComboBox, QStyle::SC_ComboBoxArrow)), 3.0);
    EXPECT_GE(inkContrast(all.partOf<QStyleOptionSlider>(all.m_bar, QStyle::CC_ScrollBar, QStyle::SC_ScrollBarGroove)), 3.0);
    EXPECT_GE(inkContrast(all.partOf<QStyleOptionSlider>(all.m_bar, QStyle::CC_ScrollBar, QStyle::SC_ScrollBarAddLine)), 3.0);
    EXPECT_GE(inkContrast(pictureOf(all.m_tool)), 3.0) << "close icon";
    EXPECT_GE(inkContrast(pictureOf(*all.m_close, QRect{4, 4, all.m_close->height(), all.m_close->height() - 8})), 3.0)
        << "icon of a dialog's Close";
    const int box = all.m_ticked.style()->pixelMetric(QStyle::PM_IndicatorWidth);
    EXPECT_GE(inkContrast(pictureOf(all.m_ticked, QRect{0, (all.m_ticked.height() - box) / 2 + 2, box, box - 4})), 3.0);
    EXPECT_GE(inkContrast(pictureOf(all.m_dot, QRect{0, (all.m_dot.height() - box) / 2 + 2, box, box - 4})), 3.0);
    for (QWidget* const written : std::initializer_list<QWidget*>{&all.m_line, &all.m_push, &all.m_combo, &all.m_spin}) {
        EXPECT_GE(inkContrast(pictureOf(*written, written->rect().adjusted(5, 5, -24, -5))), 4.5)
            << placeWords(*written).toStdString();
    }
    EXPECT_GE(inkContrast(pictureOf(all.m_off, all.m_off.rect().adjusted(5, 5, -5, -5))), 2.0) << "off, but legible";
}

// The outline of what is typed into: a row of pixels through it, from the dialog into the box.
TEST_P(Contrast, OutlinesOfBoxesAreSeen)
{
    Controls all;
    for (QWidget* const box : std::initializer_list<QWidget*>{&all.m_line, &all.m_spin, &all.m_combo}) {
        all.m_push.setFocus();
        const QRect cut{box->mapTo(&all, QPoint{box->width() / 3, -2}), QSize{1, box->height() / 3}};
        EXPECT_GE(inkContrast(pictureOf(all, cut)), 3.0) << placeWords(*box).toStdString();
    }
}

TEST_P(Contrast, FocusIsSeenOnEveryControl)
{
    Controls all;
    QApplication::setCursorFlashTime(0);
    for (QWidget* const control : std::initializer_list<QWidget*>{&all.m_spin, &all.m_combo, &all.m_line, &all.m_ticked,
             &all.m_dot, &all.m_tool, all.m_close, &all.m_list}) {
        control->setFocusPolicy(Qt::StrongFocus);
        all.m_push.setFocus(Qt::TabFocusReason);
        const QRect place = QRect{control->mapTo(&all, QPoint{}), control->size()}.adjusted(-3, -3, 3, 3);
        const QImage before = pictureOf(all, place);
        control->setFocus(Qt::TabFocusReason);
        EXPECT_GE(strongChanges(before, pictureOf(all, place)), 12) << placeWords(*control).toStdString();
    }
}

// A notice that stands while the colours change follows them.
TEST_P(Contrast, IconOfAMessageFollowsTheTheme)
{
    applyTheme(*qApp, GetParam() == ThemeKind::Light ? ThemeKind::Dark : ThemeKind::Light);
    MessageBar bar;
    bar.resize(500, 60);
    bar.showNotice(u"Written."_s);
    applyTheme(*qApp, GetParam());
    QCoreApplication::sendPostedEvents();
    const auto* const icon = bar.findChild<QLabel*>();
    ASSERT_NE(icon, nullptr);
    EXPECT_GE(inkContrast(pictureOf(bar, icon->geometry())), 4.5);
}

INSTANTIATE_TEST_SUITE_P(All, Contrast, ::testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast),
    [](const auto& kind) { return themeName(kind.param).toStdString(); });

namespace {

class SeenFocus : public Contrast {};

} // namespace

// Everything that takes the keyboard shows that it has it: one of each kind of widget in the window.
TEST_P(SeenFocus, IsDrawnByEveryWidget)
{
    AccessStage stage;
    QApplication::setCursorFlashTime(0);
    std::set<std::string> seen;
    for (const AccessPlace& place : accessPlaces()) {
        stage.tidyUp();
        QWidget* const root = place.open(stage);
        ASSERT_NE(root, nullptr) << place.name;
        for (QWidget* const stop : root->findChildren<QWidget*>()) {
            const bool takesFocus = stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus) != 0
                && stop->focusProxy() == nullptr;
            if (!takesFocus || !seen.insert(stop->metaObject()->className()).second) {
                continue;
            }
            if (QWidget* const other = QApplication::focusWidget()) {
                other->clearFocus();
            }
            const QImage before = pictureOf(*stop);
            stop->setFocus(Qt::TabFocusReason);
            EXPECT_GE(strongChanges(before, pictureOf(*stop)), 12) << place.name << ": " << placeWords(*stop).toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, SeenFocus, ::testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast),
    [](const auto& kind) { return themeName(kind.param).toStdString(); });

} // namespace boardplan::test
