#include "app/knownlines.h"

#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kSetting = u"lines"_s;

void save(store::WriteDb &db, const std::vector<KnownLine> &lines)
{
    QJsonArray array;
    for (const KnownLine &line : lines)
        array.append(QJsonObject{{u"line"_s, line.name}, {u"imei"_s, line.imei}});
    store::setSetting(db, kSetting, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace

std::vector<KnownLine> knownLines(store::ReadDb &db)
{
    const QString text = store::setting(db, kSetting).value_or(QString());
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    std::vector<KnownLine> lines;
    for (const auto &value : array)
        lines.push_back({value[u"line"].toString(), value[u"imei"].toString()});
    return lines;
}

void keepLine(store::WriteDb &db, const KnownLine &line)
{
    auto lines = knownLines(db);
    std::erase_if(lines, [&](const KnownLine &other) {
        return other.name == line.name || (!line.imei.isEmpty() && other.imei == line.imei);
    });
    lines.push_back(line);
    save(db, lines);
}

void forgetLine(store::WriteDb &db, const QString &name)
{
    auto lines = knownLines(db);
    std::erase_if(lines, [&](const KnownLine &other) { return other.name == name; });
    save(db, lines);
}

} // namespace app
