#include "gui/search/search_dialog.h"

#include "gui/look/theme.h"
#include "gui/look/window_size.h"
#include "gui/look/zoom.h"
#include "gui/search/search_delegate.h"
#include "gui/search/search_rows.h"
#include "gui/search/update_reading.h"
#include "gui/session.h"

#include <boardplan/domain/text_search.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace boardplan {

namespace {

constexpr int rowsOfAPage = 8;
constexpr int usualSearchLetters = 96;
constexpr int usualSearchLines = 30;

} // namespace

SearchDialog::SearchDialog(Session& session, const QString& typed, QWidget* parent)
    : QDialog{parent}
    , m_box{new QLineEdit{typed, this}}
    , m_state{new QLabel{this}}
    , m_list{new QListView{this}}
    , m_rows{new SearchRows{session.book(), m_finder, this}}
    , m_delegate{new SearchDelegate{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search everything"));
    resizeWithinScreen(*this, QSize{820, 620}.expandedTo(roomForText(*this, usualSearchLetters, usualSearchLines)));
    m_box->setPlaceholderText(tr("Words of actions, updates, asks, commentary, leads, meetings…"));
    m_box->setAccessibleName(tr("Search everything"));
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_box->selectAll();
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    followFont(*m_state, &smallFont);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_box);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);

    m_reading = new UpdateReading{session, m_finder, this};
    connect(m_reading, &UpdateReading::failed, this, [this](const QString& words) {
        m_trouble = words;
        showState();
        Q_EMIT completed();
    });
    connect(m_reading, &UpdateReading::progressed, this, [this] {
        showFound(false);
        if (isComplete()) {
            Q_EMIT completed();
        }
    });
    connect(m_box, &QLineEdit::textChanged, this, &SearchDialog::search);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchDialog::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &SearchDialog::chooseCurrent);
    search();
    m_box->setFocus();
}

// The texts of a large file take longer to let go of than a person should wait: another thread does it.
SearchDialog::~SearchDialog()
{
    m_list->setModel(nullptr); // its rows are of them
    QThreadPool::globalInstance()->start(
        [texts = std::make_shared<TextFinder>(std::move(m_finder))]() mutable { texts.reset(); });
}

QString SearchDialog::typed() const
{
    return m_box->text();
}

bool SearchDialog::isComplete() const
{
    return m_reading->isDone();
}

void SearchDialog::search()
{
    m_finder.setTerms(findableTerms(m_box->text()));
    m_delegate->setTerms(m_finder.terms());
    showFound(true);
    m_list->viewport()->update();
}

// What was chosen stays chosen while more is found; new words choose the first.
void SearchDialog::showFound(bool isNew)
{
    const SearchText* const before = m_rows->textAt(m_list->currentIndex().row());
    const std::optional<SearchText> kept = isNew || before == nullptr ? std::nullopt : std::optional{*before};
    m_rows->refresh();
    int current = -1;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const SearchText* const text = m_rows->textAt(row);
        if (text != nullptr && (current < 0 || (kept && *text == *kept))) {
            current = row;
        }
        if (current == row && (!kept || *text == *kept)) {
            break;
        }
    }
    if (current >= 0 && m_list->currentIndex().row() != current) {
        m_list->setCurrentIndex(m_rows->index(current));
    }
    if (isNew) {
        m_list->scrollToTop();
    }
    showState();
}

void SearchDialog::showState()
{
    const std::size_t count = m_finder.foundCount();
    QString words = m_finder.terms().isEmpty()
        ? tr("Every word is searched for, in any order; capitals, accents and signs do not count.")
        : count == 0 && isComplete() ? tr("Nothing of this file holds these words.")
        : count == 1                 ? tr("1 place found.")
                                     : tr("%1 places found.").arg(count);
    if (!m_trouble.isEmpty()) {
        words += u' ' + tr("Not all updates could be read: %1").arg(m_trouble);
    } else if (!isComplete()) {
        words += u' ' + tr("Reading updates: %1 %.").arg(m_reading->percent());
    }
    m_state->setText(words);
}

void SearchDialog::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int at = m_list->currentIndex().row();
    for (int row = at + direction; row >= 0 && row < m_rows->rowCount() && rows != 0; row += direction) {
        if (m_rows->textAt(row) != nullptr) {
            at = row;
            rows -= direction;
        }
    }
    if (at < 0) {
        return;
    }
    m_list->setCurrentIndex(m_rows->index(at));
    if (at == 1) {
        m_list->scrollToTop(); // with its heading
    }
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_PageUp: step(-rowsOfAPage); return true;
        case Qt::Key_PageDown: step(rowsOfAPage); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::chooseCurrent()
{
    if (const SearchText* const text = m_rows->textAt(m_list->currentIndex().row())) {
        const SearchText found = *text;
        accept(); // before the window goes there
        Q_EMIT chosen(found);
    }
}

} // namespace boardplan
