#include "access_cuts.h"

#include "access_faults.h"
#include "support/text_notes.h"

#include "gui/look/tool_tips.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Fonts say that they are taller than what is seen of their letters.
constexpr qreal unseenAcross = 2;
constexpr qreal unseenDown = 3;

bool isReached(const QScrollBar& bar, Qt::ScrollBarPolicy policy)
{
    return policy != Qt::ScrollBarAlwaysOff && bar.minimum() < bar.maximum();
}

// The ways in which what lies beyond the edges of a widget can be scrolled into sight.
Qt::Orientations scrolls(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    if (area == nullptr || area->viewport() != &widget) {
        return {};
    }
    if (const auto* const around = qobject_cast<const QAbstractItemView*>(area->parentWidget());
        around != nullptr && qobject_cast<const QHeaderView*>(area) != nullptr) {
        area = around; // headings go with their columns
    }
    Qt::Orientations ways;
    ways.setFlag(Qt::Horizontal, isReached(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy()));
    ways.setFlag(Qt::Vertical, isReached(*area->verticalScrollBar(), area->verticalScrollBarPolicy()));
    return ways;
}

bool isCut(const QRectF& place, const QRectF& room, Qt::Orientations ways)
{
    const bool isAcross = place.left() < room.left() - unseenAcross || place.right() > room.right() + unseenAcross;
    const bool isDown = place.top() < room.top() - unseenDown || place.bottom() > room.bottom() + unseenDown;
    return (isAcross && ways.testFlag(Qt::Horizontal)) || (isDown && ways.testFlag(Qt::Vertical));
}

// The widget whose edge cuts what is written at that place of `widget`; null: none.
const QWidget* cutter(const QWidget& widget, QRectF place)
{
    Qt::Orientations ways = Qt::Horizontal | Qt::Vertical;
    for (const QWidget* at = &widget; at != nullptr && ways; at = at->isWindow() ? nullptr : at->parentWidget()) {
        ways &= ~scrolls(*at);
        if (isCut(place, QRectF{at->rect()}, ways)) {
            return at;
        }
        place.translate(at->pos());
    }
    return nullptr;
}

const QAbstractItemView* viewOf(const QWidget& viewport)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(viewport.parentWidget());
    return view != nullptr && view->viewport() == &viewport && qobject_cast<const QHeaderView*>(view) == nullptr ? view
                                                                                                                 : nullptr;
}

// What a widget would write at a place if it had all the room in the world.
QString wholeWords(const QWidget& widget, const QPoint& at)
{
    if (const auto* const page = qobject_cast<const QTextEdit*>(widget.parentWidget())) {
        return page->toPlainText();
    }
    if (const auto* const page = qobject_cast<const QPlainTextEdit*>(widget.parentWidget())) {
        return page->toPlainText();
    }
    if (const QAbstractItemView* const view = viewOf(widget)) {
        return view->indexAt(at).data().toString() + u'\n' + view->indexAt(at).data(Qt::AccessibleTextRole).toString();
    }
    for (const char* const words : {"text", "currentText", "placeholderText", "title"}) {
        if (const QVariant own = widget.property(words); !own.toString().isEmpty()) {
            return own.toString().remove(u'&');
        }
    }
    return widget.accessibleName();
}

bool hasToolTip(const QWidget& widget, const QPoint& at)
{
    const QAbstractItemView* const view = viewOf(widget);
    return !plainToolTipAt(widget, at).isEmpty()
        || (view != nullptr && !view->indexAt(at).data(Qt::ToolTipRole).toString().isEmpty());
}

// What is typed, in a line that scrolls.
bool isTyped(const QWidget& widget, const PaintedText& text)
{
    const auto* const line = qobject_cast<const QLineEdit*>(&widget);
    return line != nullptr && !line->displayText().isEmpty() && line->displayText().contains(text.words)
        && qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) == nullptr;
}

// A clip as wide or as high as what scrolls that way is its edge, and no room of its own.
Qt::Orientations clipsThatCount(const QWidget& widget, const QRectF& clip)
{
    constexpr int margins = 8; // of texts that are typed into
    Qt::Orientations edges;
    edges.setFlag(Qt::Horizontal, clip.width() >= widget.width() - margins);
    edges.setFlag(Qt::Vertical, clip.height() >= widget.height() - margins);
    return ~(edges & scrolls(widget)) & (Qt::Horizontal | Qt::Vertical);
}

QString faultOf(const QWidget& widget, const PaintedText& text)
{
    const QPoint at = text.place.center().toPoint();
    const QString words = u": “%1”"_s.arg(text.words.left(60));
    const bool isHint = qobject_cast<const QLineEdit*>(&widget) != nullptr; // or a number or a day: its marks clip it
    if (text.words.contains(u'…') && !wholeWords(widget, at).simplified().contains(text.words.simplified())
        && (isHint || !hasToolTip(widget, at))) {
        return placeWords(widget) + u" shortens, and no tooltip has the whole"_s + words;
    }
    if (!isHint && !text.clip.isEmpty() && isCut(text.place, text.clip, clipsThatCount(widget, text.clip))) {
        return placeWords(widget) + u" gives %1×%2 to words of %3×%4"_s.arg(text.clip.width()).arg(text.clip.height())
            .arg(text.place.width()).arg(text.place.height()) + words;
    }
    const QWidget* const edge = cutter(widget, text.place);
    return edge == nullptr ? QString{}
        : edge == &widget  ? placeWords(widget) + u" is too small for its words"_s + words
                           : placeWords(widget) + u" is cut by "_s + placeWords(*edge) + words;
}

void judge(QWidget& widget, QStringList& faults)
{
    TextNotes notes{widget.size()};
    widget.render(&notes, {}, {}, {}); // itself, without those in it
    for (const PaintedText& text : notes.texts()) {
        const QString fault = text.words.isEmpty() || isTyped(widget, text) ? QString{} : faultOf(widget, text);
        if (!fault.isEmpty() && !faults.contains(fault)) {
            faults.append(fault);
        }
    }
}

} // namespace

QStringList cutFaults(QWidget& root)
{
    QStringList faults;
    judge(root, faults);
    for (QWidget* const widget : root.findChildren<QWidget*>()) {
        // Windows of their own in a window – a dialog over it – are places of their own.
        if (widget->isVisibleTo(&root) && widget->window() == root.window() && !widget->size().isEmpty()) {
            judge(*widget, faults);
        }
    }
    return faults;
}

} // namespace boardplan::test
