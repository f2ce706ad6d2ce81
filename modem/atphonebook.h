#pragma once

#include "core/line/phonebook.h"
#include "modem/techarset.h"

#include <QByteArrayView>

#include <vector>

namespace modem {

/// The person in a line such as +CPBR: 2,"+4915...",145,"Ann, \"Till\"", 3GPP TS 27.007 8.12. Names may hold
/// commas and quotes as they are, the latter also as \22 (V.250 5.4.2.2). None for another line, and for a
/// place with neither name nor number.
std::optional<line::PhonebookEntry> phonebookEntry(QByteArrayView line, TeCharset charset);

/// The places a phone book has, in order, out of +CPBR: (1-250),40,14; empty if the line tells none.
std::vector<int> phonebookPlaces(QByteArrayView line);

/// The same out of +CPBS: "SM",3,250: from 1 on.
std::vector<int> countedPlaces(QByteArrayView line);

} // namespace modem
