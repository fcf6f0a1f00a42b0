#include "gui/setup/thresholds_page.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/scrolling_page.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

void addNoteBelow(QVBoxLayout& column, QWidget& field, const QString& note)
{
    auto* const label = new RunLabel{{{note, RunStyle::Muted}}};
    followFont(*label, &smallFont);
    field.setAccessibleDescription(note);
    column.addWidget(label);
    column.addSpacing(12);
}

} // namespace

ThresholdsPage::ThresholdsPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("thresholds"), parent}
{
    auto* const inside = new QWidget{this};
    auto* const column = new QVBoxLayout{inside};
    column->setContentsMargins(20, 6, 20, 12);
    column->setSpacing(3);
    m_dueSoon = addDays(*column, tr("&Due soon: days before the due date"),
                        tr("An action shows “due soon” this long before its date, or before the "
                           "next board meeting if that is later."),
                        0);
    m_stale = addDays(
        *column, tr("&No recent update: days since the newest"),
        tr("Used while fewer than two board meetings are closed; after that the meetings decide."),
        1);
    m_rhythm =
        addChoice(*column, tr("&Ongoing actions report"),
                  tr("How often an ongoing action without a rhythm of its own is to report."));
    m_quarters = addChoice(*column, tr("&Quarters are of"),
                           tr("“Q3 2026” ends on 31 December in the financial year and on 30 "
                              "September in the calendar year. "
                              "Timescales that nobody corrected by hand are read again."));
    for (const auto& [period, words] : {std::pair{u"P1M"_s, tr("every month")},
                                        {u"P2M"_s, tr("every two months")},
                                        {u"P3M"_s, tr("every quarter")},
                                        {u"P6M"_s, tr("twice a year")},
                                        {u"P1Y"_s, tr("once a year")}}) {
        m_rhythm->addItem(words, period);
    }
    m_quarters->addItem(tr("the financial year: Q1 is April to June"), false);
    m_quarters->addItem(tr("the calendar year: Q1 is January to March"), true);
    column->addStretch(1);
    body().addWidget(scrollingPane(inside, this), 1);
    refresh();
}

QString ThresholdsPage::guidePage() const
{
    return u"setting-up.md"_s;
}

QSpinBox* ThresholdsPage::addDays(QVBoxLayout& column, const QString& label, const QString& note,
                                  int least)
{
    constexpr int most = 3'650;
    auto* const box = new QSpinBox{this};
    box->setRange(least, most);
    box->setSuffix(tr(" days"));
    box->setKeyboardTracking(false);
    column.addWidget(fieldLabel(label, box));
    column.addWidget(box, 0, Qt::AlignLeft);
    addNoteBelow(column, *box, note);
    connect(box, &QSpinBox::valueChanged, this, &ThresholdsPage::submit);
    return box;
}

QComboBox* ThresholdsPage::addChoice(QVBoxLayout& column, const QString& label, const QString& note)
{
    auto* const box = new QComboBox{this};
    column.addWidget(fieldLabel(label, box));
    column.addWidget(box, 0, Qt::AlignLeft);
    addNoteBelow(column, *box, note);
    connect(box, &QComboBox::activated, this, &ThresholdsPage::submit);
    return box;
}

QString ThresholdsPage::heading(const Plan& plan) const
{
    return tr("Thresholds of “%1”").arg(plan.title);
}

void ThresholdsPage::showPlan(const Plan& plan)
{
    const PlanSettings& settings = plan.settings;
    const QSignalBlocker quietSoon{m_dueSoon};
    const QSignalBlocker quietStale{m_stale};
    m_dueSoon->setValue(settings.dueSoonDays);
    m_stale->setValue(settings.staleDays);
    if (m_rhythm->findData(settings.reportingRhythm) < 0) {
        m_rhythm->addItem(settings.reportingRhythm, settings.reportingRhythm);
    }
    m_rhythm->setCurrentIndex(m_rhythm->findData(settings.reportingRhythm));
    m_quarters->setCurrentIndex(m_quarters->findData(settings.calendarQuarters));
}

void ThresholdsPage::submit()
{
    PlanSettings settings;
    settings.dueSoonDays = m_dueSoon->value();
    settings.staleDays = m_stale->value();
    settings.reportingRhythm = m_rhythm->currentData().toString();
    settings.calendarQuarters = m_quarters->currentData().toBool();
    carryOut(setPlanSettings(session().book(), session().plan(), settings), tr("Thresholds changed."));
}

} // namespace boardplan
