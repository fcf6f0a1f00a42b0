#pragma once

#include <boardplan/domain/search_texts.h>

#include <QAbstractListModel>

namespace boardplan {

// What a finder found, by kind: a heading, then the texts. No more of a kind than anybody reads; the heading says how
// many there are.
class SearchRows : public QAbstractListModel {
    Q_OBJECT

public:
    // Of a text: what stands below it ("12 Sep 2026, Pat Example · Business plan 2026–27").
    static constexpr int NoteRole = Qt::UserRole;
    static constexpr int LabelRole = Qt::UserRole + 1;
    static constexpr int HeadingRole = Qt::UserRole + 2; // whether it is one

    explicit SearchRows(const PlanBook& book, const TextFinder& finder, QObject* parent = nullptr);

    // Looks at the finder again.
    void refresh();
    // Null: a heading.
    const SearchText* textAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool isHeading = false;
        TextKind kind = TextKind::Action;
        std::size_t position = 0;

        bool operator==(const Row&) const = default;
    };
    QString heading(TextKind kind) const;
    QString note(const SearchText& text) const;

    const PlanBook& m_book;
    const TextFinder& m_finder;
    std::vector<Row> m_rows;
};

// "Actions", "Updates".
QString textKindWords(TextKind kind);

} // namespace boardplan
