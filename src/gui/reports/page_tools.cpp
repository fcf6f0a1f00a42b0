#include "gui/reports/page_tools.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/reports/paper_preview.h"
#include "gui/widgets/flow_layout.h"

#include <QLabel>
#include <QToolButton>

namespace boardplan {

namespace {

constexpr int leastToolSize = 28;
constexpr int toolsMargin = 18;

} // namespace

PageTools::PageTools(PaperPreview& preview, QWidget* parent)
    : QWidget{parent}
    , m_preview{preview}
    , m_place{new QLabel{this}}
    , m_said{new QLabel{this}}
{
    setContentsMargins(toolsMargin, 0, toolsMargin, 8);
    auto* const row = new FlowLayout{this, 6};
    const auto add = [&](const QString& text, const QString& name, auto act) {
        auto* const button = new QToolButton{this};
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(leastToolSize, leastToolSize);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("‹"), tr("Previous page"), [this] { m_preview.goToPage(m_preview.currentPage() - 1); });
    m_place->setTextFormat(Qt::PlainText);
    row->addWidget(m_place);
    add(tr("›"), tr("Next page"), [this] { m_preview.goToPage(m_preview.currentPage() + 1); });
    m_said->setTextFormat(Qt::PlainText);
    setSpokenRole(*m_said, QAccessible::AlertMessage);
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_said);
    row->addStretch();
    add(tr("−"), tr("Smaller"), [this] { m_preview.shrink(); });
    add(tr("Fit width"), tr("As wide as there is room for"), [this] { m_preview.setZoom(1); });
    add(tr("+"), tr("Larger"), [this] { m_preview.enlarge(); });
    connect(&m_preview, &PaperPreview::placeChanged, this, &PageTools::showPlace);
    showPlace();
}

void PageTools::showPlace()
{
    m_place->setText(m_preview.pageCount() == 0
            ? QString{}
            : tr("Page %1 of %2").arg(m_preview.currentPage()).arg(m_preview.pageCount()));
}

void PageTools::say(const QString& words)
{
    m_said->setText(words);
    if (!words.isEmpty()) {
        m_said->setAccessibleName(words);
        announce(*m_said);
    }
}

QString PageTools::said() const
{
    return m_said->text();
}

} // namespace boardplan
