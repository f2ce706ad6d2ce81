#pragma once

#include "app/navigation.h"
#include "app/widgets/palettesource.h"
#include "core/store/worker.h"

#include <stop_token>

namespace app {

/// People of the list, by name, number or any field, for the command palette; their cards open. Lives in the
/// GUI thread, asks in the reader's, and only the newest question is answered.
class PeopleSource : public PaletteSource
{
    Q_OBJECT

public:
    /// Both outlive it.
    PeopleSource(store::Worker &reader, Navigation &navigation, QObject *parent = nullptr);
    ~PeopleSource() override;

    QString heading() const override;
    void ask(const QString &words) override;

private:
    store::Worker &m_reader;
    Navigation &m_navigation;
    std::stop_source m_stop;
};

/// Campaigns by their names, the latest first; drafts open where they are written.
class CampaignSource : public PaletteSource
{
    Q_OBJECT

public:
    CampaignSource(store::Worker &reader, Navigation &navigation, QObject *parent = nullptr);
    ~CampaignSource() override;

    QString heading() const override;
    void ask(const QString &words) override;

private:
    store::Worker &m_reader;
    Navigation &m_navigation;
    std::stop_source m_stop;
};

} // namespace app
