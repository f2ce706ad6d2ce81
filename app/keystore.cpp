#include "app/keystore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kService = u"Handbell"_s;

QString keyOf(const QString &name)
{
    return u"pin/"_s + name;
}

} // namespace

void KeyStore::readPin(const QString &name, std::function<void(std::optional<QString>)> then)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(keyOf(name));
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        then(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void KeyStore::keepPin(const QString &name, const QString &pin, std::function<void(bool)> then)
{
    auto *job = new QKeychain::WritePasswordJob(kService, this);
    job->setKey(keyOf(name));
    job->setTextData(pin);
    connect(job, &QKeychain::Job::finished, this,
            [job, then = std::move(then)] { then(job->error() == QKeychain::NoError); });
    job->start();
}

void KeyStore::forgetPin(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(keyOf(name));
    job->start();
}

} // namespace app
