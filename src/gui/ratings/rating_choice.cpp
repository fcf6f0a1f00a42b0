#include "gui/ratings/rating_choice.h"

#include "gui/ratings/rating_choice_delegate.h"

#include <QKeyEvent>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

RatingChoice::RatingChoice(QWidget* parent)
    : FittedList{parent}
{
    setRowDelegate(new RatingChoiceDelegate{this});
    connect(this, &QListWidget::itemPressed, this, [this](QListWidgetItem* item) {
        choose(row(item));
        Q_EMIT ratingSettled(m_rating);
    });
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (hasFocus() && row >= 0) {
            choose(row);
        }
    });
    // A screen reader selects a row without going to it.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem*> chosen = selectedItems();
        if (chosen.size() == 1 && row(chosen.front()) != m_scheme.indexOf(m_rating)) {
            choose(row(chosen.front()));
        }
    });
}

void RatingChoice::setScheme(const RatingScheme& scheme)
{
    if (scheme == m_scheme && count() > 0) {
        return;
    }
    const QSignalBlocker quiet{this};
    clear(); // first: the rows that go are measured by the scheme they were made of
    m_scheme = scheme;
    static_cast<RatingChoiceDelegate*>(itemDelegate())->setScheme(scheme);
    for (const Rating& rating : scheme.ratings) {
        auto* item = new QListWidgetItem{rating.word, this};
        item->setData(Qt::AccessibleTextRole,
            tr("%1, key %2: %3").arg(rating.word, rating.letter, ratingMeaning(rating)));
    }
    setRating(scheme.find(m_rating) != nullptr ? m_rating : QString{});
    updateGeometry();
}

QString RatingChoice::rating() const
{
    return m_rating;
}

void RatingChoice::setRating(const QString& key)
{
    m_rating = key;
    static_cast<RatingChoiceDelegate*>(itemDelegate())->setChosen(key);
    const QSignalBlocker quiet{this};
    setCurrentRow(m_scheme.indexOf(key));
    updateGeometry();
    viewport()->update();
}

void RatingChoice::choose(int row)
{
    const QString key =
        row < 0 ? QString{} : m_scheme.ratings.at(static_cast<std::size_t>(row)).key;
    if (key == m_rating) {
        return;
    }
    setRating(key);
    Q_EMIT ratingChanged(key);
}

int RatingChoice::rowOfLetter(const QString& letter) const
{
    for (std::size_t row = 0; row < m_scheme.ratings.size(); ++row) {
        if (m_scheme.ratings[row].letter.compare(letter, Qt::CaseInsensitive) == 0) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

// How many ratings have a letter that is this or begins so.
int RatingChoice::countBeginning(const QString& letters) const
{
    return static_cast<int>(std::count_if(m_scheme.ratings.begin(), m_scheme.ratings.end(), [&](const Rating& rating) {
        return rating.letter.startsWith(letters, Qt::CaseInsensitive);
    }));
}

bool RatingChoice::typeLetter(const QString& letter)
{
    const QString typed = countBeginning(m_typed + letter) > 0 ? m_typed + letter : letter;
    const int beginning = letter.isEmpty() ? 0 : countBeginning(typed);
    if (beginning == 0) {
        return false;
    }
    const int row = rowOfLetter(typed);
    m_typed = typed;
    if (row >= 0) {
        choose(row);
    }
    if (row >= 0 && beginning == 1) {
        m_typed.clear();
        Q_EMIT ratingSettled(m_rating);
    }
    return true;
}

void RatingChoice::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isPlain && typeLetter(event->text())) {
        return;
    }
    m_typed.clear();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        choose(-1);
    } else if (isPlain
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || event->key() == Qt::Key_Space)) {
        choose(currentRow());
        Q_EMIT ratingSettled(m_rating);
    } else {
        FittedList::keyPressEvent(event);
    }
}

// Arriving by Tab shows where the arrows start without choosing anything yet; left to itself the
// list would make its first row current, and so choose it.
void RatingChoice::focusInEvent(QFocusEvent* event)
{
    if (currentRow() < 0 && count() > 0) {
        const QSignalBlocker quiet{this};
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
    }
    FittedList::focusInEvent(event);
}

void RatingChoice::focusOutEvent(QFocusEvent* event)
{
    m_typed.clear();
    FittedList::focusOutEvent(event);
}

} // namespace boardplan
