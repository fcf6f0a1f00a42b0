#include "gui/import/import_findings.h"

#include "gui/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int findingPadding = 7;
constexpr int findingSignWidth = 30;
constexpr int findingPlaceShare = 4; // a quarter of the row
constexpr qsizetype quotedLetters = 80;

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return QCoreApplication::translate("boardplan", "Error");
    case FindingSeverity::Warning:
        return QCoreApplication::translate("boardplan", "Warning");
    case FindingSeverity::Note:
        break;
    }
    return QCoreApplication::translate("boardplan", "Note");
}

void paintSeverity(QPainter& painter, const QPointF& centre, FindingSeverity severity)
{
    const QColor ink = severity == FindingSeverity::Note ? theme().muted
        : severity == FindingSeverity::Error             ? theme().danger
                                                         : theme().warning;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{ink, 1.5});
    painter.setBrush(severity == FindingSeverity::Error ? QBrush{ink} : QBrush{});
    if (severity == FindingSeverity::Warning) {
        painter.drawPolygon(QPolygonF{
            {centre + QPointF{0, -6}, centre + QPointF{7, 6}, centre + QPointF{-7, 6}}});
        painter.drawLine(centre + QPointF{0, -1.5}, centre + QPointF{0, 2});
        painter.drawPoint(centre + QPointF{0, 4.2});
    } else if (severity == FindingSeverity::Error) {
        painter.drawRect(QRectF{centre - QPointF{5, 5}, QSizeF{10, 10}});
    } else {
        painter.drawEllipse(centre, 4.5, 4.5);
    }
}

class FindingDelegate : public FittedRowDelegate {
public:
    explicit FindingDelegate(ImportFindings& list)
        : FittedRowDelegate{&list}
        , m_list{list}
    {
    }

    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override
    {
        const QRect text = textRect(QRect{0, 0, width, 10'000});
        return QFontMetrics{font}
                   .boundingRect(text, Qt::TextWordWrap, findingOf(index).text)
                   .height() +
               2 * findingPadding;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Finding& finding = findingOf(index);
        const QRect text = textRect(option.rect);
        const QRect place = text.translated(text.width() + findingPadding, 0);
        painter->save();
        paintRowState(*painter, option);
        painter->setPen(theme().hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(option.font);
        painter->setPen(theme().text);
        painter->drawText(text, Qt::TextWordWrap, finding.text);
        painter->setPen(theme().accent);
        painter->drawText(QRect{place.topLeft(), QPoint{option.rect.right(), option.rect.bottom()}},
                          Qt::TextSingleLine, finding.place);
        const int line = QFontMetrics{option.font}.height();
        paintSeverity(*painter, QPointF{option.rect.left() + 14.0, text.top() + line / 2.0},
                      finding.severity);
        painter->restore();
    }

private:
    const Finding& findingOf(const QModelIndex& index) const
    {
        return m_list.findings().at(static_cast<std::size_t>(index.row()));
    }

    static QRect textRect(const QRect& row)
    {
        return row.adjusted(findingSignWidth, findingPadding,
                            -row.width() / findingPlaceShare - findingPadding, -findingPadding);
    }

    const ImportFindings& m_list;
};

Finding leftOverFinding(const Sourced& left)
{
    QString quoted = left.text.simplified();
    if (quoted.size() > quotedLetters) {
        quoted = quoted.left(quotedLetters) + u'…';
    }
    return {
        {},
        FindingSeverity::Note,
        left.places.empty() ? QString{} : left.places.front().toString(),
        QCoreApplication::translate("boardplan", "“%1” is not placed in the plan.").arg(quoted)};
}

} // namespace

std::vector<Finding> findingsToShow(const Proposal& proposal)
{
    std::vector<Finding> shown = proposal.findings;
    for (const Sourced& left : proposal.notPlaced) {
        const Finding finding = leftOverFinding(left);
        const bool isKnown = std::any_of(proposal.findings.begin(), proposal.findings.end(),
            [&finding](const Finding& one) { return one.place == finding.place; });
        if (!isKnown) {
            shown.push_back(finding);
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Finding& one, const Finding& other) {
        return static_cast<int>(one.severity) > static_cast<int>(other.severity);
    });
    return shown;
}

ImportFindings::ImportFindings(QWidget* parent)
    : FittedList{parent}
{
    setAccessibleName(tr("Findings"));
    setRowDelegate(new FindingDelegate{*this});
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT placeChosen(m_findings.at(static_cast<std::size_t>(row)).place);
        }
    });
}

void ImportFindings::showFindings(std::vector<Finding> findings)
{
    const QSignalBlocker quiet{this};
    clear();
    m_findings = std::move(findings);
    for (const Finding& finding : m_findings) {
        auto* item = new QListWidgetItem{finding.text, this};
        item->setData(Qt::AccessibleTextRole,
            tr("%1, %2: %3").arg(severityWord(finding.severity), finding.place, finding.text));
    }
    updateGeometry();
}

} // namespace boardplan
