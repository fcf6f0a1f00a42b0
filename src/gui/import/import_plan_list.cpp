#include "gui/import/import_plan_list.h"

#include "gui/import/import_plan_model.h"
#include "gui/import/scroll_keeper.h"
#include "gui/look/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace boardplan {

namespace {

constexpr int planRowPadding = 7;
constexpr int planRefWidth = 52;
constexpr int planRowLines = 12; // of a text, at most

// The boxes of one row: ref, text, and a second line.
struct PlanRowBoxes {
    QRect ref;
    QRect text;
    QRect detail;
    int height = 0;
};

QFont planRowFont(const ImportRow& row, QFont font)
{
    const bool isHeading = row.kind == ImportRowKind::Priority || row.kind == ImportRowKind::Title;
    font.setWeight(isHeading ? QFont::DemiBold : QFont::Normal);
    return font;
}

PlanRowBoxes planRowBoxes(const ImportRow& row, const QPoint& corner, int width, const QFont& font)
{
    const QFontMetrics metrics{planRowFont(row, font)};
    const int left = corner.x() + planRowPadding;
    const int top = corner.y() + planRowPadding;
    const int room = std::max(60, width - 2 * planRowPadding - planRefWidth);
    const int tallest = planRowLines * metrics.lineSpacing();
    PlanRowBoxes boxes;
    boxes.ref = QRect{left, top, planRefWidth - 4, metrics.height()};
    const QRect area{left + planRefWidth, top, room, tallest};
    boxes.text = metrics.boundingRect(area, Qt::TextWordWrap,
                                      row.text.isEmpty() ? QStringLiteral(" ") : row.text);
    boxes.text = QRect{area.topLeft(), QSize{room, std::min(boxes.text.height(), tallest)}};
    boxes.height = boxes.text.height() + 2 * planRowPadding;
    if (!row.detail.isEmpty()) {
        const QRect below{area.left(), boxes.text.bottom() + 3, room, tallest};
        const int height =
            QFontMetrics{font}.boundingRect(below, Qt::TextWordWrap, row.detail).height();
        boxes.detail = QRect{below.topLeft(), QSize{room, height}};
        boxes.height += height + 2;
    }
    return boxes;
}

class ImportPlanDelegate : public QStyledItemDelegate {
public:
    explicit ImportPlanDelegate(QListView& view)
        : QStyledItemDelegate{&view}
        , m_view{view}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = m_view.viewport()->width();
        return {width, planRowBoxes(rowOf(index), {}, width, option.font).height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const ImportRow& row = rowOf(index);
        const PlanRowBoxes boxes =
            planRowBoxes(row, option.rect.topLeft(), option.rect.width(), option.font);
        painter->save();
        paintGround(*painter, option, row);
        painter->setPen(row.kind == ImportRowKind::Objective ? theme().muted : theme().text);
        painter->setFont(planRowFont(row, option.font));
        painter->drawText(boxes.ref, Qt::TextSingleLine, row.ref);
        painter->drawText(boxes.text, Qt::TextWordWrap, row.text);
        painter->setFont(option.font);
        painter->setPen(theme().muted);
        painter->drawText(boxes.detail, Qt::TextWordWrap, row.detail);
        painter->restore();
    }

private:
    static const ImportRow& rowOf(const QModelIndex& index)
    {
        return static_cast<const ImportPlanModel*>(index.model())->row(index);
    }

    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const ImportRow& row)
    {
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter.fillRect(option.rect, theme().selection);
        } else if (row.kind == ImportRowKind::Priority || row.kind == ImportRowKind::Title) {
            painter.fillRect(option.rect, theme().group);
        } else if (row.kind == ImportRowKind::Objective) {
            painter.fillRect(option.rect, theme().subgroup);
        }
        painter.setPen(theme().hairline);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen{theme().accent, 2});
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    const QListView& m_view;
};

} // namespace

ImportPlanList::ImportPlanList(QWidget* parent)
    : QListView{parent}
    , m_scroll{new ScrollKeeper{*verticalScrollBar()}}
{
    setAccessibleName(tr("The plan as it will be"));
    setItemDelegate(new ImportPlanDelegate{*this});
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setLayoutMode(Batched); // a long plan must not hold the window up
}

void ImportPlanList::showOutline(const ImportOutline& outline)
{
    m_scroll->keep();
    delete m_model;
    m_model = new ImportPlanModel{outline, this};
    setModel(m_model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_isMarking) {
                    Q_EMIT rowChosen(current.row());
                }
            });
}

void ImportPlanList::markRow(int row)
{
    m_isMarking = true;
    if (row >= 0) {
        setCurrentIndex(m_model->index(row));
        scrollTo(currentIndex(), EnsureVisible);
    } else {
        clearSelection();
    }
    m_isMarking = false;
}

void ImportPlanList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

// Some time after it was scheduled: a person may have scrolled meanwhile.
void ImportPlanList::doItemsLayout()
{
    m_scroll->keep();
    QListView::doItemsLayout();
}

} // namespace boardplan
