#include "gui/setup/rating_card.h"

#include "gui/ratings/rating_chip.h"
#include "gui/setup/colour_field.h"
#include "gui/setup/rating_words.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/run_label.h"

#include <boardplan/domain/enum_keys.h>

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace boardplan {

namespace {

constexpr int cardColumns = 4;

// A field under its label.
QWidget* underLabel(const QString& label, QWidget* field, QWidget* parent)
{
    auto* const whole = new QWidget{parent};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(fieldLabel(label, field));
    column->addWidget(field);
    return whole;
}

} // namespace

RatingCard::RatingCard(QWidget* parent)
    : QWidget{parent}
    , m_chip{new RatingChip{this}}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 4, 20, 12);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    for (int at = 0; at < cardColumns; ++at) {
        grid->setColumnStretch(at, 1);
    }
    m_word = addText(*grid, Words, 0, 3, tr("&Word"), &Rating::word);
    addText(*grid, Words, 3, 1, tr("&Letter"), &Rating::letter);
    addText(*grid, Meaning, 0, 4, tr("&Meaning"), &Rating::meaning);
    addText(*grid, Consequence, 0, 4, tr("What the &board does"), &Rating::consequence);
    addChoice<RatingClass>(*grid, Kinds, cardColumns, tr("&Group"), &ratingClassWord, &Rating::ratingClass);
    addChoice<RatingRole>(*grid, Says, cardColumns, tr("It &says"), &ratingRoleWord, &Rating::role);
    addChoice<RatingShape>(*grid, Looks, 2, tr("S&hape"), &ratingShapeWord, &Rating::shape);
    addColour(*grid, Colours, 0, tr("&Fill"), &Rating::fill);
    addColour(*grid, Colours, 2, tr("Te&xt on the fill"), &Rating::ink);
    for (const Row row : {Words, Meaning, Consequence, Kinds, Says, Looks, Colours}) {
        m_findings.emplace_back(row, addFindings(*grid, row));
    }
    column->addSpacing(8);
    column->addLayout(grid);
    column->addStretch(1);
}

QLineEdit* RatingCard::addText(QGridLayout& grid, Row row, int column, int columns, const QString& label,
                               QString Rating::*text)
{
    auto* const box = new LineBox{this};
    grid.addWidget(underLabel(label, box, this), 2 * row, column, 1, columns);
    connect(box, &QLineEdit::textChanged, this, [this, text](const QString& words) {
        if (words != m_rating.*text) {
            m_rating.*text = words;
            tell();
        }
    });
    m_readers.emplace_back([this, box, text] {
        if (box->text() != m_rating.*text) {
            box->setText(m_rating.*text);
        }
    });
    return box;
}

template <typename Enum>
QComboBox* RatingCard::addChoice(QGridLayout& grid, Row row, int columns, const QString& label, QString (*word)(Enum),
                                 Enum Rating::*value)
{
    auto* const box = new QComboBox{this};
    for (const EnumKey<Enum>& known : enumKeys<Enum>()) {
        box->addItem(word(known.value), static_cast<int>(known.value));
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // words at twice the size still fit
    box->setMinimumContentsLength(8);
    grid.addWidget(underLabel(label, box, this), 2 * row, 0, 1, columns);
    connect(box, &QComboBox::activated, this, [this, box, value] {
        m_rating.*value = static_cast<Enum>(box->currentData().toInt());
        tell();
    });
    m_readers.emplace_back(
        [this, box, value] { box->setCurrentIndex(box->findData(static_cast<int>(m_rating.*value))); });
    return box;
}

ColourField* RatingCard::addColour(QGridLayout& grid, Row row, int column, const QString& label, QString Rating::*text)
{
    auto* const field = new ColourField{label, this};
    grid.addWidget(field, 2 * row, column, 1, 2);
    connect(field, &ColourField::colourEdited, this, [this, text](const QString& colour) {
        m_rating.*text = colour;
        tell();
    });
    m_readers.emplace_back([this, field, text] { field->setColour(m_rating.*text); });
    return field;
}

RunLabel* RatingCard::addFindings(QGridLayout& grid, Row row)
{
    auto* const label = new RunLabel{this};
    label->setContentsMargins(0, 0, 0, 8);
    label->hide();
    grid.addWidget(label, 2 * row + 1, 0, 1, cardColumns);
    return label;
}

void RatingCard::tell()
{
    if (m_rating.role != RatingRole::Progress && m_rating.ratingClass != RatingClass::OnPlan) {
        m_rating.ratingClass = RatingClass::OnPlan; // what is complete or not begun is not behind
    }
    setRating(m_rating);
    Q_EMIT edited(m_rating);
}

void RatingCard::setRating(const Rating& rating)
{
    m_rating = rating;
    for (const auto& read : m_readers) {
        read();
    }
    m_chip->setChip({rating, {}});
    m_chip->updateGeometry();
}

void RatingCard::setFindings(const std::vector<SchemeFinding>& findings)
{
    const auto rowOf = [](SchemeFault fault) {
        switch (fault) {
        case SchemeFault::SecondComplete:
        case SchemeFault::CompleteNotOnPlan:
        case SchemeFault::OrderAgainstClass:
            return Kinds;
        case SchemeFault::RepeatedShape:
            return Looks;
        case SchemeFault::NoColour:
        case SchemeFault::WeakContrast:
        case SchemeFault::AlikeFills:
            return Colours;
        default:
            return Words;
        }
    };
    for (const auto& [row, label] : m_findings) {
        std::vector<TextRun> runs;
        for (const SchemeFinding& finding : findings) {
            if (rowOf(finding.fault) == row) {
                const QString gap = runs.empty() ? QString{} : QStringLiteral("\n");
                runs.push_back({gap + finding.words, finding.isError() ? RunStyle::Danger : RunStyle::Muted});
            }
        }
        label->setVisible(!runs.empty());
        label->setRuns(std::move(runs));
    }
}

void RatingCard::focusWord()
{
    m_word->setFocus(Qt::OtherFocusReason);
    m_word->selectAll();
}

} // namespace boardplan
