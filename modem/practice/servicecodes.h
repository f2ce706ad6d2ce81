#pragma once

#include "modem/practice/simcard.h"

namespace practice {

/// The network's answer to a service code, 3GPP TS 27.007 7.15.
struct ServiceAnswer
{
    int status = 0; ///< <m>: 0 done, 1 a choice is wanted, 2 ended, 4 not supported
    QString text;
    int menu = 0; ///< 1: the next code is a choice of the menu

    friend bool operator==(const ServiceAnswer &, const ServiceAnswer &) = default;
};

/// *100# tells the balance, *101# the number, *111# opens a menu of both; `menu` as the last answer left it.
ServiceAnswer answerServiceCode(const QString &code, int menu, const SimCard &sim);

} // namespace practice
