#pragma once

#include <boardplan/importing/import.h>

#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class CaptionedText;
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
    explicit ImportForm(QWidget* parent = nullptr);

    void showProposal(const Proposal& proposal);
    // Refused: no board (BP-GUI-022), a period (BP-GUI-023) or a date (BP-GUI-024) that cannot be
    // read.
    Result<AmendedImport> amended(const Proposal& proposal) const;
    void showRefusal(const std::optional<Error>& refusal);

Q_SIGNALS:
    void confirmed();
    void cancelled();

private:
    void addFields(QVBoxLayout* column);
    void addReadings(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void showPeriodReading();

    TextBox* m_boards = nullptr;
    TextBox* m_title = nullptr;
    QLineEdit* m_period = nullptr;
    RunLabel* m_periodReading = nullptr;
    QWidget* m_statusField = nullptr;
    RunLabel* m_statusNote = nullptr;
    QLineEdit* m_statusDate = nullptr;
    QLineEdit* m_adoptedOn = nullptr;
    CaptionedText* m_columns = nullptr;
    CaptionedText* m_spellings = nullptr;
    RunLabel* m_refusal = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace boardplan
