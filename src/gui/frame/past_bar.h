#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace boardplan {

class Session;

// Says in words that edits are locked, and why; takes back to today where another day is looked at.
class PastBar : public QWidget {
    Q_OBJECT

public:
    explicit PastBar(Session& session, QWidget* parent = nullptr);

    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Session& m_session;
    QLabel* m_text = nullptr;
    QPushButton* m_today = nullptr;
};

} // namespace boardplan
