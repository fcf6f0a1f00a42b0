#include "gui/widgets/timescale_edit.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

QString readingInWords(const Timescale& timescale)
{
    if (timescale.text.trimmed().isEmpty()) {
        return {};
    }
    const QString words = describe(timescale);
    if (words.isEmpty()) {
        return QCoreApplication::translate("boardplan", "no date found in these words");
    }
    if (timescale.isByHand) {
        return QCoreApplication::translate("boardplan", "read by hand as %1").arg(words);
    }
    QString reading = QCoreApplication::translate("boardplan", "read as %1").arg(words);
    if (!timescale.ambiguous.empty()) {
        QStringList others;
        for (const QString& other : timescale.ambiguous) {
            const QDate day = QDate::fromString(other, Qt::ISODate);
            others.append(day.isValid() ? displayDate(day) : other);
        }
        reading += QCoreApplication::translate("boardplan", "; could also be %1")
                       .arg(others.join(u", "_s));
    }
    return reading;
}

TimescaleEdit::TimescaleEdit(QWidget* parent)
    : QWidget{parent}
    , m_line{new LineBox{this}}
    , m_reading{new RunLabel{this}}
    , m_correct{new LinkButton{tr("Read otherwise…"), this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_reading);
    column->addWidget(m_correct, 0, Qt::AlignLeft);
    m_correct->setAccessibleName(tr("Read the timescale otherwise"));
    m_correct->hide();
    connect(m_correct, &QAbstractButton::clicked, this, &TimescaleEdit::correctionWanted);
    followFont(*m_reading, &smallFont);
    m_reading->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        showReading();
        Q_EMIT textChanged(text);
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->isModified()) {
            m_line->setModified(false);
            Q_EMIT editingFinished();
        }
    });
}

void TimescaleEdit::setContext(const TimescaleContext& context)
{
    m_context = context;
    showReading();
}

void TimescaleEdit::setStanding(const Timescale& standing)
{
    m_standing = standing;
    showReading();
}

void TimescaleEdit::offerCorrection(bool isOffered)
{
    m_offersCorrection = isOffered;
    showReading();
}

void TimescaleEdit::setNote(const QString& note)
{
    m_note = note;
    showReading();
}

QString TimescaleEdit::text() const
{
    return m_line->text();
}

void TimescaleEdit::setText(const QString& text)
{
    if (text != m_line->text()) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
}

Timescale TimescaleEdit::reading() const
{
    const bool isStanding = m_standing.isByHand && m_standing.text == m_line->text();
    return isStanding ? m_standing : readTimescale(m_line->text(), m_context);
}

void TimescaleEdit::showReading()
{
    QStringList parts{readingInWords(reading()), m_note};
    parts.removeAll(QString{});
    const QString words = parts.join(u"; "_s);
    m_reading->setRuns({{words, RunStyle::Muted}});
    m_reading->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
    m_correct->setVisible(m_offersCorrection && !m_line->text().trimmed().isEmpty());
}

} // namespace boardplan
