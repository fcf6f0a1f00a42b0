#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/timescale.h>

#include <QWidget>
#include <optional>

class QLineEdit;

namespace boardplan {

class LinkButton;
class RunLabel;
class TextBox;
class TimescaleEdit;

enum class DetailKind { Line, Box, Timescale };

// A labelled box for one field of an entity. What was typed is handed over when the keyboard goes
// elsewhere or with Ctrl+Enter; Esc brings the accepted words back. A refusal stays under the box
// with the typed words in it.
class DetailField : public QWidget {
    Q_OBJECT

public:
    // `lines`: how high an empty box is.
    DetailField(const QString& label, DetailKind kind, QWidget* parent = nullptr, int lines = 1);

    // The words that stand. Leaves alone what the person is typing.
    void setAccepted(const QString& words);
    // The words of another entity: what was typed and not accepted for the one before goes.
    void startWith(const QString& words);
    QString text() const;
    // What stands in the box is not what was accepted.
    bool isTyped() const { return text() != m_accepted; }
    // Of a field for a timescale alone.
    void setTimescale(const Timescale& standing, const TimescaleContext& context);
    void setLocked(bool locked);
    // Said in the empty box: "mixed".
    void setHint(const QString& hint);
    // A link below the box that submits no words at all: an empty box that is mixed cannot be emptied by typing.
    void offerEmptying(const QString& words, bool isOffered);
    // Whether a timescale may be read otherwise; it may be unless said.
    void setCorrectable(bool isCorrectable) { m_isCorrectable = isCorrectable; }
    void showRefusal(const std::optional<Error>& refusal);
    // Puts the cursor into the box, with its words chosen where they are on one line.
    void startTyping();

Q_SIGNALS:
    void submitted(const QString& words);
    // The words of a timescale are to be read otherwise.
    void correctionWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeEditor(DetailKind kind, int lines);
    void setText(const QString& words);
    void submit();
    void revert();

    QLineEdit* m_line = nullptr;
    TextBox* m_box = nullptr;
    TimescaleEdit* m_timescale = nullptr;
    RunLabel* m_refusal = nullptr;
    LinkButton* m_empty = nullptr; // made when it is first offered
    QString m_accepted;
    bool m_isCorrectable = true;
};

} // namespace boardplan
