#pragma once

#include "app/models/pagedmodel.h"
#include "app/models/pairbook.h"

namespace app {

/// Rows of a list beside the people here that they resemble, with what becomes of each.
class SamePeopleModel : public PagedModel
{
    Q_OBJECT

public:
    enum Column { Line, InList, Here, Differs, Fate, Columns };

    /// A pair as a row shows it.
    struct Pair
    {
        contacts::SamePair pair;
        QString inList; ///< name and number
        QString here;
        QString differs; ///< what the list says otherwise
    };

    SamePeopleModel(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);

    void setBook(std::shared_ptr<const PairBook> book);

    const contacts::SamePeople &choices() const { return m_choices; }
    void setChoices(contacts::SamePeople choices);

    /// Null while the row is not read.
    const Pair *pairAt(int row) const;
    contacts::SameChoice choiceAt(const Pair &pair) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Source; ///< what pages are read from, in the reader's thread

    SamePeopleModel(store::Worker &reader, const base::Clock &clock, std::shared_ptr<Source> source,
                    QObject *parent);
    QString text(const Pair &pair, int column) const;

    std::shared_ptr<Source> m_source;
    contacts::SamePeople m_choices;
};

} // namespace app
