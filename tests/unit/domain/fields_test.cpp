#include <boardplan/domain/edit.h>
#include <boardplan/domain/fields.h>

#include <QJsonDocument>
#include <QSet>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Action fullAction()
{
    Action action;
    action.id = ActionId::create();
    action.priority = PriorityId::create();
    action.position = 2048;
    action.ref = u"2.2a"_s;
    action.text = u"Agree “it”\nwith all"_s;
    action.boards = {BoardId::create()};
    action.leads = {{LeadId::create(), LeadRole::Contributor}};
    action.desiredOutcomes = {u"one"_s, u"two"_s};
    action.startOn = QDate{2026, 4, 1};
    action.weight = 3;
    action.published = {u"old"_s, u"May 2026"_s, QDate{2026, 5, 31}};
    action.timescale.text = u"Ongoing and May 2026"_s;
    action.timescale.kind = TimescaleKind::Mixed;
    action.timescale.windows = {{QDate{2026, 5, 1}, QDate{2026, 5, 31}}};
    action.timescale.isOngoing = true;
    action.measures = {{MeasureId::create(), u"Signed"_s, true}};
    action.state = {ActionStateKey::Paused, u"waiting"_s, QDate{2026, 3, 3}};
    action.continues = true;
    action.trace = {{u"text"_s, u"line 12, cell 3"_s}};
    return action;
}

template <typename Entity> class FieldList : public testing::Test {};

using Entities = testing::Types<Board, Lead, Plan, Section, Theme, Priority, Objective, Action, Update, Commentary,
    Meeting, Override, Frozen, Saved>;
TYPED_TEST_SUITE(FieldList, Entities);

} // namespace

TYPED_TEST(FieldList, NamesAreDistinctAndTheIdComesFirst)
{
    QSet<QString> names;
    for (const Field<TypeParam>& field : fieldsOf<TypeParam>()) {
        names.insert(QString::fromLatin1(field.name));
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(fieldsOf<TypeParam>().size()));
    EXPECT_STREQ(fieldsOf<TypeParam>().front().name, "id");
}

TYPED_TEST(FieldList, AnEmptyEntityReadsBackAsItself)
{
    const TypeParam empty{};
    TypeParam back{};
    EXPECT_TRUE(fromObject(toObject(empty), back));
    EXPECT_EQ(back, empty);
}

TYPED_TEST(FieldList, AMissingAndAnUnknownFieldAreRefused)
{
    TypeParam back{};
    QJsonObject missing = toObject(TypeParam{});
    missing.remove(u"id"_s);
    EXPECT_FALSE(fromObject(missing, back));
    QJsonObject unknown = toObject(TypeParam{});
    unknown.insert(u"surprise"_s, 1);
    EXPECT_FALSE(fromObject(unknown, back));
}

TEST(Fields, EveryFieldOfAFullActionSurvivesJson)
{
    const Action action = fullAction();
    Action back;
    ASSERT_TRUE(fromObject(QJsonDocument::fromJson(QJsonDocument{toObject(action)}.toJson()).object(), back));
    EXPECT_EQ(back, action);
}

// A file of an earlier version has schemes without former ratings, and they stay the same bytes.
TEST(Fields, FormerRatingsAreWrittenOnlyWhereThereAreAny)
{
    RatingScheme scheme = ragScheme();
    EXPECT_EQ(toObject(scheme).keys(), (QStringList{u"name"_s, u"ratings"_s}));
    RatingScheme back;
    back.retired.push_back({scheme.ratings.front(), u"amber"_s});
    ASSERT_TRUE(fromObject(toObject(scheme), back));
    EXPECT_EQ(back, scheme);
    scheme.retired.push_back({bragScheme().ratings.front(), u"green"_s});
    EXPECT_TRUE(toObject(scheme).contains(u"retired"_s));
    ASSERT_TRUE(fromObject(toObject(scheme), back));
    EXPECT_EQ(back, scheme);
    QJsonObject unknown = toObject(scheme);
    unknown.insert(u"surprise"_s, 1);
    EXPECT_FALSE(fromObject(unknown, back));
}

TEST(Fields, EveryFieldNoticesItsOwnDifference)
{
    const Action one = fullAction();
    const Action other{};
    for (const Field<Action>& field : fieldsOf<Action>()) {
        EXPECT_TRUE(field.isEqual(one, one)) << field.name;
        Action copy = one;
        ASSERT_TRUE(field.write(copy, field.read(other))) << field.name;
        EXPECT_EQ(field.isEqual(one, copy), field.isEqual(one, other)) << field.name;
    }
}

TEST(Fields, WrongTypesAreRefused)
{
    Action action;
    for (const Field<Action>& field : fieldsOf<Action>()) {
        EXPECT_FALSE(field.write(action, QJsonValue{QJsonValue::Undefined})) << field.name;
    }
    QJsonObject object = toObject(Action{});
    object.insert(u"weight"_s, 1.5);
    EXPECT_FALSE(fromObject(object, action));
    object.insert(u"weight"_s, 1);
    object.insert(u"startOn"_s, u"31/02/2026"_s);
    EXPECT_FALSE(fromObject(object, action));
}

TEST(Json, NullAndEmptyTextAreTheSame)
{
    EXPECT_EQ(compactJson(toJson(QString{})), compactJson(toJson(u""_s)));
}

TEST(Json, ScalarsAreWrittenAndReadBare)
{
    EXPECT_EQ(compactJson(QJsonValue{QJsonValue::Null}), "null");
    EXPECT_EQ(compactJson(u"a\"b"_s), "\"a\\\"b\"");
    EXPECT_EQ(parseJsonValue("true"), QJsonValue{true});
    EXPECT_TRUE(parseJsonValue("1,2").isUndefined());
    EXPECT_TRUE(parseJsonValue("{").isUndefined());
}

TEST(EnumKeys, EveryKeyReadsBack)
{
    for (const EnumKey<TimescaleKind>& entry : enumKeys<TimescaleKind>()) {
        EXPECT_EQ(fromKey<TimescaleKind>(toKey(entry.value)), entry.value);
    }
    EXPECT_FALSE(fromKey<TimescaleKind>(u"soon"_s).has_value());
}

} // namespace boardplan::test
