#include "app/language.h"

#include "app/text/say.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kFolder = u":/i18n"_s;

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
    if (m_words.load(locale, u"words"_s, u"_"_s, kFolder))
        QCoreApplication::installTranslator(&m_words);
    if (m_sentences.load(locale, u"sentences"_s, u"_"_s, kFolder))
        setSentences(&m_sentences);
}

Language::~Language()
{
    setSentences(nullptr);
}

} // namespace app
