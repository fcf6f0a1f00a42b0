#include "gui/import/import_form.h"

#include "gui/import/import_columns.h"
#include "gui/import/import_words.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/captioned_text.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"
#include "gui/widgets/typed_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Error refusedField(const QString& code, const QString& what, const QString& todo)
{
    return {ErrorKind::InvalidInput, code, what, {}, todo, {}};
}

// Lines typed for boards the document names keep the cells they came from.
std::vector<Sourced> typedBoards(const QString& lines, const std::vector<Sourced>& found)
{
    std::vector<Sourced> boards;
    for (const QString& line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            const std::size_t place = boards.size();
            boards.push_back({line.trimmed(),
                              place < found.size() ? found[place].places : std::vector<Place>{}});
        }
    }
    return boards;
}

QString boardLines(const Proposal& proposal)
{
    QStringList boards;
    for (const Sourced& board : proposal.boards) {
        boards.append(board.text);
    }
    return boards.join(u'\n');
}

void addImportField(QVBoxLayout* column, const QString& label, QWidget* editor)
{
    column->addWidget(fieldLabel(label, editor));
    column->addWidget(editor);
    column->addSpacing(10);
}

} // namespace

ImportForm::ImportForm(const QDate& today, QWidget* parent)
    : QWidget{parent}
    , m_today{today}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(3);
    m_columns = new ImportColumns{this};
    column->addWidget(m_columns);
    connect(m_columns, &ImportColumns::actChosen, this, &ImportForm::actChosen);
    addFields(column);
    addReadings(column);
    column->addStretch(1);
    makeFoot();
    for (QLineEdit* const line : {m_period, m_adoptedOn, m_statusDate}) {
        connect(line, &QLineEdit::textEdited, this, [this] { showRefusal(std::nullopt); });
    }
    connect(m_boards, &TextBox::textChanged, this, [this] { showRefusal(std::nullopt); });
}

void ImportForm::addFields(QVBoxLayout* column)
{
    m_boards = new TextBox{1, this};
    m_title = new TextBox{1, this};
    m_period = new LineBox{this};
    m_periodReading = new RunLabel{this};
    followFont(*m_periodReading, &smallFont);
    m_adoptedOn = new LineBox{this};
    m_adoptedOn->setPlaceholderText(tr("empty: a draft"));
    addImportField(column, tr("&Board (one a line)"), m_boards);
    addImportField(column, tr("Plan &title"), m_title);
    column->addWidget(fieldLabel(tr("Plan &period"), m_period));
    column->addWidget(m_period);
    column->addWidget(m_periodReading);
    column->addSpacing(10);
    addImportField(column, tr("&Adopted on"), m_adoptedOn);
    addStatus(column);
    connect(m_period, &QLineEdit::textChanged, this, &ImportForm::showPeriodReading);
}

// The day of what cells say of the work.
void ImportForm::addStatus(QVBoxLayout* column)
{
    m_statusField = new QWidget{this};
    auto* status = new QVBoxLayout{m_statusField};
    status->setContentsMargins(0, 0, 0, 0);
    status->setSpacing(3);
    m_statusNote = new RunLabel{m_statusField};
    followFont(*m_statusNote, &smallFont);
    m_statusDate = new LineBox{m_statusField};
    m_statusDate->setPlaceholderText(tr("the day of that news"));
    status->addWidget(fieldLabel(tr("How far the work was &on"), m_statusDate));
    status->addWidget(m_statusDate);
    status->addWidget(m_statusNote);
    m_updates = new LinkButton{{}, m_statusField};
    m_asOfToday = new LinkButton{tr("That was today"), m_statusField};
    m_asOfToday->setVisible(m_today.isValid());
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_asOfToday);
    ways->addWidget(m_updates);
    ways->addStretch(1);
    status->addLayout(ways);
    connect(m_asOfToday, &LinkButton::clicked, this, [this] {
        m_statusDate->setText(displayLongDate(m_today));
        showRefusal(std::nullopt);
    });
    connect(m_updates, &LinkButton::clicked, this, [this] { Q_EMIT actChosen(refuseUpdates(!m_refusesUpdates)); });
    status->addSpacing(10);
    column->addWidget(m_statusField);
}

void ImportForm::addReadings(QVBoxLayout* column)
{
    m_spellings = new CaptionedText{tr("Leads with more than one spelling"), this};
    column->addWidget(m_spellings);
}

void ImportForm::makeFoot()
{
    m_foot = new QWidget{this};
    m_refusal = new RunLabel{m_foot};
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_refusal->hide();
    m_import = new PrimaryButton{{}, m_foot};
    auto* cancel = new QPushButton{tr("Cancel"), m_foot};
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout{m_foot};
    column->setContentsMargins(16, 8, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportForm::confirmed);
    connect(cancel, &QPushButton::clicked, this, &ImportForm::cancelled);
}

void ImportForm::showProposal(const Proposal& proposal)
{
    m_boards->setText(boardLines(proposal));
    m_title->setText(proposal.title.text);
    m_period->setText(proposal.periodText.text);
    showPeriodReading();
    m_shown = proposal;
    showUpdates(proposal, {});
    showReadings(proposal);
    const bool hasBoard = !proposal.boards.empty();
    (hasBoard ? m_import : static_cast<QWidget*>(m_boards))->setFocus(Qt::TabFocusReason);
}

void ImportForm::followProposal(const Proposal& proposal, const Amendments& amendments)
{
    if (m_boards->text() == boardLines(m_shown)) {
        m_boards->setText(boardLines(proposal));
    }
    if (m_title->text() == m_shown.title.text) {
        m_title->setText(proposal.title.text);
    }
    if (m_period->text() == m_shown.periodText.text) {
        m_period->setText(proposal.periodText.text);
    }
    m_shown = proposal;
    showUpdates(proposal, amendments);
    showReadings(proposal);
}

void ImportForm::showReadings(const Proposal& proposal)
{
    m_columns->showColumns(proposal.columnReadings);
    m_spellings->setText(spellingWords(proposal.leads));
    const int actions = proposal.actionCount();
    m_import->setText(actions == 1 ? tr("Import 1 action") : tr("Import %1 actions").arg(actions));
    showRefusal(std::nullopt);
}

// Updates that were refused all at once can be taken back here.
void ImportForm::showUpdates(const Proposal& proposal, const Amendments& amendments)
{
    const int undated = undatedUpdates(proposal);
    m_refusesUpdates = amendments.refusesUpdates;
    m_statusField->setVisible(undated > 0 || m_refusesUpdates);
    m_statusNote->setRuns({{undated > 0 ? undatedWords(undated) : tr("What cells say of the work is left out."),
        RunStyle::Muted}});
    m_asOfToday->setVisible(m_today.isValid() && undated > 0);
    m_statusDate->setEnabled(undated > 0);
    m_updates->setText(refuseUpdates(!m_refusesUpdates).words);
    m_updates->updateGeometry();
}

void ImportForm::showPeriodReading()
{
    const QString words = m_period->text().trimmed();
    const std::optional<Window> period = readPeriod(words);
    QString reading = words.isEmpty() ? tr("the document names none") : tr("no period read");
    if (period) {
        reading = tr("%1 to %2").arg(displayLongDate(period->start), displayLongDate(period->end));
    }
    m_periodReading->setRuns({{reading, RunStyle::Muted}});
    m_period->setAccessibleDescription(reading);
}

// An empty line is no day; what is typed must be one.
Result<QDate> ImportForm::typedDay(const QLineEdit& line) const
{
    const QString words = line.text().trimmed();
    if (words.isEmpty()) {
        return QDate{};
    }
    if (m_today.isValid() && words.compare(tr("today"), Qt::CaseInsensitive) == 0) {
        return m_today;
    }
    if (const std::optional<QDate> day = readDate(words)) {
        return *day;
    }
    return refusedField(u"BP-GUI-024"_s, tr("“%1” is not a date.").arg(words),
        tr("Write the day as 12 Sep 2026 or 12/9/2026."));
}

// What a cell says of the work is left out only if somebody says so.
Result<QDate> ImportForm::statusDay(const Proposal& proposal) const
{
    Result<QDate> typed = typedDay(*m_statusDate);
    if (typed && !typed.value().isValid() && undatedUpdates(proposal) > 0) {
        return refusedField(u"BP-GUI-110"_s, undatedWords(undatedUpdates(proposal)),
            tr("Give the day of that news, or choose “Leave them all out”."));
    }
    return typed;
}

Result<AmendedImport> ImportForm::amended(const Proposal& proposal) const
{
    AmendedImport amended{proposal, {}};
    amended.proposal.boards = typedBoards(m_boards->text(), proposal.boards);
    if (amended.proposal.boards.empty()) {
        m_boards->setFocus(Qt::OtherFocusReason);
        return refusedField(u"BP-GUI-022"_s, tr("The plan needs a board."),
                            tr("Type the board's name."));
    }
    amended.options.boardName = amended.proposal.boards.front().text;
    amended.options.title = m_title->text().simplified();
    amended.proposal.title.text = amended.options.title;
    amended.proposal.periodText.text = m_period->text().trimmed();
    amended.proposal.period = readPeriod(amended.proposal.periodText.text);
    if (!amended.proposal.periodText.text.isEmpty() && !amended.proposal.period) {
        m_period->setFocus(Qt::OtherFocusReason);
        return refusedField(u"BP-GUI-023"_s,
            tr("“%1” is not a period.").arg(amended.proposal.periodText.text),
            tr("Write it as 2026/27 or 1 April 2026 – 31 March 2027, or leave it empty."));
    }
    const std::array days{std::tuple{m_adoptedOn, typedDay(*m_adoptedOn), &amended.options.adoptedOn},
        std::tuple{m_statusDate, statusDay(proposal), &amended.options.statusDate}};
    for (const auto& [line, typed, day] : days) {
        if (!typed) {
            line->setFocus(Qt::OtherFocusReason);
            return typed.error();
        }
        *day = typed.value();
    }
    return amended;
}

void ImportForm::showRefusal(const std::optional<Error>& refusal)
{
    m_refusal->setVisible(refusal.has_value());
    if (refusal) {
        m_refusal->setRuns({{refusal->what, RunStyle::Danger},
                            {u" "_s + refusal->todo, RunStyle::Plain},
                            {u" "_s + refusal->code, RunStyle::Muted}});
    }
}

void ImportForm::say(const QString& words)
{
    m_refusal->setRuns({{words, RunStyle::Strong}});
    m_refusal->show();
    announce(*m_refusal);
}

QStringList ImportForm::typed() const
{
    return typedWords({{m_boards->text(), boardLines(m_shown)}, {m_title->text(), m_shown.title.text},
        {m_period->text(), m_shown.periodText.text}, {m_adoptedOn->text(), {}}, {m_statusDate->text(), {}}});
}

} // namespace boardplan
