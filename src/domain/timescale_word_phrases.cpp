#include "domain/timescale_phrases.h"

// The rows of the grammar that say how often, under what condition, and how dates hang together.

namespace boardplan {

namespace {

using Match = PhraseMatch;
using Atom = TimescaleAtom;

// Units are caught as days, or as months with a minus sign (timescale_lexicon.h).
Rhythm rhythmOfUnit(int unit)
{
    return unit < 0 ? Rhythm{.months = -unit} : Rhythm{.days = unit};
}

constexpr int mostTimes = 366;

bool setRhythm(Atom& atom, const Rhythm& unit, int times)
{
    atom.rhythm = multipliedRhythm(unit, times);
    return times >= 1 && times <= mostTimes;
}

bool setDivided(Atom& atom, const Rhythm& unit, int times)
{
    if (times < 1 || times > mostTimes) {
        return false;
    }
    atom.rhythm = dividedRhythm(unit, times);
    return true;
}

template <int months> bool everyMonths(const Match&, Atom& atom)
{
    return setRhythm(atom, {.months = months}, 1);
}

template <int days> bool everyDays(const Match&, Atom& atom)
{
    return setRhythm(atom, {.days = days}, 1);
}

bool everyUnit(const Match& match, Atom& atom)
{
    return setRhythm(atom, rhythmOfUnit(match.numbers[0]), 1);
}

bool everyOtherUnit(const Match& match, Atom& atom)
{
    return setRhythm(atom, rhythmOfUnit(match.numbers[0]), 2);
}

bool everyFewUnits(const Match& match, Atom& atom)
{
    return setRhythm(atom, rhythmOfUnit(match.numbers[1]), match.numbers[0]);
}

template <int months> bool everyFewMonths(const Match& match, Atom& atom)
{
    return setRhythm(atom, {.months = months}, match.numbers[0]);
}

bool everyFewWeeks(const Match& match, Atom& atom)
{
    return setRhythm(atom, {.days = 7}, match.numbers[0]);
}

template <int times> bool timesAUnit(const Match& match, Atom& atom)
{
    return setDivided(atom, rhythmOfUnit(match.numbers[0]), times);
}

bool someTimesAUnit(const Match& match, Atom& atom)
{
    return setDivided(atom, rhythmOfUnit(match.numbers[1]), match.numbers[0]);
}

bool someTimesAYear(const Match& match, Atom& atom)
{
    return setDivided(atom, {.months = 12}, match.numbers[0]);
}

// A bare "6 months" may be an offset or a rhythm: read as the first, the other is kept.
bool readOffset(const Match& match, Atom& atom)
{
    atom.isWeak = true;
    return setRhythm(atom, rhythmOfUnit(match.numbers[1]), match.numbers[0]);
}

bool openWeakly(const Match&, Atom& atom)
{
    atom.isWeak = true;
    return true;
}

bool openEvent(const Match&, Atom& atom)
{
    atom.opensEvent = true;
    return true;
}

bool readDash(const Match&, Atom& atom)
{
    atom.isDash = true;
    return true;
}

bool isUnfinishedShare(const Match& match, Atom&)
{
    return match.numbers[0] < 100;
}

template <Portion portion> bool readPortion(const Match&, Atom& atom)
{
    atom.portion = portion;
    return true;
}

constexpr PhraseRule wordRules[]{
    // how often
    {u"annually|annual|yearly|annualy|anually", AtomKind::Recurrence, everyMonths<12>},
    {u"year -? on -? year", AtomKind::Recurrence, everyMonths<12>},
    {u"p . a", AtomKind::Recurrence, everyMonths<12>},
    {u"pa", AtomKind::Recurrence, everyMonths<12>},
    {u"biannually|biannual|semiannually|semiannual", AtomKind::Recurrence, everyMonths<6>},
    {u"bi|semi -? annually|annual|yearly", AtomKind::Recurrence, everyMonths<6>},
    {u"half -? yearly|annually", AtomKind::Recurrence, everyMonths<6>},
    {u"twice -? yearly|annually", AtomKind::Recurrence, everyMonths<6>},
    {u"biennially|biennial", AtomKind::Recurrence, everyMonths<24>},
    {u"bi -? ennially|ennial", AtomKind::Recurrence, everyMonths<24>},
    {u"triennially|triennial", AtomKind::Recurrence, everyMonths<36>},
    {u"quarterly|qtrly|quaterly|quartely", AtomKind::Recurrence, everyMonths<3>},
    {u"termly", AtomKind::Recurrence, everyMonths<4>},
    {u"bimonthly", AtomKind::Recurrence, everyMonths<2>},
    {u"bi -? monthly", AtomKind::Recurrence, everyMonths<2>},
    {u"monthly", AtomKind::Recurrence, everyMonths<1>},
    {u"twice -? monthly", AtomKind::Recurrence, everyDays<15>},
    {u"fortnightly|biweekly", AtomKind::Recurrence, everyDays<14>},
    {u"bi -? weekly", AtomKind::Recurrence, everyDays<14>},
    {u"weekly", AtomKind::Recurrence, everyDays<7>},
    {u"daily", AtomKind::Recurrence, everyDays<1>},
    {u"each|every|per UNIT", AtomKind::Recurrence, everyUnit},
    {u"each|every NUM UNIT", AtomKind::Recurrence, everyFewUnits},
    {u"each|every NTH UNIT", AtomKind::Recurrence, everyFewUnits},
    {u"each|every other|alternate UNIT", AtomKind::Recurrence, everyOtherUnit},
    {u"alternate UNIT", AtomKind::Recurrence, everyOtherUnit},
    {u"NUM -? weekly", AtomKind::Recurrence, everyFewWeeks},
    {u"NUM -? monthly", AtomKind::Recurrence, everyFewMonths<1>},
    {u"NUM -? yearly", AtomKind::Recurrence, everyFewMonths<12>},
    {u"once a|per|each|every|/ UNIT", AtomKind::Recurrence, timesAUnit<1>},
    {u"once every NUM UNIT", AtomKind::Recurrence, everyFewUnits},
    {u"twice a|per|each|every|/ UNIT", AtomKind::Recurrence, timesAUnit<2>},
    {u"thrice a|per|each|every|/ UNIT", AtomKind::Recurrence, timesAUnit<3>},
    {u"NUM x|times a|per|each|every|/ UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM per|a UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM WORD a|per|each|every UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM WORD WORD a|per|each|every UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM x|times annually|yearly", AtomKind::Recurrence, someTimesAYear},
    {u"each|every &MONTH", AtomKind::Recurrence, everyMonths<12>},
    {u"each|every &DAY &of? &MONTH", AtomKind::Recurrence, everyMonths<12>},
    {u"each|every &SEASON", AtomKind::Recurrence, everyMonths<12>},
    {u"each|every &q", AtomKind::Recurrence, everyMonths<12>},

    // without end
    {u"ongoing|continuous|continuously|continual|continually|continuing", AtomKind::Ongoing},
    {u"on -? going", AtomKind::Ongoing},
    {u"permanent|permanently|rolling|indefinitely|always|bau", AtomKind::Ongoing},
    {u"business as usual", AtomKind::Ongoing},
    {u"until further notice", AtomKind::Ongoing},
    {u"open -? ended", AtomKind::Ongoing},
    {u"at all times", AtomKind::Ongoing},
    {u"standing item", AtomKind::Ongoing},
    {u"through|throughout|during|over the? whole|entire|life|lifetime|duration|course of? the? "
     u"year|plan|period|strategy",
     AtomKind::Throughout},
    {u"through|throughout|over the year|plan|period|strategy", AtomKind::Throughout},
    {u"throughout|during the? year|plan|period|strategy", AtomKind::Throughout},
    {u"over|for a? NUM -? UNIT period", AtomKind::Throughout},
    {u"over a? NUM -? UNIT", AtomKind::Throughout},
    {u"all year round?", AtomKind::Throughout},
    {u"year - round", AtomKind::Throughout},
    {u"duration|life|lifetime of the? plan|strategy", AtomKind::Throughout},

    // finished, and what only sounds like it
    {u"NUM % complete|completed|done", AtomKind::Filler, isUnfinishedShare},
    {u"complete|completed|done|finished|closed|achieved &by|before|until", AtomKind::Filler},
    {u"complete|completed|done|finished|closed|achieved|concluded", AtomKind::Complete},
    {u"signed off", AtomKind::Complete},
    {u"complete|achieve the|a|an|all|our|this", AtomKind::Filler},
    {u"be|to complete|completed|done|finished|closed|achieved|concluded", AtomKind::Filler},
    {u"to be complete|completed|done|finished|closed|achieved|concluded", AtomKind::Filler},
    {u"be signed off", AtomKind::Filler},
    {u"not|nearly|almost|partially|partly|half yet? been? fully? "
     u"complete|completed|done|finished|closed|achieved|concluded",
     AtomKind::Filler},

    // conditions
    {u"as required|needed|necessary|appropriate|requested|applicable|directed|available",
     AtomKind::Condition},
    {u"when|where|if|whenever required|needed|necessary|appropriate|requested|applicable",
     AtomKind::Condition},
    {u"as and when", AtomKind::Condition},
    {u"as they|it|these|cases arise|arises|occur|occurs", AtomKind::Condition},
    {u"as soon as", AtomKind::Condition},
    {u"asap", AtomKind::Condition},
    {u"immediate|immediately|urgent|urgently", AtomKind::Condition},
    {u"with immediate effect", AtomKind::Condition},
    {u"upon|once|pending|unless|whenever", AtomKind::Condition, openWeakly},
    {u"if|when|where", AtomKind::Condition, openWeakly},
    {u"on completion|approval|receipt|publication|request|adoption|notification|conclusion|"
     u"appointment|referral|demand",
     AtomKind::Condition},
    {u"within NUM UNIT", AtomKind::Condition},
    {u"within a|an|the UNIT", AtomKind::Condition},
    {u"NUM UNIT after|following|from|before|of|prior|post", AtomKind::Condition},
    {u"NUM UNIT", AtomKind::Condition, readOffset},
    {u"subject to", AtomKind::Condition},
    {u"dependent|depending|contingent on|upon", AtomKind::Condition},
    {u"in response to", AtomKind::Condition},
    {u"in line with", AtomKind::Condition},
    {u"at|for|after|before each|every", AtomKind::Condition},
    {u"each|every", AtomKind::Condition, openWeakly},
    {u"ad -? hoc", AtomKind::Condition},
    {u"by exception", AtomKind::Condition},
    {u"next meeting|board", AtomKind::Condition},
    {u"next WORD meeting", AtomKind::Condition},
    {u"next WORD WORD meeting", AtomKind::Condition},
    {u"after|following|post|since", AtomKind::From, openEvent},
    {u"before", AtomKind::By, openEvent},
    {u"prior to", AtomKind::By, openEvent},
    {u"ahead|advance of", AtomKind::By, openEvent},

    // how dates hang together
    {u"by|due|deadline", AtomKind::By},
    {u"no|not later than", AtomKind::By},
    {u"from|starting|commencing|beginning|start|starts", AtomKind::From},
    {u"onwards|onward", AtomKind::Onwards},
    {u"and onwards|onward|beyond", AtomKind::Onwards},
    {u"between", AtomKind::Between},
    {u"-", AtomKind::To, readDash},
    {u"to|until|till|til|through", AtomKind::To},
    {u"up to|until", AtomKind::To},
    {u"/", AtomKind::Slash},
    {u"and|or|,|then|plus", AtomKind::And},
    {u"and / or", AtomKind::And},
    {u"was|originally|previously|formerly|initially", AtomKind::Was},
    {u"deferred|moved|postponed|slipped|delayed from", AtomKind::Was},
    {u"now|revised", AtomKind::Now},
    {u"revised|moved|extended|changed|amended|deferred|postponed|rescheduled|slipped|delayed "
     u"to|until",
     AtomKind::Now},
    {u"revised|new date|deadline|timescale|target :?", AtomKind::Now},
    {u"in|on", AtomKind::At},
    {u"during|at|around|circa|approximately|of|for|over|within|about|throughout", AtomKind::Filler},
    {u"end of? the?", AtomKind::Portion, readPortion<Portion::End>},
    {u"end - &MONTH", AtomKind::Portion, readPortion<Portion::End>},
    {u"end - of -? the?", AtomKind::Portion, readPortion<Portion::End>},
    {u"start|beginning of the?", AtomKind::Portion, readPortion<Portion::Start>},
    {u"early -? in?", AtomKind::Portion, readPortion<Portion::Early>},
    {u"mid -?", AtomKind::Portion, readPortion<Portion::Mid>},
    {u"middle of the?", AtomKind::Portion, readPortion<Portion::Mid>},
    {u"late -? in?", AtomKind::Portion, readPortion<Portion::Late>},

    // words that carry nothing, or would mislead
    {u"the|a|an|:|?|fy|date|target", AtomKind::Filler},
    {u"financial year", AtomKind::Filler},
    {u"f / y", AtomKind::Filler},
    {u"WEEKDAY ,? &DAY", AtomKind::Filler},
    {u"w / c|b|e", AtomKind::Filler},
    {u"week|month|quarter|year commencing|beginning|starting|ending", AtomKind::Filler},
    {u"may &be|have|need|not|also", AtomKind::Filler},
    {u"act ,? YEAR", AtomKind::Filler},
    {u"n / a", AtomKind::Filler},

    {u"(|[", AtomKind::Open},
    {u")|]", AtomKind::Close},
    {u";|.|•|·|●|▪|○|…|!", AtomKind::Stop},
};

} // namespace

std::span<const PhraseRule> wordPhrases()
{
    return wordRules;
}

} // namespace boardplan
