#pragma once

#include <QDialog>

#include <vector>

class QLineEdit;
class QLabel;
class QListWidget;

namespace boardplan {

// One thing that can be found.
struct FinderEntry {
    QString text;
    QString detail;   // at the right: a shortcut, a rating
    QString keywords; // searched besides `text`; not shown
    bool isEnabled = true;
};

// A box to type in and the entries that hold every typed word, in any order and any case. Arrow keys move in the
// list while the cursor stays in the box; Enter chooses.
class FinderDialog : public QDialog {
    Q_OBJECT

public:
    FinderDialog(const QString& title, const QString& hint, std::vector<FinderEntry> entries,
        QWidget* parent = nullptr);

    // Texts of the entries shown, in order.
    QStringList shownTexts() const;

Q_SIGNALS:
    // Position in the entries given.
    void chosen(int entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void addRow(std::size_t position);
    void chooseCurrent();

    std::vector<FinderEntry> m_entries;
    std::vector<QString> m_foldedTexts;
    std::vector<QString> m_foldedKeywords;
    QLineEdit* m_box = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_greyNote = nullptr;
};

} // namespace boardplan
