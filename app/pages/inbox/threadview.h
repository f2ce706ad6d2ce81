#pragma once

#include "app/models/threadmodel.h"

#include <QListView>

namespace app {

class BubbleDelegate;

/// The texts of a conversation: few stand at the bottom, where the answer is written. Stays at the end while
/// new ones come, unless a person has scrolled back; earlier ones come when the beginning is near, and leave
/// what is seen in its place. What was sought in it comes into the middle, as the current one.
class ThreadView : public QListView
{
    Q_OBJECT

public:
    ThreadView(ThreadModel &model, QWidget *parent = nullptr);

    /// These words are marked wherever they stand.
    void markWords(const QStringList &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void copy();
    void showFound(int row);
    void keepPlace();
    void notePlace();
    void loadNearBeginning();

    ThreadModel &m_model;
    BubbleDelegate *m_delegate;
    int m_fromEnd = 0; ///< how far from the end the view stands
};

} // namespace app
