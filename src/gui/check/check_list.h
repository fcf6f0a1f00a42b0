#pragma once

#include <boardplan/domain/plan_check.h>

#include <QListWidget>

#include <vector>

namespace boardplan {

class CheckDelegate;
class ScrollKeeper;

// A heading over findings of one kind, or one of them.
struct CheckRow {
    CheckFinding finding; // of a heading: the first below it
    bool isHeading = false;
    int count = 0; // below a heading
    int sure = 0;  // of them, those that the program can mend by itself

    bool isSameAs(const CheckRow& other) const;
};

// Findings grouped by kind, the gravest first; dismissed ones come last.
std::vector<CheckRow> checkRows(std::vector<CheckFinding> findings);

// The findings of a plan: Enter goes to the field, F mends, Delete says that it is fine as it is.
// What can be done is a link as well, and the menu of the row.
class CheckList : public QListWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    // The row that was chosen stays so; where it has gone, the one in its place.
    void showRows(std::vector<CheckRow> rows, bool isLocked);
    const std::vector<CheckRow>& rows() const { return m_rows; }
    const CheckRow* current() const;
    bool isLocked() const { return m_isLocked; }

    // What the link of a row says; empty: it has none.
    QString linkOf(int row) const;
    // The widths of the columns of places and of links: what the widest row needs.
    int whereWidth() const { return m_whereWidth; }
    int linksWidth() const { return m_linksWidth; }
    // The second link, of the current row alone.
    QString dismissLinkOf(int row) const;
    void doItemsLayout() override;

Q_SIGNALS:
    // A row became the current one while the list has the keyboard: what is edited elsewhere stays
    // in sight there.
    void rowChosen();
    void goToWanted(const boardplan::CheckFinding& finding);
    void fixWanted(const boardplan::CheckFinding& finding, const boardplan::CheckFix& fix);
    void fixAllWanted(boardplan::CheckKind kind);
    void dismissWanted(const boardplan::CheckFinding& finding);
    void askAgainWanted(const boardplan::CheckFinding& finding);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // 0: the fix, 1: the dismissal, -1: none is there.
    int linkAt(const QPoint& position) const;
    void mend(int row);
    void dismiss(int row);
    void openMenu(int row, bool onlyFixes);
    void measure();
    const CheckRow& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    ScrollKeeper* m_scroll = nullptr;
    CheckDelegate* m_delegate = nullptr;
    int m_linked = -1; // the row with the second link
    std::vector<CheckRow> m_rows;
    bool m_isLocked = false;
    int m_whereWidth = 0;
    int m_linksWidth = 0;
};

} // namespace boardplan
