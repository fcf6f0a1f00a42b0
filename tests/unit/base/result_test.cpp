#include <boardplan/base/id.h>
#include <boardplan/base/result.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST(Error, MessageHasItsPartsInOrderAndNoDetails)
{
    const Error error{ErrorKind::Io, u"BP-X-001"_s, u"It broke."_s, u"Nothing was changed."_s, u"Try again."_s, u"errno 5"_s};
    EXPECT_EQ(error.message(), u"BP-X-001: It broke. Nothing was changed. Try again."_s);
}

TEST(Error, MessageLeavesOutEmptyParts)
{
    EXPECT_EQ((Error{ErrorKind::Io, {}, u"It broke."_s, {}, u"Try again."_s, {}}.message()), u"It broke. Try again."_s);
}

TEST(Result, HoldsEitherAValueOrAnError)
{
    const Result<int> good{7};
    const Result<int> bad{Error{ErrorKind::NotFound, u"BP-X-002"_s, u"No."_s, {}, {}, {}}};
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(good.value(), 7);
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().code, u"BP-X-002"_s);
}

TEST(Result, AResultOfAnErrorValueIsStillAValue)
{
    const Result<QString> text{u"fine"_s};
    EXPECT_EQ(*text.operator->(), u"fine"_s);
}

TEST(Id, TextRoundTripsAndNullIsEmpty)
{
    using ThingId = Id<struct ThingTag>;
    const ThingId id = ThingId::create();
    EXPECT_EQ(ThingId::fromString(id.toString()), id);
    EXPECT_EQ(id.toString().size(), 36);
    EXPECT_TRUE(ThingId{}.toString().isEmpty());
    EXPECT_TRUE(ThingId::fromString(u"nonsense"_s).isNull());
}

} // namespace boardplan::test
