#include "access_clips.h"

#include "access_faults.h"

#include "gui/frame/chooser_button.h"
#include "gui/look/tool_tips.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QRubberBand>
#include <QScrollArea>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; // pixels lost to rounding

// What shows only a part of its child and scrolls to the rest.
bool scrolls(const QWidget& parent)
{
    return qobject_cast<const QAbstractScrollArea*>(parent.parentWidget()) != nullptr
        || qobject_cast<const QAbstractScrollArea*>(&parent) != nullptr;
}

class ClipWalk {
public:
    QStringList faults;

    void visit(const QWidget& widget)
    {
        checkSqueezed(widget);
        checkInsideParent(widget);
        if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
            checkLabel(*label);
        } else if (const auto* const combo = qobject_cast<const QComboBox*>(&widget)) {
            checkCombo(*combo);
        } else if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
            checkButton(*button);
        } else if (const auto* const tabs = qobject_cast<const QTabBar*>(&widget)) {
            check(tabs->sizeHint().width() > tabs->width() + slack, widget, u"has no room for its tabs"_s);
        } else if (const auto* const header = qobject_cast<const QHeaderView*>(&widget)) {
            checkHeader(*header);
        } else if (const auto* const view = qobject_cast<const QAbstractItemView*>(&widget)) {
            checkCells(*view);
        }
        checkNeighbours(widget);
    }

private:
    void check(bool isFault, const QWidget& widget, const QString& words)
    {
        if (isFault) {
            faults.append(placeWords(widget) + u' ' + words);
        }
    }

    void checkSqueezed(const QWidget& widget)
    {
        const QSize least = widget.minimumSizeHint();
        const bool isScroller = qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr;
        const bool isManaged = widget.parentWidget() != nullptr && widget.parentWidget()->layout() != nullptr
            && widget.parentWidget()->layout()->indexOf(const_cast<QWidget*>(&widget)) >= 0;
        if (!isManaged || isScroller || qobject_cast<const QMenuBar*>(&widget) != nullptr) {
            return;
        }
        check(widget.width() + slack < std::min(least.width(), widget.maximumWidth())
                || widget.height() + slack < std::min(least.height(), widget.maximumHeight()),
            widget, u"needs %1×%2"_s.arg(least.width()).arg(least.height()));
    }

    void checkInsideParent(const QWidget& widget)
    {
        const QWidget* const parent = widget.parentWidget();
        if (parent == nullptr || widget.isWindow() || scrolls(*parent) || qobject_cast<const QSizeGrip*>(&widget) != nullptr
            || qobject_cast<const QSplitterHandle*>(&widget) != nullptr) {
            return;
        }
        check(!parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget.geometry()), widget,
            u"reaches out of %1"_s.arg(placeWords(*parent)));
    }

    void checkLabel(const QLabel& label)
    {
        if (label.text().isEmpty()) {
            return;
        }
        const bool isLow = label.wordWrap() && label.heightForWidth(label.width()) > label.height() + slack;
        check(isLow, label, u"has no room for its lines"_s);
        const bool isNarrow = !label.wordWrap() && label.sizeHint().width() > label.width() + slack;
        check(isNarrow && label.toolTip().isEmpty(), label, u"has no room for its words"_s);
        for (const QString& word : label.text().split(u' ')) {
            const bool isCut = label.wordWrap() && label.fontMetrics().horizontalAdvance(word) > label.width() + 2;
            check(isCut && word.size() < 30, label, u"has no room for “%1”"_s.arg(word));
        }
    }

    void checkCombo(const QComboBox& combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.frame = true;
        const int room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
        int longest = 0;
        QString words;
        for (int at = 0; at < combo.count(); ++at) {
            if (const int width = combo.fontMetrics().horizontalAdvance(combo.itemText(at)); width > longest) {
                longest = width;
                words = combo.itemText(at);
            }
        }
        // What is chosen may end in an ellipsis, which has a tooltip, where half of the longest choice is there to tell
        // them apart; the list below shows them whole.
        check(longest > 2 * room && combo.toolTip().isEmpty(), combo,
            u"has %1 pixels for “%2”, which needs %3"_s.arg(QString::number(room), words, QString::number(longest)));
    }

    void checkButton(const QAbstractButton& button)
    {
        const QSize wanted = button.sizeHint();
        const bool hasWords = !button.text().isEmpty() || !button.accessibleName().isEmpty();
        const bool isShortened = qobject_cast<const ChooserButton*>(&button) != nullptr
            && !plainToolTipAt(button, button.rect().center()).isEmpty();
        check(hasWords && wanted.width() > button.width() + slack && !isShortened && !button.hasHeightForWidth(), button,
            u"would be %1 wide"_s.arg(wanted.width()));
        const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width()) : wanted.height();
        check(height > button.height() + slack, button, u"would be %1 high"_s.arg(height));
    }

    void checkHeader(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal || header.model() == nullptr) {
            return;
        }
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section)) {
                continue;
            }
            const QVariant words = header.model()->headerData(section, Qt::Horizontal);
            const bool isElided = header.sectionSizeHint(section) > header.sectionSize(section) + slack;
            const QPoint middle{header.sectionViewportPosition(section) + header.sectionSize(section) / 2, header.height() / 2};
            const bool hasTip = !header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()
                || !plainToolTipAt(*header.viewport(), middle).isEmpty();
            check(isElided && !hasTip && !words.toString().isEmpty(), header,
                u"has %1 pixels for “%2”, which needs %3"_s.arg(QString::number(header.sectionSize(section)),
                    words.toString(), QString::number(header.sectionSizeHint(section))));
        }
    }

    void checkCells(const QAbstractItemView& view)
    {
        const QAbstractItemModel* const model = view.model();
        if (model == nullptr) {
            return;
        }
        constexpr int mostRows = 12;
        for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                checkCell(view, model->index(row, column, view.rootIndex()));
            }
        }
    }

    void checkCell(const QAbstractItemView& view, const QModelIndex& index)
    {
        const QRect place = view.visualRect(index);
        if (!place.isValid() || !view.viewport()->rect().intersects(place)) {
            return;
        }
        const QSize wanted = view.sizeHintForIndex(index);
        check(wanted.height() > place.height() + slack, view,
            u"has a row %1 high for “%2”, which needs %3"_s.arg(QString::number(place.height()), index.data().toString().left(40), QString::number(wanted.height())));
        const bool hasWhole = !index.data(Qt::ToolTipRole).toString().isEmpty()
            || !plainToolTipAt(*view.viewport(), place.center()).isEmpty();
        const bool isPlain = view.itemDelegateForIndex(index)->metaObject() == &QStyledItemDelegate::staticMetaObject;
        const bool isText = isPlain && index.data().userType() == QMetaType::QString && !index.data().toString().isEmpty();
        check(isText && !hasWhole && wanted.width() > place.width() + 2, view,
            u"has %1 pixels for the cell “%2”, which needs %3"_s.arg(QString::number(place.width()), index.data().toString().left(40), QString::number(wanted.width())));
    }

    void checkNeighbours(const QWidget& widget)
    {
        const QWidget* const parent = widget.parentWidget();
        if (parent == nullptr || parent->layout() == nullptr || parent->layout()->indexOf(const_cast<QWidget*>(&widget)) < 0
            || parent->layout()->inherits("QStackedLayout")) {
            return;
        }
        for (const QObject* const object : parent->children()) {
            const auto* const other = qobject_cast<const QWidget*>(object);
            if (other == nullptr || other == &widget || !other->isVisible() || other->isWindow()
                || parent->layout()->indexOf(const_cast<QWidget*>(other)) < 0) {
                continue;
            }
            const QRect shared = other->geometry() & widget.geometry();
            check(shared.width() > 2 && shared.height() > 2 && other > &widget, widget,
                u"lies over %1"_s.arg(placeWords(*other)));
        }
    }
};

} // namespace

QStringList clippedFaults(QWidget& root)
{
    ClipWalk walk;
    for (const QWidget* const widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && !widget->size().isEmpty()) {
            walk.visit(*widget);
        }
    }
    return walk.faults;
}

} // namespace boardplan::test
