#include "gui/reports/work_strip.h"

#include "gui/look/spoken_role.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace boardplan {

namespace {

constexpr int stripMargin = 18;
constexpr int workBarHeight = 8;
constexpr int workBarWidth = 140;

} // namespace

WorkStrip::WorkStrip(QWidget* parent)
    : QWidget{parent}
    , m_words{new QLabel{this}}
    , m_bar{new QProgressBar{this}}
    , m_cancel{new QPushButton{tr("Cancel"), this}}
{
    m_words->setTextFormat(Qt::PlainText);
    setSpokenRole(*m_words, QAccessible::AlertMessage);
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(workBarWidth, workBarHeight);
    m_bar->setAccessibleName(tr("Progress"));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(stripMargin, 0, stripMargin, 0);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WorkStrip::cancelWanted);
    hide();
}

void WorkStrip::say(const QString& words, int done, int total)
{
    const bool isNew = isHidden();
    m_words->setText(words);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    show();
    if (isNew) { // once: a screen reader is not told of every file
        announce(*m_words);
    }
}

void WorkStrip::rest()
{
    hide();
}

QString WorkStrip::words() const
{
    return m_words->text();
}

} // namespace boardplan
