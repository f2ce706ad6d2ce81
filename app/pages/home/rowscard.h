#pragma once

#include "app/style/tone.h"

#include <QFrame>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace app {

class Label;

/// A card of rows: an icon, a strong line, a second line, and a button that leads on.
class RowsCard : public QFrame
{
    Q_OBJECT

public:
    struct Row
    {
        QString icon;
        Tone tone = Tone::Neutral;
        QString words;
        QString below; ///< may be empty
        QString button;
        std::function<void()> run;
    };

    RowsCard(const QString &title, QWidget *parent = nullptr);

    /// `figure` stands beside the title; empty: nothing does.
    void show(const QString &figure, const std::vector<Row> &rows);

private:
    QWidget *makeRow(const Row &row);

    QString m_shown; ///< what the rows say: nothing is built anew while it is the same
    Label *m_figure;
    QVBoxLayout *m_rows;
};

} // namespace app
