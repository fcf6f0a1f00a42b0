#pragma once

#include "gui/copying/copy_source.h"

#include <boardplan/domain/timeline.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace boardplan {

class NoticePage;
class SegmentedChoice;
class Session;
class Settings;
class TimelineLegend;
class TimelinePicture;
class TimelineTable;

// The plan over time: a picture, the table behind it, and how much is due of each lead in each quarter. Mirrors the
// session's plan, day and selection.
class TimelineView : public QWidget, public CopySource {
    Q_OBJECT

public:
    enum class Mode { Picture, Table, Load };

    // `settings`, where given, remembers mode, scale and the width of the actions; it must outlive the view.
    explicit TimelineView(Session& session, Settings* settings = nullptr, QWidget* parent = nullptr);
    ~TimelineView() override;

    Mode mode() const;
    void setMode(Mode mode);
    // Shows the actions of one priority or one lead, or (with a plan alone) all of them.
    void setScope(const TimelineScope& scope);
    const TimelineScope& scope() const { return m_scope; }

    // In words, whichever page is shown: the table behind the picture, or the load.
    bool canCopy() const override;
    void copy(bool withHeadings) override;

    TimelinePicture& picture() { return *m_picture; }
    TimelineTable& table() { return *m_table; }
    TimelineTable& load() { return *m_load; }

Q_SIGNALS:
    void commandWanted(const QString& id);
    // The inspector is to have the keyboard.
    void inspectorWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makePicturePage();
    QWidget* makeLoadPage();
    QWidget* makeMessagePage();
    void connectSession();
    void restore();
    void remember(const QString& name, const QString& value);

    void showPlan();
    void refreshWhenShown();
    void refresh();
    void refreshScopes();
    void showPage();
    void showMessage(const QString& title, const QString& text, bool offersImport, bool offersPlan);
    bool showEmptiness();
    void showNote();
    bool isLow() const;
    void chooseScope(int index);
    void mirrorToSession(const Node& node);
    void mirrorFromSession();

    Session& m_session;
    Settings* m_settings;
    TimelineScope m_scope;
    Timeline m_timeline;
    std::vector<TimelineScope> m_scopes; // of the chooser; separators have a null plan
    SegmentedChoice* m_modes = nullptr;
    SegmentedChoice* m_scales = nullptr;
    QComboBox* m_scopeBox = nullptr;
    QPushButton* m_today = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_pages = nullptr;
    TimelinePicture* m_picture = nullptr;
    TimelineLegend* m_legend = nullptr;
    TimelineTable* m_table = nullptr;
    TimelineTable* m_load = nullptr;
    QLabel* m_loadNotes = nullptr;
    NoticePage* m_message = nullptr;
    bool m_isStale = true;
    bool m_isPlaced = false; // the day looked at was brought into sight for this plan
    bool m_isMirroring = false;
};

} // namespace boardplan
