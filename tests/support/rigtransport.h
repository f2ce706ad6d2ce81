#pragma once

#include "modem/practice/looppair.h"
#include "modem/practice/practicemodem.h"
#include "modem/transport.h"

namespace tests {

/// Opens a practice modem's port, and keeps what was said to it.
class RigTransport : public modem::Transport
{
public:
    explicit RigTransport(practice::PracticeModem &modem);
    ~RigTransport() override { close(); }

    void open() override;
    void close() override;
    void noteDeaf() override { ++deaf; }
    bool noteStranger() override { return ++strangers < 2; }
    QString placeName() const override { return QStringLiteral("rig"); }

    /// What the line wrote since the last call.
    QByteArray takeWritten();

    int opened = 0;
    int transfers = 0; ///< times that octets passed, either way
    int deaf = 0;
    int strangers = 0;

private:
    void carry();

    practice::PracticeModem &m_modem;
    std::shared_ptr<practice::LoopPair> m_pair;   ///< line to spy
    std::shared_ptr<practice::LoopPair> m_behind; ///< spy to modem
    QByteArray m_written;
};

} // namespace tests
