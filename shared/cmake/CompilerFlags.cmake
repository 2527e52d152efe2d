# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Responsible for: how every target is compiled. Knows nothing about the modules.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

set(SEVA_SANITIZE "" CACHE STRING "Sanitizers of this build, as in -fsanitize= (empty for none)")
option(SEVA_COVERAGE "Instrument for gcov" OFF)
option(SEVA_FUZZ "Build the targets of tests/fuzz instead of their tests" OFF)
option(SEVA_GUI "Build the targets that need Qt Gui or Quick (off under the thread sanitizer)" ON)

# One cache for all checkouts of a machine: paths below the source folder do not count.
find_program(SEVA_CCACHE ccache)
if(SEVA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(SEVA_LAUNCHER ${CMAKE_COMMAND} -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" ${SEVA_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SEVA_LAUNCHER})
    set(CMAKE_C_COMPILER_LAUNCHER ${SEVA_LAUNCHER})
endif()

find_program(SEVA_MOLD mold)
if(SEVA_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_STRICT_ITERATORS _GLIBCXX_ASSERTIONS)
if(SEVA_SANITIZE)
    add_compile_options(-fsanitize=${SEVA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${SEVA_SANITIZE})
endif()
if(SEVA_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# The warnings of our own C++; third-party and generated code is compiled without them.
set(SEVA_WARNINGS -Wall -Wextra -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
if(SEVA_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Instrumented code leads the compiler to see members unset that are set, and warns of Boost's fences.
    list(APPEND SEVA_WARNINGS -Wno-maybe-uninitialized -Wno-tsan)
endif()
# g++ 12 sees an overlap in std::string::replace that cannot be (its bug 105651), and only where it optimises fully.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    list(APPEND SEVA_WARNINGS $<$<CONFIG:Release>:-Wno-restrict>)
endif()
