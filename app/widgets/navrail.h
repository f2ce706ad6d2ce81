#pragma once

#include "app/style/tone.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace app {

class IconLabel;

/// The list of pages at the start side: words and icons, or icons alone when folded. Settings stand at the
/// bottom.
class NavRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    /// The name under "Handbell".
    void setShop(const QString &name);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    /// Marks the entry without asking for it.
    void setCurrent(const QString &page);
    /// How many people wait, how many lines need a person; 0 takes the badge away.
    void setBadge(const QString &page, int count, Tone tone, const QString &sentence);

signals:
    void chosen(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitShop();
    void choose(const QModelIndex &index);

    QWidget *m_brand;
    QString m_shopName;
    QLabel *m_shop;
    QWidget *m_brandWords;
    QListView *m_list;
    QStandardItemModel *m_model;
    bool m_folded = false;
};

} // namespace app
