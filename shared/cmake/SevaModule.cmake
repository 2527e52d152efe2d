# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Responsible for: the few shapes a target may have. Public headers of a module stand in its own include/ only.

# seva_module(<target> SOURCES ... [LINKS <public>...] [PRIVATE_LINKS ...])
function(seva_module target)
    cmake_parse_arguments(M "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${target} STATIC ${M_SOURCES})
    seva_common(${target})
    target_include_directories(${target} PUBLIC include PRIVATE src)
    target_link_libraries(${target} PUBLIC ${M_LINKS} PRIVATE ${M_PRIVATE_LINKS})
    set_property(GLOBAL APPEND PROPERTY SEVA_MODULES ${target})
endfunction()

# seva_program(<target> SOURCES ... LINKS ...)
function(seva_program target)
    cmake_parse_arguments(M "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${target} ${M_SOURCES})
    seva_common(${target})
    target_link_libraries(${target} PRIVATE ${M_LINKS})
endfunction()

# seva_test(<name> [LABELS ...] [TIMEOUT s] SOURCES ... LINKS ...): one Qt Test program, one CTest case.
function(seva_test name)
    cmake_parse_arguments(M "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT M_TIMEOUT)
        set(M_TIMEOUT 120)
    endif()
    add_executable(${name} ${M_SOURCES})
    seva_common(${name})
    target_link_libraries(${name} PRIVATE Qt6::Test ${M_LINKS})
    target_compile_definitions(${name} PRIVATE SEVA_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${M_TIMEOUT} LABELS "unit;${M_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()

# Every C++ target takes the one set of precompiled headers: all are compiled with the same flags, and gcc accepts
# the set wherever it adds definitions that the headers do not ask for.
function(seva_common target)
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:${SEVA_WARNINGS}>)
    target_precompile_headers(${target} REUSE_FROM seva_precompiled)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_BETTER_GRAPH_MULTI_CONFIG ON)
endfunction()

function(seva_precompile)
    set(source "${CMAKE_BINARY_DIR}/precompiled.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Only carries the precompiled headers.\n")
    add_library(seva_precompiled OBJECT "${source}")
    target_compile_options(seva_precompiled PRIVATE ${SEVA_WARNINGS})
    target_link_libraries(seva_precompiled PRIVATE Qt6::Core)
    target_precompile_headers(seva_precompiled PRIVATE
        <algorithm> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>
        <QByteArray> <QDateTime> <QHash> <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList>
        <QVariant>)
endfunction()

seva_precompile()
