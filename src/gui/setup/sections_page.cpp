#include "gui/setup/sections_page.h"

#include "gui/session.h"
#include "gui/setup/section_edit.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/roomy_rows.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/typed_words.h"

#include <boardplan/document/section_verbs.h>

#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

SectionsPage::SectionsPage(Session& session, QWidget* parent)
    : PlanSetupPage{session, tr("sections"), parent}
    , m_empty{new RunLabel{{{tr("What a plan says before its table – why it is, for whom, how it was made – stands here "
                                "when it was imported with it, or when you add a section."),
                                RunStyle::Muted}}, this}}
{
    body().setContentsMargins(20, 0, 20, 12);
    body().setSpacing(10);
    body().addWidget(m_empty);
    auto* const panes = new QSplitter{this};
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeList());
    panes->addWidget(makeText());
    panes->setStretchFactor(1, 1);
    panes->setSizes({280, 620});
    body().addWidget(panes, 1);
    refresh();
}

QString SectionsPage::guidePage() const
{
    return u"setting-up.md"_s;
}

QStringList SectionsPage::begun() const
{
    const Section* const section = session().book().find(m_shown);
    if (plan() == nullptr || section == nullptr) {
        return {};
    }
    QStringList words = typedWords({{m_title->text(), section->heading}});
    if (m_text->document()->isModified()) {
        words.append(m_text->toPlainText());
    }
    return words;
}

QWidget* SectionsPage::makeList()
{
    auto* const whole = new QWidget{this};
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(3);
    m_sections = new QWidget{whole};
    m_list = new QListWidget{m_sections};
    m_list->setItemDelegate(new RoomyRows{m_list});
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const listed = new QVBoxLayout{m_sections};
    listed->setContentsMargins(0, 0, 0, 0);
    listed->setSpacing(3);
    listed->addWidget(fieldLabel(tr("&Sections"), m_list));
    listed->addWidget(m_list, 1);
    column->addWidget(m_sections, 1);
    auto* const acts = new QWidget{whole};
    auto* const row = new FlowLayout{acts};
    m_add = addAct(*row, tr("&Add…"), &SectionsPage::add);
    m_remove = addAct(*row, tr("Re&move"), &SectionsPage::remove);
    m_up = addAct(*row, tr("Move &up"), &SectionsPage::moveUp);
    m_down = addAct(*row, tr("Move &down"), &SectionsPage::moveDown);
    column->addSpacing(6);
    column->addWidget(acts);
    column->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionsPage::showSection);
    return whole;
}

QWidget* SectionsPage::makeText()
{
    m_section = new QWidget{this};
    auto* const column = new QVBoxLayout{m_section};
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(3);
    m_title = new LineBox{m_section};
    column->addWidget(fieldLabel(tr("&Heading"), m_title));
    column->addWidget(m_title);
    column->addSpacing(8);
    m_text = new SectionEdit{m_section};
    column->addWidget(fieldLabel(tr("&Text of the section"), m_text));
    column->addWidget(m_text, 1);
    m_bullets = new RoomyButton{tr("&Bullets"), m_section};
    m_bullets->setCheckable(true);
    m_bullets->setToolTip(tr("Makes the paragraph of the cursor, and those selected, entries of a list"));
    column->addSpacing(6);
    column->addWidget(m_bullets, 0, Qt::AlignLeft);
    connect(m_title, &QLineEdit::editingFinished, this, &SectionsPage::accept);
    connect(m_text, &SectionEdit::editingFinished, this, &SectionsPage::accept);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] { m_bullets->setChecked(m_text->isList()); });
    connect(m_bullets, &QPushButton::clicked, this, [this](bool isOn) {
        m_text->setList(isOn);
        m_text->setFocus();
    });
    return m_section;
}

QString SectionsPage::heading(const Plan& plan) const
{
    return tr("Front matter of “%1”").arg(plan.title);
}

void SectionsPage::showPlan(const Plan& plan)
{
    const std::vector<SectionId>& sections = session().book().sectionsOf(plan.id);
    m_empty->setVisible(sections.empty());
    m_sections->setVisible(!sections.empty());
    m_section->setVisible(!sections.empty());
    setFocusProxy(sections.empty() ? m_add : static_cast<QWidget*>(m_list));
    showList(sections);
    showSection();
}

// What was chosen stays chosen; what took its place where it is gone.
void SectionsPage::showList(const std::vector<SectionId>& sections)
{
    const QSignalBlocker quiet{m_list};
    const int before = m_list->currentRow();
    m_list->clear();
    int current = std::min(std::max(before, 0), static_cast<int>(sections.size()) - 1);
    for (const SectionId id : sections) {
        auto* const item = new QListWidgetItem{session().book().find(id)->calledName(), m_list};
        item->setData(Qt::UserRole, id.value);
        current = id == m_shown ? m_list->count() - 1 : current;
    }
    m_list->setCurrentRow(current);
}

SectionId SectionsPage::chosen() const
{
    const QListWidgetItem* const item = m_list->currentItem();
    return item == nullptr ? SectionId{} : SectionId{item->data(Qt::UserRole).toUuid()};
}

void SectionsPage::showSection()
{
    m_shown = chosen();
    const Section* const section = session().book().find(m_shown);
    const int row = m_list->currentRow();
    m_remove->setEnabled(section != nullptr);
    m_up->setEnabled(section != nullptr && row > 0);
    m_down->setEnabled(section != nullptr && row + 1 < m_list->count());
    for (QWidget* const box : std::initializer_list<QWidget*>{m_title, m_text, m_bullets}) {
        box->setEnabled(section != nullptr);
    }
    if (const QString title = section == nullptr ? QString{} : section->heading; title != m_title->text()) {
        m_title->setText(title);
    }
    m_text->setBlocks(section == nullptr ? std::vector<Block>{} : section->blocks);
}

void SectionsPage::choose(SectionId section)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toUuid() == section.value) {
            m_list->setCurrentRow(row);
        }
    }
}

void SectionsPage::show(SectionId section)
{
    choose(section);
    m_text->setFocus();
}

void SectionsPage::accept()
{
    const Section* const section = session().book().find(m_shown);
    if (section == nullptr) {
        return;
    }
    Section changed = *section;
    changed.heading = m_title->text();
    changed.blocks = m_text->blocks();
    carryOut(changeSection(session().book(), changed), tr("The section was changed."));
}

void SectionsPage::add()
{
    auto* const form = new FormDialog{tr("New section"), tr("Add the section"), this};
    QLineEdit* const heading = form->addText(tr("&Heading"));
    form->setWork([this, heading]() -> Status {
        const Result<Edit> edit = addSection(session().book(), session().plan(), chosen(), heading->text());
        const std::vector<SectionId> before = session().book().sectionsOf(session().plan());
        if (auto status = session().performFromForm(edit); !status) {
            return status;
        }
        for (const SectionId id : session().book().sectionsOf(session().plan())) {
            if (std::find(before.begin(), before.end(), id) == before.end()) {
                show(id);
            }
        }
        Q_EMIT acted(tr("A section was added."));
        return done();
    });
    form->open();
}

void SectionsPage::remove()
{
    carryOut(removeSection(session().book(), m_shown), tr("The section was removed."));
}

void SectionsPage::move(int by)
{
    carryOut(moveSection(session().book(), m_shown, by), tr("The section was moved."));
}

} // namespace boardplan
