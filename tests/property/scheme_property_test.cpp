// Laws of changing ratings: what was said stays, what counts is of the present scheme, and undo leads back.

#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <boardplan/document/verbs.h>

#include <QHash>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesPerRun = 4;
constexpr int updatesPerChange = 2;

template <typename List> auto& oneOf(List& list, std::mt19937& random)
{
    return list[random() % list.size()];
}

// A built-in scheme, or the present one with a word or a colour changed, a rating less or the order turned.
RatingScheme randomScheme(const RatingScheme& present, std::mt19937& random)
{
    const auto builtIn = builtInSchemes();
    RatingScheme scheme = random() % 3 == 0 ? present : oneOf(builtIn, random);
    Rating& rating = oneOf(scheme.ratings, random);
    switch (random() % 5) {
    case 0:
        rating.word += u'*';
        break;
    case 1:
        rating.meaning = u"meaning %1"_s.arg(random() % 3);
        break;
    case 2:
        rating.fill = u"#ffffff"_s;
        rating.ink = u"#000000"_s;
        break;
    case 3:
        if (scheme.ratings.size() > 1) {
            scheme.ratings.erase(scheme.ratings.begin() + static_cast<long>(random() % scheme.ratings.size()));
        }
        break;
    default:
        break;
    }
    return scheme;
}

RatingTable randomTable(const RatingScheme& from, const RatingScheme& to, std::mt19937& random)
{
    RatingTable table = suggestedTable(from, to);
    for (QString& key : table) {
        if (random() % 3 == 0) {
            key = random() % 4 == 0 ? QString{} : oneOf(to.ratings, random).key;
        }
    }
    return table;
}

// What every update said when it was recorded: letter and words.
QString saidWords(const Rating& rating)
{
    return QStringList{rating.letter, rating.word, rating.label, rating.meaning}.join(u'|');
}

class SchemeRun {
public:
    explicit SchemeRun(unsigned seed)
        : m_random{seed}
    {
        RC_ASSERT(m_open->apply(firstEdit(m_random)).ok());
        m_plan = m_open->book().plans().front();
        m_steps = 0;
    }

    void rateSome()
    {
        const auto actions = m_open->book().allActionsOf(m_plan);
        for (int i = 0; i < updatesPerChange; ++i) {
            Update update;
            update.action = oneOf(actions, m_random);
            update.reportedOn = randomDay.addDays(-static_cast<int>(m_random() % 3));
            const auto& ratings = scheme().ratings;
            const Rating& rating = ratings[m_random() % ratings.size()];
            update.rating = rating.key;
            const auto leads = m_open->book().leads();
            if (!leads.empty() && m_random() % 2 == 0) {
                update.lead = oneOf(leads, m_random);
            }
            const auto edit = recordUpdate(m_open->book(), update, randomDay, m_open->now());
            RC_ASSERT(edit.ok());
            m_said.insert(std::get<Change<Update>>(edit.value().changes.front()).after->id, saidWords(rating));
            apply(edit.value());
        }
    }

    void change()
    {
        const RatingScheme to = randomScheme(scheme(), m_random);
        const auto edit = setRatingScheme(m_open->book(), m_plan, to, randomTable(scheme(), to, m_random));
        if (edit.ok() && !edit.value().isEmpty()) {
            apply(edit.value());
        }
    }

    void holds()
    {
        const RatingScheme& now = scheme();
        for (const ActionId action : m_open->book().allActionsOf(m_plan)) {
            const auto updates = m_open->updatesOf(action).value();
            for (const Update& update : updates) {
                if (m_said.contains(update.id)) {
                    RC_ASSERT(now.said(update.rating) != nullptr);
                    RC_ASSERT(saidWords(*now.said(update.rating)) == m_said.value(update.id));
                }
            }
            const Standing& standing = m_open->book().standing(action);
            RC_ASSERT(standing.rating.isEmpty() || now.offers(standing.rating));
            RC_ASSERT(standing == standingOf(updates, now));
        }
        for (const RetiredRating& former : now.retired) {
            RC_ASSERT(!now.offers(former.rating.key));
            RC_ASSERT(former.countsAs.isEmpty() || now.offers(former.countsAs));
        }
        RC_ASSERT(m_open.verifies());
    }

    void undoAll()
    {
        for (; m_steps > 0; --m_steps) {
            RC_ASSERT(m_open->undo().ok());
        }
    }

    QByteArray dump() const { return m_open.dump(); }
    QString picture() const { return m_open.picture(); }

private:
    const RatingScheme& scheme() { return m_open->book().find(m_plan)->ratingScheme; }
    void apply(const Edit& edit)
    {
        RC_ASSERT(m_open->apply(edit).ok());
        ++m_steps;
    }

    std::mt19937 m_random;
    OpenDocument m_open;
    PlanId m_plan;
    int m_steps = 0;
    QHash<UpdateId, QString> m_said;
};

} // namespace

RC_GTEST_PROP(SchemeProperty, WhatWasSaidStaysAndWhatCountsIsPresent, (unsigned seed))
{
    SchemeRun run{seed};
    const QByteArray dump = run.dump();
    const QString picture = run.picture();
    for (int i = 0; i < changesPerRun; ++i) {
        run.rateSome();
        run.change();
        run.holds();
    }
    run.undoAll();
    RC_ASSERT(run.dump() == dump);
    RC_ASSERT(run.picture() == picture);
}

} // namespace boardplan::test
