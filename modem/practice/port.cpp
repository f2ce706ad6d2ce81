#include "modem/practice/port.h"

#include "modem/practice/settings.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace practice {

namespace {

struct Wording
{
    int code;
    const char *text;
};

// 3GPP TS 27.007 9.2.1
constexpr std::array kCme{
    Wording{3, "operation not allowed"},
    Wording{4, "operation not supported"},
    Wording{10, "SIM not inserted"},
    Wording{11, "SIM PIN required"},
    Wording{12, "SIM PUK required"},
    Wording{13, "SIM failure"},
    Wording{14, "SIM busy"},
    Wording{16, "incorrect password"},
    Wording{20, "memory full"},
    Wording{21, "invalid index"},
    Wording{22, "not found"},
    Wording{30, "no network service"},
    Wording{31, "network timeout"},
    Wording{50, "Incorrect parameters"},
    Wording{100, "unknown"},
    Wording{515, "please wait, init or command processing in progress"},
};

// 3GPP TS 27.005 3.2.5
constexpr std::array kCms{
    Wording{300, "ME failure"},
    Wording{302, "operation not allowed"},
    Wording{303, "operation not supported"},
    Wording{304, "invalid PDU mode parameter"},
    Wording{305, "invalid text mode parameter"},
    Wording{310, "SIM not inserted"},
    Wording{311, "SIM PIN required"},
    Wording{313, "SIM failure"},
    Wording{314, "SIM busy"},
    Wording{316, "SIM PUK required"},
    Wording{321, "invalid memory index"},
    Wording{322, "memory full"},
    Wording{330, "SMSC address unknown"},
    Wording{331, "no network service"},
    Wording{332, "network timeout"},
    Wording{340, "no +CNMA acknowledgement expected"},
    Wording{500, "unknown error"},
};

template <size_t N>
QByteArray wordingOf(const std::array<Wording, N> &table, int code)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [code](const Wording &w) { return w.code == code; });
    return row == table.end() ? QByteArray() : QByteArray(row->text);
}

QByteArray numbered(const char *kind, int code, const QByteArray &wording, int form)
{
    const bool verbose = form == 2 && !wording.isEmpty();
    return kind + (verbose ? wording : QByteArray::number(code));
}

} // namespace

QByteArray verboseCme(int code)
{
    return wordingOf(kCme, code);
}

QByteArray verboseCms(int code)
{
    return wordingOf(kCms, code);
}

void Port::line(QByteArrayView text)
{
    if (m_settings.verbose)
        m_gathered += "\r\n";
    m_gathered.append(text);
    m_gathered += "\r\n";
}

void Port::finish(const Outcome &outcome)
{
    if (m_settings.quiet)
        return;
    const int form = m_settings.errorForm;
    switch (outcome.kind) {
    case Outcome::Kind::Ok: m_gathered += m_settings.verbose ? "\r\nOK\r\n" : "0\r"; return;
    case Outcome::Kind::Cms:
        line(numbered("+CMS ERROR: ", outcome.code, verboseCms(outcome.code), form));
        return;
    case Outcome::Kind::Cme:
        if (form > 0) {
            line(numbered("+CME ERROR: ", outcome.code, verboseCme(outcome.code), form));
            return;
        }
        [[fallthrough]];
    case Outcome::Kind::Error: m_gathered += m_settings.verbose ? "\r\nERROR\r\n" : "4\r"; return;
    case Outcome::Kind::Pending:
    case Outcome::Kind::Silent: return;
    }
}

void Port::setDevice(QIODevice *device)
{
    m_device = device;
    m_dripping.clear();
}

void Port::flush()
{
    if (m_gathered.isEmpty())
        return;
    const QByteArray octets = std::exchange(m_gathered, {});
    if (!m_device || !m_device->isOpen())
        return;
    if (!m_oneByteAtATime && m_dripping.isEmpty()) {
        m_device->write(octets);
        return;
    }
    const bool flows = !m_dripping.isEmpty();
    m_dripping += octets;
    if (!flows)
        drip();
}

void Port::drip()
{
    if (m_dripping.isEmpty() || !m_device->isOpen())
        return;
    m_device->write(m_dripping.constData(), 1);
    m_dripping.remove(0, 1);
    QMetaObject::invokeMethod(
        m_device, [this] { drip(); }, Qt::QueuedConnection);
}

} // namespace practice
