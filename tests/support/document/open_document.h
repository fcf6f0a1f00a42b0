#pragma once

#include <boardplan/document/document.h>

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace boardplan::test {

// An open document in a folder of its own, on 22 November 2026 by its clock.
class OpenDocument {
public:
    OpenDocument();

    Document* operator->() { return m_document.get(); }
    Document& operator*() { return *m_document; }
    QString path() const;

    QByteArray dump() const;
    // Every node's sentence and every action's rating: what is shown, as text to compare.
    QString picture() const;
    bool verifies() const;
    void close();
    void reopen();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

} // namespace boardplan::test
