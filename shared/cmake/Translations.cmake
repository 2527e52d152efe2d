# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Responsible for: the way of a text from qsTr()/tr() through qml/translations to ':/i18n/<module>_<language>.qm'.
set(SEVA_TRANSLATED_LANGUAGES hi gu pa ur)
set(SEVA_TRANSLATIONS_DIR "${CMAKE_SOURCE_DIR}/qml/translations")

# seva_translations(<target> <module> [FOLDERS <source folders>...])
# Folders default to the folder of the caller. './seva translations' writes the missing .ts files.
function(seva_translations target module)
    cmake_parse_arguments(T "" "" "FOLDERS" ${ARGN})
    if(NOT T_FOLDERS)
        set(T_FOLDERS "${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    set(catalogues "")
    set(compiled "")
    foreach(language IN LISTS SEVA_TRANSLATED_LANGUAGES)
        set(ts "${SEVA_TRANSLATIONS_DIR}/${module}_${language}.ts")
        set(qm "${CMAKE_BINARY_DIR}/i18n/${module}_${language}.qm")
        list(APPEND catalogues "${ts}")
        if(EXISTS "${ts}")
            add_custom_command(OUTPUT "${qm}" DEPENDS "${ts}" VERBATIM
                COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/i18n"
                COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}")
            list(APPEND compiled "${qm}")
        endif()
    endforeach()
    if(compiled)
        qt_add_resources(${target} ${module}_i18n PREFIX /i18n BASE "${CMAKE_BINARY_DIR}/i18n" FILES ${compiled})
    endif()
    seva_refresh_translations(${module} "${T_FOLDERS}" "${catalogues}")
    add_test(NAME translations_${module} COMMAND ${CMAKE_COMMAND}
        "-DLUPDATE=$<TARGET_FILE:Qt6::lupdate>" "-DFOLDERS=${T_FOLDERS}" "-DCATALOGUES=${catalogues}"
        "-DSCRATCH=${CMAKE_BINARY_DIR}/i18n/check/${module}" -P "${CMAKE_SOURCE_DIR}/shared/cmake/CheckTranslations.cmake")
    set_tests_properties(translations_${module} PROPERTIES LABELS "unit;qml" TIMEOUT 60)
endfunction()

set(SEVA_LUPDATE_OPTIONS -no-obsolete -locations none -source-language en -silent
    -extensions qml,cpp,h -disable-heuristic similartext)

function(seva_refresh_translations module folders catalogues)
    if(NOT TARGET translations)
        add_custom_target(translations)
    endif()
    add_custom_target(${module}_translations VERBATIM
        COMMAND Qt6::lupdate ${SEVA_LUPDATE_OPTIONS} ${folders} -ts ${catalogues})
    add_dependencies(translations ${module}_translations)
endfunction()
