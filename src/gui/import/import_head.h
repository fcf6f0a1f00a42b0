#pragma once

#include "gui/import/import_history.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QTimer;

namespace boardplan {

class HeadingLabel;
class LinkButton;
class RunLabel;

// What is imported and what will come of it in numbers; how it was read, and what a person changed about that.
class ImportHead : public QWidget {
    Q_OBJECT

public:
    explicit ImportHead(QWidget* parent = nullptr);

    void showImport(const ReadImport& import, int findings);
    void showHistory(const ImportHistory& history);
    // While the document is read again. Said only where that takes a while.
    void setReading(bool isReading);
    // Why a change was not made.
    void refuse(const QString& change, const Error& error);

    // What was changed by hand and the way back; shown where nothing moves when the first change is made.
    QWidget* history() const { return m_history; }

Q_SIGNALS:
    void choicesMade(const QString& name, const boardplan::ReadChoices& choices);
    void undone();
    void redone();
    void allUndone();
    void readingCancelled();

private:
    void makeChanges();
    QHBoxLayout* makeReadAs();
    QHBoxLayout* makeReading();
    void openForms();

    HeadingLabel* m_title = nullptr;
    RunLabel* m_counts = nullptr;
    LinkButton* m_form = nullptr; // "Read as: tab-separated, UTF-8 ▾"
    RunLabel* m_changes = nullptr;
    LinkButton* m_undo = nullptr;
    LinkButton* m_redo = nullptr;
    LinkButton* m_all = nullptr;
    QWidget* m_reading = nullptr;
    QTimer* m_patience = nullptr;
    QWidget* m_history = nullptr;
    RunLabel* m_refusal = nullptr;
    ReadChoices m_choices;
    QString m_separator; // as read
    QString m_encoding;
};

} // namespace boardplan
