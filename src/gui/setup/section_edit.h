#pragma once

#include <boardplan/domain/plan.h>

#include <QTextEdit>
#include <vector>

namespace boardplan {

// A large box in which the text of a section is read and written (section_text.h). What is pasted is plain text; Tab
// goes on.
class SectionEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit SectionEdit(QWidget* parent = nullptr);

    // Shows other text; the same text stays as it is, with the cursor in it.
    void setBlocks(const std::vector<Block>& blocks);
    std::vector<Block> blocks() const;
    // Whether the paragraph of the cursor is an entry of a list, and making it and those selected so or not so.
    bool isList() const;
    void setList(bool isList);

Q_SIGNALS:
    // The keyboard went elsewhere after the text was changed by the person.
    void editingFinished();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::vector<Block> m_shown;
};

} // namespace boardplan
