#include "app/language.h"

#include "app/text/say.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool load(QTranslator &translator, const QLocale &locale, const QString &name)
{
    const QString folder = u":/i18n"_s;
    return translator.load(locale, name, u"_"_s, folder) ||
           translator.load(QLocale(QLocale::English), name, u"_"_s, folder);
}

QLocale localeOf(Preferences::Tongue tongue)
{
    switch (tongue) {
    case Preferences::Tongue::System: break;
    case Preferences::Tongue::English: return QLocale(QLocale::English);
    case Preferences::Tongue::German: return QLocale(QLocale::German);
    case Preferences::Tongue::Chinese: return QLocale(QLocale::Chinese, QLocale::China);
    }
    return QLocale::system();
}

} // namespace

Language::Language(Preferences::Tongue tongue)
    : Language(localeOf(tongue))
{
}

Language::Language(const QLocale &locale)
{
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (load(m_words, locale, u"words"_s))
        QCoreApplication::installTranslator(&m_words);
    if (load(m_sentences, locale, u"sentences"_s))
        m_before = setSentences(&m_sentences);
}

Language::~Language()
{
    setSentences(m_before);
}

} // namespace app
