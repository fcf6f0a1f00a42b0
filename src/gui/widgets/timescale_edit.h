#pragma once

#include <boardplan/domain/timescale.h>

#include <QWidget>

class QLineEdit;

namespace boardplan {

class LinkButton;
class RunLabel;

// A line for the words of a timescale, with what the program reads in them underneath while they
// are typed.
class TimescaleEdit : public QWidget {
    Q_OBJECT

public:
    explicit TimescaleEdit(QWidget* parent = nullptr);

    void setContext(const TimescaleContext& context);
    // The reading that stands, which may be one made by hand: shown while its words are in the line.
    void setStanding(const Timescale& standing);
    // Offers to read the words otherwise: `correctionWanted` follows.
    void offerCorrection(bool isOffered);
    // Said after the reading: "first published 30 Sep 2026".
    void setNote(const QString& note);

    QString text() const;
    void setText(const QString& text);
    Timescale reading() const;
    QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void textChanged(const QString& text);
    // The keyboard went elsewhere, or Enter was pressed, after the words were changed.
    void editingFinished();
    void correctionWanted();

private:
    void showReading();

    QLineEdit* m_line;
    RunLabel* m_reading;
    LinkButton* m_correct;
    TimescaleContext m_context;
    Timescale m_standing;
    bool m_offersCorrection = false;
    QString m_note;
};

// "read as due 31 Jan 2027", "no date found in these words"; empty for empty words.
QString readingInWords(const Timescale& timescale);

} // namespace boardplan
