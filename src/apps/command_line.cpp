// The program without its window (BOARDPLAN_WINDOW=OFF): every command, and no other way in.

#include "apps/headless.h"

int main(int argc, char** argv)
{
    boardplan::nameProgram(QStringLiteral(BOARDPLAN_VERSION));
    return boardplan::runHeadless(argc, argv, boardplan::argumentsOf(argc, argv));
}
