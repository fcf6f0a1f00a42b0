// The search of everything, against a plain pass over the same texts, folded once.

#include "gui/frame/main_window.h"
#include "gui/search/search_dialog.h"
#include "gui/session.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <boardplan/domain/search_texts.h>
#include <boardplan/domain/text_search.h>

#include <QLineEdit>
#include <QTest>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRounds = 3;
const QString searchedWord = u"pathway"_s;

// How many of the texts hold the letters so far; one pass for each key.
Times plainPasses(Session& session)
{
    QStringList texts;
    for (const SearchText& text : searchTexts(session.view())) {
        texts.append(findable(text.label + u' ' + text.text + u' ' + text.note));
    }
    Times times;
    qsizetype found = 0;
    for (int round = 0; round < searchRounds; ++round) {
        for (qsizetype length = 1; length <= searchedWord.size(); ++length) {
            const QString term = searchedWord.left(length);
            times.add(spentOn([&] {
                for (const QString& text : texts) {
                    found += text.contains(term) ? 1 : 0;
                }
            }));
        }
    }
    std::printf("%lld texts of the book, found %lld times\n", static_cast<long long>(texts.size()),
        static_cast<long long>(found));
    return times;
}

Times typeWord(SearchDialog& dialog)
{
    Times times;
    auto& box = *dialog.findChild<QLineEdit*>();
    for (int round = 0; round < searchRounds; ++round) {
        for (const QChar letter : searchedWord) {
            times.add(withTurns([&] { QTest::keyClick(&box, letter.toLatin1()); }));
        }
        box.clear();
        QCoreApplication::sendPostedEvents();
    }
    return times;
}

} // namespace

void measureSearch(Stage& stage)
{
    printHead(u"Search of everything"_s);
    const Times plain = plainPasses(stage.session());
    const auto open = [&] {
        return untilPainted([&] { return stage.window().findChild<SearchDialog*>(); },
            [&] { QTest::keyClick(&stage.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); });
    };
    Times opened;
    printFreeze(u"before"_s);
    opened.add(open());
    auto* dialog = stage.window().findChild<SearchDialog*>();
    printTimes(u"a key press while updates are read"_s, typeWord(*dialog), plain, {0, 4});
    settle();
    printFreeze(u"opened, and updates read"_s);
    printTimes(u"a key press, to the repaint"_s, typeWord(*dialog), plain, {0, 4});
    printFreeze(u"keys pressed"_s);
    printMemory(u"memory with the search open"_s);
    for (int round = 0; round < searchRounds; ++round) {
        dialog->close();
        stage.bringForward();
        opened.add(open());
        dialog = stage.window().findChild<SearchDialog*>();
    }
    printTimes(u"opened, to the repaint"_s, opened, {}, {100, 0});
    dialog->close();
    settle();
    printFreeze(u"opened again"_s);
}

} // namespace boardplan::bench
