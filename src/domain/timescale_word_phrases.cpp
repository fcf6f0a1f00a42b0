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
constexpr int mostUnits = 1200; // months or days: longer rhythms cannot be written as durations

bool setRhythm(Atom& atom, const Rhythm& unit, int times)
{
    if (times < 1 || times > mostUnits) {
        return false;
    }
    atom.rhythm = multipliedRhythm(unit, times);
    return atom.rhythm.months <= mostUnits && atom.rhythm.days <= mostUnits;
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

// "every 6 to 8 weeks": the first counts, the other is kept.
bool setEither(Atom& atom, const Rhythm& unit, int times, int otherTimes)
{
    if (!setRhythm(atom, unit, otherTimes)) {
        return false;
    }
    atom.otherRhythm = atom.rhythm;
    return otherTimes > times && setRhythm(atom, unit, times);
}

bool everyFewOrMoreUnits(const Match& match, Atom& atom)
{
    return setEither(atom, rhythmOfUnit(match.numbers[2]), match.numbers[0], match.numbers[1]);
}

bool everyFewOrMoreWeeks(const Match& match, Atom& atom)
{
    return setEither(atom, {.days = 7}, match.numbers[0], match.numbers[1]);
}

bool everyFewOrMoreMonths(const Match& match, Atom& atom)
{
    return setEither(atom, {.months = 1}, match.numbers[0], match.numbers[1]);
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
    atom.isStrict = true;
    return setRhythm(atom, rhythmOfUnit(match.numbers[1]), match.numbers[0]);
}

bool openWeakly(const Match&, Atom& atom)
{
    atom.isWeak = true;
    return true;
}

bool openStrictly(const Match&, Atom& atom)
{
    atom.isStrict = true;
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

// "first week of June"
bool readWeek(const Match& match, Atom& atom)
{
    switch (match.numbers[0]) {
    case 1:
        atom.portion = Portion::FirstWeek;
        return true;
    case 2:
        atom.portion = Portion::SecondWeek;
        return true;
    case 3:
        atom.portion = Portion::ThirdWeek;
        return true;
    default:
        atom.portion = Portion::End;
        return match.numbers[0] == 4;
    }
}

// "first half of June"
bool readHalfOfMonth(const Match& match, Atom& atom)
{
    atom.portion = match.numbers[0] == 1 ? Portion::Mid : Portion::End;
    return match.numbers[0] <= 2;
}

template <Portion portion> bool readPortion(const Match&, Atom& atom)
{
    atom.portion = portion;
    return true;
}

constexpr PhraseRule wordRules[]{
    // how often
    {u"annually|annual|yearly", AtomKind::Recurrence, everyMonths<12>},
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
    {u"quarterly|qtrly|quartley|quartly", AtomKind::Recurrence, everyMonths<3>},
    {u"termly", AtomKind::Recurrence, everyMonths<4>},
    {u"half -? termly", AtomKind::Recurrence, everyMonths<2>},
    {u"each|every half -? term", AtomKind::Recurrence, everyMonths<2>},
    {u"bimonthly", AtomKind::Recurrence, everyMonths<2>},
    {u"bi -? monthly", AtomKind::Recurrence, everyMonths<2>},
    {u"monthly", AtomKind::Recurrence, everyMonths<1>},
    {u"twice -? monthly", AtomKind::Recurrence, everyDays<15>},
    {u"fortnightly|biweekly", AtomKind::Recurrence, everyDays<14>},
    {u"bi -? weekly", AtomKind::Recurrence, everyDays<14>},
    {u"weekly", AtomKind::Recurrence, everyDays<7>},
    {u"each|every WEEKDAY", AtomKind::Recurrence, everyDays<7>},
    {u"daily", AtomKind::Recurrence, everyDays<1>},
    {u"each|every|per UNIT", AtomKind::Recurrence, everyUnit},
    {u"each|every NUM -? UNIT", AtomKind::Recurrence, everyFewUnits},
    {u"each|every NTH UNIT", AtomKind::Recurrence, everyFewUnits},
    {u"each|every NUM -|to|or NUM UNIT", AtomKind::Recurrence, everyFewOrMoreUnits},
    {u"each|every other|alternate UNIT", AtomKind::Recurrence, everyOtherUnit},
    {u"alternate UNIT", AtomKind::Recurrence, everyOtherUnit},
    {u"NUM -? weekly", AtomKind::Recurrence, everyFewWeeks},
    {u"NUM -? monthly", AtomKind::Recurrence, everyFewMonths<1>},
    {u"NUM -? yearly", AtomKind::Recurrence, everyFewMonths<12>},
    {u"NUM -|to|or NUM -? weekly", AtomKind::Recurrence, everyFewOrMoreWeeks},
    {u"NUM -|to|or NUM -? monthly", AtomKind::Recurrence, everyFewOrMoreMonths},
    {u"once a|per|each|every|/ UNIT", AtomKind::Recurrence, timesAUnit<1>},
    {u"once every NUM UNIT", AtomKind::Recurrence, everyFewUnits},
    {u"twice a|per|each|every|/ UNIT", AtomKind::Recurrence, timesAUnit<2>},
    {u"thrice a|per|each|every|/ UNIT", AtomKind::Recurrence, timesAUnit<3>},
    {u"NUM x|times a|per|each|every|/ UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"x NUM a|per|each|every|/ UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM per|a UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM WORD a|per|each|every UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM WORD WORD a|per|each|every UNIT", AtomKind::Recurrence, someTimesAUnit},
    {u"NUM WORD - WORD WORD? a|per|each|every UNIT", AtomKind::Recurrence, someTimesAUnit},
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
    {u"standing agenda? item", AtomKind::Ongoing},
    {u"through|throughout|during|over|within|for the? whole|entire|full|life|lifetime|lifespan|"
     u"duration|course|term of? the|this|our? strategic|business|financial|current? "
     u"year|plan|period|strategy|programme|project",
     AtomKind::Throughout},
    {u"through|throughout|over|across the|this|our? financial|strategic|business? "
     u"year|plan|period|strategy !NUM",
     AtomKind::Throughout},
    {u"through out the? year|plan|period|strategy", AtomKind::Throughout},
    {u"during the? year|plan|period|strategy !NUM", AtomKind::Throughout},
    {u"over|for a? NUM -? UNIT period", AtomKind::Throughout},
    {u"over a? NUM -? UNIT", AtomKind::Throughout},
    {u"for a? period? of? NUM -? UNIT", AtomKind::Throughout},
    {u"all year -? round?", AtomKind::Throughout},
    {u"year -? round", AtomKind::Throughout},
    {u"whole|entire year|plan|period|strategy", AtomKind::Throughout},
    {u"plan|strategy duration|lifetime|period", AtomKind::Throughout},
    {u"duration|life|lifetime|lifespan of the|this|our? strategic|business? "
     u"plan|strategy|programme",
     AtomKind::Throughout},
    {u"regularly|periodically|routinely", AtomKind::Throughout},
    {u"regular|routine basis", AtomKind::Throughout},
    {u"from time to time", AtomKind::Throughout},

    // finished, and what only sounds like it
    {u"NUM % complete|completed|done", AtomKind::Filler, isUnfinishedShare},
    {u"complete|completed|done|finished|closed|achieved &by|before|until|within|no",
     AtomKind::Filler},
    {u"complete", AtomKind::Complete, openWeakly},
    {u"completed|done|finished|closed|achieved|concluded|actioned", AtomKind::Complete},
    {u"signed -? off", AtomKind::Complete},
    {u"complete|achieve the|a|an|all|our|this", AtomKind::Filler},
    {u"be|until|till fully? complete|completed|done|finished|closed|achieved|concluded",
     AtomKind::Filler},
    {u"to be? fully? complete|completed|done|finished|closed|achieved|concluded", AtomKind::Filler},
    {u"be signed off", AtomKind::Filler},
    {u"not|nearly|almost|partially|partly|half yet? been? fully? "
     u"complete|completed|done|finished|closed|achieved|concluded",
     AtomKind::Filler},

    // conditions
    {u"as required|needed|necessary|appropriate|requested|applicable|directed|available|agreed|"
     u"scheduled|planned|determined|identified|instructed|advised|specified|stipulated|per",
     AtomKind::Condition},
    {u"when|where|if|whenever required|needed|necessary|appropriate|requested|applicable|available|"
     u"possible",
     AtomKind::Condition},
    {u"as and when", AtomKind::Condition},
    {u"as WORD arise|arises|occur|occurs|emerge|emerges|allow|allows|permit|permits|require|"
     u"requires|dictate|dictates|is|are|become",
     AtomKind::Condition},
    {u"as the|a WORD arise|arises|occur|occurs|emerge|emerges|allow|allows|permit|permits|"
     u"require|requires|dictate|dictates|is|are|become",
     AtomKind::Condition},
    {u"as WORD WORD arise|arises|occur|occurs|emerge|emerges|allow|allows|permit|permits|"
     u"require|requires|dictate|dictates|is|are|become",
     AtomKind::Condition},
    {u"as soon as", AtomKind::Condition},
    {u"asap", AtomKind::Condition},
    {u"a . s . a . p", AtomKind::Condition},
    {u"immediate|immediately|urgent|urgently|imminent|imminently|shortly|soon|forthwith",
     AtomKind::Condition},
    {u"straight -? away", AtomKind::Condition},
    {u"with immediate effect", AtomKind::Condition},
    {u"in due course", AtomKind::Condition},
    {u"in the? near? future", AtomKind::Condition},
    {u"upon|once|pending|unless|whenever|awaiting", AtomKind::Condition, openWeakly},
    {u"if|when|where|per", AtomKind::Condition, openWeakly},
    {u"on|upon|at completion|approval|receipt|publication|request|adoption|notification|"
     u"conclusion|appointment|referral|demand|launch|implementation|commencement|recruitment|"
     u"induction|discharge|admission|transfer|ratification|renewal|closure|identification|release",
     AtomKind::Condition},
    {u"within NUM -? UNIT", AtomKind::Condition},
    {u"within NUM working|calendar|school|clear? days|day|hours|hour", AtomKind::Condition},
    {u"within a|an|the UNIT", AtomKind::Condition},
    {u"NUM UNIT after|following|from|before|of|prior|post", AtomKind::Condition},
    {u"NUM UNIT", AtomKind::Condition, readOffset},
    {u"NUM -|to NUM UNIT", AtomKind::Condition, openStrictly},
    {u"subject to", AtomKind::Condition},
    {u"dependent|dependant|depending|depends|depend|contingent|reliant on|upon",
     AtomKind::Condition},
    {u"in response to", AtomKind::Condition},
    {u"in line with", AtomKind::Condition},
    {u"in accordance with", AtomKind::Condition},
    {u"in tandem with", AtomKind::Condition},
    {u"in the? event of|that", AtomKind::Condition},
    {u"aligned|linked to|with", AtomKind::Condition},
    {u"to coincide|align|tie in? with", AtomKind::Condition},
    {u"at|for|after|before each|every !UNIT", AtomKind::Condition},
    {u"at the? time|point of", AtomKind::Condition},
    {u"each|every", AtomKind::Condition, openWeakly},
    {u"ad -? hoc", AtomKind::Condition},
    {u"case -? by -? case", AtomKind::Condition},
    {u"by exception|arrangement|agreement|appointment|invitation|negotiation", AtomKind::Condition},
    {u"next meeting|board", AtomKind::Condition},
    {u"next WORD meeting", AtomKind::Condition},
    {u"next WORD WORD meeting", AtomKind::Condition},
    {u"next UNIT", AtomKind::Condition, openStrictly},
    {u"next NUM UNIT", AtomKind::Condition, openStrictly},
    {u"next financial|academic|calendar year", AtomKind::Condition, openStrictly},
    {u"half -? term", AtomKind::Condition, openStrictly},
    {u"end of the? month|week|term|quarter|meeting !NUM", AtomKind::Condition, openStrictly},
    {u"after|following|since", AtomKind::From, openEvent},
    {u"post -?", AtomKind::From, openEvent},
    {u"before", AtomKind::By, openEvent},
    {u"prior to", AtomKind::By, openEvent},
    {u"ahead|advance of", AtomKind::By, openEvent},
    {u"in advance of", AtomKind::By, openEvent},
    {u"pre -?", AtomKind::By, openEvent},
    {u"in time for", AtomKind::At, openEvent},
    {u"during", AtomKind::At, openEvent},

    // how dates hang together
    {u"by|due|deadline", AtomKind::By},
    {u"on or before|by", AtomKind::By},
    {u"no|not later than", AtomKind::By},
    {u"from|starting|commencing|beginning|start|starts|started|commence|commences|commenced",
     AtomKind::From},
    {u"no|not earlier|sooner than", AtomKind::From},
    {u"not before", AtomKind::From},
    {u"with effect from", AtomKind::From},
    {u"effective from?", AtomKind::From},
    {u"wef", AtomKind::From},
    {u"onwards|onward", AtomKind::Onwards},
    {u"and onwards|onward|beyond", AtomKind::Onwards},
    {u"between", AtomKind::Between},
    {u"-", AtomKind::To, readDash},
    {u"to|until|till|til|through|thru", AtomKind::To},
    {u"up|through|thru|right to|until", AtomKind::To},
    {u"/", AtomKind::Slash},
    {u"and|or|,|then|plus", AtomKind::And},
    {u"and / or", AtomKind::And},
    {u"was|originally|previously|formerly|initially|original", AtomKind::Was},
    {u"instead of", AtomKind::Was},
    {u"last reviewed|review|updated|update|reported|report|met|held|audited", AtomKind::Was},
    {u"revised|moved|extended|changed|amended|deferred|postponed|rescheduled|slipped|delayed from",
     AtomKind::Moved},
    {u"carried|rolled|brought|put|pushed|moved|set forward|over|back|on from", AtomKind::Moved},
    {u"now|revised", AtomKind::Now},
    {u"- >", AtomKind::Now},
    {u"= >", AtomKind::Now},
    {u"→|➔|➜|⇒|►|>", AtomKind::Now},
    {u"revised|moved|extended|changed|amended|updated|deferred|postponed|rescheduled|rephased|"
     u"slipped|delayed|pushed|put to|until|till|for",
     AtomKind::Now},
    {u"carried|rolled|brought|put|pushed|moved|set forward|over|back|on to|until|into",
     AtomKind::Now},
    {u"re - scheduled|phased to|until|for", AtomKind::Now},
    {u"c / f|o to|into?", AtomKind::Now},
    {u"revised|new date|deadline|timescale|target :?", AtomKind::Now},
    {u"in|on", AtomKind::At},
    {u"at|around|circa|approximately|of|for|over|within|across|about|throughout", AtomKind::Filler},
    {u"end of? the?", AtomKind::Portion, readPortion<Portion::End>},
    {u"end - &MONTH", AtomKind::Portion, readPortion<Portion::End>},
    {u"end - of -? the?", AtomKind::Portion, readPortion<Portion::End>},
    {u"last|final week of|in", AtomKind::Portion, readPortion<Portion::End>},
    {u"start|beginning of the?", AtomKind::Portion, readPortion<Portion::Start>},
    {u"early -? in?", AtomKind::Portion, readPortion<Portion::Early>},
    {u"mid -?", AtomKind::Portion, readPortion<Portion::Mid>},
    {u"middle of the?", AtomKind::Portion, readPortion<Portion::Mid>},
    {u"late -? in?", AtomKind::Portion, readPortion<Portion::Late>},
    {u"NTH week of|in &MONTH", AtomKind::Portion, readWeek},
    {u"NTH half of|in &MONTH", AtomKind::Portion, readHalfOfMonth},

    // words that carry nothing, or would mislead
    {u"the|a|an|:|?|fy|date|target", AtomKind::Filler},
    {u"financial|fiscal year", AtomKind::Filler},
    {u"calendar year &YEAR", AtomKind::Filler},
    {u"year &YEAR", AtomKind::Filler},
    {u"f / y", AtomKind::Filler},
    {u"y / e", AtomKind::Filler},
    {u"as of|at", AtomKind::Filler},
    {u"at the latest", AtomKind::Filler},
    {u"WEEKDAY ,? &DAY", AtomKind::Filler},
    {u"w / c|b|e", AtomKind::Filler},
    {u"w . c|b|e .?", AtomKind::Filler},
    {u"week|month|quarter|year commencing|beginning|starting|ending|ended", AtomKind::Filler},
    {u"phase|stage|part|step|tranche|cohort|item|action|objective|priority NUM", AtomKind::Stop},
    {u"included|reported|reflected in the|our? annual report", AtomKind::Filler},
    {u"included|reported|reflected in the|our WORD annual report", AtomKind::Filler},
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
