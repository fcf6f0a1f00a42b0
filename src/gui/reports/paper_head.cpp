#include "gui/reports/paper_head.h"

#include "gui/frame/chooser_button.h"
#include "gui/look/theme.h"
#include "gui/papers/paper_words.h"
#include "gui/saved/saved_menu.h"
#include "gui/session.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/roomy_button.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int headMargin = 18;

QPushButton* menuButton(const QString& words, QWidget* parent)
{
    auto* const button = new ChooserButton{parent};
    button->setWords({}, words);
    button->setAccessibleName(words);
    return button;
}

QLabel* headLabel(QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PaperHead::PaperHead(Session& session, QMenu& tables, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_title{new HeadingLabel{titleFont}}
    , m_purpose{headLabel(this)}
    , m_notes{headLabel(this)}
    , m_buttons{new QWidget{this}}
{
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    makeButtons();
    m_tables->setMenu(&tables);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(headMargin, 0, headMargin, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(m_buttons);
    column->addWidget(m_notes);
}

void PaperHead::makeButtons()
{
    m_export = new PrimaryButton{tr("Export…"), m_buttons};
    m_again = new RoomyButton{{}, m_buttons};
    m_print = new RoomyButton{tr("Print…"), m_buttons};
    m_tables = menuButton(tr("Copy a table"), m_buttons);
    m_tables->setToolTip(tr("A table or figure of this paper for Word, Excel or e-mail"));
    m_saved = new SavedMenu{m_session, QString::fromUtf16(savedPaperKind),
        {tr("Saved papers"), tr("Saved paper: %1"), tr("Papers with their options, kept in the file"),
            tr("&Save this paper…"), tr("Save this paper and its options"), tr("Rename the paper")},
        [](const QJsonObject& value) -> std::optional<QJsonObject> {
            const auto choice = paperChoiceOf(value);
            return choice ? std::optional{toJson(*choice)} : std::nullopt;
        },
        m_buttons};
    makeMore();
    auto* const row = new FlowLayout{m_buttons};
    for (QWidget* const button : std::initializer_list<QWidget*>{m_export, m_again, m_print, m_tables, m_saved, m_more}) {
        row->addWidget(button);
    }
    connect(m_export, &QPushButton::clicked, this, &PaperHead::exportWanted);
    connect(m_again, &QPushButton::clicked, this, &PaperHead::exportAgainWanted);
    connect(m_print, &QPushButton::clicked, this, &PaperHead::printWanted);
    connect(m_saved, &SavedMenu::chosen, this, [this](const QJsonObject& value) {
        if (const auto choice = paperChoiceOf(value)) {
            Q_EMIT chosen(*choice);
        }
    });
}

void PaperHead::makeMore()
{
    m_more = menuButton(tr("More"), m_buttons);
    m_more->setAccessibleDescription(tr("More ways of writing the paper"));
    auto* const menu = new QMenu{m_more};
    m_tagged = menu->addAction(QString{}, this, &PaperHead::taggedWanted);
    m_eachLead = menu->addAction(tr("A paper for &each lead…"), this, &PaperHead::eachLeadWanted);
    m_more->setMenu(menu);
}

void PaperHead::setMore(bool canTag, bool isOfLead, bool isWorking)
{
    m_tagged->setEnabled(canTag && !isWorking);
    m_tagged->setText(canTag ? tr("&Accessible PDF (tagged, made by LibreOffice)…")
                             : tr("Accessible PDF: needs LibreOffice, which was not found"));
    m_eachLead->setEnabled(isOfLead && !isWorking);
    m_eachLead->setText(isOfLead ? tr("A paper for &each lead…")
                                 : tr("A paper for each lead: of Subgroup report and Update form"));
}

void PaperHead::show(const PaperChoice& choice, const QString& lastPath, const QString& notes)
{
    m_title->setText(paperTitle(choice.kind));
    m_purpose->setText(paperPurpose(choice.kind));
    m_saved->setCurrent(toJson(choice), paperTitle(choice.kind));
    m_again->setVisible(!lastPath.isEmpty());
    m_again->setText(tr("Export again: %1").arg(QFileInfo{lastPath}.fileName()));
    m_again->setToolTip(tr("Writes over %1").arg(lastPath));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void PaperHead::setHasPaper(bool hasPaper)
{
    for (QPushButton* const button : {m_export, m_again, m_print, m_tables, m_more}) {
        button->setEnabled(hasPaper);
    }
}

void PaperHead::openTables()
{
    QMenu* const menu = m_tables->menu();
    menu->popup(m_tables->mapToGlobal(m_tables->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace boardplan
