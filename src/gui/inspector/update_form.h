#pragma once

#include "gui/inspector/update_draft.h"

#include <boardplan/domain/deadline.h>
#include <boardplan/domain/rating_scheme.h>

#include <QWidget>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace boardplan {

class RatingChoice;
class RunLabel;
class TextBox;
class TimescaleEdit;

// What the form needs to know of the action it is for.
struct UpdateSubject {
    RatingScheme scheme;
    Deadline deadline;
    TimescaleContext timescale;
    std::vector<std::pair<LeadId, QString>> leads; // of the action, in order
    QStringList bodies;       // whom an ask may go to, the board first
    std::vector<QDate> unmet; // the dates of the action that may be met
    bool isAdopted = false;   // only then a moved date is asked for its reason
    QDate today;
};

// The boxes of a new update. Knows nothing of documents: words in, words out. Its mnemonics keep
// clear of those of the menus (F E P V M R H).
class UpdateForm : public QWidget {
    Q_OBJECT

public:
    explicit UpdateForm(QWidget* parent = nullptr);

    void setSubject(const UpdateSubject& subject);
    UpdateDraft draft() const;
    // Says nothing to anybody.
    void setDraft(const UpdateDraft& draft);
    // By the rating chosen, or by the mark where the scheme has no such rating.
    bool saysComplete() const;

    void focusRating();
    // Puts the cursor behind the last words typed, if any.
    void goOnWriting();
    // Chooses a rating as if it had been typed, or none, and goes on to the next box.
    void rate(const QString& key);
    // Goes to the ratings and types this letter there; false, and nothing happens, where no rating has it.
    bool typeRating(const QString& letter);

Q_SIGNALS:
    void draftChanged();

private:
    void addRating(QVBoxLayout* column);
    void addWords(QVBoxLayout* column);
    void addAsk(QVBoxLayout* column);
    void addNewDate(QVBoxLayout* column);
    void addMetDate(QVBoxLayout* column);
    void addCompletion(QVBoxLayout* column);
    void addMore(QVBoxLayout* column);
    QWidget* makeMore();
    void showMore(bool shown);
    void changed();
    void goOn();
    void fillChoices();
    void showRatingDay();
    void showQuestions();
    bool isDateQuestionable() const;

    UpdateSubject m_subject;
    RunLabel* m_ratingDay = nullptr;
    RatingChoice* m_rating = nullptr;
    TextBox* m_whatHappened = nullptr;
    TextBox* m_whatNext = nullptr;
    TextBox* m_ask = nullptr;
    QWidget* m_askOfField = nullptr;
    QComboBox* m_askOf = nullptr;
    RunLabel* m_question = nullptr;
    TimescaleEdit* m_newDate = nullptr;
    QWidget* m_reasonField = nullptr;
    QLineEdit* m_reason = nullptr;
    QWidget* m_meetsField = nullptr;
    QComboBox* m_meets = nullptr;
    QCheckBox* m_isComplete = nullptr;
    QWidget* m_completion = nullptr;
    QLineEdit* m_completedOn = nullptr;
    QCheckBox* m_continues = nullptr;
    QToolButton* m_moreButton = nullptr;
    QWidget* m_more = nullptr;
    QLineEdit* m_reportedOn = nullptr;
    QWidget* m_leadField = nullptr;
    QComboBox* m_lead = nullptr;
    TextBox* m_evidence = nullptr;
};

} // namespace boardplan
