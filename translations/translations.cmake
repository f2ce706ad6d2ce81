# The languages of the window. The sources are English; handbell_en.ts holds its plurals only.
# translations/update.sh brings new sentences into the files.
# Each file becomes two .qm: words of widgets, found by class and text (tr), and sentences, found by their text alone
# (say), which lupdate and lrelease know as id-based. Included where handbellwindow is made.
find_program(LRELEASE lrelease HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)

set(compiled "")
foreach(language IN ITEMS de en zh_CN)
    set(source ${CMAKE_CURRENT_LIST_DIR}/handbell_${language}.ts)
    set(words ${CMAKE_CURRENT_BINARY_DIR}/words_${language}.qm)
    set(sentences ${CMAKE_CURRENT_BINARY_DIR}/sentences_${language}.qm)
    add_custom_command(
        OUTPUT ${words} ${sentences}
        COMMAND ${LRELEASE} -silent ${source} -qm ${words}
        COMMAND ${LRELEASE} -silent -idbased ${source} -qm ${sentences}
        DEPENDS ${source}
        VERBATIM)
    list(APPEND compiled ${words} ${sentences})
endforeach()
qt_add_resources(handbellwindow "translations" PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
