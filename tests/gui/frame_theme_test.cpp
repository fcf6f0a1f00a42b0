#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/frame/chooser_button.h"
#include "gui/frame/message_bar.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/ratings/rating_chip.h"
#include "gui/widgets/heading_label.h"

#include <boardplan/base/colour.h>

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

double contrastOf(const QColor& one, const QColor& other)
{
    return contrast(*colourOf(one.name()), *colourOf(other.name()));
}

class Themes : public ::testing::TestWithParam<ThemeKind> {
protected:
    Themes() { applyTheme(*qApp, GetParam()); }
    ~Themes() override { applyTheme(*qApp, ThemeKind::Light); }
};

class FrameThemes : public FrameTest {
protected:
    ~FrameThemes() override
    {
        applyTheme(*qApp, ThemeKind::Light);
        applyZoom(100);
    }
};

} // namespace

TEST_P(Themes, TextStandsOutFromEveryGround)
{
    const ThemeColours& colours = theme();
    for (const QColor& ground :
        {colours.window, colours.base, colours.panel, colours.group, colours.subgroup, colours.selection}) {
        for (const QColor& ink : {colours.text, colours.muted, colours.danger, colours.good, colours.accent}) {
            EXPECT_GE(contrastOf(ink, ground), 4.5) << ink.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
    EXPECT_GE(contrastOf(colours.accentInk, colours.accent), 4.5);
    EXPECT_GE(contrastOf(colours.pastInk, colours.past), 4.5);
    EXPECT_GE(contrastOf(colours.warning, colours.base), 4.5);
}

TEST_P(Themes, FocusRingsAndChipOutlinesAreSeen)
{
    for (const QColor& ground : {theme().window, theme().base, theme().panel}) {
        EXPECT_GE(contrastOf(theme().accent, ground), 3.0);
        EXPECT_GE(contrastOf(theme().figures.outline, ground), 3.0);
    }
}

// WCAG 2.2, 1.4.11: the outline of a box to tick stands out from the page it is on.
TEST_P(Themes, BoxesToTickAreSeen)
{
    for (const QStyle::PrimitiveElement box : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        QImage picture{20, 20, QImage::Format_RGB32};
        picture.fill(theme().base);
        QStyleOptionButton option;
        option.rect = picture.rect().adjusted(2, 2, -2, -2);
        option.palette = QApplication::palette();
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QPainter painter{&picture};
        QApplication::style()->drawPrimitive(box, &option, &painter);
        painter.end();
        double best = 1;
        for (int x = 0; x < picture.width(); ++x) {
            best = std::max(best, contrastOf(picture.pixelColor(x, picture.height() / 2), theme().base));
        }
        EXPECT_GE(best, 3.0);
    }
}

TEST_P(Themes, IconsAreDrawnInTheTextColour)
{
    const QImage image = Icons::icon(u"plan"_s).pixmap(48, 48).toImage();
    bool isInked = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            isInked = isInked || (pixel.alpha() == 255 && pixel.rgb() == theme().text.rgb());
        }
    }
    EXPECT_TRUE(isInked);
}

INSTANTIATE_TEST_SUITE_P(All, Themes,
    ::testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast),
    [](const auto& kind) {
        return std::string{kind.param == ThemeKind::Light ? "Light"
                : kind.param == ThemeKind::Dark           ? "Dark"
                                                          : "HighContrast"};
    });

TEST(ChooserLook, SaysThatItCannotBePressed)
{
    ChooserButton button;
    button.setWords({}, u"Saved filters"_s);
    const QImage pressable = button.grab().toImage();
    button.setEnabled(false);
    EXPECT_NE(button.grab().toImage(), pressable);
}

TEST(MessageLook, ItsSignGrowsWithTheText)
{
    MessageBar bar;
    bar.showNotice(u"All saved 10:42."_s, {}, {});
    const auto* const sign = bar.findChild<QLabel*>(); // the first part
    const auto* const close = bar.findChild<QToolButton*>();
    const int usual = sign->pixmap().width();
    const int usualClose = close->iconSize().width();
    QFont large = bar.font();
    large.setPointSizeF(2 * large.pointSizeF());
    bar.setFont(large);
    EXPECT_TRUE(QTest::qWaitFor([=] { return sign->pixmap().width() >= 2 * usual - 2; }));
    EXPECT_GT(close->iconSize().width(), usualClose);
}

TEST_F(FrameThemes, ChoosingColoursChangesThePaletteAndIsRemembered)
{
    openFrameBook();
    ASSERT_TRUE(window().commands().run(u"view.dark"_s));
    EXPECT_EQ(theme().kind, ThemeKind::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), theme().base);
    EXPECT_EQ(settings().themeKind(ThemeKind::Light), ThemeKind::Dark);
    EXPECT_TRUE(window().commands().action(u"view.dark"_s)->isChecked());
    ASSERT_TRUE(window().commands().run(u"view.highContrast"_s));
    EXPECT_TRUE(theme().figures.isHatched);
    ASSERT_TRUE(window().commands().run(u"view.light"_s));
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
}

TEST_F(FrameThemes, LargerTextIsLargerEverywhereAndComesBack)
{
    openFrameBook();
    showWindow();
    const auto sizes = [this] {
        std::vector<double> all{QApplication::font().pointSizeF()};
        for (const auto* const heading : window().findChildren<HeadingLabel*>()) {
            all.push_back(heading->font().pointSizeF());
        }
        for (const auto* const chip : window().findChildren<RatingChip*>()) {
            all.push_back(chip->sizeHint().height());
        }
        return all;
    };
    const std::vector<double> before = sizes();
    for (int step = 0; step < 5; ++step) {
        ASSERT_TRUE(window().commands().run(u"view.zoomIn"_s));
    }
    EXPECT_EQ(settings().zoomPercent(), 150);
    // Qt tells the windows later, in the event loop.
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().font() == QApplication::font(); }));
    const std::vector<double> larger = sizes();
    ASSERT_TRUE(window().commands().run(u"view.zoomReset"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().font() == QApplication::font(); }));
    ASSERT_GT(before.size(), 2U);
    ASSERT_EQ(larger.size(), before.size());
    for (std::size_t at = 0; at < before.size(); ++at) {
        EXPECT_NEAR(larger[at] / before[at], 1.5, 0.2) << at;
    }
    EXPECT_EQ(sizes(), before);
}

} // namespace boardplan::test
