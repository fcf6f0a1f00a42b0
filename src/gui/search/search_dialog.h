#pragma once

#include <boardplan/domain/search_texts.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace boardplan {

class SearchDelegate;
class SearchRows;
class Session;
class UpdateReading;

// Searches everything that is written in the open file. Arrow keys move in what was found while the cursor stays in
// the box; Enter goes there.
class SearchDialog : public QDialog {
    Q_OBJECT

public:
    // The session must outlive it. `typed` is searched for at once.
    SearchDialog(Session& session, const QString& typed, QWidget* parent = nullptr);
    ~SearchDialog() override;

    QString typed() const;
    // Whether all updates have been read.
    bool isComplete() const;
    const TextFinder& finder() const { return m_finder; }

Q_SIGNALS:
    void chosen(const boardplan::SearchText& text);
    // All updates have been read.
    void completed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showFound(bool isNew);
    void showState();
    void step(int rows);
    void chooseCurrent();

    TextFinder m_finder;
    QLineEdit* m_box = nullptr;
    QLabel* m_state = nullptr;
    QListView* m_list = nullptr;
    SearchRows* m_rows = nullptr;
    SearchDelegate* m_delegate = nullptr;
    UpdateReading* m_reading = nullptr;
    QString m_trouble; // what could not be read
};

} // namespace boardplan
