#pragma once

#include <boardplan/domain/node.h>

#include <QWidget>
#include <vector>

namespace boardplan {

class HeadingLabel;
class LinkButton;
class NamedTexts;
class Session;

// The commentary on the plan and its priorities: what the next board meeting is told, else the newest there is.
class OverviewCommentary : public QWidget {
    Q_OBJECT

public:
    // Says nothing before refresh().
    explicit OverviewCommentary(Session& session, QWidget* parent = nullptr);

    void refresh();
    const NamedTexts& texts() const { return *m_texts; }

Q_SIGNALS:
    void nodeChosen(const boardplan::Node& node);
    // The commentary of what is selected is to be written.
    void writingWanted();

private:
    void write();

    Session& m_session;
    std::vector<Node> m_nodes; // of the texts
    HeadingLabel* m_heading = nullptr;
    HeadingLabel* m_note = nullptr;
    NamedTexts* m_texts = nullptr;
    LinkButton* m_write = nullptr;
};

} // namespace boardplan
