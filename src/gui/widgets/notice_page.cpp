#include "gui/widgets/notice_page.h"

#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/roomy_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace boardplan {

NoticePage::NoticePage(const std::vector<NoticeWay>& ways, const QMargins& margins, int spacing, QWidget* parent)
    : QWidget{parent}
    , m_title{new HeadingLabel{headingFont, {}, this}}
    , m_words{new HeadingLabel{&QApplication::font, {}, this}}
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    for (const NoticeWay& way : ways) {
        QPushButton* const button = m_ways.empty() ? static_cast<QPushButton*>(new PrimaryButton{way.text, this})
                                                   : new RoomyButton{way.text, this};
        connect(button, &QPushButton::clicked, this, [this, command = way.command] { Q_EMIT commandWanted(command); });
        row->addWidget(button);
        m_ways.emplace_back(way.command, button);
    }
    row->addStretch(1);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(margins);
    column->setSpacing(spacing);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(row);
    column->addStretch(1);
}

void NoticePage::say(const QString& title, const QString& words, const QStringList& commands)
{
    m_title->setText(title);
    m_words->setText(words);
    for (const auto& [command, button] : m_ways) {
        button->setVisible(commands.contains(command));
    }
}

} // namespace boardplan
