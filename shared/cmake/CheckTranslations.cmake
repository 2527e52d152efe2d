# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Responsible for: failing when a catalogue lacks a text of the sources, keeps a dead one, or leaves one untranslated.
# Called with -DLUPDATE -DFOLDERS -DCATALOGUES -DSCRATCH.
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
set(copies "")
foreach(catalogue IN LISTS CATALOGUES)
    get_filename_component(name "${catalogue}" NAME)
    if(NOT EXISTS "${catalogue}")
        message(FATAL_ERROR "${name} is missing: run './seva translations' and translate it")
    endif()
    file(COPY_FILE "${catalogue}" "${SCRATCH}/${name}")
    list(APPEND copies "${SCRATCH}/${name}")
endforeach()

execute_process(COMMAND "${LUPDATE}" -no-obsolete -locations none -source-language en -silent
    -extensions qml,cpp,h -disable-heuristic similartext ${FOLDERS} -ts ${copies} COMMAND_ERROR_IS_FATAL ANY)

set(bad "")
foreach(catalogue IN LISTS CATALOGUES)
    get_filename_component(name "${catalogue}" NAME)
    file(STRINGS "${SCRATCH}/${name}" fresh ENCODING UTF-8 REGEX "<(name|source|translation)")
    file(STRINGS "${catalogue}" kept ENCODING UTF-8 REGEX "<(name|source|translation)")
    if(NOT fresh STREQUAL kept)
        string(APPEND bad "${name} is not what the sources say: run './seva translations'\n")
    endif()
    set(open ${fresh})
    list(FILTER open INCLUDE REGEX "type=\"unfinished\"")
    list(LENGTH open count)
    if(count)
        string(APPEND bad "${name}: ${count} texts are not translated\n")
    endif()
endforeach()
if(bad)
    message(NOTICE "${bad}")
    message(FATAL_ERROR "the catalogues are not complete")
endif()
