#include "gui/reports/paper_options.h"

#include "gui/compare/end_chooser.h"
#include "gui/reports/column_list.h"
#include "gui/reports/logo_box.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/text_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionsMargin = 14;

} // namespace

PaperOptions::PaperOptions(Session& session, QWidget* parent)
    : ScrollingPage{parent}
    , m_since{new EndChooser{session, this}}
{
    setAccessibleName(tr("Options of the paper"));
    auto* const content = new QWidget{this};
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(optionsMargin, optionsMargin, besideBar(optionsMargin), optionsMargin);
    m_column->setSpacing(12);
    m_lead = new QComboBox{content};
    m_leadBox = labelled(tr("&Whose actions"), m_lead);
    connect(m_lead, &QComboBox::activated, this, &PaperOptions::take);
    m_sectionBox = new QWidget{content};
    m_sectionColumn = new QVBoxLayout{m_sectionBox};
    m_sectionColumn->setContentsMargins(0, 0, 0, 0);
    m_sectionColumn->setSpacing(4);
    m_sectionBox = heading(tr("What it holds"), m_sectionBox);
    m_sinceBox = labelled(tr("&Compare with"), m_since);
    connect(m_since, &EndChooser::endChosen, this, &PaperOptions::take);
    makeColumns();
    makeOrder();
    makeWords();
    makeLogo();
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

void PaperOptions::makeColumns()
{
    auto* const columns = new QWidget{this};
    m_columns = new ColumnList{columns};
    m_usual = new LinkButton{tr("The usual columns")};
    auto* const column = new QVBoxLayout{columns};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_columns);
    column->addWidget(m_usual, 0, Qt::AlignLeft);
    m_columnBox = heading(tr("Columns of the action table"), columns);
    m_columns->setAccessibleName(tr("Columns of the action table"));
    connect(m_columns, &ColumnList::changed, this, &PaperOptions::take);
    connect(m_usual, &QAbstractButton::clicked, m_columns, &ColumnList::chooseUsual);
}

void PaperOptions::makeLogo()
{
    m_logo = new LogoBox{this};
    heading(tr("Logo"), m_logo);
    connect(m_logo, &LogoBox::changed, this, &PaperOptions::take);
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
