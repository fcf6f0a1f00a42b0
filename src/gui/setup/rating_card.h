#pragma once

#include <boardplan/domain/scheme_checks.h>

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace boardplan {

class ColourField;
class RatingChip;
class RunLabel;

// One rating of a draft: its words, what it means and how it looks. Every key stroke counts at once, in the draft
// alone. What is wrong stands below the field that caused it.
class RatingCard : public QWidget {
    Q_OBJECT

public:
    explicit RatingCard(QWidget* parent = nullptr);

    void setRating(const Rating& rating);
    // Those that concern this rating.
    void setFindings(const std::vector<SchemeFinding>& findings);
    void focusWord();

Q_SIGNALS:
    void edited(const boardplan::Rating& rating);

private:
    enum Row { Words, Meaning, Consequence, Kinds, Says, Looks, Colours };

    QLineEdit* addText(QGridLayout& grid, Row row, int column, int columns, const QString& label, QString Rating::*text);
    template <typename Enum>
    QComboBox* addChoice(QGridLayout& grid, Row row, int columns, const QString& label, QString (*word)(Enum),
                         Enum Rating::*value);
    ColourField* addColour(QGridLayout& grid, Row row, int column, const QString& label, QString Rating::*text);
    RunLabel* addFindings(QGridLayout& grid, Row row);
    void tell();

    Rating m_rating;
    RatingChip* m_chip = nullptr;
    QLineEdit* m_word = nullptr;
    std::vector<std::function<void()>> m_readers; // show the rating in the fields
    std::vector<std::pair<Row, RunLabel*>> m_findings;
};

} // namespace boardplan
