#pragma once

#include "gui/papers/paper_choice.h"
#include "gui/widgets/scrolling_page.h"

#include <boardplan/domain/view.h>

#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace boardplan {

class ColumnList;
class EndChooser;
class FlowLayout;
class LineBox;
class LinkButton;
class LogoBox;
class Session;
class TextBox;

// What may be chosen of the paper in sight, as boxes. Which boxes there are depends on the paper.
class PaperOptions : public ScrollingPage {
    Q_OBJECT

public:
    // `session` must outlive the options.
    explicit PaperOptions(Session& session, QWidget* parent = nullptr);

    // Shows the choice for a plan of the view; says nothing of it.
    void show(const PaperChoice& choice, const View& view, PlanId plan);
    const PaperChoice& choice() const { return m_choice; }
    ColumnList& columns() { return *m_columns; }
    LogoBox& logo() { return *m_logo; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

private:
    // A box with its label above it, as one thing that can be hidden.
    QWidget* labelled(const QString& label, QWidget* box);
    QWidget* heading(const QString& words, QWidget* below);
    void makeColumns();
    void makeOrder();
    void makeWords();
    void makeLogo();
    void showColumns(const View& view, PlanId plan);
    void showSince(const View& view, PlanId plan);
    void fillLeads(const View& view);
    void fillSections();
    void fillRatings(const View& view, PlanId plan);
    void take();

    PaperChoice m_choice;
    bool m_isFilling = false;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_leadBox = nullptr;
    QComboBox* m_lead = nullptr;
    QWidget* m_sortBox = nullptr;
    QComboBox* m_sort = nullptr;
    QComboBox* m_paper = nullptr;
    QWidget* m_sectionBox = nullptr;
    QVBoxLayout* m_sectionColumn = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> m_sections;
    QWidget* m_ratingBox = nullptr;
    FlowLayout* m_ratingRow = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> m_ratings;
    QCheckBox* m_public = nullptr;
    LineBox* m_marking = nullptr;
    TextBox* m_intro = nullptr;
    QWidget* m_columnBox = nullptr;
    ColumnList* m_columns = nullptr;
    LinkButton* m_usual = nullptr;
    LogoBox* m_logo = nullptr;
    QWidget* m_sinceBox = nullptr;
    EndChooser* m_since = nullptr;
    ComparisonEnd m_last; // what is compared with unless something else is chosen
};

} // namespace boardplan
