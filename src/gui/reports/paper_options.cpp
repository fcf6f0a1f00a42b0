#include "gui/reports/paper_options.h"

#include "gui/papers/paper_words.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/text_box.h"

#include <boardplan/domain/lead_actions.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionsMargin = 14;
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

PaperOptions::PaperOptions(QWidget* parent)
    : QScrollArea{parent}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Options of the paper"));
    auto* const content = new QWidget{this};
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(optionsMargin, optionsMargin, optionsMargin, optionsMargin);
    m_column->setSpacing(12);
    m_lead = new QComboBox{content};
    m_leadBox = labelled(tr("&Whose actions"), m_lead);
    connect(m_lead, &QComboBox::activated, this, &PaperOptions::take);
    m_sectionBox = new QWidget{content};
    m_sectionColumn = new QVBoxLayout{m_sectionBox};
    m_sectionColumn->setContentsMargins(0, 0, 0, 0);
    m_sectionColumn->setSpacing(4);
    m_sectionBox = heading(tr("What it holds"), m_sectionBox);
    makeOrder();
    makeWords();
    m_column->addStretch(1);
    setWidget(content);
}

QWidget* PaperOptions::labelled(const QString& label, QWidget* box)
{
    auto* const pair = new QWidget{this};
    auto* const column = new QVBoxLayout{pair};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(label, box));
    column->addWidget(box);
    if (auto* const list = qobject_cast<QComboBox*>(box)) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(10);
    }
    m_column->addWidget(pair);
    return pair;
}

QWidget* PaperOptions::heading(const QString& words, QWidget* below)
{
    auto* const pair = new QWidget{this};
    auto* const column = new QVBoxLayout{pair};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel* const caption = captionLabel(words);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(below);
    below->setAccessibleName(words);
    m_column->addWidget(pair);
    return pair;
}

void PaperOptions::makeOrder()
{
    auto* const ratings = new QWidget{this};
    m_ratingRow = new FlowLayout{ratings, 10};
    m_ratingBox = heading(tr("Only actions rated (none ticked: all)"), ratings);
    m_sort = new QComboBox{this};
    m_sort->addItems({tr("In the plan's order"), tr("Worst rating first"), tr("Next date first"), tr("By lead")});
    m_sortBox = labelled(tr("&Order of actions"), m_sort);
    m_paper = new QComboBox{this};
    m_paper->addItems({tr("A4 landscape"), tr("A4 portrait"), tr("A3 landscape"), tr("A3 portrait")});
    labelled(tr("&Paper"), m_paper);
    connect(m_sort, &QComboBox::activated, this, &PaperOptions::take);
    connect(m_paper, &QComboBox::activated, this, &PaperOptions::take);
}

void PaperOptions::makeWords()
{
    m_public = new QCheckBox{tr("Edition for the p&ublic"), this};
    m_public->setToolTip(tr("Leaves out what is said among the board and its officers: evidence, reasons of judgements, "
                            "why dates moved, what is asked of others than the board."));
    m_column->addWidget(m_public);
    m_marking = new LineBox{this};
    m_marking->setPlaceholderText(tr("Official – sensitive"));
    labelled(tr("Confidential &marking"), m_marking);
    m_intro = new TextBox{3, this};
    labelled(tr("&Introduction"), m_intro);
    connect(m_public, &QCheckBox::clicked, this, &PaperOptions::take);
    connect(m_marking, &QLineEdit::editingFinished, this, &PaperOptions::take);
    connect(m_intro, &TextBox::editingFinished, this, &PaperOptions::take);
}

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

QSize PaperOptions::sizeHint() const
{
    return {std::max(minimumSizeHint().width(), 34 * fontMetrics().averageCharWidth()), 400};
}

QSize PaperOptions::minimumSizeHint() const
{
    // Wide enough for the longest box: nothing is scrolled sideways.
    const int content = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {content + verticalScrollBar()->sizeHint().width(), 120};
}

} // namespace boardplan
