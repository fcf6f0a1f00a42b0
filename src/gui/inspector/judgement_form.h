#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/rating_scheme.h>

#include <QWidget>

#include <utility>

class QPushButton;

namespace boardplan {

class RatingChoice;
class RunLabel;
class TextBox;

// Asks for the board's judgement of a node: a rating and why.
class JudgementForm : public QWidget {
    Q_OBJECT

public:
    explicit JudgementForm(QWidget* parent = nullptr);

    // Empties the form for a node shown in this scheme.
    void start(const RatingScheme& scheme);
    void showRefusal(const Error& error);

Q_SIGNALS:
    void submitted(const QString& rating, const QString& reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void leave();

    RatingChoice* m_rating;
    TextBox* m_reason;
    RunLabel* m_refusal;
    QPushButton* m_record;
    std::pair<QString, QString> m_asked; // what was filled in when Esc was pressed
};

} // namespace boardplan
