#pragma once

#include "app/style/tone.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace app {

class Chip;

/// The head of a page, 56 px: Back, title, chip, sub-title; at the end search or steps, second buttons and
/// the one main button. Where it becomes narrow, buttons give up their words from the start side; the main
/// button keeps its own.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setSubTitle(const QString &words);
    /// An empty word takes the chip away.
    void setChip(const QString &icon, const QString &word, Tone tone);
    void setBackVisible(bool visible);

    /// Behind the stretch, before the buttons: search, steps. Becomes the head's.
    void addWidget(QWidget *widget);
    /// A button that follows the action: text, icon, enabled, visible.
    QPushButton *addButton(QAction *action);
    /// The one filled button; null takes it away.
    QPushButton *setMain(QAction *action);

    QSize minimumSizeHint() const override;

signals:
    void backRequested();
    void titleChanged(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPushButton *makeButton(QAction *action);
    void follow(QPushButton &button, const QAction &action);
    void fitWords();

    QToolButton *m_back;
    QLabel *m_title;
    Chip *m_chip;
    QLabel *m_subTitle;
    QHBoxLayout *m_row;
    QHBoxLayout *m_end;
    QList<QPushButton *> m_buttons; ///< without the main one
    QPushButton *m_main = nullptr;
};

} // namespace app
