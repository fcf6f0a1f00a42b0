#pragma once

#include <boardplan/base/result.h>

#include <QWidget>

class QPushButton;

namespace boardplan {

class LinkButton;
class RunLabel;

// What stands below the form of an update, always in sight: the button that records it, why it was refused, and what is
// typed but not recorded, which can be discarded and brought back.
class UpdateFoot : public QWidget {
    Q_OBJECT

public:
    enum class State { Nothing, Unrecorded, Discarded };

    explicit UpdateFoot(QWidget* parent = nullptr);

    void setState(State state);
    void setLocked(bool isLocked);
    bool isLocked() const;
    // Null: nothing was refused.
    void showRefusal(const Error* error);

Q_SIGNALS:
    void recordWanted();
    void discardWanted();
    void bringBackWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Nothing;
    RunLabel* m_refusal;
    QPushButton* m_record;
    RunLabel* m_words;
    LinkButton* m_link;
};

} // namespace boardplan
