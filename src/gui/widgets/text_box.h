#pragma once

#include <QPlainTextEdit>

namespace boardplan {

// A box for plain text of a few lines that grows with what is typed. Tab goes on; Ctrl+Enter is
// left to the form.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    // Height of the empty box, in lines.
    explicit TextBox(int lines, QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The keyboard went elsewhere after the text was changed by the person.
    void editingFinished();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitHeight();

    int m_lines;
};

} // namespace boardplan
