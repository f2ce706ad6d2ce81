#pragma once

#include <QFrame>

#include <vector>

namespace app {

class Label;

/// The steps of the first run at the start side of its window: circles with numbers, a tick when done, and
/// what was answered.
class StepRail : public QFrame
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;
        QString words; ///< below it, until it is answered
    };

    explicit StepRail(const std::vector<Step> &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setWords(int step, const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Mark;
    struct Row
    {
        Mark *mark;
        Label *name;
        Label *words;
    };

    Row makeRow(int step, const Step &of);

    std::vector<Row> m_rows;
    int m_current = 0;
};

} // namespace app
