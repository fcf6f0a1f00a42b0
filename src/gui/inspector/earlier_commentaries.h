#pragma once

#include <boardplan/domain/plan_book.h>

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace boardplan {

// Commentaries to be read, each with the meeting it was written for, its day and author. Hidden where there are none.
class EarlierCommentaries : public QWidget {
    Q_OBJECT

public:
    explicit EarlierCommentaries(QWidget* parent = nullptr);

    void setNotes(const PlanBook& book, const std::vector<const Commentary*>& notes);

private:
    QWidget* entry(const PlanBook& book, const Commentary& commentary);

    QVBoxLayout* m_entries;
};

} // namespace boardplan
