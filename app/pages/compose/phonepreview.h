#pragma once

#include <QWidget>

namespace app {

/// A text as a phone shows it: who it is from, and a bubble. As high as the text needs at its width.
class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    /// `note` stands below the bubble: "1 part".
    void show(const QString &sender, const QString &text, const QString &note);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {250, heightForWidth(250)}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textPlace(int width) const;

    QString m_sender;
    QString m_text;
    QString m_note;
};

} // namespace app
