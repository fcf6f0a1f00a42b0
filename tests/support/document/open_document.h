#pragma once

#include <boardplan/document/document.h>

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace boardplan::test {

// An open document in a folder of its own, on 22 November 2026 by its clock until it is moved.
class OpenDocument {
public:
    OpenDocument();

    Document* operator->() { return m_document.get(); }
    Document& operator*() { return *m_document; }
    QString path() const;

    QByteArray dump() const;
    QString picture() const; // `pictureOf` the view of today
    bool verifies() const;
    void close();
    void reopen();
    // What is done from now on is done then (UTC); moving to another day opens the document anew.
    void moveTo(const QDateTime& now);

private:
    Clock clock() const;

    QTemporaryDir m_folder;
    QDateTime m_now;
    std::unique_ptr<Document> m_document;
};

} // namespace boardplan::test
