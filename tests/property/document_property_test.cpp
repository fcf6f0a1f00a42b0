// Laws of the document: undo leads back, redo forth, and store and snapshot are never apart.

#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

namespace {

constexpr int editsPerRun = 25;
constexpr int inversesPerRun = 8; // each is three edits and two dumps

} // namespace

RC_GTEST_PROP(DocumentProperty, UndoToTheStartGivesTheIdenticalDump, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    RC_ASSERT(open->apply(firstEdit(random)).ok());
    const QByteArray start = open.dump();
    for (int i = 0; i < editsPerRun; ++i) {
        RC_ASSERT(open->apply(randomEdit(open->book(), random)).ok());
    }
    const QByteArray end = open.dump();
    for (int i = 0; i < editsPerRun; ++i) {
        RC_ASSERT(open->undo().ok());
    }
    RC_ASSERT(open.dump() == start);
    while (open->canRedo()) {
        RC_ASSERT(open->redo().ok());
    }
    RC_ASSERT(open.dump() == end);
    RC_ASSERT(open.verifies());
}

RC_GTEST_PROP(DocumentProperty, ApplyAndInverseIsIdentity, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    RC_ASSERT(open->apply(firstEdit(random)).ok());
    for (int i = 0; i < inversesPerRun; ++i) {
        const QByteArray before = open.dump();
        const Edit edit = randomEdit(open->book(), random);
        RC_ASSERT(edit.inverse().inverse() == edit);
        RC_ASSERT(open->apply(edit).ok());
        RC_ASSERT(open->apply(edit.inverse()).ok());
        RC_ASSERT(open.dump() == before);
        RC_ASSERT(open->apply(edit).ok());
    }
}

RC_GTEST_PROP(DocumentProperty, WhatIsReopenedIsWhatWasThere, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    RC_ASSERT(open->apply(firstEdit(random)).ok());
    for (int i = 0; i < editsPerRun; ++i) {
        RC_ASSERT(open->apply(randomEdit(open->book(), random)).ok());
        if (i % 8 == 0) {
            RC_ASSERT(open->undo().ok());
        }
    }
    const QByteArray dump = open.dump();
    const QString picture = open.picture();
    open.reopen();
    RC_ASSERT(open.dump() == dump);
    RC_ASSERT(open.picture() == picture);
}

} // namespace boardplan::test
