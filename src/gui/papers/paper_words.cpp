#include "gui/papers/paper_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

namespace {

struct PaperWords {
    const char* key;
    const char* title;
    const char* purpose;
};

constexpr std::array papers{
    PaperWords{"summary", QT_TRANSLATE_NOOP("boardplan::Papers", "RAG summary"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "For the board: what it is asked, how the plan stands, every red and amber.")},
    PaperWords{"cover", QT_TRANSLATE_NOOP("boardplan::Papers", "Cover report"),
        QT_TRANSLATE_NOOP("boardplan::Papers",
            "For board, executive or scrutiny: purpose, recommendations, what changed, implications for you to write.")},
    PaperWords{"exceptions", QT_TRANSLATE_NOOP("boardplan::Papers", "Exception report"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "What is off track, at risk, overdue or unrated, and what is done about it.")},
    PaperWords{"actions", QT_TRANSLATE_NOOP("boardplan::Papers", "Action table"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "The whole plan in its own columns, with ratings and the latest comment.")},
    PaperWords{"subgroup", QT_TRANSLATE_NOOP("boardplan::Papers", "Subgroup report"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "One lead's actions with their last two updates and dates.")},
    PaperWords{"form", QT_TRANSLATE_NOOP("boardplan::Papers", "Update form"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "One lead's open actions with room to write this meeting's update and rating.")},
    PaperWords{"leads", QT_TRANSLATE_NOOP("boardplan::Papers", "Leads and load"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "For the manager: what each lead is asked for, and how much is due when.")},
    PaperWords{"progress", QT_TRANSLATE_NOOP("boardplan::Papers", "Progress"),
        QT_TRANSLATE_NOOP("boardplan::Papers", "What changed since the last board meeting.")},
};

struct SectionWords {
    const char* key;
    const char* title;
};

constexpr std::array sections{
    SectionWords{"actions", QT_TRANSLATE_NOOP("boardplan::Papers", "Table of actions")},
    SectionWords{"asked", QT_TRANSLATE_NOOP("boardplan::Papers", "What each lead is asked for")},
    SectionWords{"asks", QT_TRANSLATE_NOOP("boardplan::Papers", "What the board is asked")},
    SectionWords{"changes", QT_TRANSLATE_NOOP("boardplan::Papers", "What changed")},
    SectionWords{"due", QT_TRANSLATE_NOOP("boardplan::Papers", "What is due, on a timeline")},
    SectionWords{"flags", QT_TRANSLATE_NOOP("boardplan::Papers", "Overdue, no recent update")},
    SectionWords{"implications", QT_TRANSLATE_NOOP("boardplan::Papers", "Implications to write")},
    SectionWords{"key", QT_TRANSLATE_NOOP("boardplan::Papers", "Key to the ratings")},
    SectionWords{"leftOut", QT_TRANSLATE_NOOP("boardplan::Papers", "Not rated or not counted")},
    SectionWords{"load", QT_TRANSLATE_NOOP("boardplan::Papers", "Load by quarter")},
    SectionWords{"overall", QT_TRANSLATE_NOOP("boardplan::Papers", "Overall rating")},
    SectionWords{"priorities", QT_TRANSLATE_NOOP("boardplan::Papers", "Priorities")},
    SectionWords{"purpose", QT_TRANSLATE_NOOP("boardplan::Papers", "Purpose")},
    SectionWords{"ratings", QT_TRANSLATE_NOOP("boardplan::Papers", "Red and amber actions")},
    SectionWords{"rules", QT_TRANSLATE_NOOP("boardplan::Papers", "How ratings are worked out")},
    SectionWords{"signature", QT_TRANSLATE_NOOP("boardplan::Papers", "Who filled it in")},
    SectionWords{"trend", QT_TRANSLATE_NOOP("boardplan::Papers", "Trend over meetings")},
};

QString papersText(const char* text)
{
    return QCoreApplication::translate("boardplan::Papers", text);
}

template <typename Words> const auto* wordsOf(const Words& all, const QString& key)
{
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const auto& words) { return key == QLatin1String{words.key}; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString paperTitle(const QString& kind)
{
    const PaperWords* const words = wordsOf(papers, kind);
    return words == nullptr ? kind : papersText(words->title);
}

QString paperPurpose(const QString& kind)
{
    const PaperWords* const words = wordsOf(papers, kind);
    return words == nullptr ? QString{} : papersText(words->purpose);
}

QString sectionTitle(const QString& section)
{
    const SectionWords* const words = wordsOf(sections, section);
    return words == nullptr ? section : papersText(words->title);
}

} // namespace boardplan
