#pragma once

#include "core/store/thread.h"

#include <QWidget>

class QPushButton;

namespace app {

class Chip;
class Label;

/// May I text this person? What holds against it, since when and with which words, and the way in and out.
class PermissionPane : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionPane(QWidget *parent = nullptr);

    /// `records`: what holds now, empty if nothing does. `canText`: there is a number.
    void show(const std::vector<store::OptOutRecord> &records, bool canText, base::TimePoint now);

signals:
    void optOutWanted();
    void allowWanted();

private:
    Chip *m_chip;
    Label *m_words;
    QPushButton *m_optOut;
    QPushButton *m_allow;
};

} // namespace app
