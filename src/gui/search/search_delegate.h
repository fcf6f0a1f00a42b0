#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace boardplan {

// Paints what was found: its label and the words around the first one found, all of them set off; below it day,
// author and plan.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTerms(const QStringList& terms) { m_terms = terms; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& area, const QString& words) const;
    void paintText(QPainter& painter, const QRect& area, const QFont& font, const QModelIndex& index) const;

    QStringList m_terms;
};

} // namespace boardplan
