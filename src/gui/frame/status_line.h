#pragma once

#include <QStatusBar>

class QLabel;

namespace boardplan {

class Session;

// The bottom line: what is shown and selected, that all is saved, and how the plan stands.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    // Null: no file is open, the line is empty. The session must outlive its time here.
    void follow(Session* session);
    // "all saved 10:42"; empty where nothing is open.
    QString savedText() const;

private:
    void refresh();
    // Says to those who do not see it what an edit did, by its name.
    void tellAct();
    QString leftText() const;
    QString rightText() const;

    Session* m_session = nullptr;
    std::size_t m_standing = 0; // acts of the document, as they were told
    QLabel* m_left = nullptr;
    QLabel* m_right = nullptr;
};

} // namespace boardplan
