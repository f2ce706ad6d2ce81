#include "app/text/linejson.h"

#include "app/text/errortext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/line/names.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using line::Phase;
using line::Problem;
using line::Registration;

namespace app {

namespace {

bool has(const line::LineState &state, Problem::Code code)
{
    return std::any_of(state.problems.begin(), state.problems.end(),
                       [=](const auto &p) { return p.code == code; });
}

/// Empty while nothing is known of the SIM.
QString simName(const line::LineState &state)
{
    if (has(state, Problem::Code::NoSim))
        return u"absent"_s;
    if (has(state, Problem::Code::PukNeeded))
        return u"puk"_s;
    if (has(state, Problem::Code::SimFailure))
        return u"failed"_s;
    if (state.phase == Phase::NeedsPin)
        return u"pin"_s;
    return state.imsi.isEmpty() ? QString() : u"ready"_s;
}

QJsonArray problemsOf(const line::LineState &state)
{
    QJsonArray problems;
    for (const Problem &problem : state.problems)
        problems.append(toJson(problem));
    return problems;
}

QJsonObject storagesOf(const line::LineState &state)
{
    QJsonObject storages;
    for (auto it = state.storages.begin(); it != state.storages.end(); ++it)
        storages[it.key()] = QJsonObject{{u"used"_s, it->used}, {u"total"_s, it->total}};
    return storages;
}

void addTexts(QJsonObject &object, const line::LineState &state)
{
    const std::initializer_list<std::pair<QString, QString>> texts{
        {u"manufacturer"_s, state.manufacturer},
        {u"model"_s, state.model},
        {u"revision"_s, state.revision},
        {u"imei"_s, state.imei},
        {u"imsi"_s, state.imsi},
        {u"iccid"_s, state.iccid},
        {u"own_number"_s, state.ownNumber},
        {u"smsc"_s, state.serviceCentre},
        {u"sim"_s, simName(state)},
        {u"operator"_s, state.operatorName},
        {u"family"_s, state.family},
    };
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object[name] = text;
    }
}

} // namespace

QJsonObject toJson(const line::LineState &state)
{
    QJsonObject object{{u"state"_s, line::name(state.phase)},
                       {u"registration"_s, line::name(state.registration)},
                       {u"storages"_s, storagesOf(state)},
                       {u"reports"_s, state.capabilities.deliveryReports},
                       {u"keep_link_open"_s, state.capabilities.keepsLinkOpen},
                       {u"receives"_s, state.capabilities.readsStorage},
                       {u"phone_book"_s, state.capabilities.readsPhonebook},
                       {u"problems"_s, problemsOf(state)}};
    addTexts(object, state);
    if (state.pinTriesLeft)
        object[u"pin_tries_left"_s] = *state.pinTriesLeft;
    if (state.signalDbm)
        object[u"signal_dbm"_s] = *state.signalDbm;
    return object;
}

QJsonObject toJson(const Problem &problem)
{
    const Explanation text = explain(problem).onCommandLine();
    return {{u"code"_s, codeName(problem.code)},
            {u"sentence"_s, text.happened},
            {u"what_to_do"_s, text.remedy}};
}

QJsonObject toJson(const line::UssdAnswer &answer)
{
    QJsonObject object{{u"ok"_s, answer.ok}};
    if (answer.ok)
        object[u"text"_s] = answer.text;
    else if (answer.error)
        object[u"code"_s] = details(*answer.error);
    return object;
}

QString describe(const line::LineState &state)
{
    QStringList lines{say("State: %1").arg(word(state.phase))};
    const auto add = [&](const char *form, const QString &text) {
        if (!text.isEmpty())
            lines += say(form).arg(text);
    };
    add("Modem: %1", QStringList{state.manufacturer, state.model, state.revision}.join(u' ').simplified());
    add("IMEI: %1", state.imei);
    add("SIM card: %1", state.iccid.isEmpty() ? state.imsi : state.iccid);
    add("Own number: %1", state.ownNumber);
    add("Service centre: %1", state.serviceCentre);
    if (state.registration != Registration::Unknown)
        add("Network: %1", QStringList{state.operatorName, word(state.registration)}.join(u' ').simplified());
    if (state.signalDbm)
        add("Signal: %1 dBm", QString::number(*state.signalDbm));
    for (auto it = state.storages.begin(); it != state.storages.end(); ++it)
        lines += say("Storage %1: %2 of %3 in use").arg(it.key()).arg(it->used).arg(it->total);
    for (const Problem &problem : state.problems)
        lines += explain(problem).onCommandLine().toString();
    return lines.join(u'\n');
}

} // namespace app
