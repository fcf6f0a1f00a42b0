#include <boardplan/domain/period_words.h>

namespace boardplan {

using namespace Qt::StringLiterals;

QString displayPeriod(const Window& period)
{
    const int year = period.start.year();
    const bool isFinancialYear = period.start == QDate{year, 4, 1} && period.end == QDate{year + 1, 3, 31};
    if (isFinancialYear) {
        return u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar{u'0'});
    }
    return u"%1 to %2"_s.arg(displayLongDate(period.start), displayLongDate(period.end));
}

Period periodSaid(const QString& text)
{
    Period period{text.simplified(), {}, {}};
    if (const auto window = readPeriod(period.text)) {
        period.start = window->start;
        period.end = window->end;
    }
    return period;
}

} // namespace boardplan
