#pragma once

#include <QFrame>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QString>
#include <functional>

class QLabel;

namespace boardplan {

enum class CellEnd { Commit, CommitAndNext, CommitAndBack, Cancel };

// The text of a cell while it is typed: Enter and Ctrl+Enter finish, Alt+Enter and Shift+Enter
// start a new line, Tab and Shift+Tab finish and go on, Esc takes back this cell alone.
class PlanCellText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PlanCellText(QWidget* parent);

Q_SIGNALS:
    void ended(boardplan::CellEnd end);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

// Editor of one cell, laid over it: as wide as the cell, as tall as its text. A line below says how
// the words are read while they are typed, or why they were refused.
class PlanCellEditor : public QFrame {
    Q_OBJECT

public:
    // Gives the line below for what is typed; empty: none.
    using Reading = std::function<QString(const QString&)>;

    PlanCellEditor(const QModelIndex& index, QWidget* parent);
    ~PlanCellEditor() override;

    QModelIndex index() const { return m_index; }
    QString text() const { return m_text->toPlainText(); }
    // Sets the text and marks it as not changed.
    void setText(const QString& text);
    bool isChanged() const;
    void setReading(Reading reading);
    void setCell(const QRect& cell);
    void showProblem(const QString& problem);
    QString note() const;
    PlanCellText* textEdit() const { return m_text; }

Q_SIGNALS:
    void ended(boardplan::CellEnd end);

private:
    void showReading();
    void fit();
    int textHeight(int width) const;

    QPersistentModelIndex m_index;
    PlanCellText* m_text;
    QLabel* m_note;
    Reading m_reading;
    QRect m_cell;
    QString m_original;
};

} // namespace boardplan
