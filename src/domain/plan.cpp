#include <boardplan/domain/plan.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lettersOfSectionName = 60;

QString firstText(const Section& section)
{
    for (const Block& block : section.blocks) {
        for (const QString& item : block.items) {
            if (QString text = item.simplified(); !text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

} // namespace

QString Section::calledName() const
{
    const QString name = heading.trimmed().isEmpty() ? firstText(*this) : heading.simplified();
    return name.size() <= lettersOfSectionName ? name : name.left(lettersOfSectionName - 1).trimmed() + u'…';
}

TimescaleContext Plan::timescaleContext() const
{
    return {{period.start, period.end}, {strategy.period.start, strategy.period.end}, settings.calendarQuarters};
}

bool Plan::isOf(BoardId board) const
{
    return std::find(boards.begin(), boards.end(), board) != boards.end();
}

} // namespace boardplan
