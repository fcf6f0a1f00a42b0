#include "gui/reports/paper_gallery.h"

#include "gui/look/theme.h"
#include "gui/papers/paper_words.h"

#include <boardplan/reporting/paper_pages.h>
#include <boardplan/reporting/reports.h>

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardMargin = 10;
constexpr int pictureWidth = 76; // a page lying; one that stands is as high
constexpr int pictureHeight = 56;
constexpr int gapAfterPicture = 10;
constexpr int largestPicture = 4; // for screens that draw several pixels where we count one

enum GalleryRole { KindRole = Qt::UserRole, PictureRole };

class PaperCardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int line = QFontMetrics{option.font}.height();
        return {120, (showsPictures(option) ? std::max(pictureHeight, 2 * line) : line) + 2 * cardMargin};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme().selection);
            painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, theme().accent);
        }
        const QRect card = option.rect.adjusted(cardMargin + 2, cardMargin, -cardMargin, -cardMargin);
        if (showsPictures(option)) {
            paintPicture(*painter, QRect{card.left(), card.top(), pictureWidth, card.height()},
                index.data(PictureRole).value<QPixmap>());
        }
        painter->setFont(option.font);
        painter->setPen(theme().text);
        painter->drawText(card.adjusted(showsPictures(option) ? pictureWidth + gapAfterPicture : 0, 0, 0, 0),
            Qt::AlignVCenter | Qt::TextWordWrap,
            index.data(Qt::DisplayRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen{theme().accent, 2});
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static bool showsPictures(const QStyleOptionViewItem& option)
    {
        return static_cast<const PaperGallery*>(option.widget)->showsPictures();
    }

    static void paintPicture(QPainter& painter, const QRect& area, const QPixmap& picture)
    {
        QSizeF size{pictureWidth, pictureWidth / 1.414};
        if (!picture.isNull()) {
            size = QSizeF{picture.size()}.scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio);
        }
        QRectF sheet{QPointF{}, size};
        sheet.moveCenter(QRectF{area}.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(sheet, Qt::white);
        if (!picture.isNull()) {
            painter.drawPixmap(sheet, picture, QRectF{picture.rect()});
        }
        painter.setPen(QPen{theme().muted, 1});
        painter.drawRect(sheet);
    }
};

} // namespace

PaperGallery::PaperGallery(QWidget* parent)
    : QListWidget{parent}
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setItemDelegate(new PaperCardDelegate{this});
    setAccessibleName(tr("Papers"));
    for (const QString& kind : reportKinds()) {
        auto* const item = new QListWidgetItem{paperTitle(kind), this};
        item->setData(KindRole, kind);
        item->setToolTip(plainToolTip(paperPurpose(kind)));
        item->setData(Qt::AccessibleTextRole, paperTitle(kind) + u". "_s + paperPurpose(kind));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT kindChosen(kind()); });
}

QString PaperGallery::kind() const
{
    return currentItem() == nullptr ? QString{} : currentItem()->data(KindRole).toString();
}

void PaperGallery::choose(const QString& kind)
{
    const QSignalBlocker quiet{this}; // whoever chooses here knows
    setCurrentItem(itemOf(kind));
}

QListWidgetItem* PaperGallery::itemOf(const QString& kind) const
{
    return item(static_cast<int>(reportKinds().indexOf(kind)));
}

void PaperGallery::setPicture(const QString& kind, const PaperPages& pages)
{
    QSize size = pages.pageSize().scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio).toSize() * largestPicture;
    QImage picture{size, QImage::Format_RGB32};
    picture.fill(Qt::white);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = size.width() / pages.pageSize().width();
    painter.scale(scale, scale);
    pages.paint(painter, 0);
    painter.end();
    itemOf(kind)->setData(PictureRole, QPixmap::fromImage(picture));
}

void PaperGallery::setPicturesShown(bool isShown)
{
    if (isShown != m_showsPictures) {
        m_showsPictures = isShown;
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

int PaperGallery::besideNames() const
{
    return 2 * cardMargin + (m_showsPictures ? pictureWidth : 0);
}

QSize PaperGallery::sizeHint() const
{
    return {besideNames() + 16 * fontMetrics().averageCharWidth(), 300};
}

QSize PaperGallery::minimumSizeHint() const
{
    return {besideNames() + 12 * fontMetrics().averageCharWidth(), 120};
}

} // namespace boardplan
