#pragma once

#include "app/pages/compose/audiencechoices.h"

#include <QListWidget>

namespace app {

/// Everyone, groups and lists to put a campaign's people together from: each row can be taken in or left out,
/// by the marks at its end, or by Space, + and -. The last row is for bare numbers, which stand alone.
class SetList : public QListWidget
{
    Q_OBJECT

public:
    /// How a row stands to the audience.
    enum class Part { None, In, Except };
    enum Role { IconRole = Qt::UserRole, CountRole, PartRole, MayExceptRole };

    explicit SetList(QWidget *parent = nullptr);

    /// Shows these, and of which of them the audience is made. What it names and is there no more has a row
    /// of its own, so that nobody is left in or out unseen. `isTyping`: the row for numbers is taken in.
    void show(AudienceChoices choices, const campaign::Audience &audience, bool isTyping);

    /// What the rows make together; nobody while numbers are typed.
    campaign::Audience audience() const;
    /// The row for numbers is taken in.
    bool isTyping() const;
    /// The audience in words: "Everyone, except VIP". Empty: nobody, or bare numbers.
    QString sentence() const;

    void take(int row, Part part);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void addRow(const QString &icon, const QString &words, const QString &count, Part part);
    Part partOf(int row) const;
    void setPart(int row, Part part);
    bool isEveryone(int row) const;
    int typingRow() const { return int(m_choices.size()); }
    std::vector<campaign::PeopleSet> setsIn(Part part) const;
    QStringList namesIn(Part part) const;

    AudienceChoices m_choices;
};

} // namespace app
