#pragma once

#include "app/listimport.h"

#include <QObject>

#include <memory>

namespace app {

/// One import after the other, told by signals. Lives in the GUI thread; the work is the ledger's.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Application &application, QObject *parent = nullptr);
    /// What runs is stopped.
    ~ImportRun() override;

    /// ended() or failed() follows, unless another one is started before.
    void start(const contacts::ListPlace &place, const contacts::ImportOptions &options);
    void stop();

signals:
    void progressed(const app::ImportProgress &progress);
    void ended(const app::ImportOutcome &outcome);
    void failed(const app::Explanation &why);

private:
    Application &m_application;
    std::shared_ptr<StopSignal> m_stop;
};

} // namespace app
