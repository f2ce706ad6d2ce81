#pragma once

#include "app/navigation.h"
#include "app/widgets/palettesource.h"
#include "core/store/worker.h"

#include <stop_token>

namespace app {

/// What the ledger finds for the command palette. Lives in the GUI thread, asks in the reader's, and only the
/// newest question is answered.
class FindingSource : public PaletteSource
{
    Q_OBJECT

public:
    ~FindingSource() override;

    void ask(const QString &words) override;

protected:
    /// Called in the reader's thread; what an entry opens is called in the GUI thread.
    using Find = std::vector<PaletteEntry> (*)(store::ReadDb &, const QString &words, Navigation &);

    /// `reader` and `navigation` outlive it.
    FindingSource(store::Worker &reader, Navigation &navigation, Find find, QObject *parent);

private:
    store::Worker &m_reader;
    Navigation &m_navigation;
    Find m_find;
    std::stop_source m_stop;
};

/// People of the list, by name, number or any field; their cards open.
class PeopleSource : public FindingSource
{
    Q_OBJECT

public:
    PeopleSource(store::Worker &reader, Navigation &navigation, QObject *parent = nullptr);

    QString heading() const override;
};

/// Campaigns by their names, the latest first; drafts open where they are written.
class CampaignSource : public FindingSource
{
    Q_OBJECT

public:
    CampaignSource(store::Worker &reader, Navigation &navigation, QObject *parent = nullptr);

    QString heading() const override;
};

} // namespace app
