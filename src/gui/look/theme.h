#pragma once

#include <boardplan/reporting/figures.h>

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace boardplan {

enum class ThemeKind { Light, Dark, HighContrast };

// Every colour of the window, once. Rating colours are in the rating schemes.
struct ThemeColours {
    ThemeKind kind = ThemeKind::Light;
    QColor window;    // side bar, status bar
    QColor base;      // views
    QColor panel;     // inspector
    QColor text;
    QColor muted;     // secondary text
    QColor hairline;  // 1-pixel lines
    QColor outline;   // round what is typed into or pressed, scroll bars: 3:1 at least
    QColor accent;    // links, the current view, the default button
    QColor accentInk; // text on the accent
    QColor selection; // selected row
    QColor selectionLine;
    QColor group;     // priority rows
    QColor subgroup;  // objective rows
    QColor danger;    // overdue, errors
    QColor good;      // better
    QColor warning;
    QColor found;     // behind words that a filter found
    QColor foundInk;  // text on it
    QColor past;      // the frame while another day than today is looked at
    QColor pastInk;   // text on it
    FigureStyle figures;

    bool isDark() const { return kind != ThemeKind::Light; }
};

// The theme in use. Widgets read it when they paint; a change repaints everything.
const ThemeColours& theme();
// Sets the style (window_style.h), the palette and the theme, and how widgets are spoken.
// `Light` and `Dark` may follow the platform at start (see settings).
void applyTheme(QApplication& application, ThemeKind kind);

// Fonts by role, from the platform's font at its size: headings by weight and size, never by colour.
QFont titleFont();   // 1.55 ×, semi-bold
QFont headingFont(); // 1.1 ×, semi-bold
QFont smallFont();   // 0.88 ×
// The same font with its size in pixels, as the painters of figures measure it.
QFont pixelFont(const QFont& font);

// A tooltip that shows the text as it is: Qt would read markup in it otherwise.
QString plainToolTip(const QString& text);

} // namespace boardplan
