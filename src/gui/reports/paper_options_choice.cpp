// What the boxes show of a choice, and the choice that they say.

#include "gui/compare/end_chooser.h"
#include "gui/papers/paper_words.h"
#include "gui/reports/column_list.h"
#include "gui/reports/logo_box.h"
#include "gui/reports/paper_options.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/text_box.h"

#include <boardplan/domain/lead_actions.h>
#include <boardplan/papers/paper_sources.h>

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheets = 4; // A4 and A3, lying and standing
const QString noRating = u"none"_s;

int sheetOf(const PaperChoice& choice)
{
    return (choice.paper == PaperSize::A3 ? 2 : 0) + (choice.orientation == PageOrientation::Portrait ? 1 : 0);
}

// Whether a paper has tables of actions, which can be sorted and be of some ratings alone.
bool listsActions(const QString& kind)
{
    const QStringList sections = reportSections(kind);
    return sections.contains(u"actions"_s) || sections.contains(u"ratings"_s);
}

// Makes as many boxes as there are words, and ticks them.
void fitBoxes(std::vector<std::pair<QString, QCheckBox*>>& boxes, const QStringList& keys)
{
    while (boxes.size() > static_cast<std::size_t>(keys.size())) {
        delete boxes.back().second;
        boxes.pop_back();
    }
    for (std::size_t at = 0; at < boxes.size(); ++at) {
        boxes[at].first = keys[static_cast<qsizetype>(at)];
    }
}

} // namespace

void PaperOptions::show(const PaperChoice& choice, const View& view, PlanId plan)
{
    const QScopedValueRollback filling{m_isFilling, true};
    m_choice = choice;
    fillLeads(view);
    fillSections();
    fillRatings(view, plan);
    m_leadBox->setVisible(isOfLead(choice.kind));
    m_sortBox->setVisible(listsActions(choice.kind));
    m_ratingBox->setVisible(listsActions(choice.kind));
    showColumns(view, plan);
    showSince(view, plan);
    m_logo->setLogo(choice.logo);
    m_sort->setCurrentIndex(static_cast<int>(choice.sort));
    m_paper->setCurrentIndex(sheetOf(choice));
    m_public->setChecked(choice.isPublic);
    if (m_marking->text() != choice.marking) {
        m_marking->setText(choice.marking);
    }
    if (m_intro->text() != choice.intro) {
        m_intro->setText(choice.intro);
    }
}

void PaperOptions::showColumns(const View& view, PlanId plan)
{
    const bool hasTable = hasActionTable(m_choice.kind) && !m_choice.leftOut.contains(u"actions"_s);
    m_columnBox->setVisible(hasTable);
    m_columns->show(columnChoices(view, plan), m_choice.columns);
    m_usual->setVisible(!m_columns->isUsual());
}

void PaperOptions::showSince(const View& view, PlanId plan)
{
    m_last = lastBoardMeetingEnd(view, plan).value_or(ComparisonEnd{});
    m_sinceBox->setVisible(tellsSince(m_choice.kind));
    m_since->setEnd(m_choice.since.value_or(m_last));
}

void PaperOptions::fillLeads(const View& view)
{
    m_lead->clear();
    for (const LeadId id : isOfLead(m_choice.kind) ? leadsWithOpenActions(view) : std::vector<LeadId>{}) {
        m_lead->addItem(view.book().find(id)->name, id.value);
    }
    m_lead->setCurrentIndex(m_lead->findData(m_choice.lead.value));
}

void PaperOptions::fillSections()
{
    const QStringList keys = reportSections(m_choice.kind);
    fitBoxes(m_sections, keys);
    for (std::size_t at = m_sections.size(); at < static_cast<std::size_t>(keys.size()); ++at) {
        auto* const box = new QCheckBox{this};
        m_sectionColumn->addWidget(box);
        box->show();
        m_sections.emplace_back(keys[static_cast<qsizetype>(at)], box);
        connect(box, &QCheckBox::clicked, this, &PaperOptions::take);
    }
    for (const auto& [key, box] : m_sections) {
        box->setText(sectionTitle(key));
        box->setChecked(!m_choice.leftOut.contains(key));
    }
}

void PaperOptions::fillRatings(const View& view, PlanId plan)
{
    const Plan* const found = view.book().find(plan);
    QStringList keys;
    QStringList words;
    std::vector<Rating> ratings = found == nullptr ? std::vector<Rating>{} : found->ratingScheme.ratings;
    std::stable_sort(ratings.begin(), ratings.end(),
        [](const Rating& one, const Rating& other) { return one.severity > other.severity; });
    for (const Rating& rating : ratings) {
        keys << rating.key;
        words << rating.word;
    }
    keys << noRating;
    words << tr("Not rated");
    fitBoxes(m_ratings, keys);
    for (std::size_t at = m_ratings.size(); at < static_cast<std::size_t>(keys.size()); ++at) {
        auto* const box = new QCheckBox{m_ratingRow->parentWidget()};
        m_ratingRow->addWidget(box);
        m_ratings.emplace_back(keys[static_cast<qsizetype>(at)], box);
        connect(box, &QCheckBox::clicked, this, &PaperOptions::take);
        box->show();
    }
    for (std::size_t at = 0; at < m_ratings.size(); ++at) {
        QString word = words[static_cast<qsizetype>(at)];
        m_ratings[at].second->setText(word.replace(u'&', u"&&"_s));
        m_ratings[at].second->setChecked(m_choice.ratings.contains(m_ratings[at].first));
    }
}

// What the boxes say now.
void PaperOptions::take()
{
    if (m_isFilling) {
        return;
    }
    PaperChoice choice = m_choice;
    choice.lead = LeadId{m_lead->currentData().toUuid()};
    choice.leftOut.clear();
    for (const auto& [key, box] : m_sections) {
        if (!box->isChecked()) {
            choice.leftOut << key;
        }
    }
    choice.columns = m_columns->chosen();
    choice.since = m_since->end() == m_last ? std::nullopt : std::optional{m_since->end()};
    choice.logo = m_logo->logo();
    choice.ratings.clear();
    for (const auto& [key, box] : m_ratings) {
        if (box->isChecked()) {
            choice.ratings << key;
        }
    }
    choice.sort = static_cast<ReportSort>(m_sort->currentIndex());
    const int sheet = std::clamp(m_paper->currentIndex(), 0, sheets - 1);
    choice.paper = sheet >= 2 ? PaperSize::A3 : PaperSize::A4;
    choice.orientation = sheet % 2 == 1 ? PageOrientation::Portrait : PageOrientation::Landscape;
    choice.isPublic = m_public->isChecked();
    choice.marking = m_marking->text().simplified();
    choice.intro = m_intro->text().trimmed();
    if (choice.leftOut.size() == static_cast<qsizetype>(m_sections.size())) {
        fillSections(); // a paper of nothing is none
        return;
    }
    if (!(choice == m_choice)) {
        m_choice = choice;
        Q_EMIT changed();
    }
}

} // namespace boardplan
