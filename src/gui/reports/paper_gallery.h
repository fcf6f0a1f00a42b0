#pragma once

#include <QListWidget>
#include <QPixmap>

namespace boardplan {

class PaperPages;

// The papers to choose from: a small picture of the first page, and what the paper is called.
class PaperGallery : public QListWidget {
    Q_OBJECT

public:
    explicit PaperGallery(QWidget* parent = nullptr);

    QString kind() const; // of the one chosen
    // Says nothing of it.
    void choose(const QString& kind);
    // The picture of a paper; until there is one an empty sheet stands for it.
    void setPicture(const QString& kind, const PaperPages& pages);
    // Names alone take less of a narrow view.
    void setPicturesShown(bool isShown);
    bool showsPictures() const { return m_showsPictures; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void kindChosen(const QString& kind);

private:
    QListWidgetItem* itemOf(const QString& kind) const;
    int besideNames() const;

    bool m_showsPictures = true;
};

} // namespace boardplan
