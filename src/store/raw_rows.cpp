#include "store/raw_rows.h"

#include <sqlite3.h>

namespace boardplan {

namespace {

int digitsAt(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype at = from; at < from + count; ++at) {
        number = number * 10 + (text[at] - '0');
    }
    return number;
}

} // namespace

RawRows::RawRows(Database& database)
    : m_database{database}
{
}

RawRows::~RawRows()
{
    sqlite3_finalize(m_statement);
}

Status RawRows::prepare(const QString& sql)
{
    if (auto allowed = m_database.allowStatement(); !allowed) {
        return allowed.error();
    }
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v2(m_database.handle(), text.constData(),
                                        static_cast<int>(text.size()), &m_statement, nullptr);
    return code == SQLITE_OK ? done() : Status{m_database.failure(sql)};
}

void RawRows::bind(int place, const QByteArray& text)
{
    sqlite3_bind_text64(m_statement, place + 1, text.constData(),
                        static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

Status RawRows::each(const std::function<void(const RawRows& row)>& visit)
{
    int code = sqlite3_step(m_statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(m_statement)) {
        visit(*this);
    }
    return code == SQLITE_DONE
               ? done()
               : Status{m_database.failure(QString::fromUtf8(sqlite3_sql(m_statement)))};
}

bool RawRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RawRows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawRows::bytes(int column) const
{
    const auto* text = sqlite3_column_text(m_statement, column);
    return QByteArrayView{text, sqlite3_column_bytes(m_statement, column)};
}

QString RawRows::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QDate RawRows::date(int column) const
{
    const QByteArrayView text = bytes(column);
    constexpr qsizetype isoLength = 10;
    return text.size() == isoLength
               ? QDate{digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)}
               : QDate{};
}

QUuid RawRows::uuid(int column) const
{
    return QUuid::fromString(QLatin1StringView{bytes(column)});
}

} // namespace boardplan
