#pragma once

#include "app/preferences.h"

#include <QLocale>
#include <QTranslator>

namespace app {

/// The language of the window: its words and sentences, and those of Qt's own dialogs. English where nobody
/// has translated them. Made before the first widget, and outlives the last one. Lives in the GUI thread.
class Language
{
public:
    /// The first of the locale's languages that there is.
    explicit Language(const QLocale &locale);
    explicit Language(Preferences::Tongue tongue);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QTranslator m_words;     ///< of widgets, found by class and text
    QTranslator m_sentences; ///< found by their text alone; see say()
    QTranslator m_qt;
    const QTranslator *m_before = nullptr; ///< what sentences were translated by
};

} // namespace app
