#include "store/row_table.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// UPDATE is a word of SQL.
QString tableName(const QString& entity)
{
    return entity == "update"_L1 ? u"update_"_s : columnName(entity);
}

// Fields that refer are named after what they refer to, but for a subgroup, which is a lead.
QString targetOf(const QString& fieldName)
{
    return tableName(fieldName == "subgroup"_L1 ? u"lead"_s : fieldName);
}

QString insertInto(const QString& table, const QStringList& columns)
{
    const QStringList places(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quotedName(table), columns.join(u", "_s),
                                                    places.join(u", "_s));
}

// The lists that have tables of their own, by the name of their field.
ChildTable childTableOf(const QString& owner, const QString& fieldName)
{
    if (fieldName == "boards"_L1) {
        return {owner + u"_board"_s, {{{}, u"board"_s, FieldKind::Reference, u"board"_s}}, {}, {}};
    }
    if (fieldName == "leads"_L1) {
        return {owner + u"_lead"_s,
                {{u"id"_s, u"lead"_s, FieldKind::Reference, u"lead"_s},
                 {u"role"_s, u"role"_s, FieldKind::Enumeration, {}}},
                {},
                {}};
    }
    if (fieldName == "measures"_L1) {
        return {owner + u"_measure"_s,
                {{u"id"_s, u"uuid"_s, FieldKind::Text, {}},
                 {u"text"_s, u"text"_s, FieldKind::Text, {}},
                 {u"met"_s, u"is_met"_s, FieldKind::Boolean, {}}},
                {},
                {}};
    }
    Q_ASSERT_X(fieldName == "aliases"_L1, "childTableOf", "a list field without a table");
    return {owner + u"_alias"_s, {{{}, u"alias"_s, FieldKind::Text, {}}}, {}, {}};
}

ChildTable withStatements(ChildTable child)
{
    QStringList columns{u"owner"_s, u"position"_s};
    for (const ChildColumn& column : child.columns) {
        columns.append(quotedName(column.column));
    }
    child.insertion = insertInto(child.table, columns);
    child.removal = u"DELETE FROM %1 WHERE owner = ?"_s.arg(quotedName(child.table));
    return child;
}

QString uuidOf(const QString& target, const QString& reference)
{
    return u"(SELECT uuid FROM %1 WHERE id = %2)"_s.arg(quotedName(target), reference);
}

QString itemValue(const ChildColumn& column)
{
    const QString name = quotedName(column.column);
    switch (column.kind) {
    case FieldKind::Reference:
        return uuidOf(column.target, u"c."_s + name);
    case FieldKind::Boolean:
        return u"json(CASE c.%1 WHEN 0 THEN 'false' ELSE 'true' END)"_s.arg(name);
    default:
        return u"c."_s + name;
    }
}

// The whole list as one JSON text. The inner query puts the items in order.
QString childList(const ChildTable& child)
{
    QStringList parts;
    for (const ChildColumn& column : child.columns) {
        parts.append(column.key.isEmpty() ? itemValue(column)
                                          : u"'%1', %2"_s.arg(column.key, itemValue(column)));
    }
    const bool isPlain = child.columns.front().key.isEmpty();
    const QString item = isPlain ? parts.front() : u"json_object(%1)"_s.arg(parts.join(u", "_s));
    return u"(SELECT json_group_array(%1) FROM "
           "(SELECT * FROM %2 WHERE owner = t.id ORDER BY position) AS c)"_s
        .arg(item, quotedName(child.table));
}

QString selectedColumn(const RowField& field)
{
    if (field.child) {
        return childList(*field.child);
    }
    const QString column = u"t."_s + quotedName(field.column);
    return field.kind == FieldKind::Reference && !field.target.isEmpty()
               ? uuidOf(field.target, column)
               : column;
}

} // namespace

QString columnName(const QString& fieldName)
{
    QString column;
    for (const QChar letter : fieldName) {
        if (letter.isUpper()) {
            column += u'_';
        }
        column += letter.toLower();
    }
    return column;
}

QString quotedName(const QString& name)
{
    return u'"' + name + u'"';
}

RowTable makeRowTable(const QString& entity,
                      const std::vector<std::pair<QString, FieldKind>>& fields)
{
    RowTable table{entity, tableName(entity), {}, {}, 0, {}, {}, {}};
    QStringList columns;
    QStringList own;
    for (const auto& [name, kind] : fields) {
        RowField field{name, columnName(name), kind, {}, std::nullopt};
        if (table.fields.empty()) {
            field.column = u"uuid"_s;
            field.kind = FieldKind::Text;
        } else if (kind == FieldKind::Reference) {
            field.target = targetOf(name);
        } else if (kind == FieldKind::Child) {
            field.child = withStatements(childTableOf(table.table, name));
        }
        columns.append(selectedColumn(field));
        if (!field.child) {
            own.append(quotedName(field.column));
        }
        table.fields.push_back(std::move(field));
    }
    table.columns = columns.join(u", "_s);
    table.ownColumns = static_cast<int>(own.size());
    table.insertion = insertInto(table.table, own);
    table.replacement =
        u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(quotedName(table.table), own.join(u" = ?, "_s));
    table.removal = u"DELETE FROM %1 WHERE id = ?"_s.arg(quotedName(table.table));
    return table;
}

const std::vector<const RowTable*>& allRowTables()
{
    static const std::vector<const RowTable*> tables{
        &rowTable<Board>(),  &rowTable<Lead>(),     &rowTable<Plan>(),       &rowTable<Section>(),
        &rowTable<Theme>(),  &rowTable<Priority>(), &rowTable<Objective>(),  &rowTable<Action>(),
        &rowTable<Update>(), &rowTable<Meeting>(),  &rowTable<Commentary>(), &rowTable<Override>(),
        &rowTable<Frozen>(), &rowTable<Saved>()};
    return tables;
}

const RowTable* rowTableOf(const QString& entity)
{
    const auto& tables = allRowTables();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const RowTable* table) { return table->entity == entity; });
    return found == tables.end() ? nullptr : *found;
}

bool isSameValue(const QJsonValue& one, const QJsonValue& other)
{
    return one == other || compactJson(one) == compactJson(other);
}

bool areSameValues(const FieldValues& one, const FieldValues& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSameValue);
}

} // namespace boardplan
