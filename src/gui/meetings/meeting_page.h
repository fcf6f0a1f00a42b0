#pragma once

#include <boardplan/domain/chase_list.h>

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace boardplan {

class FigureTable;
class HeadingLabel;
class LeadChaseCard;
class NamedTexts;
class PrimaryButton;
class Session;
struct ChaseLetter;

// One meeting: what is asked for before it while it is to come, what it was told once it is closed.
class MeetingPage : public QWidget {
    Q_OBJECT

public:
    using Opener = std::function<bool(const QUrl&)>;

    explicit MeetingPage(Session& session, QWidget* parent = nullptr);

    void showMeeting(MeetingId meeting);
    MeetingId meeting() const { return m_meeting; }
    void refresh();
    const ChaseList& chase() const { return m_chase; }
    // Who opens mailto: links; the desktop, except in tests.
    void setOpener(Opener opener) { m_open = std::move(opener); }

Q_SIGNALS:
    void nodeChosen(const boardplan::Node& node);
    // A command of the window, by id.
    void commandWanted(const QString& id);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    void showOpen(const Meeting& meeting);
    void showClosed(const Meeting& meeting);
    void showWords(const std::vector<Frozen>& rows);
    // As many as a screen or two hold; the others follow one by one while the program is idle.
    void showCards();
    void showNextCard();
    ChaseLetter letterTo(std::size_t place) const;
    LeadChaseCard* cardAt(std::size_t place);
    void copyAll();
    void copy(LeadChaseCard& card);
    void write(LeadChaseCard& card);

    Session& m_session;
    MeetingId m_meeting;
    ChaseList m_chase;
    Opener m_open;
    HeadingLabel* m_title = nullptr;
    HeadingLabel* m_facts = nullptr;
    PrimaryButton* m_close = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_copyAll = nullptr;
    QPushButton* m_paper = nullptr;
    HeadingLabel* m_asksHeading = nullptr;
    HeadingLabel* m_asks = nullptr;
    HeadingLabel* m_wordsHeading = nullptr;
    NamedTexts* m_words = nullptr; // the commentaries it was told
    std::vector<Node> m_wordNodes;
    HeadingLabel* m_listHeading = nullptr;
    FigureTable* m_nodes = nullptr;
    FigureTable* m_told = nullptr;
    QVBoxLayout* m_cardColumn = nullptr;
    std::vector<LeadChaseCard*> m_cards;
    std::size_t m_shownCards = 0; // so far, of the chase list
    QTimer m_moreCards;
};

} // namespace boardplan
