#pragma once

#include <QRect>
#include <QWidget>

#include <map>

namespace boardplan {

class LinkButton;
class RunLabel;

// An explanation sentence with its first words standing out, and a link right behind its last word.
class SentenceLine : public QWidget {
    Q_OBJECT

public:
    explicit SentenceLine(const QString& linkText, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QString sentence() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int offered) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int usedWidth(int width) const;
    // Where the last line of the sentence ends, and the height of all lines.
    QPointF endOfText(int width) const;
    // Where everything stands at a width. Layouts ask for the same few widths again and again.
    struct Places {
        QRect label;
        QRect link;
        int height = 0;
    };
    const Places& placesAt(int offered) const;
    Places workOutPlaces(int offered) const;

    mutable std::map<int, Places> m_places;

    RunLabel* m_label = nullptr;
    LinkButton* m_link = nullptr;
};

} // namespace boardplan
