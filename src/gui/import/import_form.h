#pragma once

#include "gui/import/import_acts.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class CaptionedText;
class ImportColumns;
class LinkButton;
class RunLabel;
class TextBox;

// A proposal as a person amended it, and what else import needs to know.
struct AmendedImport {
    Proposal proposal;
    ImportOptions options;
};

// Asks for what the document does not say: board, title, period, the day of status words.
class ImportForm : public QWidget {
    Q_OBJECT

public:
    // `today` is offered as the day of words on progress, and is what "today" means; invalid: neither.
    explicit ImportForm(const QDate& today, QWidget* parent = nullptr);

    // What stands below the form, wherever that is scrolled to: the refusal and the buttons.
    QWidget* foot() const { return m_foot; }

    void showProposal(const Proposal& proposal);
    // The same document read in another way: what the person typed stays.
    void followProposal(const Proposal& proposal, const Amendments& amendments);
    // Refused: no board (BP-GUI-022), a period (BP-GUI-023) or a date (BP-GUI-024) that cannot be
    // read, words on progress with neither a day nor the decision to leave them out (BP-GUI-110).
    Result<AmendedImport> amended(const Proposal& proposal) const;
    void showRefusal(const std::optional<Error>& refusal);
    // In the place of a refusal.
    void say(const QString& words);
    // What stands in the boxes that the document does not say.
    QStringList typed() const;

Q_SIGNALS:
    void confirmed();
    void cancelled();
    void actChosen(const boardplan::ImportAct& act);

private:
    void addFields(QVBoxLayout* column);
    void addReadings(QVBoxLayout* column);
    void addStatus(QVBoxLayout* column);
    void makeFoot();
    Result<QDate> typedDay(const QLineEdit& line) const;
    Result<QDate> statusDay(const Proposal& proposal) const;
    void showPeriodReading();
    void showReadings(const Proposal& proposal);
    void showUpdates(const Proposal& proposal, const Amendments& amendments);

    QDate m_today;
    TextBox* m_boards = nullptr;
    TextBox* m_title = nullptr;
    QLineEdit* m_period = nullptr;
    RunLabel* m_periodReading = nullptr;
    QWidget* m_statusField = nullptr;
    RunLabel* m_statusNote = nullptr;
    QLineEdit* m_statusDate = nullptr;
    QLineEdit* m_adoptedOn = nullptr;
    ImportColumns* m_columns = nullptr;
    LinkButton* m_updates = nullptr;
    LinkButton* m_asOfToday = nullptr;
    Proposal m_shown; // whose values the boxes were filled with
    bool m_refusesUpdates = false;
    CaptionedText* m_spellings = nullptr;
    QWidget* m_foot = nullptr;
    RunLabel* m_refusal = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace boardplan
